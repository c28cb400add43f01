#include "app/overview/overview_list.h"

#include "app/outcome/cohort.h"
#include "app/outcome/deciding_record_reader.h"
#include "app/outcome/latest_contact.h"
#include "app/overview/cohort_parts.h"
#include "base/danish_order.h"

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

using Kind = OverviewSelection::Kind;

OverviewListRow rowOf(const ReadModel::View& view, const CaseEntry& caseFile, Date today)
{
    const PersonEntry& person = view.person();
    OverviewListRow row;
    row.citizen = person.id;
    row.name = person.fullName();
    row.caseNumber = caseFile.number;
    row.age = ageOn(person.cpr.birthDate(), today);
    row.districtNo = person.districtNo;
    row.status = statusOn(view.facts(kKrimiProgramme), today).status;
    return row;
}

std::vector<OverviewListRow> cohortList(Transaction& transaction, const ReadModel& readModel, const YearEndQuestion& question,
                                        const OverviewSelection& selection)
{
    const CohortDivider divider{transaction, question.cutOff};
    std::vector<OverviewListRow> rows;
    eachCoveredSoFar(readModel, question, [&](const ReadModel::View& view, const StatusDecision& decision, CaseFileId covering) {
        const bool wanted =
            (selection.kind != Kind::Positive || isPositive(decision.status)) &&
            (selection.statuses.empty() || std::ranges::find(selection.statuses, decision.status) != selection.statuses.end()) &&
            (!selection.division || divider.partOf(view.person(), *selection.division) == selection.part);
        if (!wanted)
            return;
        const CaseEntry& caseFile = *std::ranges::find(view.person().cases, covering, &CaseEntry::id);
        OverviewListRow row = rowOf(view, caseFile, question.cutOff);
        const CitizenFacts facts = view.facts(kKrimiProgramme);
        row.record = readDecidingRecord(transaction, view.person(), facts, decision, question.cutOff);
        if (const auto attended = latestAttended(facts, dayNumber(question.cutOff)))
            row.date = attended->day;
        rows.push_back(std::move(row));
    });
    return rows;
}

std::vector<OverviewListRow> openCaseList(const ReadModel& readModel, Kind kind, Date today)
{
    std::vector<OverviewListRow> rows;
    const RuleBook rules = readModel.rules();
    readModel.each([&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (caseFile.programme != kKrimiProgramme || !caseFile.open.contains(dayNumber(today)))
                continue;
            for (const Date day : daysOnList(rules, view, caseFile, kind, today)) {
                OverviewListRow row = rowOf(view, caseFile, today);
                row.date = day;
                rows.push_back(std::move(row));
            }
        }
    });
    return rows;
}

const CaseEntry* openKrimiCase(const PersonEntry& person, DayNumber day)
{
    const auto found = std::ranges::find_if(person.cases, [day](const CaseEntry& caseFile) {
        return caseFile.programme == kKrimiProgramme && caseFile.open.contains(day);
    });
    return found == person.cases.end() ? nullptr : &*found;
}

std::vector<OverviewListRow> releaseList(const ReadModel& readModel, Date today)
{
    std::vector<OverviewListRow> rows;
    for (const UpcomingRelease& release : upcomingReleases(readModel, today)) {
        readModel.with(release.citizen, [&](const ReadModel::View& view) {
            OverviewListRow row = rowOf(view, *openKrimiCase(view.person(), dayNumber(today)), today);
            row.date = release.expectedOn;
            rows.push_back(std::move(row));
        });
    }
    return rows;
}

bool isOnList(OverviewSelection::Kind kind, const ContactClock& clock, Date today)
{
    switch (kind) {
    case Kind::OpenCases: return true;
    case Kind::ContactRecent: return clock.isRecent(today);
    case Kind::ContactOverdue: return clock.isOverdue(today);
    case Kind::ContactPaused: return clock.isPausedOverdue(today);
    default: return false;
    }
}

/// The contacts of an open case whose writing down is looked at, newest first.
std::vector<ContactFact> latelyRecorded(const RuleBook& rules, const ReadModel::View& view, const CaseEntry& caseFile, Date today)
{
    std::vector<ContactFact> contacts;
    const FollowUpRule* window = rules.only(RuleKind::NoteWindow, caseFile.programme, today);
    const CitizenFacts facts = view.facts(caseFile.programme);
    for (auto at = facts.contacts.rbegin(); at != facts.contacts.rend(); ++at) {
        const ContactFact& contact = *at;
        const Date day = dateOf(dayOf(contact.at));
        if (window == nullptr || dueOn(*window, day).day < today)
            break;
        if (day <= today && contact.delay != kDelayNotKnown)
            contacts.push_back(contact);
    }
    return contacts;
}

}  // namespace

std::vector<RecordDelay> recordDelays(const RuleBook& rules, const ReadModel::View& view, const CaseEntry& caseFile, Date today)
{
    std::vector<RecordDelay> delays;
    std::ranges::transform(latelyRecorded(rules, view, caseFile, today), std::back_inserter(delays), &ContactFact::delay);
    return delays;
}

std::vector<Date> daysOnList(const RuleBook& rules, const ReadModel::View& view, const CaseEntry& caseFile,
                             OverviewSelection::Kind kind, Date today)
{
    std::vector<Date> days;
    if (kind == Kind::RecordedLate) {
        for (const ContactFact& contact : latelyRecorded(rules, view, caseFile, today)) {
            if (isRecordedLate(rules, caseFile.programme, contact, today))
                days.push_back(dateOf(dayOf(contact.at)));
        }
        return days;
    }
    if (kind == Kind::OverdueTasks) {
        for (const TaskFact& task : caseFile.tasks) {
            if (task.open.contains(dayNumber(today)) && task.due < dayNumber(today))
                days.push_back(dateOf(task.due));
        }
        return days;
    }
    const ContactClock clock = contactClock(rules, caseFile, view.facts(caseFile.programme), today);
    if (isOnList(kind, clock, today))
        days.push_back(clock.latestAttended ? clock.latestAttended->day : dateOf(caseFile.open.from));
    return days;
}

Result<std::vector<OverviewListRow>> overviewList(Transaction& transaction, const ReadModel& readModel,
                                                  const OverviewSelection& selection, Date today)
{
    std::vector<OverviewListRow> rows;
    if (selection.kind == Kind::Cohort || selection.kind == Kind::Positive) {
        const auto question = yearEndQuestion(transaction, static_cast<int>(today.year()), today, std::nullopt);
        if (!question)
            return question.error();
        rows = cohortList(transaction, readModel, *question, selection);
    } else if (selection.kind == Kind::Releases) {
        rows = releaseList(readModel, today);
    } else {
        rows = openCaseList(readModel, selection.kind, today);
    }
    std::ranges::stable_sort(rows, {}, [](const OverviewListRow& row) { return danishOrderKey(row.name); });
    return rows;
}

std::vector<UpcomingRelease> upcomingReleases(const ReadModel& readModel, Date today)
{
    std::vector<UpcomingRelease> releases;
    const RuleBook rules = readModel.rules();
    readModel.each([&](const ReadModel::View& view) {
        const PersonEntry& person = view.person();
        const StayEntry* stay = person.stayOn(dayNumber(today));
        const CaseEntry* caseFile = openKrimiCase(person, dayNumber(today));
        if (stay == nullptr || caseFile == nullptr || stay->expectedRelease == kFarFuture)
            return;
        const auto near = releaseDue(rules, caseFile->programme, dateOf(stay->expectedRelease), today);
        if (!near || near->day > today)
            return;
        releases.push_back({person.id, person.fullName(), caseFile->number, stay->facility, dateOf(stay->expectedRelease)});
    });
    std::ranges::stable_sort(releases, {}, &UpcomingRelease::expectedOn);
    return releases;
}

}  // namespace fodfaeste
