#include "app/access/access_service.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

std::size_t lettersOf(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return c != ' ' && c != '\n' && (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

AccessService::AccessService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<AccessGrant> AccessService::ask(const Session& session, CitizenId citizen, AccessCause cause, const std::string& reason)
{
    return m_gate.run<AccessGrant>(session, Operation::AskForAccess, [&](Transaction& transaction) -> Result<AccessGrant> {
        if (!transaction.citizens().find(citizen))
            return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
        if (lettersOf(reason) < kShortestReason || std::ranges::find(kAccessCauses, cause) == kAccessCauses.end())
            return Error{ErrorCode::InvalidInput, "reason", "a reason needs 15 letters at least"};
        const Instant now = m_clock.now();
        const AccessGrant grant{session.user, citizen, cause, normalised(reason), now, now + kAccessHours};
        transaction.access().add(grant);
        transaction.concerns(citizen);
        transaction.explain(std::string{codeOf(cause)} + ": " + grant.reason);
        return grant;
    });
}

Result<std::vector<AccessRow>> AccessService::digest(const Session& session, int days)
{
    using Rows = std::vector<AccessRow>;
    return m_gate.run<Rows>(session, Operation::ReviewAccess, [&](Transaction& transaction) -> Result<Rows> {
        Rows rows;
        for (AccessGrant& grant : transaction.access().since(m_clock.now() - std::chrono::days{days})) {
            if (grant.cause == AccessCause::Registered)
                continue;
            const auto citizen = transaction.citizens().find(grant.citizen);
            transaction.concerns(grant.citizen);
            rows.push_back({std::move(grant), citizen ? citizen->fullName() : std::string{}});
        }
        transaction.explain({}, std::to_string(days) + " days");
        return rows;
    });
}

}  // namespace fodfaeste
