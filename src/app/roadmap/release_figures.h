#pragma once

#include "app/roadmap/roadmap_view.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// One release of a list.
struct ReleaseRow {
    RoadmapView view;
    std::string name;
    std::string facility;               ///< of the stay; empty when none is known
    std::optional<Date> firstAttended;  ///< first attended contact from the day of release on
    std::optional<int> daysToContact;   ///< from release to that contact
    std::string about;                  ///< behind a figure of steps or offers: the words of the step, or to whom it was offered
    std::optional<Date> aboutDay;       ///< when it was due, or offered
    int daysWithoutHolder = 0;          ///< behind a figure of batons: days of the period

    bool waitsForContact(Date today) const { return view.roadmap.anchors.release <= today && !firstAttended; }
};

/// What is counted. Each figure is the number of rows of its list.
enum class ReleaseFigure {
    Released,         ///< releases of the period that have come
    StepsDue,         ///< of their roadmaps: steps whose day has come, one row each
    StepsInTime,      ///< of those, settled by that day
    Ready,            ///< of the released: every topic answered
    HalfReady,        ///< at least half of them
    NotReady,         ///< less than half
    Contacted,        ///< of the released: with an attended contact since
    ContactedInTime,  ///< within so many days
    NotContacted,
    WithoutHolder,    ///< roadmaps that ran in the period, ahead included, with a day in it on which nobody held them
    OffersUnanswered  ///< batons offered in roadmaps that ran then whose days to answer ran out in the period, one row each
};

inline constexpr std::array kReleaseFigures{
    ReleaseFigure::Released,     ReleaseFigure::StepsDue,      ReleaseFigure::StepsInTime,     ReleaseFigure::Ready,
    ReleaseFigure::HalfReady,    ReleaseFigure::NotReady,      ReleaseFigure::Contacted,       ReleaseFigure::ContactedInTime,
    ReleaseFigure::NotContacted, ReleaseFigure::WithoutHolder, ReleaseFigure::OffersUnanswered};

/// One line of the figures: the whole, or an institution.
struct ReleaseCounts {
    std::string facility;  ///< empty: not known, or the whole
    /// In the order of kReleaseFigures. Nothing where the number is small and whoever asks may not see people.
    std::array<std::optional<int>, kReleaseFigures.size()> counts{};
    std::optional<int> daysWithoutHolder;  ///< of all rows of WithoutHolder together
    std::optional<double> medianDays;      ///< from release to first attended contact, of those contacted

    const std::optional<int>& of(ReleaseFigure figure) const { return counts[static_cast<std::size_t>(figure)]; }
    std::optional<int>& of(ReleaseFigure figure) { return counts[static_cast<std::size_t>(figure)]; }
};

struct ReleaseFigures {
    Period period;
    int withinDays = 0;
    ReleaseCounts whole;
    std::vector<ReleaseCounts> parts;  ///< institutions in Danish order, what is not known last
};

/// The days that figures of releases depend on.
struct ReleaseTerms {
    Period period;  ///< with its last day
    Date today{};
    int withinDays = 0;
    int daysToAnswer = 0;  ///< working days
};

struct CountedRelease {
    ReleaseFigure figure = ReleaseFigure::Released;
    ReleaseRow row;
};

/// Everything that is counted, figures and lists alike.
std::vector<CountedRelease> countReleases(const std::vector<ReleaseRow>& rows, const ReleaseTerms& terms);
ReleaseFigures figuresOf(const std::vector<CountedRelease>& counted, const ReleaseTerms& terms);
/// For whoever may see figures only: numbers of one to four are taken out, with what they could be reckoned from.
void hideSmall(ReleaseFigures& figures);

}  // namespace fodfaeste
