#pragma once

#include "base/date.h"
#include "base/result.h"
#include "reports/report.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A letter with everything that stands on its paper. Letters are in Danish, whatever the program speaks.
struct LetterPaper {
    std::string title;
    std::string body;  ///< see domain/letter/letter_text.h, filled
    std::string recipient;
    std::vector<std::string> address;  ///< lines; empty unless it is posted
    std::string caseNumber;
    std::string sender;
    std::string team;
    Date day{};
};

Report letterReport(const LetterPaper& letter);

/// As OpenDocument text, to be changed in an office program; FileUnwritable when the file cannot be written.
Status writeOdt(const LetterPaper& letter, const std::string& path);

}  // namespace fodfaeste
