// The quick line in its panel: chips, persons, groups, snippets and what becomes of an unclear person.
#include "app/citizen/citizen_service.h"
#include "app/inbox/inbox_service.h"
#include "app/snippet/snippet_service.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/note_edit.h"
#include "gui/contact/quick_chip.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class QuickPanelTest : public PageTest {
protected:
    QuickPanelTest()
    {
        amir = add("Amir", "Khan");
        jon = add("Jon", "Storm");
        jonas = add("Jonas", "Berg");
        alien = office.citizen("Ove", "Lund").caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker).id();
        signInAs(office.caseworker);
        window.resize(1100, 500);
        window.show();
        window.activateWindow();
        panel = std::make_unique<ContactPanel>(context(), &window);
        panel->resize(1100, 460);
        QCoreApplication::processEvents();
    }

    CitizenId add(const char* given, const char* family)
    {
        return office.citizen(given, family).bornOn(1991y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
    }
    NoteEdit& note() { return part<NoteEdit>(*panel, "noteEdit"); }
    void type(const char* text) { QTest::keyClicks(&note(), QString::fromUtf8(text)); }
    void save() { QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier); }
    std::vector<ContactWithNote> contactsOf(CitizenId citizen)
    {
        return office.services().citizens.contacts(office.teamLead, citizen, {}, 100).value();
    }
    std::vector<UnsortedRow> unsorted() { return office.services().inbox.list(session).value(); }
    QStringList chips()
    {
        QStringList texts;
        for (const QuickChip* chip : panel->findChildren<QuickChip*>()) {
            if (!chip->isHidden())
                texts << chip->text();
        }
        return texts;
    }
    QuickChip& chip(const char* beginning)
    {
        for (QuickChip* any : panel->findChildren<QuickChip*>()) {
            if (!any->isHidden() && any->text().startsWith(QString::fromUtf8(beginning)))
                return *any;
        }
        throw std::runtime_error{std::string{"no chip begins with "} + beginning};
    }
    QString errorAt(const char* label)
    {
        const auto& shown = part<QLabel>(*panel, label);
        return shown.isHidden() ? QString{} : shown.text();
    }

    CitizenId amir;
    CitizenId jon;
    CitizenId jonas;
    CitizenId alien;
    QWidget window;
    std::unique_ptr<ContactPanel> panel;
};

TEST_F(QuickPanelTest, SavesTheWholeLineInTwoInteractions)
{
    panel->begin();  // 1: Ctrl+N
    type("ami k; tn; i går 14; vil gerne på FGU; +7d ring FGU");
    save();  // 2

    const auto contacts = contactsOf(amir);
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().contact.channel, Channel::Phone);
    EXPECT_EQ(contacts.front().contact.attendance, Attendance::Attended);
    EXPECT_EQ(contacts.front().contact.at, (LocalTime{addDays(test::Office::kToday, -1), 14h}));
    EXPECT_EQ(contacts.front().note->text, "vil gerne på FGU");
    const auto tasks = office.services().citizens.open(session, amir)->tasks;
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().text, "ring FGU");
    EXPECT_EQ(tasks.front().due, addDays(test::Office::kToday, 7));
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(QuickPanelTest, ShowsWhatIsUnderstoodWhileItIsTyped)
{
    panel->begin();
    type("ami k");
    EXPECT_TRUE(chips().value(0).startsWith(QStringLiteral("Amir Khan, 21 år"))) << chips().join(u'|').toStdString();
    type("; tn; +7d ring FGU");

    const QString all = chips().join(u'|');
    EXPECT_TRUE(all.contains(QStringLiteral("Telefon"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Tirsdag 22. januar 2013"))) << all.toStdString();
    EXPECT_EQ(panel->citizen(), amir);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("+7d ring FGU")) << "what has moved into a chip leaves the line";
    EXPECT_TRUE(contactsOf(amir).empty()) << "and nothing is saved by it";
}

TEST_F(QuickPanelTest, PutsTheWordsOfAChipBackAsNote)
{
    panel->begin(amir);
    type("tlf nået; talt om praktik");
    QuickChip& how = chip("Telefon");
    how.setFocus();
    QTest::keyClick(&how, Qt::Key_Delete);
    EXPECT_TRUE(chips().join(u'|').contains(QStringLiteral("Møde")));
    save();

    ASSERT_EQ(contactsOf(amir).size(), 1U);
    EXPECT_EQ(contactsOf(amir).front().note->text, "talt om praktik; tlf nået");
    EXPECT_EQ(contactsOf(amir).front().contact.channel, Channel::Meeting);
}

TEST_F(QuickPanelTest, PutsANextStepBackThatIsStillInTheLine)
{
    panel->begin(amir);
    type("talt om praktik +7d ring FGU");
    QuickChip& step = chip("Næste");
    step.setFocus();
    QTest::keyClick(&step, Qt::Key_Backspace);
    save();

    EXPECT_TRUE(office.services().citizens.open(session, amir)->tasks.empty());
    EXPECT_EQ(contactsOf(amir).front().note->text, "talt om praktik; +7d ring FGU");
}

TEST_F(QuickPanelTest, KeepsWhatNamesNobodyClearlyAmongTheUnsortedNotes)
{
    panel->begin();
    type("jon; tn; vil gerne på FGU; +7d ring FGU");  // Jon and Jonas
    EXPECT_TRUE(chips().value(0).contains(QStringLiteral("jon"))) << chips().join(u'|').toStdString();
    save();

    ASSERT_EQ(unsorted().size(), 1U);
    const UnsortedNote kept = unsorted().front().note;
    EXPECT_EQ(kept.personWords, "jon");
    EXPECT_EQ(kept.text, "vil gerne på FGU");
    EXPECT_EQ(kept.channel, Channel::Phone);
    EXPECT_EQ(kept.step, "ring FGU");
    EXPECT_TRUE(contactsOf(jon).empty());
    EXPECT_TRUE(contactsOf(jonas).empty());
    EXPECT_FALSE(panel->hasDraft());
    ASSERT_FALSE(navigator.badges.empty());
    EXPECT_EQ(navigator.badges.back().page, PageName::Unsorted);
    EXPECT_EQ(navigator.badges.back().count, 1);
}

TEST_F(QuickPanelTest, KeepsANoteWithoutAnyPersonAsWell)
{
    panel->begin();
    type("Nogen ringede om en lejlighed");
    save();
    ASSERT_EQ(unsorted().size(), 1U);
    EXPECT_EQ(unsorted().front().note.text, "Nogen ringede om en lejlighed");
}

TEST_F(QuickPanelTest, SavesNothingWhenNothingIsSaid)
{
    panel->begin();
    save();
    EXPECT_TRUE(unsorted().empty());
    EXPECT_FALSE(errorAt("personErrorLabel").isEmpty());
}

TEST_F(QuickPanelTest, BeginsASecondContactEmptyAndKeepsTheFirst)
{
    panel->begin(amir);
    type("tn; halvt om Amir");
    panel->begin();
    EXPECT_EQ(note().toPlainText(), QString{});
    EXPECT_FALSE(panel->citizen());
    EXPECT_FALSE(chips().join(u'|').contains(QStringLiteral("Telefon")));
    type("jonas; mn; om Jonas");
    save();

    ASSERT_EQ(contactsOf(jonas).size(), 1U);
    EXPECT_EQ(contactsOf(jonas).front().note->text, "om Jonas");
    EXPECT_TRUE(contactsOf(amir).empty());
    panel->begin(amir);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("halvt om Amir"));
    EXPECT_TRUE(chips().join(u'|').contains(QStringLiteral("Telefon")));
}

TEST_F(QuickPanelTest, LogsAGroupInNPlusTwoInteractions)
{
    InteractionCounter user{window};
    panel->begin();  // 1: Ctrl+N, counted below
    user.type("ami");
    user.press(Qt::Key_Return);
    user.type(", jon s");
    user.press(Qt::Key_Return);
    user.type("mn; fælles køkken");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_EQ(user.count() + 1, 2 + 2);
    ASSERT_EQ(contactsOf(amir).size(), 1U);
    ASSERT_EQ(contactsOf(jon).size(), 1U);
    EXPECT_EQ(contactsOf(amir).front().note->text, "fælles køkken");
    EXPECT_EQ(contactsOf(jon).front().groupSize, 2);
}

TEST_F(QuickPanelTest, GivesAnOutcomeOfTheirOwnByAKeyOnTheChip)
{
    panel->begin();
    type("ami k, jon s; mn; fælles køkken");
    type(";");
    QuickChip& absent = chip("Jon Storm");
    absent.setFocus();
    QTest::keyClick(&absent, Qt::Key_U);
    EXPECT_TRUE(absent.text().contains(QStringLiteral("Udeblevet"))) << absent.text().toStdString();
    save();

    EXPECT_EQ(contactsOf(amir).front().contact.attendance, Attendance::Attended);
    EXPECT_EQ(contactsOf(jon).front().contact.attendance, Attendance::NoShow);
}

TEST_F(QuickPanelTest, WarnsBeforeANameGoesToTheOthers)
{
    panel->begin();
    type("ami k, jon s; mn; Jon lavede mad");
    save();
    EXPECT_TRUE(contactsOf(amir).empty());
    EXPECT_TRUE(errorAt("noteErrorLabel").contains(QStringLiteral("Jon Storm")));

    save();
    ASSERT_EQ(contactsOf(amir).size(), 1U);
    EXPECT_EQ(contactsOf(amir).front().note->text, "[…] lavede mad");
    EXPECT_EQ(contactsOf(jon).front().note->text, "Jon lavede mad");
}

TEST_F(QuickPanelTest, WarnsAnewWhenTheNoteHasChangedSince)
{
    panel->begin();
    type("ami k, jon s; mn; Jon lavede mad");
    save();
    type(" med Amir");
    save();
    EXPECT_TRUE(contactsOf(amir).empty());
    EXPECT_TRUE(errorAt("noteErrorLabel").contains(QStringLiteral("Amir Khan")));
}

TEST_F(QuickPanelTest, RestrictsTheNoteByOneKey)
{
    panel->begin(amir);
    type("tn; noget følsomt");
    QTest::keyClick(&note(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(chips().contains(QStringLiteral("Begrænset")));
    save();
    EXPECT_TRUE(contactsOf(amir).front().note->restricted);
}

TEST_F(QuickPanelTest, CountsWhatIsOnlySentAsReachingNobody)
{
    panel->begin(amir);
    type("sms; husk mødet");
    save();
    EXPECT_EQ(contactsOf(amir).front().contact.channel, Channel::Sms);
    EXPECT_EQ(contactsOf(amir).front().contact.attendance, Attendance::Sent);
}

TEST_F(QuickPanelTest, ExpandsASnippetAndGoesThroughItsPlaces)
{
    Snippet snippet;
    snippet.code = "ring";
    snippet.text = "Ringede til {fornavn} om {emne}. Aftalt: {aftale}.";
    ASSERT_TRUE(office.services().snippets.save(session, snippet));
    panel->begin(amir);
    type("tn; ;ring ");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Ringede til Amir om {emne}. Aftalt: {aftale}."));
    type("praktik");
    QTest::keyClick(&note(), Qt::Key_Tab);
    type("møde fredag");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Ringede til Amir om praktik. Aftalt: møde fredag."));
    save();
    EXPECT_EQ(contactsOf(amir).front().note->text, "Ringede til Amir om praktik. Aftalt: møde fredag.");
}

TEST_F(QuickPanelTest, TakesASemicolonBehindAWordForASeparatorEvenIfTheCodeExists)
{
    Snippet snippet;
    snippet.code = "ring";
    snippet.text = "lang tekst";
    ASSERT_TRUE(office.services().snippets.save(session, snippet));
    panel->begin(amir);
    type("Skal;ring ");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Skal;ring "));
}

TEST_F(QuickPanelTest, KeepsTheFieldsInStepWithTheLine)
{
    panel->begin(amir);
    type("tn; i går 14; note");
    QTest::keyClick(&note(), Qt::Key_D, Qt::AltModifier);
    EXPECT_TRUE(part<QWidget>(*panel, "detailsWidget").isVisible());
    EXPECT_EQ(part<QLineEdit>(*panel, "whenEdit").text(), QStringLiteral("i går 14"));
    part<QLineEdit>(*panel, "whenEdit").setText(QStringLiteral("i går 15"));
    EXPECT_TRUE(chips().join(u'|').contains(QStringLiteral("15:00"))) << chips().join(u'|').toStdString();
}

TEST_F(QuickPanelTest, AsksForAReasonBeforeSomebodyElsesCase)
{
    std::vector<CitizenId> wanted;
    QObject::connect(panel.get(), &ContactPanel::accessWanted, panel.get(),
                     [&](CitizenId citizen) { wanted.push_back(citizen); });
    panel->begin();
    type("ove l; tn; note");
    save();
    EXPECT_EQ(wanted.size(), 1U);
    EXPECT_TRUE(contactsOf(alien).empty());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("note")) << "and the text stays";
}

}  // namespace

}  // namespace fodfaeste
