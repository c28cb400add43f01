#include "app/roadmap/release_figures.h"

#include "base/danish_order.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fodfaeste {

namespace {

using enum ReleaseFigure;

constexpr int kSmallestShown = 5;

/// A figure that is a part of another: what is left of the whole is a number as well.
constexpr std::pair<ReleaseFigure, ReleaseFigure> kPartOf[] = {
    {StepsInTime, StepsDue}, {Ready, Released},        {HalfReady, Released},       {NotReady, Released},
    {Contacted, Released},   {NotContacted, Released}, {ContactedInTime, Contacted}};

std::optional<double> medianOf(std::vector<int> days)
{
    if (days.empty())
        return std::nullopt;
    std::ranges::sort(days);
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
}

ReleaseFigure bandOf(const Readiness& readiness)
{
    if (readiness.isReady())
        return Ready;
    return readiness.answered * 2 >= readiness.asked ? HalfReady : NotReady;
}

/// The walk through the releases of a period.
class Counting {
public:
    explicit Counting(const ReleaseTerms& terms)
        : m_terms{terms}
        , m_last{std::min(terms.period.to.value_or(terms.today), terms.today)}
    {}

    void count(const ReleaseRow& row)
    {
        const Date release = row.view.roadmap.anchors.release;
        if (release >= m_terms.period.from && release <= m_last) {
            add(Released, row);
            add(bandOf(row.view.readiness), row);
            countContact(row);
            countSteps(row);
        }
        countHolder(row);
        countOffers(row);
    }
    std::vector<CountedRelease> counted() && { return std::move(m_counted); }

private:
    void add(ReleaseFigure figure, ReleaseRow row) { m_counted.push_back({figure, std::move(row)}); }

    void countContact(const ReleaseRow& row)
    {
        add(row.daysToContact ? Contacted : NotContacted, row);
        if (row.daysToContact && *row.daysToContact <= m_terms.withinDays)
            add(ContactedInTime, row);
    }

    void countSteps(const ReleaseRow& row)
    {
        for (const RoadmapStep& step : row.view.roadmap.steps) {
            if (step.state == StepState::NotRelevant || step.due > m_terms.today)
                continue;
            ReleaseRow one = row;
            one.about = step.text;
            one.aboutDay = step.due;
            if (step.settledOn && *step.settledOn <= step.due)
                add(StepsInTime, one);
            add(StepsDue, std::move(one));
        }
    }

    void countHolder(const ReleaseRow& row)
    {
        const ReleaseRoadmap& roadmap = row.view.roadmap;
        const Date last = roadmap.closedOn ? std::min(m_last, addDays(*roadmap.closedOn, -1)) : m_last;
        ReleaseRow one = row;
        for (Date day = std::max(m_terms.period.from, roadmap.startedOn); day <= last; day = addDays(day, 1)) {
            const bool isHeld =
                std::ranges::any_of(roadmap.batons(), [day](const BatonSpell& baton) { return baton.period.contains(day); });
            one.daysWithoutHolder += isHeld ? 0 : 1;
        }
        if (one.daysWithoutHolder > 0)
            add(WithoutHolder, std::move(one));
    }

    void countOffers(const ReleaseRow& row)
    {
        const std::optional<Date> closed = row.view.roadmap.closedOn;
        for (const BatonOffer& offer : row.view.roadmap.offers()) {
            const Date limit = addWorkingDays(offer.offeredOn, m_terms.daysToAnswer);
            const std::optional<Date> ended = offer.answeredOn ? offer.answeredOn : closed;
            if (limit < m_terms.period.from || limit > m_last || (ended && *ended <= limit))
                continue;
            ReleaseRow one = row;
            one.about = offer.to.person;
            one.aboutDay = offer.offeredOn;
            add(OffersUnanswered, std::move(one));
        }
    }

    const ReleaseTerms& m_terms;
    Date m_last;
    std::vector<CountedRelease> m_counted;
};

/// Adds up one line.
struct Line {
    ReleaseCounts counts;
    std::vector<int> days;

    Line()
    {
        counts.counts.fill(0);
        counts.daysWithoutHolder = 0;
    }
    void add(const CountedRelease& one)
    {
        ++*counts.of(one.figure);
        *counts.daysWithoutHolder += one.figure == WithoutHolder ? one.row.daysWithoutHolder : 0;
        if (one.figure == Contacted)
            days.push_back(*one.row.daysToContact);
    }
    ReleaseCounts summed() &&
    {
        counts.medianDays = medianOf(std::move(days));
        return std::move(counts);
    }
};

bool isSmall(int count)
{
    return count > 0 && count < kSmallestShown;
}

bool hide(std::optional<int>& count)
{
    const bool wasShown = count.has_value();
    count.reset();
    return wasShown;
}

/// Where one of several numbers with a known sum is hidden, the least of the others goes with it.
bool hideAnother(const std::vector<std::optional<int>*>& summed)
{
    std::optional<int>* least = nullptr;
    for (std::optional<int>* each : summed) {
        if (each->value_or(0) > 0 && (least == nullptr || **each < **least))
            least = each;
    }
    const auto hidden = std::ranges::count_if(summed, [](const std::optional<int>* each) { return !each->has_value(); });
    return hidden == 1 && least != nullptr && hide(*least);
}

bool hideInLine(ReleaseCounts& line)
{
    bool hasHidden = false;
    for (std::optional<int>& count : line.counts) {
        if (count && isSmall(*count))
            hasHidden = hide(count);
    }
    for (const auto& [part, whole] : kPartOf) {
        // What is hidden of the whole hides the part: it could not be larger.
        if (line.of(part) && (!line.of(whole) || isSmall(*line.of(whole) - *line.of(part))))
            hasHidden |= hide(line.of(part));
    }
    hasHidden |= hideAnother({&line.of(Ready), &line.of(HalfReady), &line.of(NotReady)});
    hasHidden |= hideAnother({&line.of(Contacted), &line.of(NotContacted)});
    return hasHidden;
}

bool hideInColumns(ReleaseFigures& figures)
{
    bool hasHidden = false;
    for (const ReleaseFigure figure : kReleaseFigures) {
        std::vector<std::optional<int>*> column;
        for (ReleaseCounts& part : figures.parts)
            column.push_back(&part.of(figure));
        hasHidden |= figures.whole.of(figure).has_value() && hideAnother(column);
    }
    return hasHidden;
}

/// The released are people, and so are those behind their steps, days and batons.
void hideWhatFollows(ReleaseCounts& line)
{
    if (!line.of(Released)) {
        line.of(StepsDue).reset();
        line.of(StepsInTime).reset();
    }
    if (!line.of(Contacted))
        line.medianDays.reset();
    if (!line.of(WithoutHolder))
        line.daysWithoutHolder.reset();
}

}  // namespace

std::vector<CountedRelease> countReleases(const std::vector<ReleaseRow>& rows, const ReleaseTerms& terms)
{
    Counting counting{terms};
    for (const ReleaseRow& row : rows)
        counting.count(row);
    return std::move(counting).counted();
}

ReleaseFigures figuresOf(const std::vector<CountedRelease>& counted, const ReleaseTerms& terms)
{
    Line whole;
    std::map<std::string, Line> parts;
    for (const CountedRelease& one : counted) {
        whole.add(one);
        parts[one.row.facility].add(one);
    }
    ReleaseFigures figures{terms.period, terms.withinDays, std::move(whole).summed(), {}};
    for (auto& [facility, line] : parts) {
        figures.parts.push_back(std::move(line).summed());
        figures.parts.back().facility = facility;
    }
    std::ranges::stable_sort(figures.parts, {}, [](const ReleaseCounts& part) {
        return std::tuple{part.facility.empty(), danishOrderKey(part.facility)};
    });
    return figures;
}

void hideSmall(ReleaseFigures& figures)
{
    bool isSettled = false;
    while (!isSettled) {
        isSettled = true;
        for (ReleaseCounts& part : figures.parts)
            isSettled &= !hideInLine(part);
        isSettled &= !hideInLine(figures.whole);
        isSettled &= !hideInColumns(figures);
    }
    hideWhatFollows(figures.whole);
    std::ranges::for_each(figures.parts, hideWhatFollows);
}

}  // namespace fodfaeste
