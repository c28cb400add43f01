#pragma once

#include "app/transfer/exchange_columns.h"
#include "base/date.h"
#include "domain/citizen/cpr.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/leisure_job/placement.h"
#include "domain/spell/spell.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// The records of an exchange folder, as plain values. A folder that is read fills them, and so does whoever makes
// records by other means and hands them to ImportService::apply. Records name each other by CPR number and case
// number, as the files do. An empty text or an absent value is an empty cell.

namespace fodfaeste {

/// Where a record stands in its file: the line it begins on, 1 being the header. 0 when it does not come from a file.
using SourceLine = std::size_t;

/// A row of people.csv.
struct PersonRecord {
    explicit PersonRecord(const Cpr& number) : cpr{number} {}

    SourceLine line = 0;
    Cpr cpr;
    std::string givenNames;
    std::string familyName;
    std::optional<int> districtNo;
    std::string address;
    std::string postalCode;
    std::string phone;
    std::string email;
    std::optional<bool> protectedAddress;  ///< says nothing when it is empty, so that no protection is lifted by an empty cell
    std::optional<Date> diedOn;
    std::optional<Date> movedAwayOn;
};

/// A row of cases.csv.
struct CaseRecord {
    explicit CaseRecord(const Cpr& number) : cpr{number} {}

    SourceLine line = 0;
    std::string caseNumber;
    Cpr cpr;
    std::string programme;
    Period period;  ///< opened, closed
    std::string closeReason;
    std::string caseworker;  ///< name or initials
    std::string referredBy;
};

/// A row of contacts.csv.
struct ContactRecord {
    SourceLine line = 0;
    std::string caseNumber;
    LocalTime at;
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;
    std::optional<std::chrono::minutes> duration;
    std::string caseworker;  ///< name or initials
    std::string note;        ///< an empty one leaves the notes that there are
};

/// A row of engagements.csv.
struct EngagementRecord {
    SourceLine line = 0;
    std::string caseNumber;
    SpellKind kind = SpellKind::Work;
    std::string title;
    std::string provider;
    std::optional<WeeklyHours> weeklyHours;
    Period period;  ///< started, ended
    std::string endReason;
};

/// A row of custody.csv.
struct CustodyRecord {
    explicit CustodyRecord(const Cpr& number) : cpr{number} {}

    SourceLine line = 0;
    Cpr cpr;
    CustodyKind kind = CustodyKind::Remand;
    std::string facility;
    Period period;  ///< admitted, released
    std::optional<Date> expectedReleaseOn;
};

/// A row of employers.csv.
struct EmployerRecord {
    SourceLine line = 0;
    std::string employer;  ///< by which the other files name it: its CVR number, its name, or whatever tells it from others
    std::string name;
    std::optional<Cvr> cvr;
    EmployerSector sector = EmployerSector::Private;
    std::optional<EmployerTier> tier;  ///< an empty one leaves what is stored
    std::string trade;
    std::optional<int> districtNo;
    std::string address;
    std::string postalCode;
    std::string phone;
    std::string email;
    std::string note;
    std::optional<Date> archivedOn;
};

/// A row of openings.csv.
struct OpeningRecord {
    SourceLine line = 0;
    std::string employer;
    std::string opening;  ///< what tells it from the employer's others
    std::string title;
    Date postedOn{};
    AgeBounds ages;
    std::optional<int> positions;  ///< an empty one leaves what is stored
    std::optional<WeeklyHours> weeklyHours;
    std::string pattern;
    std::optional<int> districtNo;
    std::optional<Date> deadline;
    std::optional<Date> archivedOn;
    std::string tasks;
};

/// A row of placements.csv: one dated step of a placement. Rows of the same case and `placement` belong together.
struct PlacementRecord {
    SourceLine line = 0;
    std::string caseNumber;
    std::string placement;
    std::string employer;
    std::string opening;
    std::string title;
    std::optional<WeeklyHours> weeklyHours;
    std::string pattern;
    PlacementStage stage = PlacementStage::Suggested;
    Date day{};
    std::optional<DeclineReason> declineReason;
    std::string remark;
    std::string caseworker;  ///< name or initials
};

/// Everything that a folder holds, file by file.
struct ExchangeRecords {
    std::vector<PersonRecord> people;
    std::vector<CaseRecord> cases;
    std::vector<ContactRecord> contacts;
    std::vector<EngagementRecord> engagements;
    std::vector<CustodyRecord> custody;
    std::vector<EmployerRecord> employers;
    std::vector<OpeningRecord> openings;
    std::vector<PlacementRecord> placements;

    /// By file, the columns it did not have: what a record says there is left alone in what is stored.
    std::array<ColumnSet, kExchangeFiles.size()> absentColumns{};

    bool has(ExchangeFile file, Column column) const { return !absentColumns[static_cast<std::size_t>(file)].contains(column); }
    std::size_t size() const
    {
        return people.size() + cases.size() + contacts.size() + engagements.size() + custody.size() + employers.size() +
               openings.size() + placements.size();
    }
};

}  // namespace fodfaeste
