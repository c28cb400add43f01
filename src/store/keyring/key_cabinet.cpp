#include "store/keyring/key_cabinet.h"

#include "base/log.h"
#include "store/keyring/key_file_disk.h"

namespace fodfaeste {

namespace {

/// A recovery key has 160 random bits: there is nothing to slow down.
constexpr KeyCost kRecoveryCost{1, 8192};

}  // namespace

Status KeyCabinet::change(const std::function<Status(Keyring&)>& work)
{
    Keyring changed = m_keyring.clone();
    if (const Status worked = work(changed); !worked)
        return worked;
    if (!m_path.empty()) {
        if (const Status written = replaceKeyFile(m_path, changed.file()); !written)
            return written;
    }
    m_keyring = std::move(changed);
    return Done{};
}

void KeyCabinet::catchUp(const Secret& passphrase)
{
    if (!m_keyring.openerIsBehind())
        return;
    if (const Status caughtUp = change([&](Keyring& keyring) { return keyring.catchUp(passphrase); }); !caughtUp)
        writeLog(LogLevel::Warning, "a key slot could not follow the change of the store's key");
}

Status KeyCabinet::letIn(std::string_view login, const Secret& passphrase, Passphrase kind)
{
    const SlotState state = kind == Passphrase::Own ? SlotState::Active : SlotState::MustChange;
    return change([&](Keyring& keyring) { return keyring.setSlot({login, passphrase, SlotType::Passphrase, state}, m_cost); });
}

Status KeyCabinet::putOut(std::string_view login)
{
    return change([&](Keyring& keyring) { return keyring.removeSlot(login); });
}

Status KeyCabinet::changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase)
{
    return change([&](Keyring& keyring) { return keyring.changePassphrase(login, oldPassphrase, newPassphrase, m_cost); });
}

Result<Secret> KeyCabinet::makeRecoveryKey()
{
    const RecoveryKey key = RecoveryKey::random();
    const Status made = change([&](Keyring& keyring) {
        return keyring.setSlot({kRecoveryLogin, key.core(), SlotType::Recovery}, kRecoveryCost);
    });
    return made ? Result<Secret>{key.text()} : Result<Secret>{made.error()};
}

Status KeyCabinet::proveRecoveryKey(const Secret& typed) const
{
    const Result<RecoveryKey> key = RecoveryKey::parse(typed);
    if (!key)
        return key.error();
    const Result<Keyring> opened = Keyring::recover(m_keyring.file(), *key);
    return opened ? Status{Done{}} : Status{opened.error()};
}

}  // namespace fodfaeste
