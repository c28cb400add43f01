#pragma once

#include "base/date.h"
#include "reports/language.h"
#include "reports/report.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// One look at a citizen's data. Who looked is not said: a citizen learns when and why (GDPR art. 15).
struct AnswerLine {
    Instant at{};
    std::string what;
    std::string why;
};

struct CitizenAnswer {
    std::string citizen;            ///< name and case number
    std::vector<AnswerLine> lines;  ///< oldest first
    std::string madeBy;
    Instant madeAt{};
    Language language = Language::Danish;
};

/// The answer to a citizen who asks who has used their data, as a letter's enclosure.
Report citizenAnswer(const CitizenAnswer& answer);

}  // namespace fodfaeste
