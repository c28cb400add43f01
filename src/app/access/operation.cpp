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
    {Operation::KeepUnsortedNote, "keep_unsorted_note"},
    {Operation::ListUnsortedNotes, "list_unsorted_notes"},
    {Operation::FileUnsortedNote, "file_unsorted_note"},
    {Operation::LogGroupContact, "log_group_contact"},
    {Operation::LogOutreach, "log_outreach"},
    {Operation::ListOutreach, "list_outreach"},
    {Operation::ListSnippets, "list_snippets"},
    {Operation::EditSnippets, "edit_snippets"},
    {Operation::EditTeamSnippets, "edit_team_snippets"},
    {Operation::PutOff, "put_off"},
    {Operation::PauseFollowUp, "pause_follow_up"},
    {Operation::EditFollowUpRules, "edit_follow_up_rules"},
    {Operation::ViewAbsences, "view_absences"},
    {Operation::EditAbsences, "edit_absences"},
    {Operation::ViewCaseloadWeights, "view_caseload_weights"},
    {Operation::HandOverCases, "hand_over_cases"},
    {Operation::SearchNotes, "search_notes"},
    {Operation::KeepPersonalCases, "keep_personal_cases"},
    {Operation::ListViews, "list_views"},
    {Operation::EditViews, "edit_views"},
    {Operation::EditTeamViews, "edit_team_views"},
    {Operation::ExportList, "export_list"},
    {Operation::ListChanges, "list_changes"},
    {Operation::UndoChange, "undo_change"},
    {Operation::FindDuplicates, "find_duplicates"},
    {Operation::MergeCitizens, "merge_citizens"},
    {Operation::MoveContact, "move_contact"},
    {Operation::CopyToCaseSystem, "copy_to_case_system"},
    {Operation::ListNotTransferred, "list_not_transferred"},
    {Operation::PrintSummary, "print_summary"},
    {Operation::WriteLetter, "write_letter"},
    {Operation::EditLetterTemplates, "edit_letter_templates"},
    {Operation::ExportCalendar, "export_calendar"},
    {Operation::ListEmployers, "list_employers"},
    {Operation::EditEmployers, "edit_employers"},
    {Operation::ListOpenings, "list_openings"},
    {Operation::EditOpenings, "edit_openings"},
    {Operation::ListPlacements, "list_placements"},
    {Operation::EditPlacements, "edit_placements"},
    {Operation::ViewLeisureJobFigures, "view_leisure_job_figures"},
    {Operation::ListLeisureJobFigures, "list_leisure_job_figures"},
    {Operation::ListInstitutions, "list_institutions"},
    {Operation::EditInstitutions, "edit_institutions"},
    {Operation::ReadRoadmap, "read_roadmap"},
    {Operation::EditRoadmap, "edit_roadmap"},
    {Operation::HandOverBaton, "hand_over_baton"},
    {Operation::ReleaseNow, "release_now"},
    {Operation::ListReleases, "list_releases"},
    {Operation::ViewReleaseFigures, "view_release_figures"},
    {Operation::ListReleaseFigures, "list_release_figures"},
    {Operation::MatchLeisureJobs, "match_leisure_jobs"},
    {Operation::EditReleaseMeeting, "edit_release_meeting"},
    {Operation::EditRoadmapTemplates, "edit_roadmap_templates"},
    {Operation::PrintRoadmap, "print_roadmap"},
    {Operation::ReadSharing, "read_sharing"},
    {Operation::EditConsents, "edit_consents"},
    {Operation::RegisterDisclosure, "register_disclosure"},
    {Operation::ListDisclosures, "list_disclosures"},
    {Operation::EditGuardians, "edit_guardians"},
    {Operation::EditSchooling, "edit_schooling"},
    {Operation::EditSchoolCalendar, "edit_school_calendar"},
    {Operation::CheckWorkingHours, "check_working_hours"},
    {Operation::ExportLeisureJobs, "export_leisure_jobs"},
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
