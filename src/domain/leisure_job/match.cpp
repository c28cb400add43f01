#include "domain/leisure_job/match.h"

#include "domain/leisure_job/district_centre.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fodfaeste {

namespace {

struct ReasonFacts {
    MatchReason reason;
    MatchPoint point;
    MatchVerdict verdict;
};

constexpr ReasonFacts kReasons[] = {
    {MatchReason::NotSuggestedYet, MatchPoint::Earlier, MatchVerdict::Fits},
    {MatchReason::WasThereBefore, MatchPoint::Earlier, MatchVerdict::WithRemarks},
    {MatchReason::AlreadySuggested, MatchPoint::Earlier, MatchVerdict::DoesNotFit},
    {MatchReason::AgeWithin, MatchPoint::Age, MatchVerdict::Fits},
    {MatchReason::TooYoung, MatchPoint::Age, MatchVerdict::DoesNotFit},
    {MatchReason::TooOld, MatchPoint::Age, MatchVerdict::DoesNotFit},
    {MatchReason::LawNotYet, MatchPoint::Law, MatchVerdict::DoesNotFit},
    {MatchReason::LawLightWork, MatchPoint::Law, MatchVerdict::Fits},
    {MatchReason::LawInSchool, MatchPoint::Law, MatchVerdict::Fits},
    {MatchReason::LawSchoolUnknown, MatchPoint::Law, MatchVerdict::WithRemarks},
    {MatchReason::LawSchoolEnded, MatchPoint::Law, MatchVerdict::Fits},
    {MatchReason::LawAdult, MatchPoint::Law, MatchVerdict::WithRemarks},
    {MatchReason::HoursWithin, MatchPoint::Hours, MatchVerdict::Fits},
    {MatchReason::HoursUnknown, MatchPoint::Hours, MatchVerdict::WithRemarks},
    {MatchReason::HoursAboveWish, MatchPoint::Hours, MatchVerdict::WithRemarks},
    {MatchReason::HoursAboveLaw, MatchPoint::Hours, MatchVerdict::DoesNotFit},
    {MatchReason::ConsentGiven, MatchPoint::Consent, MatchVerdict::Fits},
    {MatchReason::ConsentNotNeeded, MatchPoint::Consent, MatchVerdict::Fits},
    {MatchReason::CitizenConsentMissing, MatchPoint::Consent, MatchVerdict::WithRemarks},
    {MatchReason::GuardianConsentMissing, MatchPoint::Consent, MatchVerdict::WithRemarks},
    {MatchReason::TradeWished, MatchPoint::Trade, MatchVerdict::Fits},
    {MatchReason::TradeUnknown, MatchPoint::Trade, MatchVerdict::Fits},
    {MatchReason::TradeNotWished, MatchPoint::Trade, MatchVerdict::WithRemarks},
    {MatchReason::TravelWithin, MatchPoint::Travel, MatchVerdict::Fits},
    {MatchReason::TravelUnknown, MatchPoint::Travel, MatchVerdict::WithRemarks},
    {MatchReason::TravelTooLong, MatchPoint::Travel, MatchVerdict::WithRemarks},
};

const ReasonFacts& factsOf(MatchReason reason)
{
    return *std::ranges::find(kReasons, reason, &ReasonFacts::reason);
}

MatchFinding lookAtEarlier(const MatchPerson& person)
{
    if (!person.earlier)
        return {MatchReason::NotSuggestedYet};
    const bool isOver = *person.earlier == PlacementStage::Declined || *person.earlier == PlacementStage::Ended;
    return {isOver ? MatchReason::WasThereBefore : MatchReason::AlreadySuggested};
}

MatchFinding lookAtAge(int age, const AgeBounds& wanted)
{
    if (age < wanted.youngest)
        return {MatchReason::TooYoung, age, wanted.youngest};
    if (age > wanted.oldest)
        return {MatchReason::TooOld, age, wanted.oldest};
    return {MatchReason::AgeWithin, age};
}

MatchFinding lookAtLaw(int age, const JobWish& wish, const LeisureJobTerms& terms, Date day)
{
    if (age < terms.workAge(day))
        return {MatchReason::LawNotYet, age, terms.workAge(day)};
    if (age >= terms.adultAge(day))
        return {MatchReason::LawAdult, age};
    if (age < terms.schoolAge(day))
        return {MatchReason::LawLightWork, age};
    if (!wish.compulsorySchoolEndsOn)
        return {MatchReason::LawSchoolUnknown, age};
    return {*wish.compulsorySchoolEndsOn < day ? MatchReason::LawSchoolEnded : MatchReason::LawInSchool, age};
}

/// Hundredths of an hour a week while there is school; 0 where the law for young people sets none.
int lawfulHours(MatchReason law, const LeisureJobTerms& terms, Date day)
{
    constexpr int kHundred = 100;
    if (law == MatchReason::LawAdult || law == MatchReason::LawNotYet)
        return 0;
    return kHundred * (law == MatchReason::LawSchoolEnded ? terms.freeWeekHours(day) : terms.schoolWeekHours(day));
}

MatchFinding lookAtHours(const std::optional<WeeklyHours>& offered, const std::optional<WeeklyHours>& wished, int lawful)
{
    if (!offered)
        return {MatchReason::HoursUnknown};
    const int hours = offered->hundredths;
    if (lawful > 0 && hours > lawful)
        return {MatchReason::HoursAboveLaw, hours, lawful};
    if (wished && hours > wished->hundredths)
        return {MatchReason::HoursAboveWish, hours, wished->hundredths};
    const int wish = wished ? wished->hundredths : lawful;
    return {MatchReason::HoursWithin, hours, lawful > 0 ? std::min(wish, lawful) : wish};
}

MatchFinding lookAtConsent(MatchReason law, const JobWish& wish, Date day)
{
    const auto given = [day](const std::optional<Date>& consented) { return consented && *consented <= day; };
    if (law != MatchReason::LawAdult && !given(wish.guardianConsentedOn))
        return {MatchReason::GuardianConsentMissing};
    if (!given(wish.citizenConsentedOn))
        return {MatchReason::CitizenConsentMissing};
    return {law == MatchReason::LawAdult ? MatchReason::ConsentNotNeeded : MatchReason::ConsentGiven};
}

MatchFinding lookAtTrade(const JobWish& wish, const std::string& trade)
{
    if (wish.trades.empty() || trade.empty())
        return {MatchReason::TradeUnknown};
    const auto found = std::ranges::find(wish.trades, trade);
    if (found == wish.trades.end())
        return {MatchReason::TradeNotWished};
    return {MatchReason::TradeWished, static_cast<int>(found - wish.trades.begin()) + 1};
}

MatchFinding lookAtTravel(const std::optional<TravelGuess>& travel, const JobWish& wish)
{
    const int most = wish.travel ? static_cast<int>(wish.travel->count()) : 0;
    if (!travel)
        return {MatchReason::TravelUnknown};
    return {wish.travel && travel->minutes > most ? MatchReason::TravelTooLong : MatchReason::TravelWithin, 0, most};
}

}  // namespace

MatchPoint pointOf(MatchReason reason)
{
    return factsOf(reason).point;
}

MatchVerdict verdictOf(MatchReason reason)
{
    return factsOf(reason).verdict;
}

std::optional<TravelGuess> travelBetween(int districtNo, int otherDistrictNo)
{
    const DistrictCentre* const here = findDistrictCentre(districtNo);
    const DistrictCentre* const there = findDistrictCentre(otherDistrictNo);
    if (here == nullptr || there == nullptr)
        return std::nullopt;
    constexpr double kMetresOfDegree = 111'200;
    constexpr double kRadians = std::numbers::pi / 180;
    constexpr double kWithinDistrict = 600;  // half a district's width: nobody lives next door to every job of their own
    constexpr double kDetour = 1.3;          // streets are longer than the crow's way
    constexpr double kMetresAMinute = 200;   // 12 km an hour: a bicycle, or a bus and the wait for it
    constexpr int kMinutesAtBothEnds = 5;
    const double north = (there->latitude - here->latitude) * kMetresOfDegree;
    const double middle = (there->latitude + here->latitude) / 2 * kRadians;
    const double east = (there->longitude - here->longitude) * kMetresOfDegree * std::cos(middle);
    const double metres = std::max(std::hypot(north, east), kWithinDistrict);
    constexpr int kRounded = 100;
    return TravelGuess{static_cast<int>(std::lround(metres / kRounded)) * kRounded,
                       kMinutesAtBothEnds + static_cast<int>(std::lround(metres * kDetour / kMetresAMinute))};
}

std::strong_ordering compareMatches(const Match& left, const Match& right)
{
    if (const auto order = left.verdict <=> right.verdict; order != 0)
        return order;
    for (const MatchPoint point : kMatchPoints) {
        const MatchReason here = left.of(point).reason;
        const MatchReason there = right.of(point).reason;
        if (const auto order = verdictOf(here) <=> verdictOf(there); order != 0)
            return order;
        if (point != MatchPoint::Trade)
            continue;
        if (const auto order = here <=> there; order != 0)
            return order;
        if (const auto order = left.of(point).value <=> right.of(point).value; order != 0)
            return order;
    }
    const auto metres = [](const Match& match) { return match.travel ? match.travel->metres : 0; };
    return metres(left) <=> metres(right);
}

Match matchOf(const MatchPerson& person, const MatchJob& job, const LeisureJobTerms& terms, Date day)
{
    Match match;
    if (person.districtNo && job.districtNo)
        match.travel = travelBetween(*person.districtNo, *job.districtNo);
    const int age = ageOn(person.bornOn, day);
    const MatchFinding law = lookAtLaw(age, person.wish, terms, day);
    match.findings = {lookAtEarlier(person),
                      lookAtAge(age, job.ages),
                      law,
                      lookAtHours(job.weeklyHours, person.wish.maxWeeklyHours, lawfulHours(law.reason, terms, day)),
                      lookAtConsent(law.reason, person.wish, day),
                      lookAtTrade(person.wish, job.trade),
                      lookAtTravel(match.travel, person.wish)};
    for (const MatchFinding& finding : match.findings)
        match.verdict = std::max(match.verdict, verdictOf(finding.reason));
    return match;
}

}  // namespace fodfaeste
