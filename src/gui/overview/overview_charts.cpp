#include "gui/overview/overview_charts.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace fodfaeste {

std::vector<YearEndStatus> statusesOf(OutcomeGroup group)
{
    switch (group) {
    case OutcomeGroup::Education: return {YearEndStatus::InEducation, YearEndStatus::InOffer};
    case OutcomeGroup::Work: return {YearEndStatus::Employed};
    case OutcomeGroup::Contact: return {YearEndStatus::PositiveContact};
    case OutcomeGroup::NotPositive:
        return {YearEndStatus::InCustody, YearEndStatus::LostContact, YearEndStatus::Closed, YearEndStatus::Moved,
                YearEndStatus::Deceased};
    }
    return {};
}

int countOf(const StatusCounts& counts, OutcomeGroup group)
{
    int sum = 0;
    for (const YearEndStatus status : statusesOf(group))
        sum += counts.of(status);
    return sum;
}

QString OverviewCharts::nameOf(OutcomeGroup group)
{
    switch (group) {
    case OutcomeGroup::Education: return tr("Education and offers");
    case OutcomeGroup::Work: return tr("Work");
    case OutcomeGroup::Contact: return tr("Positive contact");
    case OutcomeGroup::NotPositive: return tr("Not positive");
    }
    return {};
}

QString OverviewCharts::partName(const std::string& label, Division division)
{
    if (division == Division::Age)
        return DateText::age(QString::fromStdString(label).toInt());
    if (!label.empty())
        return QString::fromStdString(label);
    switch (division) {
    case Division::Team: return tr("Without team");
    case Division::Caseworker: return tr("Without caseworker");
    case Division::CityDistrict: return tr("Without city district");
    case Division::Age: break;
    }
    return {};
}

Chart OverviewCharts::parts(const std::vector<CohortPart>& parts, Division division)
{
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.labels = Chart::Labels::ShareOfRow;
    chart.lengths = Chart::Lengths::EachFull;
    chart.title = toUtf8(tr("Outcome by part of the cohort"));
    int slot = 0;
    for (const OutcomeGroup group : kOutcomeGroups)
        chart.series.push_back({toUtf8(nameOf(group)), {}, slot++});
    Chart::Totals totals{toUtf8(tr("Positive")), {}, Chart::Unit::Share};
    for (const CohortPart& part : parts) {
        chart.categories.push_back(toUtf8(partName(part.label, division)));
        for (std::size_t i = 0; i < kOutcomeGroups.size(); ++i)
            chart.series[i].values.push_back(countOf(part.counts, kOutcomeGroups[i]));
        totals.values.push_back(part.counts.share().value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    chart.totals = totals;
    return chart;
}

Chart OverviewCharts::statuses(const OverviewFigures& figures)
{
    Chart chart;
    chart.title = toUtf8(tr("Status today"));
    chart.kind = Chart::Kind::HorizontalBars;
    Chart::Series series{toUtf8(tr("Young people")), {}, -1};
    for (const YearEndStatus status : kYearEndStatuses) {
        chart.categories.push_back(toUtf8(StatusText::of(status)));
        series.values.push_back(figures.now.of(status));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

Chart OverviewCharts::trend(const OverviewFigures& figures)
{
    Chart chart;
    chart.kind = Chart::Kind::Line;
    chart.unit = Chart::Unit::Share;
    chart.title = toUtf8(tr("Positive outcome through the year"));
    Chart::Series series{toUtf8(tr("Positive")), {}, 0};
    double lowest = 1;
    double highest = 0;
    const auto stretch = [&](double share) {
        lowest = std::min(lowest, share);
        highest = std::max(highest, share);
    };
    for (unsigned month = 1; month <= 12; ++month) {
        const Date end = std::chrono::year{figures.year} / std::chrono::month{month} / std::chrono::last;
        chart.categories.push_back(toUtf8(DateText::briefMonth(end)));
        double value = std::numeric_limits<double>::quiet_NaN();
        if (month <= figures.trend.size())
            value = figures.trend[month - 1].counts.share().value_or(value);
        if (!std::isnan(value))
            stretch(value);
        series.values.push_back(value);
    }
    if (const auto last = figures.lastYearEnd.share()) {
        chart.goal = Chart::Goal{std::to_string(figures.year - 1), *last};
        stretch(*last);
    }
    chart.range = Chart::Range{std::max(0.0, std::floor(lowest * 10 - 1) / 10), std::min(1.0, std::ceil(highest * 10 + 1) / 10)};
    chart.series.push_back(std::move(series));
    return chart;
}

}  // namespace fodfaeste
