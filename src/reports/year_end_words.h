#pragma once

#include "domain/outcome/year_end_figures.h"
#include "reports/year_end_report.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// The sentences that every format of the year-end report says.
class YearEndWords {
public:
    explicit YearEndWords(const YearEndFigures& figures, Language language) : m_figures{figures}, m_language{language} {}

    std::string title() const;     ///< "Status ved årets udgang 2012"
    std::string subtitle() const;  ///< "Krimi-indsatsen · skæringsdato 31.12.2012"
    std::string headline() const;  ///< "373 af 632 unge (59,0 %) er …"
    /// Definition, version, year, bounds, cut-off, window and when it was worked out; one line each.
    std::vector<std::pair<std::string, std::string>> parameters() const;
    std::string_view positive() const;
    std::string_view covered() const;
    std::string_view withoutAbsent() const;
    std::string whoIsCovered() const;

private:
    const YearEndFigures& m_figures;
    Language m_language;
};

}  // namespace fodfaeste
