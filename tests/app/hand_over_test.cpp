#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/hand_over/hand_over_service.h"
#include "app/search/find_service.h"
#include "app/today/today_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class HandOverTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
    Session sofie = office.staff("Sofie Lund", Role::Caseworker, office.caseworker.team);
    test::PersonBuilder amir =
        office.citizen("Amir", "Karimi").livesIn(9).caseFile("krimi", 2012y / 3 / 1).with(office.caseworker);
    test::PersonBuilder lea = office.citizen("Lea", "Friis").livesIn(12).caseFile("krimi", 2012y / 4 / 1).with(office.caseworker);

    Absence away(Date from, std::optional<Date> to, UserId deputy) const
    {
        return {{}, Revision::New, office.caseworker.user, AbsenceKind::Holiday, {from, to}, deputy};
    }
    bool opens(const Session& who) { return static_cast<bool>(services.citizens.open(who, amir.id())); }
    std::optional<UserId> inCharge(const test::PersonBuilder& person, Date day)
    {
        std::optional<UserId> found;
        office.read([&](Transaction& transaction) {
            for (const Assignment& assignment : transaction.caseFiles().assignmentsOf(person.caseFileId())) {
                if (assignment.period.contains(day)) {
                    EXPECT_FALSE(found) << "two are in charge";
                    found = assignment.caseworker;
                }
            }
        });
        return found;
    }
};

}  // namespace

TEST_F(HandOverTest, LetsTheDeputyWorkFromTheFirstDayToTheLast)
{
    ASSERT_TRUE(services.handOver.save(office.caseworker, away(2013y / 1 / 15, 2013y / 1 / 20, sofie.user)));

    office.clock().moveTo(2013y / 1 / 14);
    EXPECT_FALSE(opens(sofie)) << "the day before";
    office.clock().moveTo(2013y / 1 / 15);
    EXPECT_TRUE(opens(sofie));
    EXPECT_EQ(office.auditLines().front().purpose, "deputy");
    EXPECT_EQ(services.caseload.list(sofie, {})->size(), 2U);
    EXPECT_EQ(services.caseload.list(sofie, {})->front().caseworker, office.caseworker.user);
    EXPECT_TRUE(services.caseload.list(sofie, {})->front().isForColleague);
    const auto today = services.today.list(sofie);
    ASSERT_FALSE(today->empty());
    EXPECT_EQ(today->front().forColleague, "Maria Holm");
    office.clock().moveTo(2013y / 1 / 20);
    EXPECT_TRUE(opens(sofie));
    office.clock().moveTo(2013y / 1 / 21);
    EXPECT_FALSE(opens(sofie)) << "the day after";
    EXPECT_TRUE(services.caseload.list(sofie, {})->empty());
}

TEST_F(HandOverTest, KeepsRestrictedNotesFromTheDeputy)
{
    NewContact contact;
    contact.caseFile = amir.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    contact.note = "Kun for mig.";
    contact.restricted = true;
    const auto id = services.contacts.log(office.caseworker, contact);
    ASSERT_TRUE(id);
    ASSERT_TRUE(services.handOver.save(office.caseworker, away(2013y / 1 / 15, 2013y / 1 / 20, sofie.user)));

    EXPECT_EQ(services.contacts.noteVersions(sofie, *id)->front().text, "");
    EXPECT_EQ(services.contacts.noteVersions(office.caseworker, *id)->front().text, "Kun for mig.");
}

TEST_F(HandOverTest, LetsTheDeputyFindTheNotesMeanwhile)
{
    amir.contact("2013-01-10T10:00").note("Drømmer om at blive kok.");
    const auto finds = [&] { return services.find.notes(sofie, "kok", 5)->hits.size(); };
    EXPECT_EQ(finds(), 0U);
    ASSERT_TRUE(services.handOver.save(office.caseworker, away(2013y / 1 / 15, 2013y / 1 / 20, sofie.user)));

    EXPECT_EQ(finds(), 1U);
    office.clock().moveTo(2013y / 1 / 21);
    EXPECT_EQ(finds(), 0U);
}

TEST_F(HandOverTest, RefusesWhatCannotBe)
{
    const auto subjectOf = [&](const Session& who, const Absence& absence) {
        return services.handOver.save(who, absence).error().subject;
    };
    ASSERT_TRUE(services.handOver.save(office.caseworker, away(2013y / 2 / 1, 2013y / 2 / 10, sofie.user)));

    EXPECT_EQ(subjectOf(office.caseworker, away(2013y / 2 / 10, 2013y / 2 / 12, sofie.user)), "absence.from");
    EXPECT_EQ(subjectOf(office.caseworker, away(2013y / 3 / 1, {}, office.auditor.user)), "absence.deputy");
    Absence sofies = away(2013y / 2 / 5, 2013y / 2 / 6, office.otherCaseworker.user);
    sofies.user = sofie.user;
    EXPECT_EQ(services.handOver.save(office.caseworker, sofies).error().code, ErrorCode::Forbidden);
    Absence mine = away(2013y / 2 / 4, 2013y / 2 / 6, office.caseworker.user);
    mine.user = office.otherCaseworker.user;
    EXPECT_EQ(subjectOf(office.teamLead, mine), "absence.deputy") << "who is away cannot stand in";
}

TEST_F(HandOverTest, HandsOverWhatThePreviewShows)
{
    HandOverRequest request;
    request.leaver = office.caseworker.user;
    request.receivers = {sofie.user, office.otherCaseworker.user};
    request.from = 2013y / 2 / 1;
    const auto preview = services.handOver.preview(office.teamLead, request);
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_NE(preview->rows[0].to, preview->rows[1].to) << "evenly";

    EXPECT_EQ(*services.handOver.handOver(office.teamLead, preview->rows, request.from), 2);

    for (const HandOverRow& row : preview->rows) {
        const auto& person = row.citizen == amir.id() ? amir : lea;
        EXPECT_EQ(inCharge(person, 2013y / 1 / 31), office.caseworker.user);
        EXPECT_EQ(inCharge(person, 2013y / 2 / 1), row.to);
    }
    office.clock().moveTo(2013y / 2 / 1);
    const auto loads = services.handOver.loads(office.teamLead);
    for (const CaseloadLoad& after : preview->after) {
        const auto now = std::ranges::find(loads->loads, after.user, &CaseloadLoad::user);
        EXPECT_EQ(now->cases, after.cases);
    }
}

TEST_F(HandOverTest, RefusesAPreviewThatIsOutOfDate)
{
    HandOverRequest request;
    request.leaver = office.caseworker.user;
    request.receivers = {sofie.user};
    request.rule = SplitRule::AllToOne;
    request.from = 2013y / 1 / 15;
    const auto preview = services.handOver.preview(office.teamLead, request);
    ASSERT_TRUE(services.handOver.handOver(office.teamLead, preview->rows, request.from));

    const auto again = services.handOver.handOver(office.teamLead, preview->rows, request.from);

    EXPECT_EQ(again.error().subject, "handOver");
}

TEST_F(HandOverTest, FindsCasesThatNobodyActiveCarries)
{
    EXPECT_EQ(services.handOver.loads(office.teamLead)->withoutCaseworker, 0);
    Absence left = away(2013y / 1 / 1, {}, {});
    left.kind = AbsenceKind::Left;
    ASSERT_TRUE(services.handOver.save(office.teamLead, left));

    EXPECT_EQ(services.handOver.loads(office.teamLead)->withoutCaseworker, 2);
    HandOverRequest request;
    request.receivers = {sofie.user};
    request.rule = SplitRule::AllToOne;
    EXPECT_EQ(services.handOver.preview(office.teamLead, request)->rows.size(), 2U);
    request.receivers = {office.caseworker.user};
    EXPECT_EQ(services.handOver.preview(office.teamLead, request).error().subject, "handOver.receivers");
}

TEST_F(HandOverTest, WeighsACaseByWhatItTakes)
{
    const auto weighs = [&](CitizenId citizen) {
        HandOverRequest request;
        request.leaver = office.caseworker.user;
        const auto rows = services.handOver.preview(office.teamLead, request)->rows;
        return std::ranges::find(rows, citizen, &HandOverRow::citizen)->weight.points();
    };
    EXPECT_EQ(weighs(amir.id()), 13) << "a case without a recent contact";
    amir.contact("2013-01-10T10:00");
    EXPECT_EQ(weighs(amir.id()), 10);
    amir.custody(CustodyKind::Sentence, 2012y / 12 / 1, std::nullopt, 2013y / 2 / 1);
    EXPECT_EQ(weighs(amir.id()), 21) << "in custody, and out soon";
}

}  // namespace fodfaeste
