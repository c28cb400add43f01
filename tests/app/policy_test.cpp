#include "app/access/policy.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace fodfaeste {

namespace {

/// The role matrix once more, as the office would read it aloud: c, l, a, r for caseworker, team lead, administrator
/// and auditor (revisor). Written apart from the program's own table, so that a slip in either shows.
const std::map<Operation, std::string> kExpected{
    {Operation::SignIn, "clar"},         {Operation::ListOwnCaseload, "cl"},
    {Operation::ListAnyCaseload, "l"},   {Operation::SearchCitizens, "cl"},
    {Operation::OpenCitizen, "cl"},      {Operation::EditCitizen, "cl"},
    {Operation::OpenCaseFile, "cl"},     {Operation::RevealProtectedAddress, "cl"},
    {Operation::EditCaseFile, "cl"},     {Operation::LogContact, "cl"},
    {Operation::EditContact, "cl"},      {Operation::CorrectNote, "cl"},
    {Operation::EditSpell, "cl"},        {Operation::EditCustody, "cl"},
    {Operation::EditTask, "cl"},         {Operation::ViewToday, "cl"},
    {Operation::ViewOverview, "lr"},     {Operation::ViewYearEnd, "clr"},
    {Operation::ListYearEnd, "l"},       {Operation::ExportYearEnd, "lr"},
    {Operation::ExportWithCpr, "lr"},    {Operation::ImportRecords, "l"},
    {Operation::ListUsers, "clar"},      {Operation::EditUsers, "a"},
    {Operation::ChangeSettings, "clar"}, {Operation::VerifyStore, "lar"},
    {Operation::MakeBackup, "la"},       {Operation::AutomaticBackup, "clar"},
    {Operation::ListBackups, "la"},      {Operation::RestoreBackup, "la"},
    {Operation::SetBackupFolder, "la"},
};

}  // namespace

TEST(Policy, GrantsExactlyTheRoleMatrix)
{
    const std::map<Role, char> letters{
        {Role::Caseworker, 'c'}, {Role::TeamLead, 'l'}, {Role::Administrator, 'a'}, {Role::Auditor, 'r'}};
    for (const Operation operation : kOperations) {
        const auto expected = kExpected.find(operation);
        ASSERT_NE(expected, kExpected.end()) << codeOf(operation) << " is missing from the matrix";
        for (const Role role : kRoles) {
            const bool granted = expected->second.find(letters.at(role)) != std::string::npos;
            EXPECT_EQ(grants(role, operation), granted) << codeOf(role) << ' ' << codeOf(operation);
        }
    }
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
