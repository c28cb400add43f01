#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "gui/citizen/citizen_dialog.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/duplicate_model.h"
#include "gui/citizen/merge_dialog.h"
#include "gui/citizen/move_contact_dialog.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_view.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Putting right what was written wrongly, by keyboard alone.
class CorrectionTest : public PageTest {
protected:
    CorrectionTest()
    {
        signInAs(office.caseworker);
        page = std::make_unique<CitizenPage>(context(), nullptr);
        page->showCitizen(amir.id());
        show(*page, {1160, 900});
        page->activateWindow();
        page->setFocusToStart();
    }

    TimelineView& timeline() { return part<TimelineView>(*page, "timelineView"); }
    void chooseContact()
    {
        for (int row = 0; row < timeline().timeline()->rowCount(); ++row) {
            const TimelineEntry* entry = timeline().timeline()->entryAt(row);
            if (entry != nullptr && entry->contact)
                timeline().setCurrentIndex(timeline().timeline()->index(row));
        }
    }
    QString told()
    {
        QStringList lines;
        for (int row = 0; row < timeline().timeline()->rowCount(); ++row)
            lines << timeline().timeline()->index(row).data(Qt::AccessibleTextRole).toString();
        return lines.join(QLatin1Char{'\n'});
    }
    std::size_t contactsOf(CitizenId citizen)
    {
        return office.services().citizens.contacts(office.caseworker, citizen, {}, 10)->size();
    }

    test::PersonBuilder amir = office.citizen("Amir", "Karimi")
                                   .bornOn(1994y / 5 / 17)
                                   .caseFile("krimi", 2012y / 3 / 1)
                                   .with(office.caseworker)
                                   .contact("2012-11-02T10:00")
                                   .note("Vil gerne på FGU.");
    test::PersonBuilder bo = office.citizen("Bo", "Berg").caseFile("krimi", 2012y / 3 / 1).with(office.caseworker);
    std::unique_ptr<CitizenPage> page;
};

TEST_F(CorrectionTest, CorrectsANoteInThreeInteractions)
{
    chooseContact();
    InteractionCounter user{*page};

    user.press(Qt::Key_F2);
    auto* dialog = page->findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    InteractionCounter writer{*dialog};
    writer.type(" Og HF.");
    writer.press(Qt::Key_Tab);
    writer.type("glemt");
    writer.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(user.count() + writer.count(), 3);
    const auto versions = office.services().contacts.noteVersions(office.caseworker, amir.contactId());
    ASSERT_EQ(versions->size(), 2U);
    EXPECT_EQ(versions->back().text, "Vil gerne på FGU. Og HF.");
    EXPECT_EQ(versions->back().reason, "glemt");
}

TEST_F(CorrectionTest, PutsTimeAndOutcomeRightInTheSameForm)
{
    chooseContact();
    InteractionCounter user{*page};
    user.press(Qt::Key_F2);
    auto* dialog = page->findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(part<QLineEdit>(*dialog, "whenEdit").text(), QStringLiteral("02.11.2012 10:00"));
    part<QLineEdit>(*dialog, "whenEdit").setText(QStringLiteral("5-11-2012 13:30"));
    auto& outcome = part<QComboBox>(*dialog, "attendanceBox");
    outcome.setCurrentIndex(outcome.findData(static_cast<int>(Attendance::NoShow)));
    part<QLineEdit>(*dialog, "reasonEdit").setText(QStringLiteral("Forkert dag"));
    InteractionCounter writer{*dialog};
    writer.press(Qt::CTRL | Qt::Key_Return);

    const auto contact = office.services().citizens.contacts(office.caseworker, amir.id(), {}, 10)->front();
    EXPECT_EQ(contact.contact.at, (LocalTime{2012y / 11 / 5, 13h + 30min}));
    EXPECT_EQ(contact.contact.attendance, Attendance::NoShow);
    EXPECT_EQ(contact.noteVersions, 1) << "the note is as it was";
}

TEST_F(CorrectionTest, MovesAContactToTheRightPersonByKeyboard)
{
    chooseContact();
    InteractionCounter user{*page};

    user.press(Qt::Key_M);
    auto* dialog = page->findChild<MoveContactDialog*>();
    ASSERT_NE(dialog, nullptr);
    InteractionCounter writer{*dialog};
    writer.type("bo berg");
    writer.press(Qt::Key_Return);
    writer.type("forkert person");
    writer.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(user.count() + writer.count(), 3);
    EXPECT_EQ(contactsOf(amir.id()), 0U);
    EXPECT_EQ(contactsOf(bo.id()), 1U);
    page->refresh();
    EXPECT_TRUE(told().contains(QStringLiteral("Kontakt flyttet til Bo Berg"))) << told().toStdString();
    page->showCitizen(bo.id());
    page->refresh();
    EXPECT_TRUE(told().contains(QStringLiteral("Kontakt flyttet hertil fra Amir Karimi"))) << told().toStdString();

    takeBackLatest();
    EXPECT_EQ(contactsOf(amir.id()), 1U);
}

TEST_F(CorrectionTest, AsksForPersonAndReasonBeforeItMoves)
{
    chooseContact();
    QTest::keyClick(&timeline(), Qt::Key_M);
    auto* dialog = page->findChild<MoveContactDialog*>();
    ASSERT_NE(dialog, nullptr);

    part<QPushButton>(*dialog, "saveButton").click();

    EXPECT_FALSE(part<QLabel>(*dialog, "personErrorLabel").text().isEmpty());
    EXPECT_EQ(contactsOf(amir.id()), 1U);
}

TEST_F(CorrectionTest, JoinsTwoEntriesInFourInteractionsAndTakesThemApart)
{
    const auto twin = office.citizen("Ameer", "Karimi")
                          .bornOn(1994y / 5 / 17)
                          .email("a@eksempel.dk")
                          .caseFile("krimi", 2012y / 9 / 1)
                          .with(office.caseworker);
    MergeDialog dialog{context(), nullptr};
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    QCoreApplication::processEvents();
    InteractionCounter user{dialog};

    user.press(Qt::Key_Return);
    QStringList offered;
    for (const QRadioButton* choice : dialog.findChildren<QRadioButton*>())
        offered << choice->text();
    EXPECT_TRUE(offered.contains(QStringLiteral("Ameer")) && offered.contains(QStringLiteral("Amir")));
    EXPECT_EQ(offered.filter(QStringLiteral("-****, ")).size(), 2) << "which number is in force can be chosen";
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(user.count(), 4);
    EXPECT_EQ(navigator.opened, std::vector<CitizenId>{amir.id()});
    const auto joined = office.services().citizens.open(office.caseworker, twin.id());
    EXPECT_EQ(joined->citizen.id, amir.id());
    EXPECT_EQ(joined->cases.size(), 2U);
    EXPECT_EQ(joined->citizen.email, "a@eksempel.dk");

    takeBackLatest();
    EXPECT_EQ(office.services().citizens.open(office.caseworker, twin.id())->citizen.id, twin.id());
}

TEST_F(CorrectionTest, ThePageOfSomebodyWhoWasJoinedIsTheOtherOnes)
{
    const auto twin =
        office.citizen("Ameer", "Karimi").bornOn(1994y / 5 / 17).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker);
    const auto preview = office.services().merges.prepare(office.caseworker, amir.id(), twin.id());
    ASSERT_TRUE(office.services().merges.merge(
        office.caseworker, {preview->kept.id, preview->gone.id, preview->kept.revision, preview->gone.revision, {}}));

    page->showCitizen(twin.id());
    page->refresh();

    EXPECT_EQ(page->shownCitizen(), amir.id());
    EXPECT_EQ(page->title(), QStringLiteral("Amir Karimi"));
}

TEST_F(CorrectionTest, WarnsWhileSomebodyIsTypedInWhoMayBeThereAlready)
{
    std::unique_ptr<CitizenDialog> dialog{CitizenDialog::toRegister(context(), nullptr)};
    dialog->show();
    auto& warning = part<Label>(*dialog, "lookAlikeLabel");
    const Cpr sameDay = office.freshCpr(1994y / 5 / 17);

    QTest::keyClicks(&part<QLineEdit>(*dialog, "cprEdit"), QString::fromStdString(sameDay.digits()));
    QTest::keyClicks(&part<QLineEdit>(*dialog, "givenEdit"), QStringLiteral("Ameer"));
    EXPECT_FALSE(warning.isVisible());
    QTest::keyClicks(&part<QLineEdit>(*dialog, "familyEdit"), QStringLiteral("Karimi"));

    EXPECT_TRUE(warning.isVisible());
    EXPECT_TRUE(warning.text().contains(QStringLiteral("Amir Karimi"))) << warning.text().toStdString();
    part<QLineEdit>(*dialog, "familyEdit").setText(QStringLiteral("Jensen"));
    EXPECT_FALSE(warning.isVisible());
}

TEST_F(CorrectionTest, SpeaksBothLanguages)
{
    office.citizen("Ameer", "Karimi").bornOn(1994y / 5 / 17).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker);
    expectSpeaksBothLanguages(*this, [&] {
        auto dialog = std::make_unique<MergeDialog>(context(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
    const auto contact = office.services().citizens.contacts(office.caseworker, amir.id(), {}, 1)->front();
    expectSpeaksBothLanguages(*this, [&] {
        auto dialog = std::make_unique<MoveContactDialog>(context(), contact, SafetyStrip::Facts{}, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
}

}  // namespace

}  // namespace fodfaeste
