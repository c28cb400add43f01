#include "app/trail/trail_service.h"

#include "app/access/case_access.h"
#include "app/access/policy.h"
#include "base/secret.h"

#include <algorithm>
#include <limits>
#include <set>

namespace fodfaeste {

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

std::string describe(const TrailFilter& filter)
{
    std::string text;
    if (filter.user.isSet())
        text += " user=" + std::to_string(filter.user.value());
    if (filter.citizen.isSet())
        text += " citizen=" + std::to_string(filter.citizen.value());
    if (filter.operation)
        text += " operation=" + std::string{codeOf(*filter.operation)};
    if (filter.outcome)
        text += *filter.outcome == AuditOutcome::Refused ? " refused" : " outcome";
    return text.empty() ? "everything" : text.substr(1);
}

/// Draws without looking: each entry has the same chance.
std::vector<AuditEntry> drawn(std::vector<AuditEntry> entries, std::size_t size)
{
    for (std::size_t i = 0; i < std::min(size, entries.size()); ++i) {
        const auto left = static_cast<std::uint32_t>(entries.size() - i);
        std::swap(entries[i], entries[i + secretNumberBelow(left)]);
    }
    entries.resize(std::min(size, entries.size()));
    std::ranges::sort(entries, std::ranges::greater{}, &AuditEntry::number);
    return entries;
}

std::set<UserId> teamOf(Transaction& transaction, const Session& session)
{
    std::set<UserId> team;
    for (const User& user : transaction.users().all()) {
        if (user.team == session.team && user.team.isSet())
            team.insert(user.id);
    }
    return team;
}

}  // namespace

TrailService::TrailService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

std::vector<TrailRow> TrailService::named(std::vector<AuditEntry> entries) const
{
    std::vector<TrailRow> rows;
    rows.reserve(entries.size());
    for (AuditEntry& entry : entries) {
        TrailRow row;
        if (entry.citizens.size() == 1) {
            m_readModel.with(entry.citizens.front(), [&](const ReadModel::View& view) {
                row.citizen = view.person().fullName();
                if (!view.person().cases.empty())
                    row.citizen += " · " + view.person().cases.back().number;
            });
        }
        row.entry = std::move(entry);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<TrailAnswer> TrailService::lines(const Session& session, const TrailQuestion& question)
{
    const bool seesAll = grants(session, Operation::ViewTrail);
    const Operation operation = seesAll ? Operation::ViewTrail : Operation::ViewOwnTrail;
    return m_gate.run<TrailAnswer>(session, operation, [&](Transaction& transaction) -> Result<TrailAnswer> {
        TrailFilter filter = question.filter;
        if (!seesAll)
            filter.user = session.user;
        std::vector<AuditEntry> found = transaction.audit().find(filter, question.before, question.limit + 1);
        TrailAnswer answer;
        answer.more = found.size() > static_cast<std::size_t>(question.limit);
        if (answer.more)
            found.pop_back();
        if (filter.citizen.isSet())
            transaction.concerns(filter.citizen);
        transaction.explain({}, describe(filter));
        answer.rows = named(std::move(found));
        return answer;
    });
}

Result<TrailAnswer> TrailService::sample(const Session& session, const SampleQuestion& question)
{
    return m_gate.run<TrailAnswer>(session, Operation::SampleTrail, [&](Transaction& transaction) -> Result<TrailAnswer> {
        TrailFilter filter;
        filter.from = m_clock.now() - std::chrono::days{question.days};
        std::vector<AuditEntry> entries = transaction.audit().find(filter, 0, kNoLimit);
        const bool seesAll = grants(session, Operation::ViewTrail);
        const std::set<UserId> team = teamOf(transaction, session);
        std::erase_if(entries, [&](const AuditEntry& entry) {
            return entry.citizens.empty() || (!seesAll && !team.contains(entry.user)) ||
                   (question.withoutOwnCases && entry.purpose == kOwnCase);
        });
        entries = drawn(std::move(entries), static_cast<std::size_t>(question.size));
        for (const AuditEntry& entry : entries) {
            if (entry.citizens.size() == 1)
                transaction.concerns(entry.citizens.front());
        }
        transaction.explain({}, std::to_string(entries.size()) + " of " + std::to_string(question.days) + " days");
        return TrailAnswer{named(std::move(entries)), false};
    });
}

Result<TrailAnswer> TrailService::aboutCitizen(const Session& session, CitizenId citizen)
{
    return m_gate.run<TrailAnswer>(session, Operation::AnswerCitizen, [&](Transaction& transaction) -> Result<TrailAnswer> {
        if (!transaction.citizens().find(citizen))
            return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
        TrailFilter filter;
        filter.citizen = citizen;
        std::vector<AuditEntry> found = transaction.audit().find(filter, 0, kNoLimit);
        std::ranges::reverse(found);
        transaction.concerns(citizen);
        transaction.explain({}, std::to_string(found.size()) + " lines");
        return TrailAnswer{named(std::move(found)), false};
    });
}

Result<TrailAnswer> TrailService::forExport(const Session& session, const TrailFilter& filter)
{
    return m_gate.run<TrailAnswer>(session, Operation::ExportTrail, [&](Transaction& transaction) -> Result<TrailAnswer> {
        std::vector<AuditEntry> found = transaction.audit().find(filter, 0, kNoLimit);
        transaction.explain({}, describe(filter) + " lines=" + std::to_string(found.size()));
        return TrailAnswer{named(std::move(found)), false};
    });
}

Result<TrailHead> TrailService::signedHead(const Session& session)
{
    return m_gate.run<TrailHead>(session, Operation::ExportTrail, [&](Transaction& transaction) -> Result<TrailHead> {
        const TrailHead head = transaction.audit().signedHead(m_clock.now());
        transaction.explain({}, "head of line " + std::to_string(head.lines));
        return head;
    });
}

Result<std::optional<TrailFault>> TrailService::check(const Session& session, const TrailHead& head)
{
    using Fault = std::optional<TrailFault>;
    return m_gate.run<Fault>(session, Operation::VerifyStore, [&](Transaction& transaction) -> Result<Fault> {
        Fault fault = transaction.audit().check(head);
        transaction.explain({}, fault ? "head does not agree" : "head agrees");
        return fault;
    });
}

}  // namespace fodfaeste
