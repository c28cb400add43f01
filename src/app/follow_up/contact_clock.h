#pragma once

#include "app/read_model/person_entry.h"
#include "domain/follow_up/follow_up_rule.h"

#include <optional>

namespace fodfaeste {

/// How long ago somebody was met, by the rules of follow-up. Lists, filters and figures all ask here.
struct ContactClock {
    std::optional<LocalTime> latestAttended;  ///< the latest two-way contact
    std::optional<Due> attentionAfter;        ///< the last day without need of attention; nothing when nobody was ever met
    std::optional<Due> recentUntil;           ///< the first day on which the contact is not recent any more
    std::optional<DayNumber> pausedUntil;     ///< follow-up stands still up to and including that day

    /// Without two-way contact for longer than the rule says, and not paused.
    bool isOverdue(Date today) const;
    /// As isOverdue(), were it not for the pause.
    bool isPausedOverdue(Date today) const;
    bool isRecent(Date today) const;
};

ContactClock contactClock(const RuleBook& rules, const CaseEntry& caseFile, const CitizenFacts& facts, Date today);

/// The day from which an expected release is near; nothing when no release is expected or no rule holds.
std::optional<Due> releaseDue(const RuleBook& rules, std::string_view programme, std::optional<Date> expected, Date today);

/// The day on which a contact was written down. Ask only where the delay is known.
Date recordedDayOf(const ContactFact& contact);
/// Whether a contact was written down later than the rule says. False where nobody knows when it was.
bool isRecordedLate(const RuleBook& rules, std::string_view programme, const ContactFact& contact, Date today);

/// The spans that captions name, in days; 0 where no rule holds.
struct FollowUpDays {
    int firstContact = 0;
    int noContact = 0;
    int recentContact = 0;
    int releaseNear = 0;

    friend bool operator==(const FollowUpDays&, const FollowUpDays&) = default;
};

FollowUpDays followUpDays(const RuleBook& rules, Date today);

}  // namespace fodfaeste
