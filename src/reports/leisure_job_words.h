#pragma once

#include "domain/leisure_job/leisure_job_report.h"
#include "reports/language.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fodfaeste {

/// The sentences that every format of the leisure job report says.
class LeisureJobWords {
public:
    LeisureJobWords(const LeisureJobReport& report, Language language) : m_report{report}, m_language{language} {}

    std::string title() const;                                 ///< "Fritidsjob 01.07.2012 – 31.12.2012"
    std::string scope() const;                                 ///< whose cases are counted
    std::string nameOf(LeisureJobFigure figure) const;         ///< in full
    std::string shortNameOf(LeisureJobFigure figure) const;    ///< over a narrow column
    std::string definitionOf(LeisureJobFigure figure) const;   ///< how it is worked out, in one sentence
    std::string nameOf(LeisureJobDivision division) const;     ///< "Distrikt"
    std::string headingOf(LeisureJobDivision division) const;  ///< "Efter distrikt", and by whose district
    std::string labelOf(LeisureJobDivision division, const std::string& label) const;
    std::string textOf(const ReportedCount& count) const;  ///< "1.234", "<5" or "skjult"
    std::string hiddenNumbers() const;                     ///< why some are hidden
    /// Period, purpose, scope, and when it was worked out; one line each.
    std::vector<std::pair<std::string, std::string>> parameters() const;

    std::string text(std::string_view danish, std::string_view english) const;

private:
    const LeisureJobReport& m_report;
    Language m_language;
};

std::string_view codeOf(LeisureJobFigure figure);      ///< "kept": in files for scripts
std::string_view codeOf(LeisureJobDivision division);  ///< "district"

}  // namespace fodfaeste
