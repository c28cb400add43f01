#include "app/ports/view_repository.h"
#include "store/store_fixture.h"

#include <gmock/gmock.h>

// Queries that run for a page, a timeline or a single record go by an index, whatever the size of the store.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class QueryPlans : public ::testing::Test {
protected:
    /// Every step of every query so far, with its query.
    std::vector<std::string> steps()
    {
        std::vector<std::string> all;
        for (const sql::Query query : m_connection->queriesSoFar()) {
            for (const std::string& step : m_connection->planOf(query))
                all.push_back(step + "   <- " + std::string{query.text()});
        }
        return all;
    }

    std::unique_ptr<SqliteConnection> m_connection = emptyDatabase();
    Secret m_key{32};
    SqlTransaction m_transaction{*m_connection, m_key};
};

TEST_F(QueryPlans, OfSingleRecordsAndPagesNeverScanATable)
{
    m_transaction.citizens().find(CitizenId{1});
    m_transaction.citizens().findByCpr(syntheticCpr(1990y / 1 / 1, 1));
    m_transaction.caseFiles().find(CaseFileId{1});
    m_transaction.caseFiles().findByNumber("KI-2012-00001");
    m_transaction.caseFiles().ofCitizen(CitizenId{1});
    m_transaction.caseFiles().highestSerial(2012);
    m_transaction.caseFiles().assignmentsOf(CaseFileId{1});
    m_transaction.contacts().find(ContactId{1});
    m_transaction.contacts().ofCase(CaseFileId{1});
    m_transaction.contacts().notesOf(ContactId{1});
    m_transaction.contacts().newestNote(ContactId{1});
    m_transaction.spells().find(SpellId{1});
    m_transaction.spells().ofCase(CaseFileId{1});
    m_transaction.spells().ofCitizen(CitizenId{1});
    m_transaction.custody().find(CustodyStayId{1});
    m_transaction.custody().ofCitizen(CitizenId{1});
    m_transaction.tasks().find(TaskId{1});
    m_transaction.tasks().ofCitizen(CitizenId{1});
    m_transaction.users().find(UserId{1});
    m_transaction.drafts().of(UserId{1});
    m_transaction.drafts().remove(UserId{1}, {"contact", CitizenId{1}});
    m_transaction.programmes().find("krimi");
    m_transaction.views().find(SavedViewId{1});
    m_transaction.views().visibleTo(UserId{1}, TeamId{1});
    m_transaction.views().keptBy(UserId{1});
    m_transaction.notes().read("kind");
    m_transaction.audit().page(100, 50);
    SqlAuditTrail{*m_connection, m_key}.found();
    m_transaction.audit().append({});
    static_cast<void>(m_transaction.citizens().save(citizenNamed("A", "B", 1)));

    EXPECT_THAT(steps(), ::testing::Each(::testing::Not(::testing::StartsWith("SCAN"))));
}

TEST_F(QueryPlans, OfTheTimelineReadNoMoreThanThePage)
{
    const CitizenId citizen = m_transaction.citizens().add(citizenNamed("A", "B", 1));
    m_transaction.caseFiles().add({{}, Revision::New, "KI-2012-00001", citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", ""});
    m_transaction.contacts().ofCitizen(citizen, std::nullopt, 50);

    EXPECT_THAT(steps(), ::testing::Each(::testing::Not(::testing::HasSubstr("TEMP B-TREE"))));
    EXPECT_THAT(steps(), ::testing::Contains(::testing::StartsWith(
                             "SEARCH contact_event USING INDEX contact_event_of_case (case_file_id=? AND at<?)")));
}

TEST_F(QueryPlans, OfAWalkOverEverythingSortNothing)
{
    m_transaction.citizens().each([](const Citizen&) {});
    m_transaction.caseFiles().each([](const CaseFile&) {});
    m_transaction.caseFiles().eachAssignment([](const Assignment&) {});
    m_transaction.contacts().each([](const ContactEvent&) {});
    m_transaction.spells().each([](const Spell&) {});
    m_transaction.custody().each([](const CustodyStay&) {});
    m_transaction.tasks().each([](const Task&) {});
    static_cast<void>(m_transaction.audit().firstFault());

    EXPECT_THAT(steps(), ::testing::Each(::testing::Not(::testing::HasSubstr("TEMP B-TREE"))));
}

}  // namespace

}  // namespace fodfaeste::test
