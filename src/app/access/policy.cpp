#include "app/access/policy.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

struct Grant {
    Operation operation;
    bool caseworker;
    bool teamLead;
    bool administrator;
    bool auditor;
};

// clang-format off
constexpr std::array<Grant, kOperations.size()> kMatrix{{
    //                                  caseworker  team lead  administrator  auditor
    {Operation::SignIn,                 true,       true,      true,          true},
    {Operation::ListOwnCaseload,        true,       true,      false,         false},
    {Operation::ListAnyCaseload,        false,      true,      false,         false},
    {Operation::SearchCitizens,         true,       true,      false,         false},
    {Operation::OpenCitizen,            true,       true,      false,         false},
    {Operation::EditCitizen,            true,       true,      false,         false},
    {Operation::RevealProtectedAddress, true,       true,      false,         false},
    {Operation::OpenCaseFile,           true,       true,      false,         false},
    {Operation::EditCaseFile,           true,       true,      false,         false},
    {Operation::LogContact,             true,       true,      false,         false},
    {Operation::EditContact,            true,       true,      false,         false},
    {Operation::CorrectNote,            true,       true,      false,         false},
    {Operation::EditSpell,              true,       true,      false,         false},
    {Operation::EditCustody,            true,       true,      false,         false},
    {Operation::EditTask,               true,       true,      false,         false},
    {Operation::ViewToday,              true,       true,      false,         false},
    {Operation::ViewOverview,           false,      true,      false,         true},
    {Operation::ViewYearEnd,            true,       true,      false,         true},
    {Operation::ListYearEnd,            false,      true,      false,         false},
    {Operation::ExportYearEnd,          false,      true,      false,         true},
    {Operation::ExportWithCpr,          false,      true,      false,         true},
    {Operation::ImportRecords,          false,      true,      false,         false},
    {Operation::ListUsers,              true,       true,      true,          true},
    {Operation::EditUsers,              false,      false,     true,          false},
    {Operation::ChangeSettings,         true,       true,      true,          true},
    {Operation::VerifyStore,            false,      true,      true,          true},
    {Operation::MakeBackup,             false,      true,      true,          false},
    {Operation::AutomaticBackup,        true,       true,      true,          true},
    {Operation::ListBackups,            false,      true,      true,          false},
    {Operation::RestoreBackup,          false,      true,      true,          false},
    {Operation::SetBackupFolder,        false,      true,      true,          false},
}};
// clang-format on

}  // namespace

bool grants(Role role, Operation operation)
{
    const auto row = std::ranges::find(kMatrix, operation, &Grant::operation);
    if (row == kMatrix.end())
        return false;
    switch (role) {
    case Role::Caseworker: return row->caseworker;
    case Role::TeamLead: return row->teamLead;
    case Role::Administrator: return row->administrator;
    case Role::Auditor: return row->auditor;
    }
    return false;
}

}  // namespace fodfaeste
