#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/casefile/programme.h"
#include "domain/outcome/citizen_facts.h"

#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace fodfaeste {

/// Where a citizen stands on a day (status ved årets udgang). The first that holds, in this order.
enum class YearEndStatus {
    Deceased,         ///< afgået ved døden
    Moved,            ///< fraflyttet kommunen
    Employed,         ///< i arbejde
    InEducation,      ///< i uddannelse
    InOffer,          ///< i opkvalificeringstilbud
    PositiveContact,  ///< fortsat positiv kontakt
    InCustody,        ///< indsat
    LostContact,      ///< mistet kontakt
    Closed,           ///< afsluttet
};

inline constexpr std::array kYearEndStatuses{
    YearEndStatus::Deceased,    YearEndStatus::Moved,       YearEndStatus::Employed,
    YearEndStatus::InEducation, YearEndStatus::InOffer,     YearEndStatus::PositiveContact,
    YearEndStatus::InCustody,   YearEndStatus::LostContact, YearEndStatus::Closed};

std::string_view codeOf(YearEndStatus status);  ///< "in_education", …: as exported
/// In contact, education, offer or work: what the headline share counts.
bool isPositive(YearEndStatus status);

/// The written definition that a figure follows; versioned, and printed with every figure.
struct CohortDefinition {
    std::string_view name = "krimi-status/1";
    std::string_view programme = kKrimiProgramme;
    int contactWindowDays = 90;     ///< the cut-off day is day 1
    int noShowsThatEndContact = 2;  ///< so many after the latest attended contact
};

/// What a year-end figure is worked out for.
struct YearEndQuestion {
    int year = 0;
    AgeBounds ages;  ///< those of the programme in that year, unless another year's are asked for to compare
    Date cutOff{};   ///< 31 December of the year unless another day is asked for
    CohortDefinition definition;
};

/// The record that decided a status. Deceased and Moved are decided by the citizen's own record.
using Evidence = std::variant<CitizenId, SpellId, ContactId, CustodyStayId, CaseFileId>;

struct StatusDecision {
    YearEndStatus status;
    Evidence evidence;

    friend bool operator==(const StatusDecision&, const StatusDecision&) = default;
};

/// Whether a case file was open on some day of the year on which the citizen's age was within the bounds.
/// Gives the case file that shows it: the latest opened one. With `until`, only days up to it count: covered so far.
std::optional<CaseFileId> coveringCase(const CitizenFacts& facts, int year, AgeBounds ages, DayNumber until = kFarFuture);

/// The one definition of a citizen's status on a day. Facts after the day play no part.
StatusDecision statusOn(const CitizenFacts& facts, Date day, const CohortDefinition& definition = {});

/// Status of a covered citizen; nothing when the citizen is not covered in the year.
std::optional<StatusDecision> yearEndStatus(const CitizenFacts& facts, const YearEndQuestion& question);

}  // namespace fodfaeste
