#include "store/repositories/citizen_list.h"
#include "store/store_fixture.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

/// Ten lines, and an engine whose triggers do not stand in the way of somebody with the page key.
class AuditTrailTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        trail().found();
        for (int i = 1; i <= 10; ++i)
            trail().append(line(i));
        m_connection->script("DROP TRIGGER audit_entry_is_never_changed; DROP TRIGGER audit_entry_is_never_removed;");
    }

    SqlAuditTrail trail() { return SqlAuditTrail{*m_connection, m_key}; }

    static AuditEntry line(int i)
    {
        AuditEntry entry;
        entry.at = Instant{std::chrono::milliseconds{1'338'541'200'000 + i}};
        entry.user = UserId{i % 3 + 1};
        entry.operation = Operation::OpenCitizen;
        entry.outcome = i % 4 == 0 ? AuditOutcome::Refused : AuditOutcome::Done;
        entry.citizens.assign(static_cast<std::size_t>(i % 3), CitizenId{});
        for (std::size_t c = 0; c < entry.citizens.size(); ++c)
            entry.citizens[c] = CitizenId{static_cast<std::int64_t>(c) * 1000 + i};
        entry.purpose = "egen sag";
        entry.detail = "linje=" + std::to_string(i);
        return entry;
    }

    /// The number at which verifying stops after somebody has run a script.
    std::int64_t faultAfter(std::string_view script)
    {
        m_connection->script(script);
        const auto fault = trail().firstFault();
        EXPECT_TRUE(fault) << script;
        return fault ? fault->firstNumber : 0;
    }

    std::unique_ptr<SqliteConnection> m_connection = emptyDatabase();
    Secret m_key{std::string_view{"0123456789abcdef0123456789abcdef"}};
};

TEST_F(AuditTrailTest, GivesBackItsLinesNewestFirst)
{
    auto newest = trail().page(0, 3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(newest[0].number, 10);
    EXPECT_EQ(newest[2].number, 8);

    const auto next = trail().page(8, 100);
    ASSERT_EQ(next.size(), 7U);
    EXPECT_EQ(next[0].number, 7);
    for (const AuditEntry& entry : next) {
        const AuditEntry written = line(static_cast<int>(entry.number));
        EXPECT_EQ(entry.at, written.at);
        EXPECT_EQ(entry.user, written.user);
        EXPECT_EQ(entry.operation, written.operation);
        EXPECT_EQ(entry.outcome, written.outcome);
        EXPECT_EQ(entry.citizens, written.citizens);
        EXPECT_EQ(entry.purpose, written.purpose);
        EXPECT_EQ(entry.detail, written.detail);
    }
    EXPECT_EQ(trail().size(), 10);
}

TEST_F(AuditTrailTest, FindsNothingInATrailAsItWasWritten)
{
    EXPECT_FALSE(trail().firstFault());
}

TEST_F(AuditTrailTest, KnowsEveryOperationByItsWord)
{
    for (const Operation operation : kOperations) {
        AuditEntry entry = line(1);
        entry.operation = operation;
        trail().append(entry);
        EXPECT_EQ(trail().page(0, 1).front().operation, operation);
    }
}

TEST_F(AuditTrailTest, NamesTheLineThatWasChanged)
{
    for (const char* change :
         {"at = at + 1", "user_id = 9", "operation = 'edit_citizen'", "outcome = 'failed'", "citizen_id = 77",
          "citizens = x'0102'", "purpose = 'andet'", "detail = ''", "mac = zeroblob(32)"}) {
        m_connection->begin();
        EXPECT_EQ(faultAfter(std::string{"UPDATE audit_entry SET "} + change + " WHERE number = 7"), 7) << change;
        m_connection->rollback();
    }
    EXPECT_FALSE(trail().firstFault());
}

TEST_F(AuditTrailTest, NamesTheGapWhereALineWas)
{
    EXPECT_EQ(faultAfter("DELETE FROM audit_entry WHERE number = 4"), 4);
}

TEST_F(AuditTrailTest, NoticesARenumberedTrail)
{
    EXPECT_EQ(faultAfter("DELETE FROM audit_entry WHERE number = 4;"
                         "UPDATE audit_entry SET number = number + 1000 WHERE number > 4;"
                         "UPDATE audit_entry SET number = number - 1001 WHERE number > 1000;"),
              4);
}

TEST_F(AuditTrailTest, NoticesLinesThatChangedPlaces)
{
    EXPECT_EQ(faultAfter("UPDATE audit_entry SET number = number + 1000 WHERE number IN (5, 6);"
                         "UPDATE audit_entry SET number = 1011 - number WHERE number > 1000;"),
              5);
}

TEST_F(AuditTrailTest, NoticesAForgedLineAtTheEnd)
{
    EXPECT_EQ(
        faultAfter("INSERT INTO audit_entry (number, at, user_id, operation, outcome, purpose, detail, mac)"
                   " SELECT 11, at, 9, operation, outcome, purpose, detail, randomblob(32) FROM audit_entry WHERE number = 10"),
        11);
}

TEST_F(AuditTrailTest, NoticesThatItsEndWasCutOff)
{
    EXPECT_EQ(faultAfter("DELETE FROM audit_entry WHERE number > 6"), 7);
}

TEST_F(AuditTrailTest, NoticesThatItsEndWasCutOffAndTheHeadMovedBack)
{
    EXPECT_EQ(faultAfter("DELETE FROM audit_entry WHERE number > 6;"
                         "UPDATE audit_head SET number = 6, mac = (SELECT mac FROM audit_entry WHERE number = 6)"),
              6);
}

TEST_F(AuditTrailTest, NoticesThatAllOfItIsGone)
{
    EXPECT_EQ(faultAfter("DELETE FROM audit_entry"), 1);
    m_connection->script("DELETE FROM audit_head");
    EXPECT_TRUE(trail().firstFault());
}

TEST_F(AuditTrailTest, DoesNotForgetAFaultBecauseWorkGoesOn)
{
    m_connection->script("DELETE FROM audit_entry WHERE number > 6;"
                         "UPDATE audit_head SET number = 6, mac = (SELECT mac FROM audit_entry WHERE number = 6)");
    for (int i = 0; i < 5; ++i)
        trail().append(line(i));
    EXPECT_TRUE(trail().firstFault());

    m_connection->script("DELETE FROM audit_head");
    trail().append(line(1));
    EXPECT_EQ(trail().size(), 12);
    EXPECT_TRUE(trail().firstFault());
}

TEST_F(AuditTrailTest, MeansNothingUnderAnotherKey)
{
    const Secret other{std::string_view{"0123456789abcdef0123456789abcdeX"}};
    const auto fault = SqlAuditTrail{*m_connection, other}.firstFault();

    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->firstNumber, 1);
}

TEST(AuditTrailTriggers, RefuseToChangeOrRemoveLines)
{
    const auto connection = emptyDatabase();
    const Secret key{std::string_view{"0123456789abcdef0123456789abcdef"}};
    SqlAuditTrail trail{*connection, key};
    trail.found();
    trail.append({});

    EXPECT_THROW(connection->exec("UPDATE audit_entry SET user_id = 9"), sql::Failure);
    EXPECT_THROW(connection->exec("DELETE FROM audit_entry"), sql::Failure);
    EXPECT_FALSE(trail.firstFault());
}

RC_GTEST_PROP(CitizenList, ComesBackAsItWasPacked, ())
{
    auto numbers = *rc::gen::container<std::set<std::int64_t>>(rc::gen::inRange<std::int64_t>(1, 1LL << 40));
    std::vector<CitizenId> citizens;
    for (const std::int64_t number : numbers)
        citizens.emplace_back(number);

    RC_ASSERT(unpackCitizens(packCitizens(citizens)) == citizens);
}

RC_GTEST_PROP(CitizenList, TakesAnyBytesWithoutHarm, (const std::vector<std::uint8_t>& bytes))
{
    const auto citizens = unpackCitizens(bytes);
    if (citizens) {
        RC_ASSERT(std::ranges::is_sorted(*citizens));
    }
}

}  // namespace

}  // namespace fodfaeste::test
