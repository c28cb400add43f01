#include "app/demonstration/task_maker.h"

#include "app/demonstration/random.h"
#include "app/demonstration/task_words.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>

namespace fodfaeste::demonstration {

namespace {

constexpr int kLateOf100 = 36;

Errand errandOf(const ContactEvent& contact, const Phase& phase)
{
    if (contact.attendance != Attendance::Attended)
        return phase.isInside ? Errand::Prison : Errand::Reach;
    if (phase.isInside)
        return Errand::Prison;
    switch (phase.state) {
    case YearEndStatus::Employed: return Errand::Work;
    case YearEndStatus::InEducation: return Errand::School;
    case YearEndStatus::InOffer: return Errand::Offer;
    default: return Errand::Talk;
    }
}

/// The day on which it was done; nothing when that lies beyond all that is known.
std::optional<Date> settledOn(Random& random, const Task& task, const Episode& episode)
{
    const bool isLate = random.chance(kLateOf100);
    const Date done = isLate ? addDays(task.due, random.between(2, 24)) : addDays(task.due, -random.between(0, 4));
    const Date settled =
        std::clamp(nextWorkingDay(done), addDays(task.createdOn, 1), std::max(episode.lastDay(), addDays(task.createdOn, 1)));
    const bool isBeyond = settled >= kLastDay && !episode.closedOn;
    return isBeyond ? std::nullopt
                    : std::optional{episode.closedOn ? std::min(settled, std::max(*episode.closedOn, task.createdOn)) : settled};
}

}  // namespace

std::vector<Task> makeTasks(const Episode& episode, CaseFileId caseFile, std::span<const ContactEvent> contacts)
{
    Random random{Purpose::Tasks, static_cast<std::uint64_t>(caseFile.value())};
    std::vector<Task> tasks;
    std::optional<Date> busyUntil;
    std::string_view latest;
    for (const ContactEvent& contact : contacts) {
        const bool isFree = !busyUntil || *busyUntil <= contact.at.day;
        const bool isMet = contact.attendance == Attendance::Attended;
        if (!random.chance(isFree ? (isMet ? 90 : 60) : 3))
            continue;
        const auto errands = errandTexts(errandOf(contact, episode.phaseOn(contact.at.day)));
        std::string_view text = random.pick(errands);
        while (text == latest)
            text = random.pick(errands);
        latest = text;
        Task task;
        task.caseFile = caseFile;
        task.text = text;
        task.createdOn = contact.at.day;
        task.due = nextWorkingDay(addDays(contact.at.day, random.between(10, 48)));
        task.settledOn = settledOn(random, task, episode);
        busyUntil = task.settledOn.value_or(addDays(kLastDay, 1));
        tasks.push_back(std::move(task));
    }
    return tasks;
}

}  // namespace fodfaeste::demonstration
