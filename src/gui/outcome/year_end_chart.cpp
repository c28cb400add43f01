#include "gui/outcome/year_end_chart.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

namespace {

Chart::Series seriesOf(const YearEndFigures& figures, bool asShare)
{
    Chart::Series series{std::to_string(figures.question.year), {}, -1};
    for (const YearEndStatus status : kYearEndStatuses) {
        const int covered = figures.counts.covered();
        const double count = figures.counts.of(status);
        series.values.push_back(asShare && covered > 0 ? count / covered : count);
    }
    return series;
}

}  // namespace

Chart YearEndChart::of(const YearEndFigures& figures, const std::optional<YearEndFigures>& other)
{
    Chart chart;
    chart.title = toUtf8(tr("Status on the cut-off day"));
    // Two cohorts differ in size, so they are compared by share.
    chart.kind = other ? Chart::Kind::GroupedBars : Chart::Kind::HorizontalBars;
    chart.unit = other ? Chart::Unit::Share : Chart::Unit::Count;
    for (const YearEndStatus status : kYearEndStatuses)
        chart.categories.push_back(toUtf8(StatusText::of(status)));
    chart.series.push_back(seriesOf(figures, other.has_value()));
    if (other)
        chart.series.push_back(seriesOf(*other, true));
    return chart;
}

QString YearEndChart::definitionText(const YearEndFigures& figures)
{
    const YearEndQuestion& question = figures.question;
    return tr("Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n days. Worked out %6.", nullptr,
              question.definition.contactWindowDays)
        .arg(toQString(question.definition.name))
        .arg(question.year)
        .arg(question.ages.youngest)
        .arg(question.ages.oldest)
        .arg(DateText::numeric(question.cutOff), DateText::numeric(copenhagenTime(figures.workedOutAt).day) + QLatin1Char{' '} +
                                                     DateText::time(copenhagenTime(figures.workedOutAt)));
}

}  // namespace fodfaeste
