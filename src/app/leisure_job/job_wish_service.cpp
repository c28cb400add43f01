#include "app/leisure_job/job_wish_service.h"

#include "app/leisure_job/tidy_text.h"

namespace fodfaeste {

JobWishService::JobWishService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<JobWish> JobWishService::open(const Session& session, CitizenId citizen)
{
    return m_gate.run<JobWish>(session, Operation::ListPlacements, [&](Transaction& transaction) -> Result<JobWish> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.explain("wishes for a leisure job");
        auto wish = transaction.jobWishes().ofCitizen(citizen);
        if (!wish)
            wish.emplace().citizen = citizen;
        return std::move(*wish);
    });
}

Result<JobWish> JobWishService::save(const Session& session, const JobWish& wanted)
{
    return m_gate.run<JobWish>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<JobWish> {
        if (const Status admitted = m_gate.admit(transaction, session, wanted.citizen); !admitted)
            return admitted.error();
        const auto stored = transaction.jobWishes().ofCitizen(wanted.citizen);
        if (wanted.id != (stored ? stored->id : JobWishId{}))
            return Error{ErrorCode::Conflict, "wish", "not the wish of this citizen"};
        if (wanted.guardianConsentedOn && *wanted.guardianConsentedOn > m_clock.today())
            return Error{ErrorCode::InvalidInput, "wish.guardianConsentedOn", "after today"};
        if (wanted.citizenConsentedOn && *wanted.citizenConsentedOn > m_clock.today())
            return Error{ErrorCode::InvalidInput, "wish.citizenConsentedOn", "after today"};
        JobWish wish = wanted;
        wish.wishes = tidyText(wanted.wishes);
        wish.guardianName = tidyLine(wanted.guardianName);
        wish.guardianPhone = tidyLine(wanted.guardianPhone);
        if (!wish.id.isSet())
            transaction.jobWishes().add(wish);
        else if (const auto saved = transaction.jobWishes().save(wish); !saved)
            return saved.error();
        transaction.changes(wish.citizen);
        transaction.explain("wishes for a leisure job changed");
        return *transaction.jobWishes().ofCitizen(wish.citizen);
    });
}

}  // namespace fodfaeste
