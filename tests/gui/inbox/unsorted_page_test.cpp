#include "gui/inbox/unsorted_page.h"

#include "app/citizen/citizen_service.h"
#include "app/inbox/inbox_service.h"
#include "gui/contact/person_field.h"
#include "gui/inbox/file_note_dialog.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QLabel>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class UnsortedPageTest : public PageTest {
protected:
    UnsortedPageTest()
    {
        amir = office.citizen("Amir", "Khan").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
        signInAs(office.caseworker);
        first = keep("ældst");
        office.clock().pass(1min);
        second = keep("nyest");
        page = std::make_unique<UnsortedPage>(context());
        show(*page);
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
        page->setFocusToStart();
    }

    UnsortedNoteId keep(const char* text)
    {
        UnsortedNote note;
        note.at = {test::Office::kToday, 9h};
        note.personWords = "ami";
        note.text = text;
        return office.services().inbox.keep(session, note).value();
    }
    RecordTable& table() { return part<RecordTable>(*page, "unsortedView"); }
    static void saveBy(FileNoteDialog& dialog)
    {
        // Without a window manager nobody makes the window the active one.
        QApplication::setActiveWindow(&dialog);
        QTest::keyClick(&part<PersonField>(dialog, "personEdit"), Qt::Key_Return, Qt::ControlModifier);
    }
    std::vector<UnsortedRow> rows() { return office.services().inbox.list(session).value(); }
    UnsortedNote stored(UnsortedNoteId id)
    {
        for (const UnsortedRow& row : rows()) {
            if (row.note.id == id)
                return row.note;
        }
        return {};
    }
    std::vector<ContactWithNote> contacts() { return office.services().citizens.contacts(session, amir, {}, 10).value(); }

    CitizenId amir;
    UnsortedNoteId first;
    UnsortedNoteId second;
    std::unique_ptr<UnsortedPage> page;
};

TEST_F(UnsortedPageTest, FilesANoteInThreeInteractions)
{
    QTest::keyClick(&table(), Qt::Key_J);       // to the older one, not part of the filing
    QTest::keyClick(&table(), Qt::Key_Return);  // 1
    auto* dialog = page->findChild<FileNoteDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto& person = part<PersonField>(*dialog, "personEdit");
    EXPECT_EQ(person.text(), QStringLiteral("ami"));
    QTest::keyClicks(&person, QStringLiteral("amir"));
    QTest::keyClick(&person, Qt::Key_Return);  // 2
    EXPECT_TRUE(part<Button>(*dialog, "saveButton").text().contains(QStringLiteral("Amir Khan")));
    EXPECT_TRUE(contacts().empty()) << "only chosen so far";
    saveBy(*dialog);  // 3

    ASSERT_EQ(contacts().size(), 1U);
    EXPECT_EQ(contacts().front().note->text, "ældst");
    EXPECT_EQ(stored(first).state, UnsortedNote::State::Filed);
    EXPECT_EQ(stored(second).state, UnsortedNote::State::Waiting);
    EXPECT_EQ(navigator.changed, std::vector{amir});
    EXPECT_EQ(navigator.badges.back().count, 1);
    EXPECT_EQ(table().model()->rowCount(), 2) << "the filed one stays to be found";
    EXPECT_TRUE(table().model()->index(1, 4).data().toString().contains(QStringLiteral("Amir Khan")));
}

TEST_F(UnsortedPageTest, FilesOnNobodyUntilSomebodyIsChosen)
{
    QTest::keyClick(&table(), Qt::Key_Return);
    auto* dialog = page->findChild<FileNoteDialog*>();
    ASSERT_NE(dialog, nullptr);
    saveBy(*dialog);
    EXPECT_FALSE(part<QLabel>(*dialog, "personErrorLabel").text().isEmpty());
    EXPECT_TRUE(contacts().empty());
}

TEST_F(UnsortedPageTest, DiscardsForAReasonAndKeepsTheNote)
{
    dialogs.willGiveReason(QStringLiteral("Skrevet to gange"));
    QTest::keyClick(&table(), Qt::Key_Delete);

    EXPECT_EQ(stored(second).state, UnsortedNote::State::Discarded);
    EXPECT_EQ(stored(second).discardReason, "Skrevet to gange");
    EXPECT_EQ(navigator.badges.back().count, 1);
}

TEST_F(UnsortedPageTest, DiscardsNothingWithoutAReason)
{
    dialogs.willGiveReason(std::nullopt);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(stored(second).state, UnsortedNote::State::Waiting);
}

TEST_F(UnsortedPageTest, SpeaksBothLanguages)
{
    page.reset();
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<UnsortedPage>(context()); });
}

}  // namespace

}  // namespace fodfaeste
