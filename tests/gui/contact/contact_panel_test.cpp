#include "gui/contact/contact_panel.h"

#include "app/citizen/citizen_service.h"
#include "gui/contact/choice_box.h"
#include "gui/contact/note_edit.h"
#include "gui/contact/person_field.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"
#include "gui/widgets/safety_strip.h"

#include <QLabel>
#include <QLineEdit>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class ContactPanelTest : public PageTest {
protected:
    ContactPanelTest()
    {
        yasmin = add("Yasmin", "El-Khatib");
        omar = add("Omar", "Hassan");
        signInAs(office.caseworker);
        window.resize(1100, 400);
        window.show();
        window.activateWindow();
        panel = std::make_unique<ContactPanel>(context(), &window);
        panel->resize(1100, 400);
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
        return office.services().citizens.contacts(session, citizen, {}, 100).value();
    }
    QString errorAt(const char* label) { return part<QLabel>(*panel, label).text(); }

    CitizenId yasmin;
    CitizenId omar;
    QWidget window;
    std::unique_ptr<ContactPanel> panel;
};

TEST_F(ContactPanelTest, LogsOnAnOpenCaseInTwoInteractionsBesideTheNote)
{
    panel->begin(yasmin);  // 1: Ctrl+N or L on the row
    type("tn+ Glad for praktikken");
    save();  // 2

    const auto contacts = contactsOf(yasmin);
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().contact.channel, Channel::Phone);
    EXPECT_EQ(contacts.front().contact.attendance, Attendance::Attended);
    EXPECT_EQ(contacts.front().contact.assessment, Assessment::Positive);
    EXPECT_EQ(contacts.front().note->text, "Glad for praktikken");
    EXPECT_EQ(contacts.front().contact.at.day, test::Office::kToday);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_FALSE(panel->hasDraft());
    EXPECT_EQ(navigator.changed, std::vector<CitizenId>{yasmin});
}

TEST_F(ContactPanelTest, ShowsWhoseContactItIsOnTheButtonToo)
{
    panel->begin(yasmin);
    EXPECT_TRUE(part<Button>(*panel, "saveButton").text().contains(QStringLiteral("Yasmin El-Khatib")));
}

TEST_F(ContactPanelTest, MakesATaskOfTheNextStep)
{
    panel->begin(yasmin);
    type("mn Aftalt praktik.");
    part<QLineEdit>(*panel, "stepEdit").setText(QStringLiteral("Ring til virksomheden"));
    part<QLineEdit>(*panel, "dueEdit").setText(QStringLiteral("+7d"));
    save();

    const auto page = office.services().citizens.open(session, yasmin);
    ASSERT_EQ(page->tasks.size(), 1U);
    EXPECT_EQ(page->tasks.front().text, "Ring til virksomheden");
    EXPECT_EQ(page->tasks.front().due, 2013y / 1 / 22);
}

TEST_F(ContactPanelTest, TakesAnEarlierTimeAsItIsTyped)
{
    panel->begin(yasmin);
    part<QLineEdit>(*panel, "whenEdit").setText(QStringLiteral("14/1 13:30"));
    type("Besøg");
    save();
    ASSERT_EQ(contactsOf(yasmin).size(), 1U);
    EXPECT_EQ(contactsOf(yasmin).front().contact.at, (LocalTime{2013y / 1 / 14, 13h + 30min}));
}

TEST_F(ContactPanelTest, RefusesAnUnreadableTimeAtItsFieldAndKeepsTheNote)
{
    panel->begin(yasmin);
    part<QLineEdit>(*panel, "whenEdit").setText(QStringLiteral("engang"));
    type("Et langt notat");
    save();

    EXPECT_TRUE(contactsOf(yasmin).empty());
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(errorAt("whenErrorLabel").isEmpty());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Et langt notat"));
}

TEST_F(ContactPanelTest, RefusesADueDayThatHasPassed)
{
    panel->begin(yasmin);
    part<QLineEdit>(*panel, "stepEdit").setText(QStringLiteral("Ring"));
    part<QLineEdit>(*panel, "dueEdit").setText(QStringLiteral("2013-01-01"));
    type("Notat");
    save();

    EXPECT_TRUE(contactsOf(yasmin).empty()) << "contact and step are one";
    EXPECT_FALSE(errorAt("dueErrorLabel").isEmpty());
}

TEST_F(ContactPanelTest, KeepsWhatIsTypedForThePersonItBelongsTo)
{
    panel->begin(yasmin);
    type("halvt om Yasmin");
    panel->begin(omar);
    EXPECT_TRUE(note().toPlainText().isEmpty()) << "nothing of hers is written on him";
    type("halvt om Omar");
    panel->leave();
    EXPECT_TRUE(panel->hasDraft());

    panel->begin(yasmin);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("halvt om Yasmin"));
    save();
    panel->begin(omar);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("halvt om Omar"));
    EXPECT_EQ(contactsOf(yasmin).front().note->text, "halvt om Yasmin");
    EXPECT_TRUE(contactsOf(omar).empty());
}

TEST_F(ContactPanelTest, KeepsTheTextWhenTheServiceRefusesIt)
{
    panel->begin(yasmin);
    part<QLineEdit>(*panel, "whenEdit").setText(QStringLiteral("2013-02-01"));
    type("Skal ikke gå tabt");
    save();

    EXPECT_TRUE(contactsOf(yasmin).empty()) << "nobody has met anybody in two weeks from now";
    EXPECT_FALSE(errorAt("whenErrorLabel").isEmpty());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Skal ikke gå tabt"));
    EXPECT_TRUE(panel->hasDraft());
}

TEST_F(ContactPanelTest, SpeaksBothLanguages)
{
    panel.reset();
    expectSpeaksBothLanguages(*this, [this] {
        auto built = std::make_unique<ContactPanel>(context());
        built->begin(yasmin);
        return built;
    });
}

}  // namespace

}  // namespace fodfaeste
