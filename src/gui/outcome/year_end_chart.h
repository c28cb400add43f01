#pragma once

#include "domain/outcome/year_end_figures.h"
#include "reports/chart.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace fodfaeste {

/// What the year-end page draws and says of its definition.
class YearEndChart {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::YearEndChart)

public:
    /// One bar for each status, in the order of the definition; two where another year is compared.
    static Chart of(const YearEndFigures& figures, const std::optional<YearEndFigures>& other);
    /// Name, version and parameters, and when it was worked out.
    static QString definitionText(const YearEndFigures& figures);
};

}  // namespace fodfaeste
