#include "domain/leisure_job/leisure_job_report.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kSmallestShown = 5;

using Shown = ReportedCount::Shown;

bool isSmall(int count)
{
    return count > 0 && count < kSmallestShown;
}

/// The figure of which this one counts a part, so that the two together tell of the rest.
std::optional<LeisureJobFigure> wholeOf(LeisureJobFigure figure)
{
    if (figure == LeisureJobFigure::Kept)
        return LeisureJobFigure::KeptMeasured;
    if (figure == LeisureJobFigure::YoungInLasting)
        return LeisureJobFigure::YoungCovered;
    return std::nullopt;
}

ReportedCount reported(const LeisureJobCounts& counts, LeisureJobFigure figure)
{
    const int count = counts.of(figure).value_or(0);
    if (figure == LeisureJobFigure::Openings)
        return {Shown::Exactly, count};
    if (isSmall(count))
        return {Shown::Small, 0};
    const auto whole = wholeOf(figure);
    if (whole && count > 0 && isSmall(counts.of(*whole).value_or(0) - count))
        return {Shown::Hidden, 0};
    return {Shown::Exactly, count};
}

ReportedPart reported(const LeisureJobCounts& counts)
{
    ReportedPart part;
    part.label = counts.label;
    for (const LeisureJobFigure figure : kLeisureJobFigures)
        part.of(figure) = reported(counts, figure);
    return part;
}

/// Hides more parts of a figure until those that are hidden cannot be worked out from the whole.
void hideBeside(const std::vector<LeisureJobCounts>& counts, std::vector<ReportedPart>& parts, LeisureJobFigure figure,
                bool wholeIsHidden)
{
    int hidden = 0;
    int people = 0;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const int count = counts[at].of(figure).value_or(0);
        if (parts[at].of(figure).shown != Shown::Exactly) {
            ++hidden;
            people += count;
        } else if (count > 0) {
            open.push_back(at);
        }
    }
    std::ranges::stable_sort(open, {}, [&](std::size_t at) { return counts[at].of(figure).value_or(0); });
    for (const std::size_t at : open) {
        const bool isSafe = hidden == 0 || (hidden > 1 && people >= kSmallestShown);
        if (isSafe && !wholeIsHidden)
            return;
        parts[at].of(figure) = {Shown::Hidden, 0};
        ++hidden;
        people += counts[at].of(figure).value_or(0);
    }
}

std::optional<double> share(const ReportedCount& part, const ReportedCount& whole)
{
    if (part.shown != Shown::Exactly || whole.shown != Shown::Exactly || whole.value == 0)
        return std::nullopt;
    return static_cast<double>(part.value) / whole.value;
}

}  // namespace

std::optional<double> LeisureJobReport::shareKept() const
{
    return share(whole.of(LeisureJobFigure::Kept), whole.of(LeisureJobFigure::KeptMeasured));
}

std::optional<double> LeisureJobReport::shareLasting() const
{
    return share(whole.of(LeisureJobFigure::YoungInLasting), whole.of(LeisureJobFigure::YoungCovered));
}

void hideSmallNumbers(const DividedCounts& counts, LeisureJobReport& report)
{
    report.whole = reported(counts.whole);
    for (std::size_t division = 0; division < counts.divisions.size(); ++division) {
        std::vector<ReportedPart>& parts = report.divisions[division];
        parts.clear();
        for (const LeisureJobCounts& part : counts.divisions[division])
            parts.push_back(reported(part));
        for (const LeisureJobFigure figure : kLeisureJobFigures)
            hideBeside(counts.divisions[division], parts, figure, report.whole.of(figure).shown != Shown::Exactly);
    }
}

}  // namespace fodfaeste
