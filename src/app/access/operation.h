#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace fodfaeste {

/// Every use case of the program, one by one. Each stands in the role matrix (policy.cpp) and in the audit trail.
enum class Operation {
    SignIn,
    ChangeOwnPassphrase,
    ListOwnCaseload,
    ListAnyCaseload,
    SearchCitizens,
    OpenCitizen,
    AskForAccess,
    EditCitizen,
    RevealProtectedAddress,
    OpenCaseFile,
    EditCaseFile,
    LogContact,
    EditContact,
    CorrectNote,
    EditSpell,
    ReadCustody,
    EditCustody,
    EditTask,
    KeepDraft,
    TakeUpDraft,
    EndDraft,
    ViewToday,
    ViewOverview,
    ViewYearEnd,
    ListYearEnd,
    ExportYearEnd,
    ExportWithCpr,
    ImportRecords,
    ListUsers,
    EditUsers,
    RotateKey,
    ViewOwnTrail,
    SampleTrail,
    ViewTrail,
    ExportTrail,
    ReviewAccess,
    AnswerCitizen,
    ChangeSettings,
    VerifyStore,
    MakeBackup,
    AutomaticBackup,
    ListBackups,
    RestoreBackup,
    SetBackupFolder,
};

inline constexpr std::array kOperations{
    Operation::SignIn,          Operation::ChangeOwnPassphrase, Operation::ListOwnCaseload,
    Operation::ListAnyCaseload, Operation::SearchCitizens,      Operation::OpenCitizen,
    Operation::AskForAccess,    Operation::EditCitizen,         Operation::RevealProtectedAddress,
    Operation::OpenCaseFile,    Operation::EditCaseFile,        Operation::LogContact,
    Operation::EditContact,     Operation::CorrectNote,         Operation::EditSpell,
    Operation::ReadCustody,     Operation::EditCustody,         Operation::EditTask,
    Operation::KeepDraft,       Operation::TakeUpDraft,         Operation::EndDraft,
    Operation::ViewToday,       Operation::ViewOverview,        Operation::ViewYearEnd,
    Operation::ListYearEnd,     Operation::ExportYearEnd,       Operation::ExportWithCpr,
    Operation::ImportRecords,   Operation::ListUsers,           Operation::EditUsers,
    Operation::RotateKey,       Operation::ViewOwnTrail,        Operation::SampleTrail,
    Operation::ViewTrail,       Operation::ExportTrail,         Operation::ReviewAccess,
    Operation::AnswerCitizen,   Operation::ChangeSettings,      Operation::VerifyStore,
    Operation::MakeBackup,      Operation::AutomaticBackup,     Operation::ListBackups,
    Operation::RestoreBackup,   Operation::SetBackupFolder,
};

std::string_view codeOf(Operation operation);  ///< "log_contact": as in the audit trail
std::optional<Operation> operationFromCode(std::string_view code);

}  // namespace fodfaeste
