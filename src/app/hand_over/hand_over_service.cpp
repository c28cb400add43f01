#include "app/hand_over/hand_over_service.h"

#include "app/access/policy.h"
#include "app/casefile/change_of_hands.h"
#include "app/hand_over/load_books.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

int openCasesOf(const ReadModel& readModel, UserId user, Date day)
{
    int count = 0;
    readModel.eachOf(user, [&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases)
            count += caseFile.open.contains(dayNumber(day)) && caseFile.caseworkerOn(dayNumber(day)) == user ? 1 : 0;
    });
    return count;
}

bool isWanted(const LoadBooks& books, const CaseEntry& caseFile, const HandOverRequest& request, Date today)
{
    if (!request.caseFiles.empty())
        return std::ranges::find(request.caseFiles, caseFile.id) != request.caseFiles.end();
    if (request.leaver.isSet())
        return caseFile.caseworkerOn(dayNumber(today)) == request.leaver;
    return !books.activeCaseworkerOf(caseFile).isSet();
}

using Loads = std::map<UserId, CaseloadLoad>;

std::vector<CaseloadLoad> listed(const Loads& loads)
{
    std::vector<CaseloadLoad> list;
    for (const auto& [user, load] : loads)
        list.push_back(load);
    return list;
}

/// What everybody who can carry cases carries, and in which districts.
struct Dealing {
    Loads loads;
    std::map<UserId, std::map<int, int>> districts;
    std::vector<HandOverRow> rows;
};

Dealing readDealing(const LoadBooks& books, const HandOverRequest& request, Date today)
{
    Dealing dealing;
    for (const UserId user : books.receivers())
        dealing.loads[user] = {user, 0, 0, books.isAway(user)};
    books.each([&](const ReadModel::View& view, const CaseEntry& caseFile) {
        const CaseWeight weight = books.weightOf(view, caseFile);
        if (const auto caseworker = caseFile.caseworkerOn(dayNumber(today))) {
            CaseloadLoad& load = dealing.loads[*caseworker];
            load.user = *caseworker;
            load.isAway = books.isAway(*caseworker);
            ++load.cases;
            load.points += weight.points();
            if (const auto district = view.person().districtNo)
                ++dealing.districts[*caseworker][*district];
        }
        if (isWanted(books, caseFile, request, today))
            dealing.rows.push_back(books.rowOf(view, caseFile));
    });
    return dealing;
}

void dealOut(Dealing& dealing, const HandOverRequest& request)
{
    std::vector<CaseToDeal> cases;
    for (const HandOverRow& row : dealing.rows)
        cases.push_back({row.caseFile, row.weight.points(), row.districtNo});
    std::vector<Receiver> receivers;
    for (const UserId user : request.receivers) {
        const auto& districts = dealing.districts[user];
        receivers.push_back({user, dealing.loads[user].points, {districts.begin(), districts.end()}});
    }
    const auto dealt = deal(cases, std::move(receivers), request.rule);
    for (std::size_t at = 0; at < dealt.size(); ++at)
        dealing.rows[at].to = dealt[at].to;
}

/// The loads after the rows have moved.
Loads moved(Loads loads, const std::vector<HandOverRow>& rows)
{
    for (const HandOverRow& row : rows) {
        if (!row.to.isSet())
            continue;
        if (row.from.isSet()) {
            --loads[row.from].cases;
            loads[row.from].points -= row.weight.points();
        }
        loads[row.to].user = row.to;
        ++loads[row.to].cases;
        loads[row.to].points += row.weight.points();
    }
    return loads;
}

}  // namespace

HandOverService::HandOverService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<AbsenceRow>> HandOverService::absences(const Session& session)
{
    using Rows = std::vector<AbsenceRow>;
    return m_gate.run<Rows>(session, Operation::ViewAbsences, [&](Transaction& transaction) -> Result<Rows> {
        std::map<UserId, TeamId> teams;
        for (const User& user : transaction.users().all())
            teams[user.id] = user.team;
        Rows rows;
        for (const Absence& absence : transaction.absences().all()) {
            const bool isMine = absence.user == session.user || absence.deputy == session.user;
            const bool isTeams = session.team.isSet() && teams[absence.user] == session.team;
            if (session.role != Role::TeamLead && !isMine && !isTeams)
                continue;
            const Date day = std::max(absence.period.from, m_clock.today());
            rows.push_back({absence, openCasesOf(m_readModel, absence.user, day),
                            session.role == Role::TeamLead || absence.user == session.user});
        }
        std::ranges::reverse(rows);
        transaction.explain("absences");
        return rows;
    });
}

Status HandOverService::mayEdit(Transaction& transaction, const Session& session, const Absence& absence)
{
    if (session.role != Role::TeamLead && absence.user != session.user)
        return Error{ErrorCode::Forbidden, "absence", "somebody else's absence"};
    if (!absence.id.isSet())
        return Done{};
    const auto stored = transaction.absences().find(absence.id);
    if (!stored)
        return Error{ErrorCode::NotFound, "absence", "no such absence"};
    if (session.role != Role::TeamLead && stored->user != session.user)
        return Error{ErrorCode::Forbidden, "absence", "somebody else's absence"};
    return Done{};
}

Status HandOverService::checkDeputy(Transaction& transaction, const Absence& absence)
{
    if (!absence.deputy.isSet())
        return Done{};
    const auto deputy = transaction.users().find(absence.deputy);
    if (!deputy || deputy->state != UserState::Active || !carriesCases(deputy->role))
        return Error{ErrorCode::InvalidInput, "absence.deputy", "carries no cases"};
    for (const Absence& other : transaction.absences().ofUser(absence.deputy)) {
        if (other.period.overlaps(absence.period))
            return Error{ErrorCode::InvalidInput, "absence.deputy", "is away as well"};
    }
    return Done{};
}

Result<Absence> HandOverService::save(const Session& session, const Absence& absence)
{
    return m_gate.run<Absence>(session, Operation::EditAbsences, [&](Transaction& transaction) -> Result<Absence> {
        if (const Status allowed = mayEdit(transaction, session, absence); !allowed)
            return allowed.error();
        if (const Status valid = validate(absence); !valid)
            return valid.error();
        if (const Status free = checkDeputy(transaction, absence); !free)
            return free.error();
        for (const Absence& other : transaction.absences().ofUser(absence.user)) {
            if (other.id != absence.id && other.period.overlaps(absence.period))
                return Error{ErrorCode::Conflict, "absence.from", "overlaps another absence"};
        }
        AbsenceId id = absence.id;
        if (!id.isSet())
            id = transaction.absences().add(absence);
        else if (const auto saved = transaction.absences().save(absence); !saved)
            return saved.error();
        transaction.explain("absence", std::string{codeOf(absence.kind)});
        return *transaction.absences().find(id);
    });
}

Result<Done> HandOverService::remove(const Session& session, AbsenceId id)
{
    return m_gate.run<Done>(session, Operation::EditAbsences, [&](Transaction& transaction) -> Result<Done> {
        const auto absence = transaction.absences().find(id);
        if (!absence)
            return Error{ErrorCode::NotFound, "absence", "no such absence"};
        if (const Status allowed = mayEdit(transaction, session, *absence); !allowed)
            return allowed.error();
        transaction.absences().remove(id);
        transaction.explain("absence removed");
        return Done{};
    });
}

Result<TeamLoad> HandOverService::loads(const Session& session)
{
    return m_gate.run<TeamLoad>(session, Operation::ViewCaseloadWeights, [&](Transaction& transaction) -> Result<TeamLoad> {
        const LoadBooks books{transaction, m_readModel, m_clock.today()};
        const Dealing dealing = readDealing(books, {}, m_clock.today());
        transaction.explain("weight of the caseloads");
        return TeamLoad{listed(dealing.loads), books.range(), static_cast<int>(dealing.rows.size())};
    });
}

Result<HandOverPreview> HandOverService::preview(const Session& session, const HandOverRequest& request)
{
    using Preview = HandOverPreview;
    return m_gate.run<Preview>(session, Operation::HandOverCases, [&](Transaction& transaction) -> Result<Preview> {
        const LoadBooks books{transaction, m_readModel, m_clock.today()};
        for (const UserId receiver : request.receivers) {
            if (!books.mayReceive(receiver) || receiver == request.leaver)
                return Error{ErrorCode::InvalidInput, "handOver.receivers", "cannot take cases"};
        }
        Dealing dealing = readDealing(books, request, m_clock.today());
        dealOut(dealing, request);
        const bool seesCustody = grants(session, Operation::ReadCustody);
        for (HandOverRow& row : dealing.rows) {
            transaction.concerns(row.citizen);
            if (!seesCustody)
                row.expectedRelease.reset();
        }
        transaction.explain("preview of a hand-over");
        const Loads after = moved(dealing.loads, dealing.rows);
        return Preview{std::move(dealing.rows), listed(dealing.loads), listed(after)};
    });
}

Result<int> HandOverService::handOver(const Session& session, const std::vector<HandOverRow>& rows, Date from)
{
    return m_gate.run<int>(session, Operation::HandOverCases, [&](Transaction& transaction) -> Result<int> {
        const LoadBooks books{transaction, m_readModel, m_clock.today()};
        int moved = 0;
        for (const HandOverRow& row : rows) {
            if (!row.to.isSet())
                continue;
            if (!books.mayReceive(row.to))
                return Error{ErrorCode::InvalidInput, "handOver.receivers", "cannot take cases"};
            const auto caseFile = transaction.caseFiles().find(row.caseFile);
            if (!caseFile)
                return Error{ErrorCode::NotFound, "case", "no such case file"};
            for (const Assignment& assignment : transaction.caseFiles().assignmentsOf(row.caseFile)) {
                if (assignment.period.contains(m_clock.today()) && assignment.caseworker != row.from)
                    return Error{ErrorCode::Conflict, "handOver", "in other hands than the preview showed"};
            }
            if (const Status changed = changeHands(transaction, *caseFile, row.to, from); !changed)
                return changed.error();
            transaction.changes(caseFile->citizen);
            ++moved;
        }
        transaction.explain("cases handed over", std::to_string(moved));
        return moved;
    });
}

}  // namespace fodfaeste
