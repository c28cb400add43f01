#include "app/roadmap/release_service.h"

#include "app/ports/roadmap_repository.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

struct PersonOfCase {
    CitizenId citizen;
    std::string name;
};

std::optional<Date> firstAttendedIn(Transaction& transaction, CaseFileId caseFile, const Period& days)
{
    for (const ContactEvent& contact : transaction.contacts().ofCase(caseFile)) {
        if (contact.attendance == Attendance::Attended && days.contains(contact.at.day))
            return contact.at.day;
    }
    return std::nullopt;
}

std::string facilityOf(Transaction& transaction, CustodyStayId stay)
{
    const auto found = stay.isSet() ? transaction.custody().find(stay) : std::nullopt;
    return found ? found->facility : std::string{};
}

std::optional<double> medianOf(std::vector<int> days)
{
    if (days.empty())
        return std::nullopt;
    std::ranges::sort(days);
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
}

bool counts(const ReleaseRow& row, ReleaseFigure figure, int withinDays)
{
    switch (figure) {
    case ReleaseFigure::Released: return true;
    case ReleaseFigure::Contacted: return row.daysToContact.has_value();
    case ReleaseFigure::ContactedInTime: return row.daysToContact && *row.daysToContact <= withinDays;
    case ReleaseFigure::NotContacted: return !row.daysToContact;
    case ReleaseFigure::Ready: return row.view.readiness.isReady();
    case ReleaseFigure::WithoutHolder: return row.view.baton.alarm == BatonAlarm::NoHolder;
    }
    return false;
}

int countOf(const ReleaseFigures& figures, ReleaseFigure figure)
{
    return static_cast<int>(rowsOf(figures, figure).size());
}

void countSteps(ReleaseFigures& figures, const ReleaseRoadmap& roadmap, Date today)
{
    for (const RoadmapStep& step : roadmap.steps) {
        if (step.state == StepState::NotRelevant || step.due > today)
            continue;
        ++figures.stepsDue;
        figures.stepsInTime += step.settledOn && *step.settledOn <= step.due ? 1 : 0;
    }
}

}  // namespace

std::vector<ReleaseRow> rowsOf(const ReleaseFigures& figures, ReleaseFigure figure)
{
    std::vector<ReleaseRow> found;
    std::ranges::copy_if(figures.rows, std::back_inserter(found),
                         [&](const ReleaseRow& row) { return counts(row, figure, figures.withinDays); });
    return found;
}

ReleaseService::ReleaseService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_desk{gate, clock}
    , m_readModel{readModel}
{}

Result<RoadmapView> ReleaseService::releaseNow(const Session& session, const UnplannedRelease& release)
{
    return m_desk.gate().run<RoadmapView>(session, Operation::ReleaseNow, [&](Transaction& transaction) -> Result<RoadmapView> {
        const auto caseFile = m_desk.admitted(transaction, session, release.caseFile);
        if (!caseFile)
            return caseFile.error();
        const Date today = m_desk.clock().today();
        if (!release.day.ok() || release.day > today)
            return Error{ErrorCode::InvalidInput, "release.day", "has not happened yet"};
        const Task task{{}, Revision::New, caseFile->id, tidied(release.contactTask), today, today, std::nullopt};
        if (const Status valid = validate(task); !valid)
            return valid.error();
        auto view = endNow(transaction, session, *caseFile, release);
        if (!view)
            return view.error();
        for (CustodyStay stay : transaction.custody().ofCitizen(caseFile->citizen)) {
            if (!stay.period.contains(release.day) || stay.period.to)
                continue;
            stay.period.to = release.day;
            if (const auto saved = transaction.custody().save(stay); !saved)
                return saved.error();
        }
        static_cast<void>(transaction.tasks().add(task));
        transaction.changes(caseFile->citizen);
        transaction.explain("released now");
        return std::move(*view);
    });
}

Result<RoadmapView> ReleaseService::endNow(Transaction& transaction, const Session& session, const CaseFile& caseFile,
                                           const UnplannedRelease& release)
{
    auto roadmaps = transaction.roadmaps().ofCase(caseFile.id);
    const auto open = std::ranges::find_if(roadmaps, &ReleaseRoadmap::isOpen);
    if (open == roadmaps.end()) {
        const RoadmapStart start{caseFile.id, release.day, ReleaseSource::Actual, RoadmapKind::ReleasedNow, std::nullopt};
        return m_desk.started(transaction, session, caseFile, start);
    }
    if (open->source == ReleaseSource::Actual)
        return Error{ErrorCode::Conflict, "roadmap", "is released already"};
    Anchors to = open->anchors;
    to.release = release.day;
    ReleaseMove move;
    move.source = ReleaseSource::Actual;
    move.reason = tidied(release.reason);
    move.movedOn = m_desk.clock().today();
    move.movedBy = session.user;
    if (const Status moved = open->moveRelease(to, move); !moved)
        return moved.error();
    const Date today = m_desk.clock().today();
    for (RoadmapStep& step : stepsFrom(transaction.roadmaps().templateSteps(), RoadmapKind::ReleasedNow, to, today)) {
        const bool isThere = std::ranges::any_of(open->steps, [&](const RoadmapStep& each) { return each.code == step.code; });
        if (!isThere)
            open->steps.push_back(std::move(step));
    }
    return m_desk.kept(transaction, *open, caseFile.citizen);
}

std::vector<ReleaseRow> ReleaseService::rows(Transaction& transaction, const Session& session, const Period& period, Whom whom)
{
    std::map<CaseFileId, PersonOfCase> people;
    const DayNumber today = dayNumber(m_desk.clock().today());
    const bool seesAll = whom == Whom::Everybody || session.role == Role::TeamLead;
    const auto note = [&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (seesAll || caseFile.caseworkerOn(today) == session.user)
                people[caseFile.id] = {view.person().id, view.person().fullName()};
        }
    };
    seesAll ? m_readModel.each(note) : m_readModel.eachOf(session.user, note);
    std::vector<ReleaseRow> rows;
    for (ReleaseRoadmap& roadmap : transaction.roadmaps().releasedBetween(period)) {
        const auto person = people.find(roadmap.caseFile);
        if (person == people.end())
            continue;
        ReleaseRow row;
        row.name = person->second.name;
        row.facility = facilityOf(transaction, roadmap.stay);
        row.firstAttended = firstAttendedIn(transaction, roadmap.caseFile, {roadmap.anchors.release, m_desk.clock().today()});
        if (row.firstAttended)
            row.daysToContact = daysBetween(roadmap.anchors.release, *row.firstAttended);
        row.view = m_desk.shown(transaction, std::move(roadmap), person->second.citizen);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<ReleaseRow>> ReleaseService::ahead(const Session& session, int days)
{
    using Rows = std::vector<ReleaseRow>;
    return m_desk.gate().run<Rows>(session, Operation::ListReleases, [&](Transaction& transaction) -> Result<Rows> {
        const Date today = m_desk.clock().today();
        Rows found = rows(transaction, session, {today, addDays(today, days)}, Whom::OwnOrAll);
        std::erase_if(found, [](const ReleaseRow& row) { return !row.view.roadmap.isOpen(); });
        for (const ReleaseRow& row : found)
            transaction.concerns(row.view.citizen);
        transaction.explain(session.role == Role::TeamLead ? "duty" : "own case");
        return found;
    });
}

Result<std::vector<ReleaseRow>> ReleaseService::waiting(const Session& session)
{
    using Rows = std::vector<ReleaseRow>;
    return m_desk.gate().run<Rows>(session, Operation::ListReleases, [&](Transaction& transaction) -> Result<Rows> {
        const Period past{dateOf(0), m_desk.clock().today()};
        Rows found = rows(transaction, session, past, Whom::OwnOrAll);
        std::erase_if(found, [](const ReleaseRow& row) { return !row.view.roadmap.isOpen() || row.firstAttended; });
        for (const ReleaseRow& row : found)
            transaction.concerns(row.view.citizen);
        transaction.explain(session.role == Role::TeamLead ? "duty" : "own case");
        return found;
    });
}

ReleaseFigures ReleaseService::counted(Transaction& transaction, const Session& session, const Period& period,
                                       const std::string& facility)
{
    const Date today = m_desk.clock().today();
    ReleaseFigures figures;
    figures.withinDays = transaction.roadmaps().term("contact_within_days", today);
    const Date last = std::min(period.to.value_or(today), today);
    if (last < period.from)
        return figures;
    figures.rows = rows(transaction, session, {period.from, last}, Whom::Everybody);
    std::erase_if(figures.rows, [&](const ReleaseRow& row) { return !facility.empty() && row.facility != facility; });
    std::vector<int> days;
    for (const ReleaseRow& row : figures.rows) {
        if (row.daysToContact)
            days.push_back(*row.daysToContact);
        countSteps(figures, row.view.roadmap, today);
    }
    figures.medianDays = medianOf(std::move(days));
    figures.released = countOf(figures, ReleaseFigure::Released);
    figures.contacted = countOf(figures, ReleaseFigure::Contacted);
    figures.contactedInTime = countOf(figures, ReleaseFigure::ContactedInTime);
    figures.ready = countOf(figures, ReleaseFigure::Ready);
    figures.withoutHolder = countOf(figures, ReleaseFigure::WithoutHolder);
    return figures;
}

Result<ReleaseFigures> ReleaseService::figures(const Session& session, const Period& period, const std::string& facility)
{
    return m_desk.gate().run<ReleaseFigures>(session, Operation::ViewReleaseFigures,
                                             [&](Transaction& transaction) -> Result<ReleaseFigures> {
                                                 ReleaseFigures figures = counted(transaction, session, period, facility);
                                                 figures.rows.clear();  // numbers only: who they are is asked for by list()
                                                 return figures;
                                             });
}

Result<std::vector<ReleaseRow>> ReleaseService::list(const Session& session, const Period& period, ReleaseFigure figure,
                                                     const std::string& facility)
{
    using Rows = std::vector<ReleaseRow>;
    return m_desk.gate().run<Rows>(session, Operation::ListReleaseFigures, [&](Transaction& transaction) -> Result<Rows> {
        Rows found = rowsOf(counted(transaction, session, period, facility), figure);
        for (const ReleaseRow& row : found)
            transaction.concerns(row.view.citizen);
        transaction.explain("duty");
        return found;
    });
}

}  // namespace fodfaeste
