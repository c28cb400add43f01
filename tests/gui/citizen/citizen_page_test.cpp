#include "gui/citizen/citizen_page.h"

#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "gui/citizen/record_dialog.h"
#include "gui/citizen/record_list.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_view.h"
#include "gui/contact/choice_box.h"
#include "gui/contact/day_field.h"
#include "gui/contact/note_edit.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/fact_row.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"

#include <QLineEdit>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class CitizenPageTest : public PageTest {
protected:
    CitizenPageTest()
    {
        auto person = office.citizen("Yasmin", "El-Khatib")
                          .bornOn(1991y / 3 / 2)
                          .livesIn(9)
                          .address("Havkajakgade 7", "2200")
                          .caseFile("krimi", 2012y / 2 / 1)
                          .with(office.caseworker)
                          .work(2012y / 8 / 1, 2012y / 10 / 1)
                          .custody(CustodyKind::Remand, 2012y / 11 / 1, 2012y / 12 / 1)
                          .contact("2012-03-01T10:00")
                          .note("Første samtale")
                          .contact("2013-01-10T10:00")
                          .note("Seneste samtale")
                          .task("Ring til skolen", 2013y / 1 / 10);
        yasmin = person.id();
        hidden = office.citizen("Omar", "Hassan")
                     .bornOn(1990y / 5 / 1)
                     .address("Hemmelig Allé 3", "2300")
                     .protectedUntil(2014y / 1 / 1)
                     .caseFile("krimi", 2012y / 2 / 1)
                     .with(office.caseworker)
                     .id();
        signInAs(office.caseworker);
        page = std::make_unique<CitizenPage>(context(), nullptr);
        turnTo(yasmin);
    }

    void turnTo(CitizenId citizen)
    {
        page->showCitizen(citizen);
        show(*page, {1160, 900});
    }

    CitizenPageData stored(CitizenId citizen) { return office.services().citizens.open(session, citizen).value(); }
    TimelineView& timeline() { return part<TimelineView>(*page, "timelineView"); }
    RecordDialog& dialog()
    {
        auto* open = page->findChild<RecordDialog*>();
        if (open == nullptr)
            throw std::runtime_error{"no dialog is open"};
        return *open;
    }
    template <class Widget>
    Widget& field(const char* name)
    {
        return part<Widget>(dialog(), name);
    }
    void save()
    {
        part<Button>(dialog(), "saveButton").click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->refresh();
    }
    void press(const char* button) { part<Button>(*page, button).click(); }

    CitizenId yasmin;
    CitizenId hidden;
    std::unique_ptr<CitizenPage> page;
};

TEST_F(CitizenPageTest, TellsEverythingInOneTimelineNewestFirst)
{
    QStringList told;
    for (int row = 0; row < timeline().model()->rowCount(); ++row)
        told << timeline().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    const QString all = told.join(QLatin1Char{'\n'});
    EXPECT_TRUE(all.contains(QStringLiteral("Seneste samtale"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Første samtale")));
    EXPECT_LT(all.indexOf(QStringLiteral("Seneste samtale")), all.indexOf(QStringLiteral("Første samtale")));
    EXPECT_TRUE(all.contains(QStringLiteral("KI-"))) << "the case was opened";
}

TEST_F(CitizenPageTest, FiltersTheTimelineByKind)
{
    const int all = timeline().model()->rowCount();
    auto& bar = part<PillBar>(*page, "pillBar");
    bar.findChildren<FilterPill*>().at(1)->click();
    EXPECT_LT(timeline().model()->rowCount(), all);
    EXPECT_GT(timeline().model()->rowCount(), 0);
}

TEST_F(CitizenPageTest, ShowsFactsWithTheNumberMasked)
{
    EXPECT_TRUE(part<FactRow>(*page, "cprRow").value().endsWith(QStringLiteral("-****")));
    EXPECT_TRUE(part<FactRow>(*page, "addressRow").value().contains(QStringLiteral("Havkajakgade 7")));
    EXPECT_FALSE(part<Button>(*page, "revealButton").isVisible());
}

TEST_F(CitizenPageTest, HidesAProtectedAddressUntilAReasonIsGiven)
{
    turnTo(hidden);
    EXPECT_FALSE(part<FactRow>(*page, "addressRow").value().contains(QStringLiteral("Hemmelig")));
    press("revealButton");
    EXPECT_FALSE(part<FactRow>(*page, "addressRow").value().contains(QStringLiteral("Hemmelig"))) << "no reason was given";

    dialogs.willGiveReason(QStringLiteral("Skal sende et brev"));
    press("revealButton");

    EXPECT_TRUE(part<FactRow>(*page, "addressRow").value().contains(QStringLiteral("Hemmelig Allé 3")));
    EXPECT_EQ(office.auditLines().front().operation, Operation::RevealProtectedAddress);
    EXPECT_EQ(office.auditLines().front().detail, "address shown: Skal sende et brev");
    turnTo(yasmin);
    turnTo(hidden);
    EXPECT_FALSE(part<FactRow>(*page, "addressRow").value().contains(QStringLiteral("Hemmelig"))) << "and is hidden again";
}

TEST_F(CitizenPageTest, AddsANextStep)
{
    press("addTaskButton");
    field<QLineEdit>("textEdit").setText(QStringLiteral("Find praktikplads"));
    field<DayField>("dueEdit").setDay(2013y / 1 / 25);
    save();

    EXPECT_EQ(stored(yasmin).tasks.size(), 2U);
    EXPECT_EQ(part<RecordList>(*page, "stepList").rows().size(), 2U);
}

TEST_F(CitizenPageTest, TicksANextStepOffWithSpace)
{
    QTest::keyClick(part<RecordList>(*page, "stepList").rows().front(), Qt::Key_Space);
    page->refresh();
    EXPECT_TRUE(part<RecordList>(*page, "stepList").rows().empty());

    takeBackLatest();
    page->refresh();
    EXPECT_EQ(part<RecordList>(*page, "stepList").rows().size(), 1U);
}

TEST_F(CitizenPageTest, AddsAndChangesAJob)
{
    press("addSpellButton");
    field<QLineEdit>("titleEdit").setText(QStringLiteral("Lagermedarbejder"));
    field<QLineEdit>("providerEdit").setText(QStringLiteral("Nordkajens Pluklager"));
    field<DayField>("fromEdit").setDay(2013y / 1 / 2);
    field<QLineEdit>("hoursEdit").setText(QStringLiteral("18,5"));
    save();

    auto page1 = stored(yasmin);
    ASSERT_EQ(page1.spells.size(), 2U);
    EXPECT_EQ(page1.spells.front().provider, "Nordkajens Pluklager");
    EXPECT_EQ(page1.spells.front().weeklyHours, WeeklyHours{1850});
    EXPECT_EQ(page1.status, YearEndStatus::Employed);

    QTest::keyClick(part<RecordList>(*page, "spellList").rows().front(), Qt::Key_Return);
    field<DayField>("toEdit").setDay(2013y / 1 / 10);
    save();
    EXPECT_EQ(stored(yasmin).spells.front().period.to, std::optional{2013y / 1 / 10});
}

TEST_F(CitizenPageTest, RefusesAJobThatEndsBeforeItStartsAndKeepsTheForm)
{
    press("addSpellButton");
    field<QLineEdit>("titleEdit").setText(QStringLiteral("Lagermedarbejder"));
    field<DayField>("fromEdit").setDay(2013y / 1 / 10);
    field<DayField>("toEdit").setDay(2013y / 1 / 2);
    save();

    EXPECT_EQ(field<QLineEdit>("titleEdit").text(), QStringLiteral("Lagermedarbejder"));
    EXPECT_FALSE(field<QLabel>("toErrorLabel").text().isEmpty()) << "the complaint stands at the field";
    EXPECT_EQ(stored(yasmin).spells.size(), 1U);
}

TEST_F(CitizenPageTest, AddsAStayInCustody)
{
    press("addStayButton");
    field<QLineEdit>("facilityEdit").setText(QStringLiteral("Vestre Fængsel"));
    field<DayField>("admittedEdit").setDay(2013y / 1 / 5);
    field<DayField>("expectedEdit").setDay(2013y / 2 / 1);
    save();

    ASSERT_EQ(stored(yasmin).stays.size(), 2U);
    EXPECT_EQ(stored(yasmin).stays.front().facility, "Vestre Fængsel");
}

TEST_F(CitizenPageTest, EditsTheFactsAndRefusesAnEmptyName)
{
    press("editButton");
    field<QLineEdit>("familyEdit").setText({});
    save();
    EXPECT_FALSE(field<QLabel>("familyErrorLabel").text().isEmpty());

    field<QLineEdit>("familyEdit").setText(QStringLiteral("Ågård-Khatib"));
    save();
    EXPECT_EQ(stored(yasmin).citizen.familyName, "Ågård-Khatib");
}

TEST_F(CitizenPageTest, CorrectsANoteByANewVersionForAReason)
{
    timeline().setFocus();
    // The first rows may head a group or tell of something else; the contact of January stands below them.
    for (int row = 0; row < timeline().model()->rowCount(); ++row) {
        if (timeline().model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Seneste samtale")))
            timeline().setCurrentIndex(timeline().model()->index(row, 0));
    }
    QTest::keyClick(&timeline(), Qt::Key_F2);
    field<NoteEdit>("textEdit").setPlainText(QStringLiteral("Rettet samtale"));
    field<QLineEdit>("reasonEdit").setText(QStringLiteral("Forkert dag"));
    save();

    const auto contacts = office.services().citizens.contacts(session, yasmin, {}, 10).value();
    EXPECT_EQ(contacts.front().note->text, "Rettet samtale");
    const auto versions = office.services().contacts.noteVersions(session, contacts.front().contact.id).value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions.front().text, "Seneste samtale") << "the old one stays";
}

TEST_F(CitizenPageTest, NamesItsDialogsInBothLanguages)
{
    for (const Language language : {Language::Danish, Language::English}) {
        speak(language);
        for (const char* button : {"addTaskButton", "addSpellButton", "addStayButton", "openCaseButton", "editButton"}) {
            SCOPED_TRACE(button);
            press(button);
            QCoreApplication::processEvents();
            expectAccessible(dialog());
            expectNothingClipped(dialog());
            dialog().reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

TEST_F(CitizenPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] {
        auto built = std::make_unique<CitizenPage>(context(), nullptr);
        built->showCitizen(yasmin);
        return built;
    });
}

}  // namespace

}  // namespace fodfaeste
