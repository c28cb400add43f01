#include "app/casefile/case_file_service.h"
#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/citizen/merge_service.h"
#include "app/contact/contact_service.h"
#include "app/search/search_service.h"
#include "app/store_admin/store_service.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Detail;
using test::Office;

namespace {

class MergeTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
    test::PersonBuilder kept = office.citizen("Mohammed", "Karimi")
                                   .bornOn(1994y / 5 / 17)
                                   .livesIn(9)
                                   .phone("20 30 40 50")
                                   .caseFile("krimi", 2012y / 3 / 1)
                                   .with(office.caseworker)
                                   .contact("2012-05-02T10:00")
                                   .note("Vil gerne på FGU.");
    test::PersonBuilder gone = office.citizen("Muhamed", "Karimi")
                                   .bornOn(1994y / 5 / 17)
                                   .livesIn(12)
                                   .email("mk@eksempel.dk")
                                   .caseFile("krimi", 2012y / 9 / 1)
                                   .with(office.caseworker)
                                   .contact("2012-11-02T10:00")
                                   .note("Nyt nummer.")
                                   .work(2012y / 10 / 1)
                                   .custody(CustodyKind::Remand, 2012y / 6 / 1, 2012y / 7 / 1)
                                   .task("Ring", 2013y / 1 / 20);

    std::string numberOf(CitizenId citizen)
    {
        std::string digits;
        office.read([&](Transaction& transaction) { digits = transaction.citizens().find(citizen)->cpr.digits(); });
        return digits;
    }
    Merge prepared(const Session& session)
    {
        const auto preview = services.merges.prepare(session, gone.id(), kept.id());
        if (!preview)
            return {};
        return {preview->kept.id, preview->gone.id, preview->kept.revision, preview->gone.revision, preview->fromGone};
    }
    ChangeId newest() { return services.changes.list(office.teamLead, {}, {}, 1)->front().change.id; }
};

}  // namespace

TEST_F(MergeTest, FindsWhoSoundsTheSameAndIsBornTheSameDay)
{
    office.citizen("Mohammed", "Karimi").bornOn(1994y / 5 / 18);
    office.citizen("Ali", "Karimi").bornOn(1994y / 5 / 17);

    const auto pairs = services.merges.suggest(office.teamLead);

    ASSERT_EQ(pairs->size(), 1U);
    EXPECT_EQ(pairs->front().first.citizen, kept.id());
    EXPECT_EQ(pairs->front().second.citizen, gone.id());
    EXPECT_TRUE(services.merges.suggest(office.otherCaseworker)->empty()) << "nobody that Jonas may open";
}

TEST_F(MergeTest, KnowsNamesByTheirSound)
{
    const std::pair<const char*, const char*> same[] = {
        {"Mohammed", "Muhamed"}, {"Christian", "Kristian"}, {"Thomsen", "Tomsen"}, {"Schmidt", "Schmitt"}, {"Åse", "Aase"}};
    for (const auto& [one, other] : same)
        EXPECT_EQ(soundOf(one), soundOf(other)) << one;
    EXPECT_NE(soundOf("Amir"), soundOf("Omar"));
    EXPECT_NE(soundOf("Jensen"), soundOf("Hansen"));
}

TEST_F(MergeTest, WarnsWhileSomebodyIsTypedIn)
{
    const auto ask = [&](const Likening& typed) { return services.merges.lookAlikes(office.otherCaseworker, typed, 5).value(); };
    const Cpr sameDay = office.freshCpr(1994y / 5 / 17);

    EXPECT_EQ(ask({"Mohamed", "Karimi", sameDay, {}}).size(), 2U);
    EXPECT_TRUE(ask({"Mohamed", "", sameDay, {}}).empty());
    EXPECT_TRUE(ask({"Mohamed", "Karimi", office.freshCpr(1994y / 5 / 19), {}}).empty());
    const auto byPhone = ask({"", "", std::nullopt, "+45 20304050"});
    ASSERT_EQ(byPhone.size(), 1U);
    EXPECT_EQ(byPhone.front().why, Likeness::Phone);
    EXPECT_EQ(byPhone.front().districtNo, 9);
    const auto byNumber = ask({"", "", Cpr::parse(numberOf(gone.id())).value(), {}});
    ASSERT_EQ(byNumber.size(), 1U);
    EXPECT_EQ(byNumber.front().why, Likeness::SameCpr);
    EXPECT_EQ(services.merges.lookAlikes(office.administrator, {}, 5).error().code, ErrorCode::Forbidden);
}

TEST_F(MergeTest, GivesNobodyAwayByAProtectedPhone)
{
    kept.protectedUntil(std::nullopt);

    EXPECT_TRUE(services.merges.lookAlikes(office.teamLead, {"", "", std::nullopt, "20304050"}, 5)->empty());
    const auto byName =
        services.merges.lookAlikes(office.teamLead, {"Mohammed", "Karimi", office.freshCpr(1994y / 5 / 17), {}}, 5);
    const auto found = std::ranges::find(*byName, kept.id(), &LookAlike::citizen);
    ASSERT_NE(found, byName->end());
    EXPECT_EQ(found->districtNo, std::nullopt);
}

TEST_F(MergeTest, ProposesTheNewestThatIsKnown)
{
    const auto preview = services.merges.prepare(office.caseworker, gone.id(), kept.id());

    EXPECT_EQ(preview->kept.id, kept.id()) << "registered first";
    EXPECT_TRUE(preview->fromGone.contains(MergeField::GivenNames)) << "the later contact";
    EXPECT_TRUE(preview->fromGone.contains(MergeField::Email));
    EXPECT_FALSE(preview->fromGone.contains(MergeField::Phone)) << "only the kept one has a phone";
}

TEST_F(MergeTest, JoinsEverythingAndLeadsToTheKeptOne)
{
    const std::string oldNumber = numberOf(gone.id());
    Merge merge = prepared(office.caseworker);
    merge.fromGone.erase(MergeField::Cpr);

    const auto merged = services.merges.merge(office.caseworker, merge);

    ASSERT_TRUE(merged) << merged.error().detail;
    const auto page = services.citizens.open(office.caseworker, gone.id());
    ASSERT_TRUE(page) << "old links lead on";
    EXPECT_EQ(page->citizen.id, kept.id());
    EXPECT_EQ(page->citizen.givenNames, "Muhamed");
    EXPECT_EQ(page->citizen.phone, "20 30 40 50");
    EXPECT_EQ(page->cases.size(), 2U);
    EXPECT_EQ(page->spells.size(), 1U);
    EXPECT_EQ(page->stays.size(), 1U);
    EXPECT_EQ(page->tasks.size(), 1U);
    EXPECT_EQ(services.citizens.contacts(office.caseworker, gone.id(), {}, 10)->size(), 2U);
    ASSERT_EQ(page->citizen.formerCprs.size(), 1U);
    EXPECT_EQ(page->citizen.formerCprs.front().cpr.digits(), oldNumber);
    for (const std::string& typed : {oldNumber, std::string{"muhamed karimi"}}) {
        const auto found = services.search.suggest(office.caseworker, typed, 5);
        ASSERT_EQ(found->hits.size(), 1U) << typed;
        EXPECT_EQ(found->hits.front().citizen, kept.id());
    }
    NoProgress unwatched;
    office.read([&](Transaction& transaction) { EXPECT_TRUE(transaction.integrityFaults(unwatched).empty()); });
}

TEST_F(MergeTest, IsTakenApartAgainFromTheHistory)
{
    const std::string before = test::snapshotOf(office, Detail::Facts);
    const std::string oldNumber = numberOf(gone.id());
    ASSERT_TRUE(services.merges.merge(office.caseworker, prepared(office.caseworker)));
    const std::string joined = test::snapshotOf(office, Detail::Facts);
    ASSERT_NE(joined, before);

    ASSERT_TRUE(services.changes.undo(office.caseworker, newest()));

    EXPECT_EQ(test::snapshotOf(office, Detail::Facts), before);
    const auto found = services.search.suggest(office.caseworker, oldNumber, 5);
    ASSERT_EQ(found->hits.size(), 1U);
    EXPECT_EQ(found->hits.front().citizen, gone.id());
    EXPECT_EQ(services.search.suggest(office.caseworker, "karimi", 5)->hits.size(), 2U);

    ASSERT_TRUE(services.changes.undo(office.caseworker, newest())) << "and joined again";
    EXPECT_EQ(test::snapshotOf(office, Detail::Facts), joined);
}

TEST_F(MergeTest, StaysApartableAfterWorkOnTheJoinedCases)
{
    ASSERT_TRUE(services.merges.merge(office.caseworker, prepared(office.caseworker)));
    const ChangeId merge = newest();
    NewContact contact;
    contact.caseFile = gone.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    ASSERT_TRUE(services.contacts.log(office.caseworker, contact));

    ASSERT_TRUE(services.changes.undo(office.caseworker, merge));

    EXPECT_EQ(services.citizens.contacts(office.caseworker, gone.id(), {}, 10)->size(), 2U) << "the contact follows its case";
}

TEST_F(MergeTest, KeepsTheHistoryOfBothForWhoeverMayOpenTheKeptOne)
{
    NewContact contact;
    contact.caseFile = gone.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    ASSERT_TRUE(services.contacts.log(office.caseworker, contact));
    const ChangeId logged = newest();
    ASSERT_TRUE(services.merges.merge(office.caseworker, prepared(office.caseworker)));

    const auto history = services.changes.list(office.caseworker, gone.id(), {}, 10);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ(history->back().change.id, logged);
    EXPECT_TRUE(services.changes.details(office.caseworker, logged));
    EXPECT_EQ(services.changes.details(office.otherCaseworker, logged).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(MergeTest, RefusesToBeTakenApartWhenTheFactsWereChangedSince)
{
    ASSERT_TRUE(services.merges.merge(office.caseworker, prepared(office.caseworker)));
    const ChangeId merge = newest();
    Citizen citizen = services.citizens.open(office.caseworker, kept.id())->citizen;
    citizen.phone = "60 70 80 90";
    ASSERT_TRUE(services.citizens.save(office.caseworker, citizen));

    EXPECT_EQ(services.changes.undo(office.caseworker, merge).error().code, ErrorCode::Conflict);
}

TEST_F(MergeTest, KeepsAnAddressProtected)
{
    gone.address("Hemmelig Vej 1", "2400").protectedUntil(std::nullopt);
    const auto preview = services.merges.prepare(office.caseworker, gone.id(), kept.id());
    EXPECT_TRUE(preview->goneIsHidden);
    EXPECT_TRUE(preview->gone.address.empty());

    ASSERT_TRUE(services.merges.merge(office.caseworker, prepared(office.caseworker)));

    const auto page = services.citizens.open(office.caseworker, kept.id());
    EXPECT_TRUE(page->addressIsHidden);
}

TEST_F(MergeTest, NeedsAccessToBothAndFreshFacts)
{
    const auto stranger = office.citizen("Bo", "Berg").caseFile("krimi", 2012y / 3 / 1).with(office.otherCaseworker);
    EXPECT_EQ(services.merges.prepare(office.caseworker, kept.id(), stranger.id()).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.merges.prepare(office.caseworker, kept.id(), kept.id()).error().code, ErrorCode::InvalidInput);

    const Merge merge = prepared(office.caseworker);
    kept.email("ny@eksempel.dk");
    EXPECT_EQ(services.merges.merge(office.caseworker, merge).error().code, ErrorCode::Conflict);
    const Session consultant = office.staff("Lise Bo", Role::JobConsultant);
    EXPECT_EQ(services.merges.merge(consultant, merge).error().code, ErrorCode::Forbidden);
}

}  // namespace fodfaeste
