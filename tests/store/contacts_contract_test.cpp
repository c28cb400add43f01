#include "store/store_fixture.h"

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Contacts : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            citizen = transaction.citizens().add(citizenNamed("Ali", "Hassan", 1));
            worker = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
            for (const char* number : {"KI-2012-00001", "KI-2012-00002"})
                cases.push_back(transaction.caseFiles().add(
                    {{}, Revision::New, number, citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", ""}));
        });
    }

    ContactEvent contactAt(CaseFileId caseFile, int minute) const
    {
        return {{},
                Revision{1},
                caseFile,
                {2012y / 6 / 1, std::chrono::minutes{minute}},
                Channel::PrisonVisit,
                Attendance::Attended,
                Assessment::Negative,
                45min,
                worker};
    }

    CitizenId citizen;
    UserId worker;
    std::vector<CaseFileId> cases;
};

TEST_F(Contacts, KeepEveryFact)
{
    withRecords([this](Transaction& transaction) {
        ContactEvent full = contactAt(cases[0], 605);
        ContactEvent bare{{}, Revision{1}, cases[0], {2012y / 6 / 1, 10h}, Channel::Sms, Attendance::Sent, {}, {}, {}};
        full.id = transaction.contacts().add(full);
        bare.id = transaction.contacts().add(bare);

        EXPECT_EQ(transaction.contacts().find(full.id), full);
        EXPECT_EQ(transaction.contacts().ofCase(cases[0]), (std::vector{bare, full}));
        EXPECT_TRUE(transaction.contacts().ofCase(cases[1]).empty());
        full.assessment.reset();
        EXPECT_EQ(*transaction.contacts().save(full), Revision{2});
        EXPECT_EQ(transaction.contacts().save(full).error().code, ErrorCode::Conflict);
    });
}

TEST_F(Contacts, KnowEveryChannelAttendanceAndAssessment)
{
    withRecords([this](Transaction& transaction) {
        for (const Channel channel : kChannels) {
            for (const Attendance attendance : kAttendances) {
                for (const Assessment assessment : kAssessments) {
                    ContactEvent contact = contactAt(cases[0], 600);
                    contact.channel = channel;
                    contact.attendance = attendance;
                    contact.assessment = assessment;
                    contact.id = transaction.contacts().add(contact);
                    EXPECT_EQ(transaction.contacts().find(contact.id), contact);
                }
            }
        }
    });
}

TEST_F(Contacts, PageTheTimelineOfACitizenOverAllCases)
{
    withRecords([this](Transaction& transaction) {
        std::vector<ContactId> newestFirst;
        for (int i = 0; i < 50; ++i)
            newestFirst.insert(newestFirst.begin(),
                               transaction.contacts().add(contactAt(cases[i % 3 == 0 ? 1 : 0], 600 + i / 4)));

        std::vector<ContactId> paged;
        std::optional<ContactCursor> cursor;
        for (;;) {
            const auto page = transaction.contacts().ofCitizen(citizen, cursor, 7);
            for (const ContactWithNote& entry : page)
                paged.push_back(entry.contact.id);
            if (page.size() < 7)
                break;
            cursor = ContactCursor{page.back().contact.at, page.back().contact.id};
        }

        EXPECT_EQ(paged, newestFirst);
        EXPECT_TRUE(transaction.contacts().ofCitizen(CitizenId{99}, std::nullopt, 7).empty());
        EXPECT_TRUE(transaction.contacts().ofCitizen(citizen, std::nullopt, 0).empty());
    });
}

TEST_F(Contacts, AreVisitedByCaseThenTimeThenIdentity)
{
    withRecords([this](Transaction& transaction) {
        const ContactId second = transaction.contacts().add(contactAt(cases[1], 600));
        const ContactId third = transaction.contacts().add(contactAt(cases[1], 700));
        const ContactId first = transaction.contacts().add(contactAt(cases[0], 900));
        const ContactId thirdToo = transaction.contacts().add(contactAt(cases[1], 700));

        std::vector<ContactId> visited;
        transaction.contacts().each([&visited](const ContactEvent& contact) { visited.push_back(contact.id); });

        EXPECT_EQ(visited, (std::vector{first, second, third, thirdToo}));
    });
}

TEST_F(Contacts, KeepEveryVersionOfANote)
{
    const Instant written{1'338'541'200'123ms};
    withRecords([&](Transaction& transaction) {
        const ContactId contact = transaction.contacts().add(contactAt(cases[0], 600));
        const JournalNote first{contact, 1, "Aftalt prøve på værkstedet 🙂", "", worker, written};
        const JournalNote second{contact, 2, std::string(100'000, 'x'), "forkert dag", worker, written + 1h};
        transaction.contacts().addNote(first);
        EXPECT_EQ(transaction.contacts().newestNote(contact), first);
        transaction.contacts().addNote(second);

        EXPECT_EQ(transaction.contacts().newestNote(contact), second);
        EXPECT_EQ(transaction.contacts().notesOf(contact), (std::vector{first, second}));
        const auto timeline = transaction.contacts().ofCitizen(citizen, std::nullopt, 10);
        ASSERT_EQ(timeline.size(), 1U);
        EXPECT_EQ(timeline[0].note, second);
        EXPECT_EQ(timeline[0].noteVersions, 2);
    });
}

TEST_F(Contacts, NeverChangeRemoveOrSkipANote)
{
    const auto connection = rawConnection();
    const Secret key = auditKey();
    SqlTransaction transaction{*connection, key};
    const ContactId contact = transaction.contacts().add(contactAt(cases[0], 600));
    transaction.contacts().addNote({contact, 1, "en", "", worker, {}});

    EXPECT_THROW(transaction.contacts().addNote({contact, 1, "to", "", worker, {}}), sql::Failure);
    EXPECT_THROW(transaction.contacts().addNote({contact, 3, "tre", "", worker, {}}), sql::Failure);
    EXPECT_THROW(connection->exec("UPDATE journal_note SET text = 'andet'"), sql::Failure);
    EXPECT_THROW(connection->exec("DELETE FROM journal_note"), sql::Failure);
    EXPECT_THROW(connection->exec("DELETE FROM contact_event"), sql::Failure);
    EXPECT_EQ(transaction.contacts().notesOf(contact).size(), 1U);
}

TEST_F(Contacts, TakeHostileTextLiterally)
{
    const std::vector<std::string> texts{"'; DROP TABLE citizen; --",
                                         "\" OR 1=1",
                                         "$1 %s {0} \\",
                                         std::string{"a\0b", 3},
                                         "=cmd|'/c calc'!A1",
                                         "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7",
                                         "\xE2\x80\xAE"
                                         "mirror"};
    withRecords([&](Transaction& transaction) {
        const ContactId contact = transaction.contacts().add(contactAt(cases[0], 600));
        int version = 1;
        for (const std::string& text : texts)
            transaction.contacts().addNote({contact, version++, text, text, worker, {}});

        const auto notes = transaction.contacts().notesOf(contact);
        ASSERT_EQ(notes.size(), texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            EXPECT_EQ(notes[i].text, texts[i]);
            EXPECT_EQ(notes[i].reason, texts[i]);
        }
    });
}

}  // namespace

}  // namespace fodfaeste::test
