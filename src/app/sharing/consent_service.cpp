#include "app/sharing/consent_service.h"

#include "app/leisure_job/tidy_text.h"
#include "app/ports/consent_repository.h"
#include "app/ports/guardian_repository.h"

#include <algorithm>

namespace fodfaeste {

namespace {

GuardianId guardianNamed(Transaction& transaction, CitizenId citizen, const std::string& name, Date today)
{
    const std::string tidy = tidyLine(name);
    if (tidy.empty())
        return {};
    const auto known = transaction.guardians().ofCitizen(citizen);
    const auto same = std::ranges::find(known, tidy, &Guardian::name);
    if (same != known.end())
        return same->id;
    return transaction.guardians().add({{}, Revision::New, citizen, tidy, {}, {}, {today, std::nullopt}});
}

}  // namespace

ConsentService::ConsentService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<std::vector<Consent>> ConsentService::ofCitizen(const Session& session, CitizenId citizen)
{
    using Consents = std::vector<Consent>;
    return m_gate.run<Consents>(session, Operation::ReadSharing, [&](Transaction& transaction) -> Result<Consents> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.concerns(citizen);
        transaction.explain("consents");
        return transaction.consents().ofCitizen(citizen);
    });
}

Result<Consent> ConsentService::give(const Session& session, const Consent& wanted, const std::string& guardian)
{
    return m_gate.run<Consent>(session, Operation::EditConsents, [&](Transaction& transaction) -> Result<Consent> {
        if (const Status admitted = m_gate.admit(transaction, session, wanted.citizen); !admitted)
            return admitted.error();
        Consent consent = wanted;
        consent.purpose = tidyLine(wanted.purpose);
        consent.withdrawnOn.reset();
        if (const Status valid = validate(consent); !valid)
            return valid.error();
        if (consent.givenOn > m_clock.today())
            return Error{ErrorCode::InvalidInput, "consent.givenOn", "after today"};
        consent.guardian = guardianNamed(transaction, consent.citizen, guardian, m_clock.today());
        const ConsentId id = transaction.consents().add(consent);
        transaction.changes(consent.citizen);
        transaction.explain("consent given");
        return *transaction.consents().find(id);
    });
}

Result<Consent> ConsentService::withdraw(const Session& session, ConsentId id)
{
    return m_gate.run<Consent>(session, Operation::EditConsents, [&](Transaction& transaction) -> Result<Consent> {
        auto consent = transaction.consents().find(id);
        if (!consent)
            return Error{ErrorCode::NotFound, "consent", "no such consent"};
        if (const Status admitted = m_gate.admit(transaction, session, consent->citizen); !admitted)
            return admitted.error();
        if (consent->withdrawnOn)
            return Error{ErrorCode::Conflict, "consent", "withdrawn already"};
        consent->withdrawnOn = m_clock.today();
        if (const auto saved = transaction.consents().withdraw(*consent); !saved)
            return saved.error();
        transaction.changes(consent->citizen);
        transaction.explain("consent withdrawn");
        return *transaction.consents().find(id);
    });
}

}  // namespace fodfaeste
