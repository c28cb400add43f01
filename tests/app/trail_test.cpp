#include "app/access/access_service.h"
#include "app/access/case_access.h"
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/trail/trail_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class TrailTest : public testing::Test {
protected:
    TrailTest()
    {
        yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
        omar = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).with(office.otherCaseworker).id();
    }

    void look(const Session& who, CitizenId citizen) { (void)services.citizens.open(who, citizen); }
    TrailAnswer lines(const Session& who, const TrailFilter& filter = {}, std::int64_t before = 0, int limit = 100)
    {
        return services.trail.lines(who, {filter, before, limit}).value();
    }

    Office office;
    Services& services = office.services();
    CitizenId yasmin;
    CitizenId omar;
};

}  // namespace

TEST_F(TrailTest, ShowsAnAuditorEverythingAndOthersTheirOwn)
{
    look(office.caseworker, yasmin);
    look(office.otherCaseworker, omar);

    EXPECT_EQ(lines(office.auditor).rows.size(), 2U);
    const auto own = lines(office.caseworker).rows;
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own.front().entry.user, office.caseworker.user);
    EXPECT_EQ(own.front().citizen.substr(0, 16), "Yasmin El-Khatib");
    TrailFilter others;
    others.user = office.otherCaseworker.user;
    EXPECT_TRUE(std::ranges::all_of(lines(office.caseworker, others).rows, [&](const TrailRow& row) {
        return row.entry.user == office.caseworker.user;
    })) << "asking for somebody else's gives one's own";
    EXPECT_EQ(services.trail.lines(Session{UserId{9}, Role::Analyst, {}, "x"}, {}).error().code, ErrorCode::Forbidden);
}

TEST_F(TrailTest, IsInTheTrailItself)
{
    TrailFilter filter;
    filter.citizen = yasmin;
    lines(office.auditor, filter);

    const AuditEntry newest = office.auditLines().front();
    EXPECT_EQ(newest.operation, Operation::ViewTrail);
    EXPECT_EQ(newest.citizens, std::vector{yasmin});
    EXPECT_EQ(newest.detail, "citizen=" + std::to_string(yasmin.value()));
}

TEST_F(TrailTest, FiltersByUserKindOutcomeAndTime)
{
    look(office.caseworker, yasmin);
    look(office.otherCaseworker, yasmin);  // refused
    office.clock().moveTo(2013y / 1 / 20);
    look(office.caseworker, yasmin);

    TrailFilter filter;
    filter.user = office.caseworker.user;
    EXPECT_EQ(lines(office.auditor, filter).rows.size(), 2U);
    filter.from = Instant{std::chrono::sys_days{2013y / 1 / 18}};
    EXPECT_EQ(lines(office.auditor, filter).rows.size(), 1U);
    filter.from.reset();
    filter.until = Instant{std::chrono::sys_days{2013y / 1 / 18}};
    EXPECT_EQ(lines(office.auditor, filter).rows.size(), 1U);
    TrailFilter refused;
    refused.outcome = AuditOutcome::Refused;
    ASSERT_EQ(lines(office.auditor, refused).rows.size(), 1U);
    EXPECT_EQ(lines(office.auditor, refused).rows.front().entry.user, office.otherCaseworker.user);
    TrailFilter kind;
    kind.operation = Operation::OpenCitizen;
    EXPECT_EQ(lines(office.auditor, kind).rows.size(), 3U);
}

TEST_F(TrailTest, FollowsACitizenThroughListsAndPages)
{
    look(office.caseworker, yasmin);
    (void)services.caseload.list(office.teamLead, {CaseloadScope::Everybody, {}});  // about both
    look(office.otherCaseworker, omar);

    TrailFilter filter;
    filter.citizen = yasmin;
    const auto about = lines(office.auditor, filter).rows;
    ASSERT_EQ(about.size(), 2U);
    EXPECT_EQ(about.front().entry.operation, Operation::ListAnyCaseload);
    EXPECT_EQ(about.front().entry.citizens.size(), 2U);
}

TEST_F(TrailTest, ComesPageByPage)
{
    for (int i = 0; i < 25; ++i)
        look(office.caseworker, yasmin);
    TrailFilter filter;
    filter.user = office.caseworker.user;

    const TrailAnswer first = lines(office.auditor, filter, 0, 10);
    ASSERT_EQ(first.rows.size(), 10U);
    EXPECT_TRUE(first.more);
    const TrailAnswer rest = lines(office.auditor, filter, first.rows.back().entry.number, 100);
    EXPECT_EQ(rest.rows.size(), 15U);
    EXPECT_FALSE(rest.more);
    EXPECT_LT(rest.rows.front().entry.number, first.rows.back().entry.number);
}

TEST_F(TrailTest, DrawsASampleOfTheOwnTeamWithoutWhatTheCaseExplains)
{
    for (int i = 0; i < 40; ++i)
        look(office.caseworker, yasmin);  // own case
    ASSERT_TRUE(services.access.ask(office.caseworker, omar, AccessCause::Deputy, "Vikar for Jonas i uge 3"));
    for (int i = 0; i < 40; ++i)
        look(office.caseworker, omar);
    look(office.otherCaseworker, omar);  // another team

    const auto sample = services.trail.sample(office.teamLead, {30, 10, true}).value().rows;
    ASSERT_EQ(sample.size(), 10U);
    for (const TrailRow& row : sample) {
        EXPECT_EQ(row.entry.user, office.caseworker.user);
        EXPECT_NE(row.entry.purpose, kOwnCase);
    }
    std::set<std::vector<std::int64_t>> draws;
    for (int i = 0; i < 10; ++i) {
        std::vector<std::int64_t> numbers;
        const auto draw = services.trail.sample(office.teamLead, {30, 10, true});
        ASSERT_TRUE(draw);
        for (const TrailRow& row : draw->rows)
            numbers.push_back(row.entry.number);
        draws.insert(numbers);
    }
    EXPECT_GT(draws.size(), 5U) << "nobody foresees it";
    EXPECT_EQ(services.trail.sample(office.caseworker, {}).error().code, ErrorCode::Forbidden);
}

TEST_F(TrailTest, AnswersACitizenWithEveryUseOldestFirst)
{
    look(office.caseworker, yasmin);
    look(office.teamLead, yasmin);

    const auto answer = services.trail.aboutCitizen(office.teamLead, yasmin);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->rows.size(), 2U);
    EXPECT_EQ(answer->rows.front().entry.user, office.caseworker.user);
    EXPECT_EQ(office.auditLines().front().operation, Operation::AnswerCitizen);
    EXPECT_EQ(services.trail.aboutCitizen(office.caseworker, yasmin).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(services.trail.aboutCitizen(office.teamLead, CitizenId{99}).error().code, ErrorCode::NotFound);
}

TEST_F(TrailTest, IsVouchedForByASignedHead)
{
    look(office.caseworker, yasmin);
    const TrailHead head = services.trail.signedHead(office.auditor).value();

    const auto read = TrailHead::parse(head.text());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, head);
    look(office.caseworker, yasmin);
    EXPECT_EQ(services.trail.check(office.auditor, head).value(), std::nullopt) << "more lines are fine";

    TrailHead forged = head;
    ++forged.lines;
    ASSERT_TRUE(services.trail.check(office.auditor, forged).value());
    EXPECT_NE(services.trail.check(office.auditor, forged).value()->what.find("not signed"), std::string::npos);
    forged = head;
    forged.store = std::string(32, 'a');
    EXPECT_NE(services.trail.check(office.auditor, forged).value()->what.find("another store"), std::string::npos);
}

TEST_F(TrailTest, SeesByTheHeadThatAnOlderStoreWasPutBack)
{
    look(office.caseworker, yasmin);
    for (int i = 0; i < 20; ++i)
        look(office.caseworker, yasmin);
    const TrailHead later = services.trail.signedHead(office.auditor).value();
    // The same key and id as an older copy of the file would have, but fewer lines.
    Office older;
    ASSERT_LT(older.auditLines().size(), static_cast<std::size_t>(later.lines));

    const auto fault = older.services().trail.check(older.auditor, later).value();

    ASSERT_TRUE(fault);
    EXPECT_NE(fault->what.find("missing"), std::string::npos) << fault->what;
}

TEST(TrailHeadText, RefusesWhatIsNotOne)
{
    const std::string good =
        TrailHead{std::string(32, 'a'), 7, std::string(64, 'b'), {}, std::string(64, 'c'), std::string(128, 'd')}.text();
    ASSERT_TRUE(TrailHead::parse(good));
    EXPECT_TRUE(TrailHead::parse("Fodfaeste audit trail head 1\r\n" + good.substr(good.find('\n') + 1)))
        << "line ends of another system";
    for (std::size_t at = 0; at + 1 < good.size(); at += 7) {
        EXPECT_FALSE(TrailHead::parse(good.substr(0, at))) << at;
    }
    for (const char* poor : {"", "hej", "Fodfaeste audit trail head 2\n"})
        EXPECT_EQ(TrailHead::parse(poor).error().subject, "head");
}

}  // namespace fodfaeste
