#include "app/transfer/exchange_columns.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr auto kRequired = Presence::Required;
constexpr auto kOptional = Presence::Optional;

constexpr std::array kPeopleColumns{
    FileColumn{Column::Cpr, kRequired},
    FileColumn{Column::GivenNames, kRequired},
    FileColumn{Column::FamilyName, kRequired},
    FileColumn{Column::DistrictNo, kOptional},
    FileColumn{Column::Address, kOptional},
    FileColumn{Column::PostalCode, kOptional},
    FileColumn{Column::Phone, kOptional},
    FileColumn{Column::Email, kOptional},
    FileColumn{Column::ProtectedAddress, kOptional},
    FileColumn{Column::DiedOn, kOptional},
    FileColumn{Column::MovedAwayOn, kOptional},
};

constexpr std::array kCasesColumns{
    FileColumn{Column::Case, kRequired},       FileColumn{Column::Cpr, kRequired},
    FileColumn{Column::Programme, kRequired},  FileColumn{Column::OpenedOn, kRequired},
    FileColumn{Column::ClosedOn, kOptional},   FileColumn{Column::CloseReason, kOptional},
    FileColumn{Column::Caseworker, kOptional}, FileColumn{Column::ReferredBy, kOptional},
};

constexpr std::array kContactsColumns{
    FileColumn{Column::Case, kRequired},       FileColumn{Column::At, kRequired},         FileColumn{Column::Channel, kRequired},
    FileColumn{Column::Attendance, kRequired}, FileColumn{Column::Assessment, kOptional}, FileColumn{Column::Minutes, kOptional},
    FileColumn{Column::Caseworker, kOptional}, FileColumn{Column::Note, kOptional},
};

constexpr std::array kEngagementsColumns{
    FileColumn{Column::Case, kRequired},     FileColumn{Column::Kind, kRequired},        FileColumn{Column::Title, kOptional},
    FileColumn{Column::Provider, kOptional}, FileColumn{Column::WeeklyHours, kOptional}, FileColumn{Column::StartedOn, kRequired},
    FileColumn{Column::EndedOn, kOptional},  FileColumn{Column::EndReason, kOptional},
};

constexpr std::array kCustodyColumns{
    FileColumn{Column::Cpr, kRequired},
    FileColumn{Column::Kind, kRequired},
    FileColumn{Column::Facility, kRequired},
    FileColumn{Column::AdmittedOn, kRequired},
    FileColumn{Column::ExpectedReleaseOn, kOptional},
    FileColumn{Column::ReleasedOn, kOptional},
};

constexpr std::array kEmployersColumns{
    FileColumn{Column::Employer, kRequired},   FileColumn{Column::Name, kRequired},    FileColumn{Column::Cvr, kOptional},
    FileColumn{Column::Sector, kRequired},     FileColumn{Column::Tier, kOptional},    FileColumn{Column::Trade, kOptional},
    FileColumn{Column::DistrictNo, kOptional}, FileColumn{Column::Address, kOptional}, FileColumn{Column::PostalCode, kOptional},
    FileColumn{Column::Phone, kOptional},      FileColumn{Column::Email, kOptional},   FileColumn{Column::Note, kOptional},
    FileColumn{Column::ArchivedOn, kOptional},
};

constexpr std::array kOpeningsColumns{
    FileColumn{Column::Employer, kRequired},    FileColumn{Column::Opening, kRequired},
    FileColumn{Column::Title, kRequired},       FileColumn{Column::PostedOn, kRequired},
    FileColumn{Column::YoungestAge, kRequired}, FileColumn{Column::OldestAge, kRequired},
    FileColumn{Column::Positions, kOptional},   FileColumn{Column::WeeklyHours, kOptional},
    FileColumn{Column::Pattern, kOptional},     FileColumn{Column::DistrictNo, kOptional},
    FileColumn{Column::Deadline, kOptional},    FileColumn{Column::ArchivedOn, kOptional},
    FileColumn{Column::Tasks, kOptional},
};

constexpr std::array kPlacementsColumns{
    FileColumn{Column::Case, kRequired},     FileColumn{Column::Placement, kRequired},
    FileColumn{Column::Employer, kRequired}, FileColumn{Column::Opening, kOptional},
    FileColumn{Column::Title, kOptional},    FileColumn{Column::WeeklyHours, kOptional},
    FileColumn{Column::Pattern, kOptional},  FileColumn{Column::Stage, kRequired},
    FileColumn{Column::Day, kRequired},      FileColumn{Column::DeclineReason, kOptional},
    FileColumn{Column::Remark, kOptional},   FileColumn{Column::Caseworker, kOptional},
};

enum class Content { Value, FreeText };

struct ColumnFacts {
    std::string_view name;
    Content content;
    Legibility legibility;
};

/// In the order of Column.
constexpr std::array<ColumnFacts, kColumnCount> kColumns{{
    {"cpr", Content::Value, Legibility::Masked},
    {"given_names", Content::FreeText, Legibility::Hidden},
    {"family_name", Content::FreeText, Legibility::Hidden},
    {"district_no", Content::Value, Legibility::Shown},
    {"address", Content::FreeText, Legibility::Hidden},
    {"postal_code", Content::FreeText, Legibility::Hidden},
    {"phone", Content::FreeText, Legibility::Hidden},
    {"email", Content::FreeText, Legibility::Hidden},
    {"protected_address", Content::Value, Legibility::Shown},
    {"died_on", Content::Value, Legibility::Shown},
    {"moved_away_on", Content::Value, Legibility::Shown},
    {"case", Content::FreeText, Legibility::Shown},
    {"programme", Content::Value, Legibility::Shown},
    {"opened_on", Content::Value, Legibility::Shown},
    {"closed_on", Content::Value, Legibility::Shown},
    {"close_reason", Content::FreeText, Legibility::Hidden},
    {"caseworker", Content::FreeText, Legibility::Hidden},
    {"referred_by", Content::FreeText, Legibility::Hidden},
    {"at", Content::Value, Legibility::Shown},
    {"channel", Content::Value, Legibility::Shown},
    {"attendance", Content::Value, Legibility::Shown},
    {"assessment", Content::Value, Legibility::Shown},
    {"minutes", Content::Value, Legibility::Shown},
    {"note", Content::FreeText, Legibility::Hidden},
    {"kind", Content::Value, Legibility::Shown},
    {"title", Content::FreeText, Legibility::Hidden},
    {"provider", Content::FreeText, Legibility::Hidden},
    {"weekly_hours", Content::Value, Legibility::Shown},
    {"started_on", Content::Value, Legibility::Shown},
    {"ended_on", Content::Value, Legibility::Shown},
    {"end_reason", Content::FreeText, Legibility::Hidden},
    {"facility", Content::FreeText, Legibility::Hidden},
    {"admitted_on", Content::Value, Legibility::Shown},
    {"expected_release_on", Content::Value, Legibility::Shown},
    {"released_on", Content::Value, Legibility::Shown},
    {"employer", Content::FreeText, Legibility::Shown},
    {"name", Content::FreeText, Legibility::Hidden},
    {"cvr", Content::Value, Legibility::Shown},
    {"sector", Content::Value, Legibility::Shown},
    {"tier", Content::Value, Legibility::Shown},
    {"trade", Content::FreeText, Legibility::Shown},
    {"archived_on", Content::Value, Legibility::Shown},
    {"opening", Content::FreeText, Legibility::Shown},
    {"tasks", Content::FreeText, Legibility::Hidden},
    {"pattern", Content::FreeText, Legibility::Hidden},
    {"youngest_age", Content::Value, Legibility::Shown},
    {"oldest_age", Content::Value, Legibility::Shown},
    {"positions", Content::Value, Legibility::Shown},
    {"posted_on", Content::Value, Legibility::Shown},
    {"deadline", Content::Value, Legibility::Shown},
    {"placement", Content::FreeText, Legibility::Shown},
    {"stage", Content::Value, Legibility::Shown},
    {"day", Content::Value, Legibility::Shown},
    {"decline_reason", Content::Value, Legibility::Shown},
    {"remark", Content::FreeText, Legibility::Hidden},
}};

const ColumnFacts& factsOf(Column column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

}  // namespace

std::string_view fileNameOf(ExchangeFile file)
{
    switch (file) {
    case ExchangeFile::People: return "people.csv";
    case ExchangeFile::Cases: return "cases.csv";
    case ExchangeFile::Contacts: return "contacts.csv";
    case ExchangeFile::Engagements: return "engagements.csv";
    case ExchangeFile::Custody: return "custody.csv";
    case ExchangeFile::Employers: return "employers.csv";
    case ExchangeFile::Openings: return "openings.csv";
    case ExchangeFile::Placements: return "placements.csv";
    }
    return {};
}

std::span<const FileColumn> columnsOf(ExchangeFile file)
{
    switch (file) {
    case ExchangeFile::People: return kPeopleColumns;
    case ExchangeFile::Cases: return kCasesColumns;
    case ExchangeFile::Contacts: return kContactsColumns;
    case ExchangeFile::Engagements: return kEngagementsColumns;
    case ExchangeFile::Custody: return kCustodyColumns;
    case ExchangeFile::Employers: return kEmployersColumns;
    case ExchangeFile::Openings: return kOpeningsColumns;
    case ExchangeFile::Placements: return kPlacementsColumns;
    }
    return {};
}

std::string_view nameOf(Column column)
{
    return factsOf(column).name;
}

std::optional<Column> columnFromName(ExchangeFile file, std::string_view name)
{
    const auto columns = columnsOf(file);
    const auto found = std::ranges::find_if(columns, [name](const FileColumn& known) { return nameOf(known.column) == name; });
    return found == columns.end() ? std::nullopt : std::optional{found->column};
}

bool isFreeText(Column column)
{
    return factsOf(column).content == Content::FreeText;
}

Legibility legibilityOf(Column column)
{
    return factsOf(column).legibility;
}

}  // namespace fodfaeste
