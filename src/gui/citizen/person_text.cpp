#include "gui/citizen/person_text.h"

#include "domain/casefile/programme.h"
#include "gui/text/date_text.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

#include <algorithm>

namespace fodfaeste {

QString PersonText::details(const CitizenPageData& page, Date today)
{
    QStringList parts;
    const CaseFile* current = currentCase(page);
    parts << (current != nullptr ? toQString(current->number) : tr("no open case"));
    parts << DateText::age(ageOn(page.citizen.cpr.birthDate(), page.citizen.diedOn.value_or(today)));
    if (page.citizen.districtNo)
        parts << StatusText::district(*page.citizen.districtNo);
    return parts.join(QStringLiteral(" · "));
}

std::vector<PersonText::ChipWords> PersonText::chips(const CitizenPageData& page, Date today)
{
    std::vector<ChipWords> chips;
    const CustodyStay* stay = currentStay(page, today);
    if (stay != nullptr && stay->expectedReleaseOn && page.releaseNearFrom && *page.releaseNearFrom <= today)
        chips.push_back({tr("Released %1").arg(DateText::brief(*stay->expectedReleaseOn, today)), ToneKind::Warn});
    const bool isSaidAlready = stay != nullptr && page.status == YearEndStatus::InCustody;
    if (!page.cases.empty() && !isSaidAlready)
        chips.push_back({StatusText::brief(page.status), StatusText::toneOf(page.status)});
    if (stay != nullptr)
        chips.push_back({StatusText::of(stay->kind), ToneKind::Warn});
    if (page.citizen.protection.holdsOn(today))
        chips.push_back({tr("Protected address"), ToneKind::Bad});
    return chips;
}

QString PersonText::pause(const CitizenPageData& page, Date today)
{
    if (page.pauses.empty())
        return {};
    const FollowUpPause& pause = page.pauses.front();
    return pause.from > today
               ? tr("Follow-up is paused from %1 to %2: %3")
                     .arg(DateText::brief(pause.from, today), DateText::brief(pause.to, today), FollowUpText::of(pause.reason))
               : tr("Follow-up is paused to %1: %2").arg(DateText::brief(pause.to, today), FollowUpText::of(pause.reason));
}

SafetyStrip::Facts PersonText::strip(const CitizenPageData& page, Date today)
{
    SafetyStrip::Facts facts;
    facts.name = toQString(page.citizen.fullName());
    facts.details = details(page, today);
    facts.warning = page.citizen.protection.holdsOn(today) ? tr("Protected address") : QString{};
    facts.seed = static_cast<std::size_t>(page.citizen.id.value());
    return facts;
}

QString PersonText::programme(std::string_view code)
{
    if (code == kKrimiProgramme)
        return tr("Crime prevention effort");
    if (code == "fritidsjob")
        return tr("Leisure-time job");
    return toQString(code);
}

const CaseFile* PersonText::currentCase(const CitizenPageData& page)
{
    const auto found = page.currentCase ? std::ranges::find(page.cases, *page.currentCase, &CaseFile::id) : page.cases.end();
    return found == page.cases.end() ? nullptr : &*found;
}

UserId PersonText::currentCaseworker(const CitizenPageData& page, Date today)
{
    const CaseFile* current = currentCase(page);
    const auto found = std::ranges::find_if(page.assignments, [&](const Assignment& assignment) {
        return current != nullptr && assignment.caseFile == current->id && assignment.period.contains(today);
    });
    return found == page.assignments.end() ? UserId{} : found->caseworker;
}

const CustodyStay* PersonText::currentStay(const CitizenPageData& page, Date today)
{
    const auto found = std::ranges::find_if(page.stays, [today](const CustodyStay& stay) { return stay.period.contains(today); });
    return found == page.stays.end() ? nullptr : &*found;
}

std::vector<Task> PersonText::openTasks(const CitizenPageData& page, Date today)
{
    std::vector<Task> open;
    std::ranges::copy_if(page.tasks, std::back_inserter(open), [today](const Task& task) { return task.isOpenOn(today); });
    std::ranges::stable_sort(open, {}, &Task::due);
    return open;
}

}  // namespace fodfaeste
