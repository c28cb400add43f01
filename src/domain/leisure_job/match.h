#pragma once

#include "base/date.h"
#include "domain/leisure_job/job_opening.h"
#include "domain/leisure_job/job_wish.h"
#include "domain/leisure_job/leisure_job_terms.h"
#include "domain/leisure_job/placement.h"

#include <array>
#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Whether a young person and an opening fit each other, with every reason shown. What is shown is all there is: matches are
// ordered by their reasons, one after the other, and nothing is added up into a score.

namespace fodfaeste {

/// How a match, or one reason of it, reads: the icon and the word beside it.
enum class MatchVerdict { Fits, WithRemarks, DoesNotFit };

/// What is looked at, in the order in which it is shown and matches are put in order.
enum class MatchPoint { Earlier, Age, Law, Hours, Consent, Trade, Travel };

inline constexpr std::array kMatchPoints{MatchPoint::Earlier, MatchPoint::Age,   MatchPoint::Law,   MatchPoint::Hours,
                                         MatchPoint::Consent, MatchPoint::Trade, MatchPoint::Travel};

/// One reason. What `value` and `bound` of a finding are stands beside it; what is not told is 0.
enum class MatchReason {
    NotSuggestedYet,
    WasThereBefore,    ///< declined, or the job ended; may be asked again
    AlreadySuggested,  ///< is on the way into this very job, or has it
    AgeWithin,         ///< value: age
    TooYoung,          ///< value: age; bound: the youngest who is wanted
    TooOld,            ///< value: age; bound: the oldest who is wanted
    LawNotYet,         ///< nobody so young may work; value: age; bound: from which age
    LawLightWork,      ///< the youngest who may: light work; value: age
    LawInSchool,       ///< older, and subject to compulsory education; value: age
    LawSchoolUnknown,  ///< older, but nobody wrote down when compulsory education ends; treated as in school; value: age
    LawSchoolEnded,    ///< older, and compulsory education has ended; value: age
    LawAdult,          ///< the rules for young people hold no longer; value: age
    HoursWithin,       ///< value: hundredths of the job's hours; bound: of what is wished or lawful, the smaller; 0 for none
    HoursUnknown,      ///< the opening does not say
    HoursAboveWish,    ///< value: hundredths of the job's hours; bound: of the wish
    HoursAboveLaw,     ///< value: hundredths of the job's hours; bound: of a school week
    ConsentGiven,
    ConsentNotNeeded,  ///< of age
    CitizenConsentMissing,
    GuardianConsentMissing,
    TradeWished,     ///< value: place in the list of wishes, from 1
    TradeUnknown,    ///< no trade was named, or the employer has none
    TradeNotWished,  ///< others were named
    TravelWithin,    ///< with Match::travel; bound: minutes that are wished at most; 0 for none
    TravelTooLong,   ///< with Match::travel; bound: minutes that are wished at most
    TravelUnknown,   ///< a district is not known
};

MatchPoint pointOf(MatchReason reason);
MatchVerdict verdictOf(MatchReason reason);

struct MatchFinding {
    MatchReason reason = MatchReason::NotSuggestedYet;
    int value = 0;
    int bound = 0;

    friend bool operator==(const MatchFinding&, const MatchFinding&) = default;
};

/// As the crow flies between the middles of two districts, and a guess of how long it takes by bicycle or bus.
struct TravelGuess {
    int metres = 0;
    int minutes = 0;

    friend bool operator==(const TravelGuess&, const TravelGuess&) = default;
};

/// Nothing when there is no such district. Within one district somebody still has some way.
std::optional<TravelGuess> travelBetween(int districtNo, int otherDistrictNo);

/// A match and its reasons, one for each point, in order.
struct Match {
    MatchVerdict verdict = MatchVerdict::Fits;  ///< the worst of the reasons
    std::vector<MatchFinding> findings;
    std::optional<TravelGuess> travel;

    const MatchFinding& of(MatchPoint point) const { return findings[static_cast<std::size_t>(point)]; }

    friend bool operator==(const Match&, const Match&) = default;
};

/// The better match is the lesser: first by verdict, then point by point, the better reason first, the dearer trade, the shorter
/// way.
std::strong_ordering compareMatches(const Match& left, const Match& right);

/// Whoever is looked at.
struct MatchPerson {
    Date bornOn{};
    std::optional<int> districtNo;
    JobWish wish;
    std::optional<PlacementStage> earlier;  ///< the stage of the latest placement for this very opening
};

/// A job as it is looked at: what the employer adds to the opening.
struct MatchJob {
    AgeBounds ages;
    std::optional<WeeklyHours> weeklyHours;
    std::string trade;              ///< the employer's
    std::optional<int> districtNo;  ///< of the opening, else of the employer
};

/// By the bounds of the law as they hold on that day. The hours of a whole pattern, shift by shift, are checked where a job is
/// agreed; here the hours of a school week decide whether it is worth suggesting.
Match matchOf(const MatchPerson& person, const MatchJob& job, const LeisureJobTerms& terms, Date day);

}  // namespace fodfaeste
