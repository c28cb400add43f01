#include "app/roadmap/release_service.h"

#include "app/access/policy.h"
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

Status check(const Period& period)
{
    if (!period.from.ok() || !period.to || !period.to->ok() || !period.isOrdered())
        return Error{ErrorCode::InvalidInput, "figures.period", "a period needs its first and last day"};
    return Done{};
}

/// Whether a roadmap has anything to do with a period: it ran in it, or its release lies there.
bool touches(const ReleaseRoadmap& roadmap, const Period& period)
{
    return period.overlaps({roadmap.startedOn, roadmap.closedOn}) || period.contains(roadmap.anchors.release);
}

}  // namespace

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

std::vector<ReleaseRow> ReleaseService::rows(Transaction& transaction, const Session& session, Whom whom, const Wanted& isWanted)
{
    std::map<CaseFileId, PersonOfCase> people;
    const Date today = m_desk.clock().today();
    const bool seesAll = whom == Whom::Everybody || session.role == Role::TeamLead;
    const auto note = [&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (seesAll || caseFile.caseworkerOn(dayNumber(today)) == session.user)
                people[caseFile.id] = {view.person().id, view.person().fullName()};
        }
    };
    seesAll ? m_readModel.each(note) : m_readModel.eachOf(session.user, note);
    std::vector<ReleaseRow> rows;
    for (ReleaseRoadmap& roadmap : transaction.roadmaps().releasedBetween({dateOf(0), dateOf(kFarFuture)})) {
        const auto person = people.find(roadmap.caseFile);
        if (person == people.end() || !isWanted(roadmap))
            continue;
        ReleaseRow row;
        row.name = person->second.name;
        row.facility = facilityOf(transaction, roadmap.stay);
        if (roadmap.anchors.release <= today)
            row.firstAttended = firstAttendedIn(transaction, roadmap.caseFile, {roadmap.anchors.release, today});
        if (row.firstAttended)
            row.daysToContact = daysBetween(roadmap.anchors.release, *row.firstAttended);
        row.view = m_desk.shown(transaction, std::move(roadmap), person->second.citizen);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<ReleaseRow>> ReleaseService::listed(const Session& session, const Wanted& isWanted,
                                                       const std::function<bool(const ReleaseRow&)>& isShown)
{
    using Rows = std::vector<ReleaseRow>;
    return m_desk.gate().run<Rows>(session, Operation::ListReleases, [&](Transaction& transaction) -> Result<Rows> {
        const auto isOpen = [&isWanted](const ReleaseRoadmap& roadmap) { return roadmap.isOpen() && isWanted(roadmap); };
        Rows found = rows(transaction, session, Whom::OwnOrAll, isOpen);
        std::erase_if(found, [&isShown](const ReleaseRow& row) { return !isShown(row); });
        for (const ReleaseRow& row : found)
            transaction.concerns(row.view.citizen);
        transaction.explain(session.role == Role::TeamLead ? "duty" : "own case");
        return found;
    });
}

Result<std::vector<ReleaseRow>> ReleaseService::ahead(const Session& session, int days)
{
    const Date today = m_desk.clock().today();
    const Period near{today, addDays(today, days)};
    return listed(
        session, [&near](const ReleaseRoadmap& roadmap) { return near.contains(roadmap.anchors.release); },
        [](const ReleaseRow&) { return true; });
}

Result<std::vector<ReleaseRow>> ReleaseService::waiting(const Session& session)
{
    const Date today = m_desk.clock().today();
    return listed(
        session, [today](const ReleaseRoadmap& roadmap) { return roadmap.anchors.release <= today; },
        [today](const ReleaseRow& row) { return row.waitsForContact(today); });
}

Result<std::vector<ReleaseRow>> ReleaseService::open(const Session& session)
{
    return listed(
        session, [](const ReleaseRoadmap&) { return true; }, [](const ReleaseRow&) { return true; });
}

ReleaseTerms ReleaseService::terms(Transaction& transaction, const Period& period) const
{
    const Date today = m_desk.clock().today();
    RoadmapRepository& roadmaps = transaction.roadmaps();
    return {period, today, roadmaps.term("contact_within_days", today), roadmaps.term("baton_answer_days", today)};
}

std::vector<CountedRelease> ReleaseService::counted(Transaction& transaction, const Session& session, const ReleaseTerms& terms)
{
    const auto isWanted = [&terms](const ReleaseRoadmap& roadmap) { return touches(roadmap, terms.period); };
    return countReleases(rows(transaction, session, Whom::Everybody, isWanted), terms);
}

Result<ReleaseFigures> ReleaseService::figures(const Session& session, const Period& period)
{
    using Figures = ReleaseFigures;
    return m_desk.gate().run<Figures>(session, Operation::ViewReleaseFigures, [&](Transaction& transaction) -> Result<Figures> {
        if (const Status valid = check(period); !valid)
            return valid.error();
        const ReleaseTerms asked = terms(transaction, period);
        Figures figures = figuresOf(counted(transaction, session, asked), asked);
        if (!grants(session, Operation::ListReleaseFigures))
            hideSmall(figures);
        transaction.explain("release figures", toIso(period.from) + " " + toIso(*period.to));
        return figures;
    });
}

Result<std::vector<ReleaseRow>> ReleaseService::list(const Session& session, const Period& period, ReleaseFigure figure,
                                                     const std::optional<std::string>& facility)
{
    using Rows = std::vector<ReleaseRow>;
    return m_desk.gate().run<Rows>(session, Operation::ListReleaseFigures, [&](Transaction& transaction) -> Result<Rows> {
        if (const Status valid = check(period); !valid)
            return valid.error();
        Rows found;
        for (CountedRelease& one : counted(transaction, session, terms(transaction, period))) {
            if (one.figure != figure || (facility && one.row.facility != *facility))
                continue;
            transaction.concerns(one.row.view.citizen);
            found.push_back(std::move(one.row));
        }
        transaction.explain("duty");
        return found;
    });
}

}  // namespace fodfaeste
