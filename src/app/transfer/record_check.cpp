#include "app/transfer/record_check.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

/// Looks at the records of all files in turn.
class RecordCheck {
public:
    RecordCheck(Population population, Date today, ImportProblems& problems)
        : m_population{population}
        , m_today{today}
        , m_problems{problems}
    {}

    void check(const PersonRecord& person);
    void check(const CaseRecord& file);
    void check(const EngagementRecord& engagement);
    void check(const CustodyRecord& stay);
    void check(const EmployerRecord& employer);
    void check(const OpeningRecord& opening);
    void check(const PlacementRecord& step);

private:
    struct Place {
        ExchangeFile file;
        SourceLine line;
    };

    void checkPopulation(Place place, const Cpr& cpr);
    void checkNotBefore(Place place, Column column, std::optional<Date> day, Date earliest, ProblemCode code);
    void report(Place place, Column column, ProblemCode code, std::string_view value)
    {
        m_problems.add(place.file, place.line, column, code, value);
    }

    Population m_population;
    Date m_today;
    ImportProblems& m_problems;
    std::set<Cpr> m_people;
    std::set<std::string_view> m_cases;
    std::set<std::string_view> m_employers;
    std::set<std::string_view> m_cvrs;
    std::set<std::pair<std::string_view, std::string_view>> m_openings;
};

void RecordCheck::check(const PersonRecord& person)
{
    const Place place{ExchangeFile::People, person.line};
    const std::string digits = person.cpr.digits();
    checkPopulation(place, person.cpr);
    if (!plausibleOn(person.cpr, m_today))
        report(place, Column::Cpr, ProblemCode::CprImplausible, digits);
    else if (!person.cpr.isSynthetic() && checkDigitOf(person.cpr) == CheckDigit::Fails)
        report(place, Column::Cpr, ProblemCode::CprFailsCheck, digits);
    if (!m_people.insert(person.cpr).second)
        report(place, Column::Cpr, ProblemCode::Duplicate, digits);
    checkNotBefore(place, Column::DiedOn, person.diedOn, person.cpr.birthDate(), ProblemCode::BeforeBirth);
    checkNotBefore(place, Column::MovedAwayOn, person.movedAwayOn, person.cpr.birthDate(), ProblemCode::BeforeBirth);
}

void RecordCheck::check(const CaseRecord& file)
{
    const Place place{ExchangeFile::Cases, file.line};
    checkPopulation(place, file.cpr);
    if (!m_cases.insert(file.caseNumber).second)
        report(place, Column::Case, ProblemCode::Duplicate, file.caseNumber);
    if (!isProgrammeCode(file.programme))
        report(place, Column::Programme, ProblemCode::BadProgramme, file.programme);
    checkNotBefore(place, Column::ClosedOn, file.period.to, file.period.from, ProblemCode::EndsBeforeStart);
}

void RecordCheck::check(const EngagementRecord& engagement)
{
    checkNotBefore({ExchangeFile::Engagements, engagement.line}, Column::EndedOn, engagement.period.to, engagement.period.from,
                   ProblemCode::EndsBeforeStart);
}

void RecordCheck::check(const CustodyRecord& stay)
{
    const Place place{ExchangeFile::Custody, stay.line};
    checkPopulation(place, stay.cpr);
    checkNotBefore(place, Column::ExpectedReleaseOn, stay.expectedReleaseOn, stay.period.from, ProblemCode::EndsBeforeStart);
    checkNotBefore(place, Column::ReleasedOn, stay.period.to, stay.period.from, ProblemCode::EndsBeforeStart);
}

void RecordCheck::check(const EmployerRecord& employer)
{
    const Place place{ExchangeFile::Employers, employer.line};
    if (!m_employers.insert(employer.employer).second)
        report(place, Column::Employer, ProblemCode::Duplicate, employer.employer);
    if (!employer.cvr)
        return;
    if (!employer.cvr->passesCheck())
        report(place, Column::Cvr, ProblemCode::CvrFailsCheck, employer.cvr->text());
    if (!m_cvrs.insert(employer.cvr->text()).second)
        report(place, Column::Cvr, ProblemCode::Duplicate, employer.cvr->text());
}

void RecordCheck::check(const OpeningRecord& opening)
{
    const Place place{ExchangeFile::Openings, opening.line};
    if (!m_openings.emplace(opening.employer, opening.opening).second)
        report(place, Column::Opening, ProblemCode::Duplicate, opening.opening);
    if (opening.ages.oldest < opening.ages.youngest)
        report(place, Column::OldestAge, ProblemCode::AgesTurnedRound, std::to_string(opening.ages.oldest));
    checkNotBefore(place, Column::Deadline, opening.deadline, opening.postedOn, ProblemCode::EndsBeforeStart);
}

void RecordCheck::check(const PlacementRecord& step)
{
    const Place place{ExchangeFile::Placements, step.line};
    const bool isDecline = step.stage == PlacementStage::Declined;
    if (isDecline && !step.declineReason)
        report(place, Column::DeclineReason, ProblemCode::DeclineNeedsReason, {});
    if (!isDecline && step.declineReason)
        report(place, Column::DeclineReason, ProblemCode::ReasonWithoutDecline, codeOf(*step.declineReason));
    const bool mayLieAhead =
        step.stage == PlacementStage::Interview || step.stage == PlacementStage::Started || step.stage == PlacementStage::Ended;
    if (step.day > m_today && !mayLieAhead)
        report(place, Column::Day, ProblemCode::StepInFuture, toIso(step.day));
}

void RecordCheck::checkPopulation(Place place, const Cpr& cpr)
{
    if (cpr.population() != m_population)
        report(place, Column::Cpr, ProblemCode::WrongPopulation, cpr.digits());
}

void RecordCheck::checkNotBefore(Place place, Column column, std::optional<Date> day, Date earliest, ProblemCode code)
{
    if (day && *day < earliest)
        report(place, column, code, toIso(*day));
}

}  // namespace

void checkRecords(const ExchangeRecords& records, Population population, Date today, ImportProblems& problems)
{
    RecordCheck check{population, today, problems};
    for (const PersonRecord& person : records.people)
        check.check(person);
    for (const CaseRecord& file : records.cases)
        check.check(file);
    for (const EngagementRecord& engagement : records.engagements)
        check.check(engagement);
    for (const CustodyRecord& stay : records.custody)
        check.check(stay);
    for (const EmployerRecord& employer : records.employers)
        check.check(employer);
    for (const OpeningRecord& opening : records.openings)
        check.check(opening);
    for (const PlacementRecord& step : records.placements)
        check.check(step);
}

bool isProgrammeCode(std::string_view code)
{
    constexpr std::size_t kLongest = 32;
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isAllowed = [&](char c) { return isSmall(c) || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-'; };
    return !code.empty() && code.size() <= kLongest && isSmall(code.front()) && std::ranges::all_of(code, isAllowed);
}

}  // namespace fodfaeste
