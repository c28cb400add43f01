#include "app/leisure_job/leisure_job_count.h"

#include "app/leisure_job/leisure_job_people.h"
#include "base/danish_order.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;

class Walk {
public:
    Walk(Transaction& transaction, const Period& period, Date today)
        : m_tx{transaction}
        , m_period{period}
        , m_today{today}
        , m_terms{transaction.placements().terms()}
    {
        for (Employer& employer : transaction.employers().all())
            m_employers.emplace(employer.id, std::move(employer));
    }

    void countOpenings()
    {
        for (const JobOpening& opening : m_tx.openings().all()) {
            if (!m_period.contains(opening.postedOn))
                continue;
            const Employer& employer = m_employers.at(opening.employer);
            LeisureJobFigureRow row;
            row.opening = opening.id;
            row.districtNo = opening.districtNo ? opening.districtNo : employer.districtNo;
            row.employerName = employer.name;
            row.title = opening.title;
            row.from = opening.postedOn;
            row.to = opening.archivedOn;
            add(LeisureJobFigure::Openings, row);
        }
    }

    void countPlacement(const Placement& placement, const LeisureJobPerson& person)
    {
        LeisureJobFigureRow row = rowOf(person, placement.steps().front().day);
        row.placement = placement.id;
        row.opening = placement.opening;
        row.employerName = m_employers.at(placement.employer).name;
        row.title = placement.title;
        row.to = placement.isOver() ? std::optional{placement.since()} : std::nullopt;
        if (m_period.contains(*row.from))
            add(LeisureJobFigure::Placements, row);
        const auto started = placement.dayOf(PlacementStage::Started);
        if (!started || *started > m_today)
            return;
        row.from = started;
        row.age = ageOn(person.bornOn, *started);
        if (m_period.contains(*started))
            countStart(row);
        if (isLasting(row))
            m_lasting.emplace(person.citizen, row);
    }

    void countYoung(const LeisureJobPerson& person)
    {
        const DayNumber from = std::max(person.open.from, dayNumber(m_period.from));
        const bool isInPeriod = from <= person.open.to && from <= dayNumber(*m_period.to);
        if (person.programme != kLeisureJobProgramme || !isInPeriod || !m_young.insert(person.citizen).second)
            return;
        const Date first = dateOf(from);
        if (ageOn(person.bornOn, first) >= m_terms.adultAge(first))
            return;
        add(LeisureJobFigure::YoungCovered, rowOf(person, first));
        if (const auto job = m_lasting.find(person.citizen); job != m_lasting.end())
            add(LeisureJobFigure::YoungInLasting, job->second);
    }

    std::vector<CountedRow> take() { return std::move(m_rows); }

private:
    void add(LeisureJobFigure figure, const LeisureJobFigureRow& row) { m_rows.push_back({figure, row}); }

    static LeisureJobFigureRow rowOf(const LeisureJobPerson& person, Date day)
    {
        LeisureJobFigureRow row;
        row.citizen = person.citizen;
        row.name = person.name;
        row.age = ageOn(person.bornOn, day);
        row.districtNo = person.districtNo;
        row.from = day;
        return row;
    }

    void countStart(const LeisureJobFigureRow& row)
    {
        add(LeisureJobFigure::Started, row);
        const Date measured = addDays(*row.from, m_terms.keptWeeks(*row.from) * kDaysOfWeek);
        if (measured > m_today)
            return;
        add(LeisureJobFigure::KeptMeasured, row);
        if (!row.to || *row.to >= measured)
            add(LeisureJobFigure::Kept, row);
    }

    bool isLasting(const LeisureJobFigureRow& row) const
    {
        const Date last = std::min(row.to.value_or(m_today), m_today);
        return *row.from <= *m_period.to && last >= m_period.from &&
               addMonths(*row.from, m_terms.lastingMonths(*row.from)) <= addDays(last, 1);
    }

    Transaction& m_tx;
    Period m_period;
    Date m_today;
    LeisureJobTerms m_terms;
    std::map<EmployerId, Employer> m_employers;
    std::map<CitizenId, LeisureJobFigureRow> m_lasting;
    std::set<CitizenId> m_young;
    std::vector<CountedRow> m_rows;
};

void addTo(LeisureJobCounts& counts, LeisureJobFigure figure)
{
    std::optional<int>& count = counts.counts[static_cast<std::size_t>(figure)];
    count = count.value_or(0) + 1;
}

LeisureJobCounts nothingCounted(std::string label)
{
    LeisureJobCounts counts;
    counts.label = std::move(label);
    counts.counts.fill(0);
    return counts;
}

auto orderOf(const std::string& label)
{
    // Numbers as numbers, names as Danes order them, what is not known last.
    const bool isNumber = !label.empty() && std::ranges::all_of(label, [](char each) { return each >= '0' && each <= '9'; });
    return std::tuple{label.empty(), isNumber ? label.size() : 0, danishOrderKey(label)};
}

}  // namespace

std::vector<CountedRow> countLeisureJobs(Transaction& transaction, const ReadModel& readModel, const Session& session,
                                         const Period& period, Date today)
{
    Walk walk{transaction, period, today};
    walk.countOpenings();
    const auto people = leisureJobPeople(session, readModel, today);
    for (const Placement& placement : transaction.placements().all()) {
        if (const auto person = people.find(placement.caseFile); person != people.end())
            walk.countPlacement(placement, person->second);
    }
    for (const auto& [caseFile, person] : people)
        walk.countYoung(person);
    return walk.take();
}

std::string partOf(const LeisureJobFigureRow& row, LeisureJobDivision division)
{
    constexpr std::size_t kYearAndMonth = 7;
    switch (division) {
    case LeisureJobDivision::District: return row.districtNo ? std::to_string(*row.districtNo) : std::string{};
    case LeisureJobDivision::Employer: return row.employerName;
    case LeisureJobDivision::Age: return row.age ? std::to_string(*row.age) : std::string{};
    case LeisureJobDivision::Month: return row.from ? toIso(*row.from).substr(0, kYearAndMonth) : std::string{};
    }
    return {};
}

CountedParts divided(const std::vector<CountedRow>& rows, LeisureJobDivision division)
{
    CountedParts counted{nothingCounted({}), {}};
    std::map<std::string, LeisureJobCounts> parts;
    for (const CountedRow& each : rows) {
        const std::string label = partOf(each.row, division);
        addTo(parts.try_emplace(label, nothingCounted(label)).first->second, each.figure);
        addTo(counted.whole, each.figure);
    }
    for (auto& [label, counts] : parts)
        counted.parts.push_back(std::move(counts));
    std::ranges::stable_sort(counted.parts, {}, [](const LeisureJobCounts& part) { return orderOf(part.label); });
    return counted;
}

Status checkFigurePeriod(const Period& period)
{
    if (!period.from.ok() || !period.to || !period.isOrdered())
        return Error{ErrorCode::InvalidInput, "figures.period", "a period needs its first and last day"};
    return Done{};
}

}  // namespace fodfaeste
