#include "app/personal/personal_case_service.h"

#include "app/access/case_access.h"
#include "app/ports/personal_case_repository.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kMostRecent = 20;

}  // namespace

PersonalCaseService::PersonalCaseService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<PersonalCases> PersonalCaseService::kept(const Session& session)
{
    return m_gate.run<PersonalCases>(
        session, Operation::KeepPersonalCases, [&](Transaction& transaction) -> Result<PersonalCases> {
            transaction.goesUntold();
            const std::vector<CitizenId> pinned = transaction.personalCases().pinned(session.user);
            std::vector<CitizenId> recent = transaction.personalCases().recent(session.user);
            std::erase_if(recent, [&](CitizenId citizen) { return std::ranges::find(pinned, citizen) != pinned.end(); });
            const auto hitsOf = [&](const std::vector<CitizenId>& citizens) {
                std::vector<SearchHit> hits;
                for (const CitizenId citizen : citizens) {
                    if (rightTo(transaction, session, citizen, m_clock))
                        m_readModel.with(citizen, [&](const ReadModel::View& view) {
                            hits.push_back(searchHitOf(view.person(), m_clock.today()));
                        });
                }
                return hits;
            };
            return PersonalCases{hitsOf(pinned), hitsOf(recent)};
        });
}

Result<bool> PersonalCaseService::noteOpened(const Session& session, CitizenId citizen)
{
    return m_gate.run<bool>(session, Operation::KeepPersonalCases, [&](Transaction& transaction) -> Result<bool> {
        transaction.goesUntold();
        if (!rightTo(transaction, session, citizen, m_clock))
            return false;
        transaction.personalCases().noteOpened(session.user, citizen, m_clock.now(), kMostRecent);
        return true;
    });
}

Result<bool> PersonalCaseService::turnPin(const Session& session, CitizenId citizen)
{
    return m_gate.run<bool>(session, Operation::KeepPersonalCases, [&](Transaction& transaction) -> Result<bool> {
        const std::vector<CitizenId> pinned = transaction.personalCases().pinned(session.user);
        const bool isPinned = std::ranges::find(pinned, citizen) != pinned.end();
        if (isPinned) {
            transaction.concerns(citizen);
            transaction.personalCases().unpin(session.user, citizen);
            return false;
        }
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.personalCases().pin(session.user, citizen, m_clock.now());
        return true;
    });
}

}  // namespace fodfaeste
