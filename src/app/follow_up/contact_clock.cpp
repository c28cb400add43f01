#include "app/follow_up/contact_clock.h"

#include "app/outcome/latest_contact.h"

#include <cstdlib>

namespace fodfaeste {

namespace {

std::optional<Due> dueBy(const RuleBook& rules, RuleKind kind, std::string_view programme, Date anchor, Date today)
{
    const FollowUpRule* rule = rules.only(kind, programme, today);
    return rule != nullptr ? std::optional{dueOn(*rule, anchor)} : std::nullopt;
}

int daysOf(const RuleBook& rules, RuleKind kind, Date today)
{
    const auto due = dueBy(rules, kind, {}, today, today);
    return due ? std::abs(daysBetween(today, due->day)) : 0;
}

}  // namespace

bool ContactClock::isPausedOverdue(Date today) const
{
    return pausedUntil && (!latestAttended || (attentionAfter && today > attentionAfter->day));
}

bool ContactClock::isOverdue(Date today) const
{
    return !pausedUntil && (!latestAttended || (attentionAfter && today > attentionAfter->day));
}

bool ContactClock::isRecent(Date today) const
{
    return latestAttended && recentUntil && today < recentUntil->day;
}

ContactClock contactClock(const RuleBook& rules, const CaseEntry& caseFile, const CitizenFacts& facts, Date today)
{
    ContactClock clock;
    clock.latestAttended = latestAttended(facts, dayNumber(today));
    if (clock.latestAttended) {
        const Date met = clock.latestAttended->day;
        clock.attentionAfter = dueBy(rules, RuleKind::NoContact, caseFile.programme, met, today);
        clock.recentUntil = dueBy(rules, RuleKind::RecentContact, caseFile.programme, met, today);
    }
    if (const PauseFact* pause = caseFile.pauseOn(dayNumber(today)))
        clock.pausedUntil = pause->holds.to;
    return clock;
}

std::optional<Due> releaseDue(const RuleBook& rules, std::string_view programme, std::optional<Date> expected, Date today)
{
    return expected ? dueBy(rules, RuleKind::ReleaseNear, programme, *expected, today) : std::nullopt;
}

Date recordedDayOf(const ContactFact& contact)
{
    constexpr ClockMinute kMinutesOfHour = 60;
    return dateOf(dayOf(contact.at + contact.delay * kMinutesOfHour));
}

bool isRecordedLate(const RuleBook& rules, std::string_view programme, const ContactFact& contact, Date today)
{
    if (contact.delay == kDelayNotKnown)
        return false;
    const auto inTime = dueBy(rules, RuleKind::LateRecord, programme, dateOf(dayOf(contact.at)), today);
    return inTime && recordedDayOf(contact) > inTime->day;
}

FollowUpDays followUpDays(const RuleBook& rules, Date today)
{
    return {daysOf(rules, RuleKind::FirstContact, today), daysOf(rules, RuleKind::NoContact, today),
            daysOf(rules, RuleKind::RecentContact, today), daysOf(rules, RuleKind::ReleaseNear, today)};
}

}  // namespace fodfaeste
