#pragma once

#include "app/trail/trail_head.h"
#include "base/secret.h"
#include "store/sql/value.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fodfaeste {

std::string hexOf(std::span<const std::uint8_t> bytes);

using AuditMac = std::array<std::uint8_t, 32>;

/// A line of the trail as it stands in the table.
struct AuditRow {
    std::int64_t number = 0;
    std::int64_t at = 0;
    std::int64_t user = 0;
    std::string_view operation;
    std::string_view outcome;
    std::int64_t citizen = 0;  ///< 0 unless exactly one is concerned
    sql::Blob citizens;
    std::string_view purpose;
    std::string_view detail;
};

/// The keyed hashes that bind the trail: one over each line and the hash before it, and one over how many lines there are
/// and the last of these hashes. Without the key nobody can change, move, remove or cut off lines unseen.
class AuditChain {
public:
    explicit AuditChain(const Secret& key) : m_key{key} {}

    AuditMac macOf(const AuditRow& row, const AuditMac& before) const;
    AuditMac sealOf(std::int64_t number, const AuditMac& last) const;

    /// Fills in public key and signature: Ed25519, from a seed that follows from the key of the trail.
    void sign(TrailHead& head) const;
    bool hasSigned(const TrailHead& head) const;

private:
    const Secret& m_key;
};

}  // namespace fodfaeste
