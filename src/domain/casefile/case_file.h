#pragma once

#include "base/date.h"
#include "base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// One citizen in one programme for one period (sag).
struct CaseFile {
    CaseFileId id;
    Revision revision = Revision::New;
    std::string number;  ///< "KI-2012-00001"; imported ones keep the number they came with
    CitizenId citizen;
    std::string programme;  ///< code, see Programme
    Period period;          ///< opened, closed
    std::string closeReason;
    std::string referredBy;

    bool isOpenOn(Date day) const { return period.contains(day); }

    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};

/// "KI-2012-00001": year of opening and the number within it, 1–99999.
std::string caseNumber(int year, int serial);
/// The serial of a number in our own form for that year; nothing for other numbers.
std::optional<int> serialOf(std::string_view number, int year);

/// Who is responsible for a case file, and when.
struct Assignment {
    AssignmentId id;
    CaseFileId caseFile;
    UserId caseworker;
    Period period;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

Status validate(const CaseFile& caseFile);

}  // namespace fodfaeste
