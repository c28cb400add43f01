#include "app/ports/snippet_repository.h"
#include "app/ports/unsorted_note_repository.h"
#include "store/store_fixture.h"

// What every store promises about unsorted notes, snippets and contacts with several people, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class QuickNotes : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            team = transaction.users().addTeam({{}, "Nord"});
            maria = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, team});
            jonas = transaction.users().add({{}, "Jonas Krag", "JK", Role::Caseworker, {}});
            const CitizenId citizen = transaction.citizens().add(citizenNamed("Li", "Holm", 1));
            CaseFile file;
            file.number = "KI-2012-00001";
            file.citizen = citizen;
            file.programme = "krimi";
            file.period.from = 2012y / 2 / 1;
            caseFile = transaction.caseFiles().add(file);
        });
    }

    UnsortedNote note(UserId writer, std::int64_t at) const
    {
        UnsortedNote written;
        written.writtenBy = writer;
        written.writtenAt = Instant{std::chrono::milliseconds{at}};
        written.personWords = "ami æøå";
        written.at = {2013y / 1 / 14, 9h};
        written.channel = Channel::Sms;
        written.attendance = Attendance::Sent;
        written.assessment = Assessment::Negative;
        written.text = "tekst";
        written.restricted = true;
        written.step = "ring";
        written.due = 2013y / 2 / 1;
        return written;
    }
    ContactId contact(Transaction& transaction) const
    {
        ContactEvent event;
        event.caseFile = caseFile;
        event.at = {2013y / 1 / 14, 9h};
        return transaction.contacts().add(event);
    }

    TeamId team;
    UserId maria;
    UserId jonas;
    CaseFileId caseFile;
};

TEST_F(QuickNotes, KeepEverythingThatWasWritten)
{
    UnsortedNote first = note(maria, 1000);
    UnsortedNote second = note(jonas, 2000);
    second.assessment.reset();
    second.step.clear();
    second.due.reset();
    withRecords([&](Transaction& transaction) {
        first.id = transaction.unsortedNotes().add(first);
        second.id = transaction.unsortedNotes().add(second);
    });
    first.revision = second.revision = Revision{1};
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.unsortedNotes().of(maria), std::vector{first});
        EXPECT_EQ(transaction.unsortedNotes().of(jonas), std::vector{second});
        EXPECT_EQ(transaction.unsortedNotes().ofTeam(team), std::vector{first});
        EXPECT_EQ(transaction.unsortedNotes().find(second.id), second);
    });
}

TEST_F(QuickNotes, TakeWhatBecameOfThemAndNothingElse)
{
    UnsortedNote kept = note(maria, 1000);
    withRecords([&](Transaction& transaction) {
        kept.id = transaction.unsortedNotes().add(kept);
        kept.revision = Revision{1};
        kept.state = UnsortedNote::State::Filed;
        kept.contact = contact(transaction);
        kept.endedBy = jonas;
        kept.endedAt = Instant{5000ms};
        UnsortedNote smuggled = kept;
        smuggled.text = "noget andet";
        ASSERT_TRUE(transaction.unsortedNotes().save(smuggled));
        EXPECT_EQ(transaction.unsortedNotes().save(smuggled).error().code, ErrorCode::Conflict);
    });
    kept.revision = Revision{2};
    withRecords([&](Transaction& transaction) { EXPECT_EQ(transaction.unsortedNotes().find(kept.id), kept); });
}

TEST_F(QuickNotes, KeepSnippetsForThemselvesAndForTheTeam)
{
    withRecords([&](Transaction& transaction) {
        const SnippetId own = transaction.snippets().add({{}, {}, "ring", "egen", Snippet::Scope::Personal, maria, {}});
        const SnippetId teams = transaction.snippets().add({{}, {}, "ring", "holdets", Snippet::Scope::Team, {}, team});
        const SnippetId other = transaction.snippets().add({{}, {}, "ring", "hans", Snippet::Scope::Personal, jonas, {}});
        const auto visible = transaction.snippets().visibleTo(maria, team);
        ASSERT_EQ(visible.size(), 2U);
        EXPECT_EQ(visible[0], (Snippet{own, Revision{1}, "ring", "egen", Snippet::Scope::Personal, maria, {}}));
        EXPECT_EQ(visible[1], (Snippet{teams, Revision{1}, "ring", "holdets", Snippet::Scope::Team, {}, team}));
        Snippet changed = visible[0];
        changed.text = "anden";
        ASSERT_TRUE(transaction.snippets().save(changed));
        EXPECT_EQ(transaction.snippets().save(changed).error().code, ErrorCode::Conflict);
        EXPECT_EQ(transaction.snippets().find(own)->text, "anden");
        transaction.snippets().remove(other);
        EXPECT_TRUE(transaction.snippets().visibleTo(jonas, {}).empty());
    });
}

TEST_F(QuickNotes, BindContactsByANumber)
{
    withRecords([&](Transaction& transaction) {
        const ContactId first = contact(transaction);
        const ContactId second = contact(transaction);
        const ContactId third = contact(transaction);
        const ContactId fourth = contact(transaction);
        const ContactId alone = contact(transaction);
        transaction.contacts().bind({first, second}, Instant{1ms});
        transaction.contacts().bind({third, fourth}, Instant{2ms});
        EXPECT_EQ(transaction.contacts().groupSizeOf(first), 2);
        EXPECT_EQ(transaction.contacts().groupSizeOf(fourth), 2);
        EXPECT_EQ(transaction.contacts().groupSizeOf(alone), 0);
    });
}

}  // namespace

}  // namespace fodfaeste::test
