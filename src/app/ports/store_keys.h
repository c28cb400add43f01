#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <string>
#include <string_view>

namespace fodfaeste {

/// Who can open a store, and by what: the key file of the store that is open. What changes is on the disk when it returns.
/// Logins are as loginFrom gives them.
class StoreKeys {
public:
    virtual ~StoreKeys() = default;

    /// Whether this store was opened by the passphrase of that login.
    virtual bool wereOpenedBy(std::string_view login) const = 0;
    virtual bool wereOpenedByRecoveryKey() const = 0;
    /// The passphrase came from somebody else and is for the first time only.
    virtual bool mustChangePassphrase() const = 0;

    virtual bool canOpen(std::string_view login) const = 0;
    enum class Passphrase { Own, ForFirstTime };
    /// Lets somebody in, with a new key of theirs; what they had before is void. Conflict when there is no room for more.
    virtual Status letIn(std::string_view login, const Secret& passphrase, Passphrase kind) = 0;
    /// NotFound, or Conflict for the last one who can open the store. Copies made before can still be opened, until rotated.
    virtual Status putOut(std::string_view login) = 0;
    /// WrongPassphrase when the old one is not right.
    virtual Status changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase) = 0;

    virtual bool hasRecoveryKey() const = 0;
    /// A new recovery key, to be printed and locked away: 32 letters and digits and two for checking, in groups. The one before
    /// is void.
    virtual Result<Secret> makeRecoveryKey() = 0;
    /// InvalidInput "recovery_key" for a slip of the pen, WrongPassphrase for another store's or a void one.
    virtual Status proveRecoveryKey(const Secret& typed) const = 0;
};

}  // namespace fodfaeste
