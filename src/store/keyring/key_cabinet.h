#pragma once

#include "app/ports/store_keys.h"
#include "store/keyring/keyring.h"

#include <functional>
#include <string>

namespace fodfaeste {

/// The keyring of an open store and its file. A change is made in a copy, written, and only then taken over.
class KeyCabinet final : public StoreKeys {
public:
    /// Without a path nothing is written: for stores in memory. `cost` is for new passphrases.
    KeyCabinet(Keyring keyring, std::string path, KeyCost cost)
        : m_keyring{std::move(keyring)}
        , m_path{std::move(path)}
        , m_cost{cost}
    {}

    bool wereOpenedBy(std::string_view login) const override { return m_keyring.wasOpenedBy(login); }
    bool wereOpenedByRecoveryKey() const override { return m_keyring.wasOpenedBy(kRecoveryLogin); }
    bool mustChangePassphrase() const override { return m_keyring.openerMustChange(); }
    bool canOpen(std::string_view login) const override { return m_keyring.hasSlot(login); }
    Status letIn(std::string_view login, const Secret& passphrase, Passphrase kind) override;
    Status putOut(std::string_view login) override;
    Status changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase) override;
    bool hasRecoveryKey() const override { return m_keyring.hasSlot(kRecoveryLogin); }
    Result<Secret> makeRecoveryKey() override;
    Status proveRecoveryKey(const Secret& typed) const override;

    const Keyring& keyring() const { return m_keyring; }
    /// After the store's key was changed: the opener's slot follows. What fails now is tried again the next time.
    void catchUp(const Secret& passphrase);

private:
    Status change(const std::function<Status(Keyring&)>& work);

    Keyring m_keyring;
    std::string m_path;
    KeyCost m_cost;
};

}  // namespace fodfaeste
