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
    Disclosure disclosure;
};

/// In the order of Column.
constexpr std::array<ColumnFacts, kColumnCount> kColumns{{
    {"cpr", Content::Value, Disclosure::Masked},
    {"given_names", Content::FreeText, Disclosure::Hidden},
    {"family_name", Content::FreeText, Disclosure::Hidden},
    {"district_no", Content::Value, Disclosure::Shown},
    {"address", Content::FreeText, Disclosure::Hidden},
    {"postal_code", Content::FreeText, Disclosure::Hidden},
    {"phone", Content::FreeText, Disclosure::Hidden},
    {"email", Content::FreeText, Disclosure::Hidden},
    {"protected_address", Content::Value, Disclosure::Shown},
    {"died_on", Content::Value, Disclosure::Shown},
    {"moved_away_on", Content::Value, Disclosure::Shown},
    {"case", Content::FreeText, Disclosure::Shown},
    {"programme", Content::Value, Disclosure::Shown},
    {"opened_on", Content::Value, Disclosure::Shown},
    {"closed_on", Content::Value, Disclosure::Shown},
    {"close_reason", Content::FreeText, Disclosure::Hidden},
    {"caseworker", Content::FreeText, Disclosure::Hidden},
    {"referred_by", Content::FreeText, Disclosure::Hidden},
    {"at", Content::Value, Disclosure::Shown},
    {"channel", Content::Value, Disclosure::Shown},
    {"attendance", Content::Value, Disclosure::Shown},
    {"assessment", Content::Value, Disclosure::Shown},
    {"minutes", Content::Value, Disclosure::Shown},
    {"note", Content::FreeText, Disclosure::Hidden},
    {"kind", Content::Value, Disclosure::Shown},
    {"title", Content::FreeText, Disclosure::Hidden},
    {"provider", Content::FreeText, Disclosure::Hidden},
    {"weekly_hours", Content::Value, Disclosure::Shown},
    {"started_on", Content::Value, Disclosure::Shown},
    {"ended_on", Content::Value, Disclosure::Shown},
    {"end_reason", Content::FreeText, Disclosure::Hidden},
    {"facility", Content::FreeText, Disclosure::Hidden},
    {"admitted_on", Content::Value, Disclosure::Shown},
    {"expected_release_on", Content::Value, Disclosure::Shown},
    {"released_on", Content::Value, Disclosure::Shown},
    {"employer", Content::FreeText, Disclosure::Shown},
    {"name", Content::FreeText, Disclosure::Hidden},
    {"cvr", Content::Value, Disclosure::Shown},
    {"sector", Content::Value, Disclosure::Shown},
    {"tier", Content::Value, Disclosure::Shown},
    {"trade", Content::FreeText, Disclosure::Shown},
    {"archived_on", Content::Value, Disclosure::Shown},
    {"opening", Content::FreeText, Disclosure::Shown},
    {"tasks", Content::FreeText, Disclosure::Hidden},
    {"pattern", Content::FreeText, Disclosure::Hidden},
    {"youngest_age", Content::Value, Disclosure::Shown},
    {"oldest_age", Content::Value, Disclosure::Shown},
    {"positions", Content::Value, Disclosure::Shown},
    {"posted_on", Content::Value, Disclosure::Shown},
    {"deadline", Content::Value, Disclosure::Shown},
    {"placement", Content::FreeText, Disclosure::Shown},
    {"stage", Content::Value, Disclosure::Shown},
    {"day", Content::Value, Disclosure::Shown},
    {"decline_reason", Content::Value, Disclosure::Shown},
    {"remark", Content::FreeText, Disclosure::Hidden},
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

Disclosure disclosureOf(Column column)
{
    return factsOf(column).disclosure;
}

}  // namespace fodfaeste
