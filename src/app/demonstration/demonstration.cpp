#include "app/demonstration/demonstration.h"

#include "app/demonstration/office.h"
#include "app/demonstration/office_writer.h"
#include "app/demonstration/staff.h"
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

}  // namespace

Result<Done> fillWithDemonstration(Workplace& workplace, const Session& founder, Progress& progress)
{
    if (workplace.kind() != StoreKind::Demonstration)
        return Error{ErrorCode::InvalidInput, "store", "only a demonstration store takes the invented office"};
    const demonstration::Office office = demonstration::makeOffice();
    const auto fill = [&](Transaction& transaction) -> Result<Done> {
        if (hasCitizens(transaction))
            return Error{ErrorCode::Conflict, "store", "the store has citizens already"};
        if (const Status written = demonstration::OfficeWriter{transaction, office, progress}.write(founder.user); !written)
            return written.error();
        transaction.notes().write(kDemonstrationDayNote, toIso(kDemonstrationToday));
        transaction.explain("demonstration", "filled");
        return Done{};
    };
    const Result<Done> filled = workplace.gate().run<Done>(founder, Operation::ImportRecords, fill);
    if (filled)
        workplace.moveTo(kDemonstrationToday);
    return filled;
}

Result<Done> makeDemonstration(Workplace& workplace, Progress& progress)
{
    const Result<Session> founder = workplace.services().users.foundOffice(std::string{demonstration::kFounderName});
    if (!founder)
        return founder.error();
    return fillWithDemonstration(workplace, *founder, progress);
}

}  // namespace fodfaeste
