#include "app/leisure_job/employer_service.h"

#include "app/leisure_job/tidy_text.h"
#include "base/danish_order.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

Error noSuchEmployer()
{
    return {ErrorCode::NotFound, "employer", "no such employer"};
}

struct Young {
    int now = 0;
    int ever = 0;
};

Young countYoung(const std::vector<Placement>& placements)
{
    Young young;
    for (const Placement& placement : placements) {
        young.now += placement.stage() == PlacementStage::Started ? 1 : 0;
        young.ever += placement.dayOf(PlacementStage::Started) ? 1 : 0;
    }
    return young;
}

Employer tidied(Employer employer)
{
    for (std::string* text : {&employer.name, &employer.address, &employer.postalCode, &employer.phone, &employer.email})
        *text = tidyLine(*text);
    employer.note = tidyText(employer.note);
    return employer;
}

}  // namespace

EmployerService::EmployerService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<std::vector<EmployerRow>> EmployerService::list(const Session& session)
{
    using Rows = std::vector<EmployerRow>;
    return m_gate.run<Rows>(session, Operation::ListEmployers, [&](Transaction& transaction) -> Result<Rows> {
        std::map<EmployerId, std::vector<Placement>> placements;
        for (Placement& placement : transaction.placements().all())
            placements[placement.employer].push_back(std::move(placement));
        std::map<EmployerId, int> openings;
        for (const JobOpening& opening : transaction.openings().all())
            openings[opening.employer] += opening.isOpenOn(m_clock.today()) ? 1 : 0;
        Rows rows;
        for (Employer& employer : transaction.employers().all()) {
            const EmployerId id = employer.id;
            const Young young = countYoung(placements[id]);
            rows.push_back({std::move(employer), openings[id], young.now, young.ever});
        }
        std::ranges::stable_sort(rows, {}, [](const EmployerRow& row) {
            return std::pair{row.employer.archivedOn.has_value(), danishOrderKey(row.employer.name)};
        });
        transaction.explain("employers");
        return rows;
    });
}

Result<EmployerPageData> EmployerService::open(const Session& session, EmployerId id)
{
    using Data = EmployerPageData;
    return m_gate.run<Data>(session, Operation::ListEmployers, [&](Transaction& transaction) -> Result<Data> {
        auto employer = transaction.employers().find(id);
        if (!employer)
            return noSuchEmployer();
        const Young young = countYoung(transaction.placements().ofEmployer(id));
        transaction.explain("one employer");
        return Data{std::move(*employer),
                    transaction.employers().contactsOf(id),
                    transaction.employers().agreementsOf(id),
                    transaction.openings().ofEmployer(id),
                    young.now,
                    young.ever};
    });
}

Result<Employer> EmployerService::save(const Session& session, const Employer& wanted)
{
    return m_gate.run<Employer>(session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<Employer> {
        const Employer employer = tidied(wanted);
        if (const Status valid = validate(employer); !valid)
            return valid.error();
        const auto holder = employer.cvr ? transaction.employers().findByCvr(*employer.cvr) : std::nullopt;
        if (holder && *holder != employer.id)
            return Error{ErrorCode::Conflict, "employer.cvr", "another employer has this number"};
        EmployerId id = employer.id;
        if (!id.isSet())
            id = transaction.employers().add(employer);
        else if (const auto saved = transaction.employers().save(employer); !saved)
            return saved.error();
        transaction.explain(employer.id.isSet() ? "employer changed" : "employer added");
        return *transaction.employers().find(id);
    });
}

Result<Employer> EmployerService::archive(const Session& session, EmployerId id)
{
    return m_gate.run<Employer>(session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<Employer> {
        auto employer = transaction.employers().find(id);
        if (!employer)
            return noSuchEmployer();
        if (countYoung(transaction.placements().ofEmployer(id)).now > 0)
            return Error{ErrorCode::Conflict, "employer", "young people work there"};
        employer->archivedOn = m_clock.today();
        if (const auto saved = transaction.employers().save(*employer); !saved)
            return saved.error();
        transaction.explain("employer archived");
        return *transaction.employers().find(id);
    });
}

Result<Employer> EmployerService::restore(const Session& session, EmployerId id)
{
    return m_gate.run<Employer>(session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<Employer> {
        auto employer = transaction.employers().find(id);
        if (!employer)
            return noSuchEmployer();
        employer->archivedOn.reset();
        if (const auto saved = transaction.employers().save(*employer); !saved)
            return saved.error();
        transaction.explain("employer taken back");
        return *transaction.employers().find(id);
    });
}

Result<EmployerContact> EmployerService::saveContact(const Session& session, const EmployerContact& contact)
{
    return m_gate.run<EmployerContact>(
        session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<EmployerContact> {
            if (!transaction.employers().find(contact.employer))
                return noSuchEmployer();
            EmployerContact kept = contact;
            kept.name = tidyLine(contact.name);
            if (kept.name.empty())
                return Error{ErrorCode::InvalidInput, "employer.contactName", "somebody at the employer's needs a name"};
            if (kept.id.isSet())
                transaction.employers().changeContact(kept);
            else
                kept.id = transaction.employers().addContact(kept);
            transaction.explain("contact of an employer");
            return kept;
        });
}

Result<Done> EmployerService::removeContact(const Session& session, const EmployerContact& contact)
{
    return m_gate.run<Done>(session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<Done> {
        transaction.employers().removeContact(contact.id);
        transaction.explain("contact of an employer removed");
        return Done{};
    });
}

Result<EmployerAgreement> EmployerService::saveAgreement(const Session& session, const EmployerAgreement& agreement)
{
    return m_gate.run<EmployerAgreement>(
        session, Operation::EditEmployers, [&](Transaction& transaction) -> Result<EmployerAgreement> {
            if (!transaction.employers().find(agreement.employer))
                return noSuchEmployer();
            EmployerAgreement kept = agreement;
            kept.text = tidyText(agreement.text);
            if (kept.text.empty())
                return Error{ErrorCode::InvalidInput, "employer.agreementText", "an agreement needs its text"};
            if (!kept.period.isOrdered())
                return Error{ErrorCode::InvalidInput, "employer.agreementTo", "ends before it begins"};
            if (kept.id.isSet())
                transaction.employers().changeAgreement(kept);
            else
                kept.id = transaction.employers().addAgreement(kept);
            transaction.explain("agreement with an employer");
            return kept;
        });
}

}  // namespace fodfaeste
