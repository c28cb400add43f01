#include "app/access/operation.h"

#include <algorithm>

namespace fodfaeste {

namespace {

struct Code {
    Operation operation;
    std::string_view word;
};

// clang-format off
constexpr std::array<Code, kOperations.size()> kCodes{{
    {Operation::SignIn, "sign_in"},
    {Operation::ChangeOwnPassphrase, "change_own_passphrase"},
    {Operation::ListOwnCaseload, "list_own_caseload"},
    {Operation::ListAnyCaseload, "list_any_caseload"},
    {Operation::SearchCitizens, "search_citizens"},
    {Operation::OpenCitizen, "open_citizen"},
    {Operation::AskForAccess, "ask_for_access"},
    {Operation::EditCitizen, "edit_citizen"},
    {Operation::RevealProtectedAddress, "reveal_protected_address"},
    {Operation::OpenCaseFile, "open_case_file"},
    {Operation::EditCaseFile, "edit_case_file"},
    {Operation::LogContact, "log_contact"},
    {Operation::EditContact, "edit_contact"},
    {Operation::CorrectNote, "correct_note"},
    {Operation::EditSpell, "edit_spell"},
    {Operation::ReadCustody, "read_custody"},
    {Operation::EditCustody, "edit_custody"},
    {Operation::EditTask, "edit_task"},
    {Operation::KeepDraft, "keep_draft"},
    {Operation::TakeUpDraft, "take_up_draft"},
    {Operation::EndDraft, "end_draft"},
    {Operation::ViewToday, "view_today"},
    {Operation::ViewOverview, "view_overview"},
    {Operation::ViewYearEnd, "view_year_end"},
    {Operation::ListYearEnd, "list_year_end"},
    {Operation::ExportYearEnd, "export_year_end"},
    {Operation::ExportWithCpr, "export_with_cpr"},
    {Operation::ImportRecords, "import_records"},
    {Operation::ListUsers, "list_users"},
    {Operation::EditUsers, "edit_users"},
    {Operation::RotateKey, "rotate_key"},
    {Operation::ViewOwnTrail, "view_own_trail"},
    {Operation::SampleTrail, "sample_trail"},
    {Operation::ViewTrail, "view_trail"},
    {Operation::ExportTrail, "export_trail"},
    {Operation::ReviewAccess, "review_access"},
    {Operation::AnswerCitizen, "answer_citizen"},
    {Operation::ChangeSettings, "change_settings"},
    {Operation::VerifyStore, "verify_store"},
    {Operation::MakeBackup, "make_backup"},
    {Operation::AutomaticBackup, "automatic_backup"},
    {Operation::ListBackups, "list_backups"},
    {Operation::RestoreBackup, "restore_backup"},
    {Operation::SetBackupFolder, "set_backup_folder"},
}};
// clang-format on

}  // namespace

std::string_view codeOf(Operation operation)
{
    const auto* const found = std::ranges::find(kCodes, operation, &Code::operation);
    return found == kCodes.end() ? "unknown" : found->word;
}

std::optional<Operation> operationFromCode(std::string_view code)
{
    const auto found = std::ranges::find_if(kOperations, [code](Operation operation) { return codeOf(operation) == code; });
    return found == kOperations.end() ? std::nullopt : std::optional{*found};
}

}  // namespace fodfaeste
