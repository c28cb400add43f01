#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace fodfaeste {

/// 160 random bits as people read and type them: 32 letters and digits of Crockford's alphabet (no I, L, O, U) and two more that
/// show a slip of the pen, in groups: "7K3M-…-Q2". It cannot be guessed, so deriving a key from it costs next to nothing.
class RecoveryKey {
public:
    static RecoveryKey random();
    /// Takes small letters, blanks and missing hyphens, and O, I and L for the digits they look like. InvalidInput
    /// "recovery_key".
    static Result<RecoveryKey> parse(const Secret& typed);

    /// As it is printed.
    Secret text() const;
    /// The 32 characters alone: what stands for the passphrase in its slot.
    const Secret& core() const { return m_core; }

private:
    explicit RecoveryKey(Secret core) : m_core{std::move(core)} {}

    Secret m_core;
};

}  // namespace fodfaeste
