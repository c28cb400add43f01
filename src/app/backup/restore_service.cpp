#include "app/backup/restore_service.h"

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "app/user/user_service.h"

namespace fodfaeste {

namespace {

std::string describe(const RestorePreview& preview)
{
    std::string detail = "from=" + toIsoUtc(preview.madeAt) + " lines=" + std::to_string(preview.backup.auditHead);
    if (preview.present)
        return detail + " contacts_gone=" + std::to_string(preview.contactsGone) +
               " citizens_gone=" + std::to_string(preview.citizensGone) + " tasks_gone=" + std::to_string(preview.tasksGone);
    if (preview.presentProblem)
        detail += " present=" + std::string{nameOf(preview.presentProblem->code)};
    return detail;
}

}  // namespace

RestoreService::RestoreService(std::unique_ptr<PreparedRestore> prepared, Session who)
    : m_prepared{std::move(prepared)}
    , m_who{std::move(who)}
{}

Result<RestoreService> RestoreService::prepare(StoreLibrary& library, const RestoreRequest& request, const Secret& passphrase,
                                               Progress& progress)
{
    auto prepared = library.prepareRestore(request, passphrase, progress);
    if (!prepared)
        return prepared.error();
    const Result<OpenedStore> opened = (*prepared)->open();
    if (!opened)
        return opened.error();
    const SystemClock clock;
    ReadModel nobody;
    Gate gate{*opened->store, clock, nobody};
    // The line of signing in is in the copy only, until the copy becomes the store.
    auto who = UserService{gate, clock, opened->keys.get(), opened->kind}.signIn();
    if (!who)
        return who.error();
    return RestoreService{std::move(*prepared), std::move(who).value()};
}

Result<std::string> RestoreService::restore(const Clock& clock)
{
    {
        const Result<OpenedStore> opened = m_prepared->open();
        if (!opened)
            return opened.error();
        ReadModel nobody;
        Gate gate{*opened->store, clock, nobody};
        const auto noted = gate.run<Done>(m_who, Operation::RestoreBackup, [&](Transaction& transaction) -> Result<Done> {
            transaction.explain("restored from a backup", describe(preview()));
            return Done{};
        });
        if (!noted)
            return noted.error();
    }
    return m_prepared->commit(clock.now());
}

}  // namespace fodfaeste
