#include "app/ports/follow_up_repository.h"

#include "store/store_fixture.h"

#include <algorithm>

// What every store promises about follow-up, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class FollowUp : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            maria = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
            jonas = transaction.users().add({{}, "Jonas Krag", "JK", Role::Caseworker, {}});
            const CitizenId citizen = transaction.citizens().add(citizenNamed("Li", "Holm", 1));
            caseFile =
                transaction.caseFiles().add({{}, Revision::New, "KI-2012-0001", citizen, "krimi", {2012y / 1 / 9, {}}, {}, {}});
        });
    }

    FollowUpPause pause(Date from, Date to) const
    {
        return {{}, Revision::New, caseFile, from, to, PauseReason::ParentalLeave, maria};
    }
    PutOff putOff(UserId user, std::int64_t subject, Date until) const
    {
        return {user, caseFile, "task", subject, 2013y / 1 / 15, until, PutOffReason::Agreed};
    }

    UserId maria;
    UserId jonas;
    CaseFileId caseFile;
};

TEST_F(FollowUp, BeginsWithTheRulesOfTheMigration)
{
    withRecords([](Transaction& transaction) {
        const RuleBook book{transaction.followUp().rules()};
        const auto span = [&](RuleKind kind) { return book.only(kind, "krimi", 2013y / 1 / 15)->span; };
        EXPECT_EQ(span(RuleKind::FirstContact), (RuleSpan{7, RuleUnit::Days}));
        EXPECT_EQ(span(RuleKind::NoContact), (RuleSpan{30, RuleUnit::Days}));
        EXPECT_EQ(span(RuleKind::RecentContact), (RuleSpan{14, RuleUnit::Days}));
        EXPECT_EQ(span(RuleKind::ReleaseNear), (RuleSpan{30, RuleUnit::Days}));
        EXPECT_EQ(book.inForce(RuleKind::WorkCheck, "krimi", 2013y / 1 / 15).size(), 5U);
        EXPECT_EQ(book.inForce(RuleKind::ClosingCheck, "exit", 2013y / 1 / 15).size(), 5U);
        EXPECT_TRUE(book.inForce(RuleKind::ClosingCheck, "krimi", 2013y / 1 / 15).empty());
        for (const FollowUpRule& rule : book.rules())
            EXPECT_TRUE(validate(rule)) << codeOf(rule.kind);
        EXPECT_EQ(transaction.followUp().ageChanges().size(), 4U);
    });
}

TEST_F(FollowUp, KeepsARuleThatEndsAndTheOneThatFollows)
{
    FollowUpRule next;
    withRecords([&](Transaction& transaction) {
        auto rules = transaction.followUp().rules();
        FollowUpRule old = *std::ranges::find(rules, RuleKind::NoContact, &FollowUpRule::kind);
        next = old;
        old.holds.to = Date{2013y / 5 / 31};
        EXPECT_TRUE(transaction.followUp().saveRule(old));
        EXPECT_EQ(transaction.followUp().saveRule(old).error().code, ErrorCode::Conflict) << "the revision is the old one";
        next.span = {3, RuleUnit::Weeks};
        next.holds.from = 2013y / 6 / 1;
        next.id = transaction.followUp().addRule(next);
    });
    withRecords([&](Transaction& transaction) {
        next.revision = Revision{1};
        EXPECT_EQ(transaction.followUp().findRule(next.id), next);
        const RuleBook book{transaction.followUp().rules()};
        EXPECT_EQ(book.only(RuleKind::NoContact, "krimi", 2013y / 5 / 31)->span.amount, 30);
        EXPECT_EQ(book.only(RuleKind::NoContact, "krimi", 2013y / 6 / 1)->span.unit, RuleUnit::Weeks);
    });
}

TEST_F(FollowUp, KeepsPausesInOrderOfTheirFirstDay)
{
    FollowUpPauseId later;
    FollowUpPauseId earlier;
    withRecords([&](Transaction& transaction) {
        later = transaction.followUp().addPause(pause(2013y / 5 / 1, 2013y / 6 / 1));
        earlier = transaction.followUp().addPause(pause(2013y / 1 / 1, 2013y / 2 / 1));
    });
    withRecords([&](Transaction& transaction) {
        auto pauses = transaction.followUp().pausesOf(caseFile);
        ASSERT_EQ(pauses.size(), 2U);
        EXPECT_EQ(pauses.front().id, earlier);
        FollowUpPause expected = pause(2013y / 5 / 1, 2013y / 6 / 1);
        expected.id = later;
        expected.revision = Revision{1};
        EXPECT_EQ(pauses.back(), expected);

        pauses.front().to = 2013y / 1 / 20;
        EXPECT_TRUE(transaction.followUp().savePause(pauses.front()));
        EXPECT_EQ(transaction.followUp().savePause(pauses.front()).error().code, ErrorCode::Conflict);
        transaction.followUp().removePause(later);
        int visited = 0;
        transaction.followUp().eachPause([&](const FollowUpPause& left) {
            ++visited;
            EXPECT_EQ(left.to, Date{2013y / 1 / 20});
        });
        EXPECT_EQ(visited, 1);
    });
}

TEST_F(FollowUp, KeepsOneAnswerToACheckTheLatest)
{
    const FollowUpAnswer first{caseFile, "work_check", 7, 2013y / 1 / 15, CheckOutcome::Unknown, 2013y / 1 / 15, maria};
    const FollowUpAnswer second{caseFile, "work_check", 7, 2013y / 1 / 15, CheckOutcome::NotSo, 2013y / 1 / 16, jonas};
    FollowUpAnswer other = first;
    other.dueOn = 2013y / 4 / 16;
    withRecords([&](Transaction& transaction) {
        for (const FollowUpAnswer& answer : {first, other, second})
            transaction.followUp().answer(answer);
    });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.followUp().answersOf(caseFile), (std::vector{second, other}));
        std::vector<FollowUpAnswer> left;
        transaction.followUp().eachAnswer([&](const FollowUpAnswer& answer) { left.push_back(answer); });
        EXPECT_EQ(left, (std::vector{second, other}));
    });
}

TEST_F(FollowUp, KeepsWhatEachHasPutOffOnceForAMatter)
{
    withRecords([&](Transaction& transaction) {
        transaction.followUp().putOff(putOff(maria, 1, 2013y / 1 / 18));
        transaction.followUp().putOff(putOff(maria, 1, 2013y / 1 / 22));
        transaction.followUp().putOff(putOff(jonas, 1, 2013y / 1 / 16));
    });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.followUp().putOffsOf(maria), std::vector{putOff(maria, 1, 2013y / 1 / 22)});
        EXPECT_TRUE(transaction.followUp().takeBackPutOff(putOff(maria, 1, {})));
        EXPECT_FALSE(transaction.followUp().takeBackPutOff(putOff(maria, 1, {})));
        EXPECT_EQ(transaction.followUp().putOffsOf(jonas).size(), 1U) << "somebody else's stays";
    });
}

TEST_F(FollowUp, KnowsOfAContactWhenItWasWrittenDownAndWhetherItHasANote)
{
    ContactId stamped;
    ContactId plain;
    withRecords([&](Transaction& transaction) {
        ContactEvent contact;
        contact.caseFile = caseFile;
        contact.at = {2013y / 1 / 10, 10h};
        plain = transaction.contacts().add(contact);
        contact.recordedAt = Instant{std::chrono::milliseconds{1358000000123}};
        stamped = transaction.contacts().add(contact);
        transaction.contacts().addNote({stamped, 1, "Mødt.", {}, maria, Instant{}});
    });
    withRecords([&](Transaction& transaction) {
        ContactEvent found = *transaction.contacts().find(stamped);
        EXPECT_EQ(found.recordedAt, Instant{std::chrono::milliseconds{1358000000123}});
        EXPECT_TRUE(found.isNoted);
        EXPECT_FALSE(transaction.contacts().find(plain)->recordedAt);
        EXPECT_FALSE(transaction.contacts().find(plain)->isNoted);
        found.recordedAt.reset();
        found.isNoted = false;
        EXPECT_TRUE(transaction.contacts().save(found));
        EXPECT_TRUE(transaction.contacts().find(stamped)->recordedAt) << "set once, when it is added";
        EXPECT_TRUE(transaction.contacts().find(stamped)->isNoted) << "and this follows from the notes";
    });
}

}  // namespace

}  // namespace fodfaeste::test
