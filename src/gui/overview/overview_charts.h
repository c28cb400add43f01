#pragma once

#include "app/overview/overview_service.h"
#include "reports/chart.h"

#include <QCoreApplication>

#include <array>

namespace fodfaeste {

/// The outcome of a cohort in the four groups that a bar can show.
enum class OutcomeGroup { Education, Work, Contact, NotPositive };

inline constexpr std::array kOutcomeGroups{OutcomeGroup::Education, OutcomeGroup::Work, OutcomeGroup::Contact,
                                           OutcomeGroup::NotPositive};

/// The statuses that a group adds up.
std::vector<YearEndStatus> statusesOf(OutcomeGroup group);
int countOf(const StatusCounts& counts, OutcomeGroup group);

/// What the overview draws, from the figures.
class OverviewCharts {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::OverviewCharts)

public:
    static QString nameOf(OutcomeGroup group);
    /// Parts of the cohort, one bar each, as long as each other; the positive share at the right.
    static Chart parts(const std::vector<CohortPart>& parts, Division division);
    /// The positive share month by month; last year's result is the line to compare with.
    static Chart trend(const OverviewFigures& figures);
    /// How many of the cohort have each status today.
    static Chart statuses(const OverviewFigures& figures);
    /// The label of a part on screen; parts without a name are said to be so.
    static QString partName(const std::string& label, Division division);
};

}  // namespace fodfaeste
