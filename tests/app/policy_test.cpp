#include "app/access/policy.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace fodfaeste {

namespace {

/// The role matrix once more, as the office would read it aloud: c, j, f, l, n, a, r for caseworker, job consultant, leisure job
/// worker (fritidsjob), team lead, analyst, administrator and auditor (revisor). Written apart from the program's own table, so
/// that a slip in either shows.
const std::map<Operation, std::string> kExpected{
    {Operation::SignIn, "cjflnar"},
    {Operation::ChangeOwnPassphrase, "cjflnar"},
    {Operation::ListOwnCaseload, "cjfl"},
    {Operation::ListAnyCaseload, "l"},
    {Operation::SearchCitizens, "cjflr"},
    {Operation::OpenCitizen, "cjflr"},
    {Operation::AskForAccess, "cjr"},
    {Operation::EditCitizen, "cjfl"},
    {Operation::RevealProtectedAddress, "cjfl"},
    {Operation::OpenCaseFile, "cjfl"},
    {Operation::EditCaseFile, "cjfl"},
    {Operation::LogContact, "cjfl"},
    {Operation::EditContact, "cjfl"},
    {Operation::CorrectNote, "cjfl"},
    {Operation::EditSpell, "cjfl"},
    {Operation::ReadCustody, "clr"},
    {Operation::EditCustody, "cl"},
    {Operation::EditTask, "cjfl"},
    {Operation::KeepDraft, "cjfl"},
    {Operation::TakeUpDraft, "cjfl"},
    {Operation::EndDraft, "cjfl"},
    {Operation::ViewToday, "cjfl"},
    {Operation::ViewOverview, "lnr"},
    {Operation::ViewYearEnd, "cjlnr"},
    {Operation::ListYearEnd, "l"},
    {Operation::ExportYearEnd, "lnr"},
    {Operation::ExportWithCpr, "lr"},
    {Operation::ImportRecords, "l"},
    {Operation::ListUsers, "cjflnar"},
    {Operation::EditUsers, "a"},
    {Operation::RotateKey, "a"},
    {Operation::ViewOwnTrail, "cjflar"},
    {Operation::SampleTrail, "lr"},
    {Operation::ViewTrail, "r"},
    {Operation::ExportTrail, "r"},
    {Operation::ReviewAccess, "lr"},
    {Operation::AnswerCitizen, "lr"},
    {Operation::ChangeSettings, "cjflnar"},
    {Operation::VerifyStore, "lar"},
    {Operation::MakeBackup, "la"},
    {Operation::AutomaticBackup, "cjflnar"},
    {Operation::ListBackups, "la"},
    {Operation::RestoreBackup, "la"},
    {Operation::SetBackupFolder, "la"},
    {Operation::KeepUnsortedNote, "cjfl"},
    {Operation::ListUnsortedNotes, "cjfl"},
    {Operation::FileUnsortedNote, "cjfl"},
    {Operation::LogGroupContact, "cjfl"},
    {Operation::LogOutreach, "cjfl"},
    {Operation::ListOutreach, "cjfln"},
    {Operation::ListSnippets, "cjfl"},
    {Operation::EditSnippets, "cjfl"},
    {Operation::EditTeamSnippets, "l"},
    {Operation::PutOff, "cjfl"},
    {Operation::PauseFollowUp, "cjfl"},
    {Operation::EditFollowUpRules, "l"},
    {Operation::ViewAbsences, "cjfl"},
    {Operation::EditAbsences, "cjfl"},
    {Operation::ViewCaseloadWeights, "l"},
    {Operation::HandOverCases, "l"},
    {Operation::SearchNotes, "cjfl"},
    {Operation::KeepPersonalCases, "cjflr"},
    {Operation::ListViews, "cjflar"},
    {Operation::EditViews, "cjflar"},
    {Operation::EditTeamViews, "l"},
    {Operation::ExportList, "cjflar"},
    {Operation::ListChanges, "cjfl"},
    {Operation::UndoChange, "cjfl"},
    {Operation::FindDuplicates, "cjfl"},
    {Operation::MergeCitizens, "cl"},
    {Operation::MoveContact, "cjfl"},
    {Operation::CopyToCaseSystem, "cjfl"},
    {Operation::ListNotTransferred, "cjfl"},
    {Operation::PrintSummary, "cjfl"},
    {Operation::WriteLetter, "cjfl"},
    {Operation::EditLetterTemplates, "l"},
    {Operation::ExportCalendar, "cjfl"},
    {Operation::ListEmployers, "cjfl"},
    {Operation::EditEmployers, "jfl"},
    {Operation::ListOpenings, "cjfl"},
    {Operation::EditOpenings, "jfl"},
    {Operation::ListPlacements, "cjfl"},
    {Operation::EditPlacements, "cjfl"},
    {Operation::ViewLeisureJobFigures, "jfln"},
    {Operation::ListLeisureJobFigures, "jfl"},
    {Operation::ListInstitutions, "cjfl"},
    {Operation::EditInstitutions, "la"},
    {Operation::ReadRoadmap, "clr"},
    {Operation::EditRoadmap, "cl"},
    {Operation::HandOverBaton, "cl"},
    {Operation::ReleaseNow, "cl"},
    {Operation::ListReleases, "cl"},
    {Operation::ViewReleaseFigures, "cln"},
    {Operation::ListReleaseFigures, "l"},
    {Operation::MatchLeisureJobs, "cjfl"},
    {Operation::EditReleaseMeeting, "cl"},
    {Operation::EditRoadmapTemplates, "l"},
    {Operation::PrintRoadmap, "cl"},
    {Operation::ReadSharing, "cjflr"},
    {Operation::EditConsents, "cjfl"},
    {Operation::RegisterDisclosure, "cjfl"},
    {Operation::ListDisclosures, "lr"},
    {Operation::EditGuardians, "cjfl"},
    {Operation::EditSchooling, "cjfl"},
    {Operation::EditSchoolCalendar, "l"},
    {Operation::CheckWorkingHours, "cjfl"},
    {Operation::ExportLeisureJobs, "jfln"},
};

const std::map<Role, char> kLetters{{Role::Caseworker, 'c'}, {Role::JobConsultant, 'j'}, {Role::LeisureJobWorker, 'f'},
                                    {Role::TeamLead, 'l'},   {Role::Analyst, 'n'},       {Role::Administrator, 'a'},
                                    {Role::Auditor, 'r'}};

}  // namespace

TEST(Policy, GrantsExactlyTheRoleMatrix)
{
    for (const Operation operation : kOperations) {
        const auto expected = kExpected.find(operation);
        ASSERT_NE(expected, kExpected.end()) << codeOf(operation) << " is missing from the matrix";
        for (const Role role : kRoles) {
            const bool granted = expected->second.find(kLetters.at(role)) != std::string::npos;
            EXPECT_EQ(grants(role, operation), granted) << codeOf(role) << ' ' << codeOf(operation);
        }
    }
}

TEST(Policy, AddsToARoleOnlyWhatTheUserHasBesidesIt)
{
    Session lead{UserId{1}, Role::TeamLead, {}, "Anne Bech"};
    Session consultant{UserId{2}, Role::JobConsultant, {}, "Jonas Krag"};
    EXPECT_FALSE(grants(lead, Operation::EditUsers));
    EXPECT_FALSE(grants(consultant, Operation::ReadCustody));

    lead.administers = true;
    consultant.seesCustody = true;

    EXPECT_TRUE(grants(lead, Operation::EditUsers));
    EXPECT_TRUE(grants(lead, Operation::ListAnyCaseload)) << "and the role's own";
    EXPECT_TRUE(grants(consultant, Operation::ReadCustody));
    EXPECT_FALSE(grants(consultant, Operation::EditCustody));
}

TEST(Operations, HaveAWordEach)
{
    std::set<std::string_view> words;
    for (const Operation operation : kOperations)
        words.insert(codeOf(operation));
    EXPECT_EQ(words.size(), kOperations.size());
    EXPECT_FALSE(words.contains("unknown"));
}

}  // namespace fodfaeste
