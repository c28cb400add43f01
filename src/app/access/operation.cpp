#include "app/access/operation.h"

#include <algorithm>

namespace fodfaeste {

std::string_view codeOf(Operation operation)
{
    switch (operation) {
    case Operation::SignIn: return "sign_in";
    case Operation::ChangeOwnPassphrase: return "change_own_passphrase";
    case Operation::ListOwnCaseload: return "list_own_caseload";
    case Operation::ListAnyCaseload: return "list_any_caseload";
    case Operation::SearchCitizens: return "search_citizens";
    case Operation::OpenCitizen: return "open_citizen";
    case Operation::AskForAccess: return "ask_for_access";
    case Operation::EditCitizen: return "edit_citizen";
    case Operation::RevealProtectedAddress: return "reveal_protected_address";
    case Operation::OpenCaseFile: return "open_case_file";
    case Operation::EditCaseFile: return "edit_case_file";
    case Operation::LogContact: return "log_contact";
    case Operation::EditContact: return "edit_contact";
    case Operation::CorrectNote: return "correct_note";
    case Operation::EditSpell: return "edit_spell";
    case Operation::ReadCustody: return "read_custody";
    case Operation::EditCustody: return "edit_custody";
    case Operation::EditTask: return "edit_task";
    case Operation::ViewToday: return "view_today";
    case Operation::ViewOverview: return "view_overview";
    case Operation::ViewYearEnd: return "view_year_end";
    case Operation::ListYearEnd: return "list_year_end";
    case Operation::ExportYearEnd: return "export_year_end";
    case Operation::ExportWithCpr: return "export_with_cpr";
    case Operation::ImportRecords: return "import_records";
    case Operation::ListUsers: return "list_users";
    case Operation::EditUsers: return "edit_users";
    case Operation::RotateKey: return "rotate_key";
    case Operation::ViewOwnTrail: return "view_own_trail";
    case Operation::SampleTrail: return "sample_trail";
    case Operation::ViewTrail: return "view_trail";
    case Operation::ExportTrail: return "export_trail";
    case Operation::ReviewAccess: return "review_access";
    case Operation::AnswerCitizen: return "answer_citizen";
    case Operation::ChangeSettings: return "change_settings";
    case Operation::VerifyStore: return "verify_store";
    case Operation::MakeBackup: return "make_backup";
    case Operation::AutomaticBackup: return "automatic_backup";
    case Operation::ListBackups: return "list_backups";
    case Operation::RestoreBackup: return "restore_backup";
    case Operation::SetBackupFolder: return "set_backup_folder";
    }
    return "unknown";
}

std::optional<Operation> operationFromCode(std::string_view code)
{
    const auto found = std::ranges::find_if(kOperations, [code](Operation operation) { return codeOf(operation) == code; });
    return found == kOperations.end() ? std::nullopt : std::optional{*found};
}

}  // namespace fodfaeste
