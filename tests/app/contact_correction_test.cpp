#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

/// A contact with a note that was logged by phone, and ought to have been a visit that did not happen.
class ContactCorrectionTest : public testing::Test {
protected:
    ContactWithNote stored() { return services.citizens.contacts(office.caseworker, amir.id(), {}, 10)->front(); }
    ContactCorrection correction(const char* text, const char* reason)
    {
        ContactCorrection wanted{stored().contact, text, reason, NoteAccess::AsBefore};
        wanted.contact.channel = Channel::PrisonVisit;
        wanted.contact.attendance = Attendance::NoShow;
        wanted.contact.at = {2013y / 1 / 9, 14h};
        return wanted;
    }

    test::Office office;
    Services& services = office.services();
    test::PersonBuilder amir = office.citizen("Amir", "Karimi")
                                   .caseFile("krimi", 2012y / 2 / 1)
                                   .with(office.caseworker)
                                   .contact("2013-01-10T10:00")
                                   .note("Vil på FGU.");
};

TEST_F(ContactCorrectionTest, PutsTimeChannelAndOutcomeRightAndLeavesTheNoteThatIsTheSame)
{
    ASSERT_TRUE(services.contacts.correct(office.caseworker, correction("Vil på FGU.", "Forkert kanal")));

    const ContactWithNote now = stored();
    EXPECT_EQ(now.contact.channel, Channel::PrisonVisit);
    EXPECT_EQ(now.contact.attendance, Attendance::NoShow);
    EXPECT_EQ(now.contact.at, (LocalTime{2013y / 1 / 9, 14h}));
    EXPECT_EQ(now.noteVersions, 1);
    const auto lines = office.auditLines();
    EXPECT_TRUE(std::ranges::any_of(lines, [](const AuditEntry& line) {
        return line.operation == Operation::EditContact && line.detail.find("time channel attendance") != std::string::npos;
    }));
}

TEST_F(ContactCorrectionTest, WritesANewVersionAlongWithItInOneStepThatIsTakenBackInOne)
{
    ASSERT_TRUE(services.contacts.correct(office.caseworker, correction("Mødte ikke op.", "Forvekslet")));
    EXPECT_EQ(stored().note->text, "Mødte ikke op.");
    EXPECT_EQ(stored().noteVersions, 2);

    const auto change = services.changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(services.changes.undo(office.caseworker, change->value().id));
    EXPECT_EQ(stored().note->text, "Vil på FGU.");
    EXPECT_EQ(stored().noteVersions, 3) << "a note is never unwritten: the earlier text is the newest version";
    EXPECT_EQ(stored().contact.attendance, Attendance::Attended);
}

TEST_F(ContactCorrectionTest, AsksForAReasonARightTimeAndSomethingToCorrect)
{
    const auto subjectOf = [this](const ContactCorrection& wanted) {
        return services.contacts.correct(office.caseworker, wanted).error().subject;
    };
    EXPECT_EQ(subjectOf(correction("Vil på FGU.", " ")), "note.reason");
    ContactCorrection late = correction("Vil på FGU.", "Forkert dag");
    late.contact.at = {2013y / 3 / 1, 9h};
    EXPECT_EQ(subjectOf(late), "contact.at");
    EXPECT_EQ(subjectOf({stored().contact, "Vil på FGU.", "Uden grund", NoteAccess::AsBefore}), "contact");
    ContactCorrection emptied = correction("", "Væk med det");
    EXPECT_EQ(subjectOf(emptied), "note.text");
    EXPECT_EQ(stored().contact.attendance, Attendance::Attended) << "a correction that is refused changes nothing";
}

TEST_F(ContactCorrectionTest, IsRefusedOverANewerOneAndToWhoeverHasNoBusinessThere)
{
    const ContactCorrection first = correction("Vil på FGU.", "Forkert kanal");
    ContactCorrection second = first;
    second.contact.channel = Channel::Letter;
    ASSERT_TRUE(services.contacts.correct(office.caseworker, first));
    EXPECT_EQ(services.contacts.correct(office.caseworker, second).error().code, ErrorCode::Conflict);
    EXPECT_FALSE(services.contacts.correct(office.otherCaseworker, correction("Nyt", "Nysgerrig")));
}

}  // namespace

}  // namespace fodfaeste
