#include "app/access/policy.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fodfaeste {

namespace {

/// One letter for each role, in the order of kRoles: x when it grants the operation.
struct Grant {
    Operation operation;
    std::string_view roles;
};

// clang-format off
constexpr std::array<Grant, kOperations.size()> kMatrix{{
    //                                   caseworker, job consultant, leisure job worker, team lead, analyst, administrator, auditor
    {Operation::SignIn,                 "xxxxxxx"},
    {Operation::ChangeOwnPassphrase,    "xxxxxxx"},
    {Operation::ListOwnCaseload,        "xxxx---"},
    {Operation::ListAnyCaseload,        "---x---"},
    {Operation::SearchCitizens,         "xxxx--x"},
    {Operation::OpenCitizen,            "xxxx--x"},
    {Operation::AskForAccess,           "xx----x"},
    {Operation::EditCitizen,            "xxxx---"},
    {Operation::RevealProtectedAddress, "xxxx---"},
    {Operation::OpenCaseFile,           "xxxx---"},
    {Operation::EditCaseFile,           "xxxx---"},
    {Operation::LogContact,             "xxxx---"},
    {Operation::EditContact,            "xxxx---"},
    {Operation::CorrectNote,            "xxxx---"},
    {Operation::EditSpell,              "xxxx---"},
    {Operation::ReadCustody,            "x--x--x"},
    {Operation::EditCustody,            "x--x---"},
    {Operation::EditTask,               "xxxx---"},
    {Operation::KeepDraft,              "xxxx---"},
    {Operation::TakeUpDraft,            "xxxx---"},
    {Operation::EndDraft,               "xxxx---"},
    {Operation::ViewToday,              "xxxx---"},
    {Operation::ViewOverview,           "---xx-x"},
    {Operation::ViewYearEnd,            "xx-xx-x"},
    {Operation::ListYearEnd,            "---x---"},
    {Operation::ExportYearEnd,          "---xx-x"},
    {Operation::ExportWithCpr,          "---x--x"},
    {Operation::ImportRecords,          "---x---"},
    {Operation::ListUsers,              "xxxxxxx"},
    {Operation::EditUsers,              "-----x-"},
    {Operation::RotateKey,              "-----x-"},
    {Operation::ViewOwnTrail,           "xxxx-xx"},
    {Operation::SampleTrail,            "---x--x"},
    {Operation::ViewTrail,              "------x"},
    {Operation::ExportTrail,            "------x"},
    {Operation::ReviewAccess,           "---x--x"},
    {Operation::AnswerCitizen,          "---x--x"},
    {Operation::ChangeSettings,         "xxxxxxx"},
    {Operation::VerifyStore,            "---x-xx"},
    {Operation::MakeBackup,             "---x-x-"},
    {Operation::AutomaticBackup,        "xxxxxxx"},
    {Operation::ListBackups,            "---x-x-"},
    {Operation::RestoreBackup,          "---x-x-"},
    {Operation::SetBackupFolder,        "---x-x-"},
    {Operation::KeepUnsortedNote,       "xxxx---"},
    {Operation::ListUnsortedNotes,      "xxxx---"},
    {Operation::FileUnsortedNote,       "xxxx---"},
    {Operation::LogGroupContact,        "xxxx---"},
    {Operation::LogOutreach,            "xxxx---"},
    {Operation::ListOutreach,           "xxxxx--"},
    {Operation::ListSnippets,           "xxxx---"},
    {Operation::EditSnippets,           "xxxx---"},
    {Operation::EditTeamSnippets,       "---x---"},
    {Operation::PutOff,                 "xxxx---"},
    {Operation::PauseFollowUp,          "xxxx---"},
    {Operation::EditFollowUpRules,      "---x---"},
    {Operation::ViewAbsences,           "xxxx---"},
    {Operation::EditAbsences,           "xxxx---"},
    {Operation::ViewCaseloadWeights,    "---x---"},
    {Operation::HandOverCases,          "---x---"},
    {Operation::SearchNotes,            "xxxx---"},
    {Operation::KeepPersonalCases,      "xxxx--x"},
    {Operation::ListViews,              "xxxx-xx"},
    {Operation::EditViews,              "xxxx-xx"},
    {Operation::EditTeamViews,          "---x---"},
    {Operation::ExportList,             "xxxx-xx"},
    {Operation::ListChanges,            "xxxx---"},
    {Operation::UndoChange,             "xxxx---"},
    {Operation::FindDuplicates,         "xxxx---"},
    {Operation::MergeCitizens,          "x--x---"},
    {Operation::MoveContact,            "xxxx---"},
    {Operation::CopyToCaseSystem,       "xxxx---"},
    {Operation::ListNotTransferred,     "xxxx---"},
    {Operation::PrintSummary,           "xxxx---"},
    {Operation::WriteLetter,            "xxxx---"},
    {Operation::EditLetterTemplates,    "---x---"},
    {Operation::ExportCalendar,         "xxxx---"},
    {Operation::ListEmployers,          "xxxx---"},
    {Operation::EditEmployers,          "-xxx---"},
    {Operation::ListOpenings,           "xxxx---"},
    {Operation::EditOpenings,           "-xxx---"},
    {Operation::ListPlacements,         "xxxx---"},
    {Operation::EditPlacements,         "xxxx---"},
    {Operation::ViewLeisureJobFigures,  "-xxxx--"},
    {Operation::ListLeisureJobFigures,  "-xxx---"},
    {Operation::ListInstitutions,        "xxxx---"},
    {Operation::EditInstitutions,        "---x-x-"},
    {Operation::ReadRoadmap,             "x--x--x"},
    {Operation::EditRoadmap,             "x--x---"},
    {Operation::HandOverBaton,           "x--x---"},
    {Operation::ReleaseNow,              "x--x---"},
    {Operation::ListReleases,            "x--x---"},
    {Operation::ViewReleaseFigures,      "x--xx--"},
    {Operation::ListReleaseFigures,      "---x---"},
    {Operation::MatchLeisureJobs,        "xxxx---"},
    {Operation::EditReleaseMeeting, "x--x---"},
    {Operation::EditRoadmapTemplates, "---x---"},
    {Operation::PrintRoadmap, "x--x---"},
    {Operation::ReadSharing, "xxxx--x"},
    {Operation::EditConsents, "xxxx---"},
    {Operation::RegisterDisclosure, "xxxx---"},
    {Operation::ListDisclosures, "---x--x"},
    {Operation::EditGuardians, "xxxx---"},
    {Operation::EditSchooling, "xxxx---"},
    {Operation::EditSchoolCalendar, "---x---"},
    {Operation::CheckWorkingHours, "xxxx---"},
    {Operation::ExportLeisureJobs, "-xxxx--"},
}};
// clang-format on

constexpr bool everyRowHasAllRoles()
{
    return std::ranges::all_of(kMatrix, [](const Grant& grant) { return grant.roles.size() == kRoles.size(); });
}
static_assert(everyRowHasAllRoles());

/// What changes records that the journal keeps images of.
constexpr std::array kUndoable{
    Operation::EditCitizen,
    Operation::OpenCaseFile,
    Operation::EditCaseFile,
    Operation::LogContact,
    Operation::EditContact,
    Operation::CorrectNote,
    Operation::EditSpell,
    Operation::EditCustody,
    Operation::EditTask,
    Operation::ImportRecords,
    Operation::KeepUnsortedNote,
    Operation::FileUnsortedNote,
    Operation::LogGroupContact,
    Operation::LogOutreach,
    Operation::EditSnippets,
    Operation::EditTeamSnippets,
    Operation::PutOff,
    Operation::PauseFollowUp,
    Operation::EditFollowUpRules,
    Operation::EditAbsences,
    Operation::HandOverCases,
    Operation::EditViews,
    Operation::EditTeamViews,
    Operation::UndoChange,
    Operation::MergeCitizens,
    Operation::MoveContact,
    Operation::CopyToCaseSystem,
    Operation::EditLetterTemplates,
    Operation::EditEmployers,
    Operation::EditOpenings,
    Operation::EditPlacements,
    Operation::EditInstitutions,
    Operation::EditRoadmap,
    Operation::HandOverBaton,
    Operation::ReleaseNow,
    Operation::EditReleaseMeeting,
    Operation::EditRoadmapTemplates,
    Operation::EditConsents,
    Operation::RegisterDisclosure,
    Operation::EditGuardians,
    Operation::EditSchooling,
    Operation::EditSchoolCalendar,
};

}  // namespace

bool grants(Role role, Operation operation)
{
    const auto row = std::ranges::find(kMatrix, operation, &Grant::operation);
    const auto column = static_cast<std::size_t>(std::ranges::find(kRoles, role) - kRoles.begin());
    return row != kMatrix.end() && column < row->roles.size() && row->roles[column] == 'x';
}

bool grants(const Session& session, Operation operation)
{
    if (grants(session.role, operation))
        return true;
    if (session.administers && grants(Role::Administrator, operation))
        return true;
    return session.seesCustody && (operation == Operation::ReadCustody || operation == Operation::ReadRoadmap);
}

bool mayBeUndone(Operation operation)
{
    return std::ranges::find(kUndoable, operation) != kUndoable.end();
}

bool mayGoUntold(Operation operation)
{
    return operation == Operation::KeepDraft || operation == Operation::TakeUpDraft || operation == Operation::EndDraft ||
           operation == Operation::ListSnippets || operation == Operation::ListUnsortedNotes ||
           operation == Operation::ListViews || operation == Operation::KeepPersonalCases ||
           operation == Operation::ListNotTransferred || operation == Operation::ListOutreach;
}

}  // namespace fodfaeste
