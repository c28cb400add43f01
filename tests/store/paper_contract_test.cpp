#include "app/ports/case_system_repository.h"
#include "app/ports/letter_template_repository.h"
#include "store/store_fixture.h"

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Paper : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& tx) {
            citizen = tx.citizens().add(citizenNamed("Ali", "Hassan", 1));
            worker = tx.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
            caseFile =
                tx.caseFiles().add({{}, Revision::New, "KI-2012-00001", citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", ""});
            contact = tx.contacts().add(
                {{}, Revision{1}, caseFile, {2012y / 6 / 1, 10h}, Channel::Sms, Attendance::Sent, {}, {}, worker});
            tx.contacts().addNote({contact, 1, "Et", "", worker, kNow, false});
        });
    }

    static constexpr Instant kNow{1'356'000'000'000ms};
    CitizenId citizen;
    UserId worker;
    CaseFileId caseFile;
    ContactId contact;
};

TEST_F(Paper, RemembersWhichVersionTheCaseSystemHas)
{
    withRecords([this](Transaction& tx) {
        CaseSystemRepository& marks = tx.caseSystem();
        const Period june{2012y / 6 / 1, 2012y / 6 / 1};
        ASSERT_EQ(marks.lacking(worker, june).size(), 1U);
        EXPECT_EQ(marks.lacking(worker, june).front().contact, *tx.contacts().find(contact));
        EXPECT_TRUE(marks.lacking(worker, {2012y / 6 / 2, std::nullopt}).empty());
        EXPECT_TRUE(marks.lacking(worker, {2012y / 5 / 1, 2012y / 5 / 31}).empty());

        const CaseSystemTransfer first{contact, 1, worker, kNow};
        EXPECT_TRUE(marks.mark(first));
        EXPECT_FALSE(marks.mark({contact, 1, worker, kNow + 1s})) << "the first time counts";
        EXPECT_EQ(marks.ofCitizen(citizen), std::vector{first});
        EXPECT_TRUE(marks.lacking(worker, june).empty());

        tx.contacts().addNote({contact, 2, "To", "rettet", worker, kNow, true});
        ASSERT_EQ(marks.lacking(worker, june).size(), 1U);
        EXPECT_EQ(marks.lacking(worker, june).front().noteVersion, 2);
        EXPECT_EQ(marks.lacking(worker, june).front().transferredVersion, 1);
        EXPECT_TRUE(marks.lacking(worker, june).front().isRestricted);
        EXPECT_EQ(marks.daysBack(2013y / 1 / 1), 90);
    });
}

TEST_F(Paper, KeepsLettersAndTheTemplatesTheyCameFrom)
{
    withRecords([this](Transaction& tx) {
        LetterTemplateRepository& templates = tx.letterTemplates();
        ASSERT_EQ(templates.all().size(), 5U);
        const LetterTemplateId id = templates.add({{}, {}, 0, "Ny", "Hej", false}, worker, kNow);
        LetterTemplate mine = *templates.find(id);
        EXPECT_EQ(mine.version, 1);
        mine.body = "Hej igen";
        EXPECT_EQ(*templates.save(mine, worker, kNow), Revision{2});
        EXPECT_EQ(templates.save(mine, worker, kNow).error().code, ErrorCode::Conflict);
        EXPECT_EQ(templates.versionsOf(id).front().body, "Hej");
        EXPECT_EQ(templates.find(id)->body, "Hej igen");

        Letter letter{{}, caseFile, id, 2, "Ny", "Hej igen", LetterDelivery::HandedOver, worker, kNow};
        letter.id = templates.addLetter(letter);
        EXPECT_EQ(templates.lettersOf(citizen), std::vector{letter});
    });
}

}  // namespace

}  // namespace fodfaeste::test
