#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace fodfaeste {

/// The eight files of an exchange folder, in the order in which they are read and written. The last three are about leisure jobs.
enum class ExchangeFile { People, Cases, Contacts, Engagements, Custody, Employers, Openings, Placements };

inline constexpr std::array kExchangeFiles{ExchangeFile::People,      ExchangeFile::Cases,     ExchangeFile::Contacts,
                                           ExchangeFile::Engagements, ExchangeFile::Custody,   ExchangeFile::Employers,
                                           ExchangeFile::Openings,    ExchangeFile::Placements};

/// Whether only offices with leisure jobs write it: readers of before know nothing of these.
constexpr bool isOfLeisureJobs(ExchangeFile file)
{
    return file >= ExchangeFile::Employers;
}

/// Every column of these files; those of the same name in several files are one column.
enum class Column {
    Cpr,
    GivenNames,
    FamilyName,
    DistrictNo,
    Address,
    PostalCode,
    Phone,
    Email,
    ProtectedAddress,
    DiedOn,
    MovedAwayOn,
    Case,
    Programme,
    OpenedOn,
    ClosedOn,
    CloseReason,
    Caseworker,
    ReferredBy,
    At,
    Channel,
    Attendance,
    Assessment,
    Minutes,
    Note,
    Kind,
    Title,
    Provider,
    WeeklyHours,
    StartedOn,
    EndedOn,
    EndReason,
    Facility,
    AdmittedOn,
    ExpectedReleaseOn,
    ReleasedOn,
    Employer,
    Name,
    Cvr,
    Sector,
    Tier,
    Trade,
    ArchivedOn,
    Opening,
    Tasks,
    Pattern,
    YoungestAge,
    OldestAge,
    Positions,
    PostedOn,
    Deadline,
    Placement,
    Stage,
    Day,
    DeclineReason,
    Remark,
};

inline constexpr std::size_t kColumnCount = static_cast<std::size_t>(Column::Remark) + 1;

/// Some of the columns.
class ColumnSet {
public:
    void insert(Column column) { m_columns.set(static_cast<std::size_t>(column)); }
    bool contains(Column column) const { return m_columns.test(static_cast<std::size_t>(column)); }

    friend bool operator==(const ColumnSet&, const ColumnSet&) = default;

private:
    std::bitset<kColumnCount> m_columns;
};

enum class Presence { Required, Optional };

struct FileColumn {
    Column column;
    Presence presence;
};

/// What may be shown of a value when something is wrong with it.
enum class Legibility {
    Shown,   ///< dates, codes, numbers: the beginning of the value
    Masked,  ///< CPR numbers: without the last four digits
    Hidden,  ///< names, addresses, notes: only how long it is
};

std::string_view fileNameOf(ExchangeFile file);  ///< "people.csv"
std::span<const FileColumn> columnsOf(ExchangeFile file);
std::string_view nameOf(Column column);  ///< "given_names": as in the first line of the file
std::optional<Column> columnFromName(ExchangeFile file, std::string_view name);
/// Whether people write into it freely, so that it is guarded against being run as a formula.
bool isFreeText(Column column);
Legibility legibilityOf(Column column);

}  // namespace fodfaeste
