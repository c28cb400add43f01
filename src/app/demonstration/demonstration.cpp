#include "app/demonstration/demonstration.h"

#include "app/demonstration/absence_maker.h"
#include "app/demonstration/leisure_job_maker.h"
#include "app/demonstration/office.h"
#include "app/demonstration/office_writer.h"
#include "app/demonstration/quick_notes_maker.h"
#include "app/demonstration/roadmap_maker.h"
#include "app/demonstration/staff.h"
#include "app/demonstration/view_maker.h"
#include "app/ports/change_journal.h"
#include "app/store_admin/store_service.h"
#include "app/user/user_service.h"
#include "app/workplace.h"

namespace fodfaeste {

namespace {

bool hasCitizens(Transaction& transaction)
{
    bool found = false;
    transaction.citizens().each([&found](const Citizen&) { found = true; });
    return found;
}

Error notADemonstration()
{
    return {ErrorCode::InvalidInput, "store", "only a demonstration store takes the invented office"};
}

Status letStaffIn(Workplace& workplace, const Session& founder, const Secret& passphrase)
{
    const Result<Staff> staff = workplace.services().users.staff(founder);
    if (!staff)
        return staff.error();
    for (const User& user : staff->users) {
        if (user.login.empty() || user.id == founder.user)
            continue;
        if (const Status in = workplace.keys()->letIn(user.login, passphrase, StoreKeys::Passphrase::Own); !in)
            return in;
    }
    return Done{};
}

}  // namespace

Result<Done> fillWithDemonstration(Workplace& workplace, const Session& founder, Progress& progress)
{
    if (workplace.kind() != StoreKind::Demonstration)
        return notADemonstration();
    const demonstration::Office office = demonstration::makeOffice();
    const auto fill = [&](Transaction& transaction) -> Result<Done> {
        if (hasCitizens(transaction))
            return Error{ErrorCode::Conflict, "store", "the store has citizens already"};
        transaction.journal().forgo();  // nobody takes the whole office back
        if (const Status written = demonstration::OfficeWriter{transaction, office, progress}.write(founder.user); !written)
            return written.error();
        demonstration::writeQuickNotes(transaction);
        demonstration::addViews(transaction);
        demonstration::writeAbsences(transaction, kDemonstrationToday);
        if (const Status jobs = demonstration::writeLeisureJobs(transaction, kDemonstrationToday); !jobs)
            return jobs.error();
        if (const Status roadmaps = demonstration::writeRoadmaps(transaction, kDemonstrationToday); !roadmaps)
            return roadmaps.error();
        transaction.notes().write(kDemonstrationDayNote, toIso(kDemonstrationToday));
        transaction.explain("demonstration", "filled");
        return Done{};
    };
    const Result<Done> filled = workplace.gate().run<Done>(founder, Operation::ImportRecords, fill);
    if (filled)
        workplace.moveTo(kDemonstrationToday);
    return filled;
}

std::string demonstrationLogin()
{
    return suggestedLogin(demonstration::kFounderName);
}

Result<Done> makeDemonstration(Workplace& workplace, const Secret& passphrase, Progress& progress)
{
    if (workplace.kind() != StoreKind::Demonstration)
        return notADemonstration();
    const Result<Session> founder = workplace.services().users.foundOffice(std::string{demonstration::kFounderName});
    if (!founder)
        return founder.error();
    const Result<Done> filled = fillWithDemonstration(workplace, *founder, progress);
    return filled ? letStaffIn(workplace, *founder, passphrase) : filled;
}

}  // namespace fodfaeste
