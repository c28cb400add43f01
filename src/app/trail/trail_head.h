#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace fodfaeste {

/// How far the audit trail goes at a moment, signed: kept outside the store it shows later whether lines were cut off or the
/// whole store was put back to an earlier state. Anybody can check the signature; nobody without the store's key can make one.
struct TrailHead {
    std::string store;       ///< the database's id, hexadecimal
    std::int64_t lines = 0;  ///< number of the last line
    std::string last;        ///< its keyed hash, hexadecimal
    Instant at{};
    std::string key;        ///< Ed25519 public key, hexadecimal
    std::string signature;  ///< over signedText(), hexadecimal

    /// What the signature is over.
    std::string signedText() const;
    /// As it is written to a file: one field a line, readable on paper.
    std::string text() const;
    /// InvalidInput "head" when it is not such a text.
    static Result<TrailHead> parse(std::string_view text);

    friend bool operator==(const TrailHead&, const TrailHead&) = default;
};

}  // namespace fodfaeste
