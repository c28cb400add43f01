#include "gui/outreach/outreach_panel.h"

#include "app/citizen/citizen_service.h"
#include "app/outreach/outreach_service.h"
#include "gui/contact/choice_box.h"
#include "gui/contact/note_edit.h"
#include "gui/contact/person_field.h"
#include "gui/outreach/place_field.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"

#include <QApplication>
#include <QLabel>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class OutreachPanelTest : public PageTest {
protected:
    OutreachPanelTest()
    {
        signInAs(office.caseworker);
        yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
        window.resize(1100, 420);
        window.show();
        window.activateWindow();
        panel = std::make_unique<OutreachPanel>(context(), &window);
        panel->resize(1100, 420);
        panel->begin();
        QCoreApplication::processEvents();
    }

    PlaceField& place() { return part<PlaceField>(*panel, "placeEdit"); }
    ChoiceBox& box(const char* name) { return part<ChoiceBox>(*panel, name); }
    void type(const char* field, const char* text)
    {
        QTest::keyClicks(&part<QWidget>(*panel, field), QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }
    void enter() { QTest::keyClick(&place(), Qt::Key_Return); }
    /// Everything but the place.
    void fillTheRest()
    {
        type("headcountEdit", "6");
        // Typed soon after each other, two words would be one.
        QTest::qWait(QApplication::keyboardInputInterval() + 20);
        type("themeBox", "skole");
    }
    void save(Qt::Key key = Qt::Key_Return)
    {
        QTest::keyClick(&part<QWidget>(*panel, "headcountEdit"), key, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    bool isSaid(const char* label) { return !part<QLabel>(*panel, label).isHidden(); }
    std::vector<OutreachRow> rows() { return office.services().outreach.list(session)->rows; }

    CitizenId yasmin;
    QWidget window;
    std::unique_ptr<OutreachPanel> panel;
};

TEST_F(OutreachPanelTest, KnowsADistrictByNameByNumberAndByItsPartOfTown)
{
    for (const auto& [typed, area] : {std::pair{"husum syd", 17}, {"24", 24}, {"valby", 22}, {"kgs. eng", 25}, {"oster", 4}}) {
        place().clear();
        type("placeEdit", typed);
        enter();
        EXPECT_EQ(place().place(), (OutreachPlace{area, ""})) << typed;
    }
}

TEST_F(OutreachPanelTest, GoesFromThePlaceToTheHeadcount)
{
    type("placeEdit", "husum syd");
    enter();

    EXPECT_EQ(window.focusWidget(), &part<QWidget>(*panel, "headcountEdit"));
    EXPECT_TRUE(part<QWidget>(*panel, "districtRoom").isHidden());
}

TEST_F(OutreachPanelTest, AsksOnceInWhichDistrictANewPlaceLies)
{
    type("placeEdit", "Hallen ved banen");
    enter();
    ASSERT_FALSE(part<QWidget>(*panel, "districtRoom").isHidden());
    EXPECT_EQ(window.focusWidget(), &box("districtBox"));
    type("districtBox", "vanløse");
    fillTheRest();
    save();
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().contact.place, (OutreachPlace{19, "Hallen ved banen"}));

    panel->begin();
    type("placeEdit", "hallen");
    enter();

    EXPECT_TRUE(part<QWidget>(*panel, "districtRoom").isHidden());
    EXPECT_EQ(place().place(), (OutreachPlace{19, "Hallen ved banen"}));
}

TEST_F(OutreachPanelTest, TakesATypedNameAsItIsWhenTheListIsLeft)
{
    type("placeEdit", "Valby nords hal");
    part<QWidget>(*panel, "headcountEdit").setFocus(Qt::TabFocusReason);
    fillTheRest();
    save();

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().contact.place, (OutreachPlace{0, "Valby nords hal"})) << "the district need not be known";
}

TEST_F(OutreachPanelTest, SaysWhatIsMissingAndKeepsWhatIsTyped)
{
    type("headcountEdit", "6");
    save();

    EXPECT_TRUE(isSaid("placeErrorLabel"));
    EXPECT_TRUE(isSaid("themeErrorLabel"));
    EXPECT_EQ(part<QLineEdit>(*panel, "headcountEdit").text(), QStringLiteral("6"));
    EXPECT_TRUE(rows().empty());
}

TEST_F(OutreachPanelTest, TakesAnEarlierTimeAndRefusesALaterOne)
{
    type("placeEdit", "husum syd");
    enter();
    fillTheRest();
    type("whenEdit", "1/4 2019 12");
    save();
    EXPECT_TRUE(isSaid("whenErrorLabel"));
    part<QLineEdit>(*panel, "whenEdit").clear();
    type("whenEdit", "i går 19.30");
    save();

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().contact.at, (LocalTime{2013y / 1 / 14, 19h + 30min}));
}

TEST_F(OutreachPanelTest, WarnsOfACprNumberAndSavesItOnlyWhenAskedTwice)
{
    type("placeEdit", "husum syd");
    enter();
    fillTheRest();
    EXPECT_FALSE(isSaid("cprLabel"));
    type("noteEdit", "Talt med 620390-4004");
    EXPECT_TRUE(isSaid("cprLabel")) << "while it is typed";

    save();
    EXPECT_TRUE(isSaid("noteErrorLabel"));
    EXPECT_TRUE(rows().empty());
    save();
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(OutreachPanelTest, SavesAtOnceWhenTheNumberIsTakenOut)
{
    type("placeEdit", "husum syd");
    enter();
    fillTheRest();
    type("noteEdit", "Talt med 620390-4004");
    save();
    part<NoteEdit>(*panel, "noteEdit").setPlainText(QStringLiteral("Talt med fire"));
    EXPECT_FALSE(isSaid("cprLabel"));
    save();

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().contact.note, "Talt med fire");
}

TEST_F(OutreachPanelTest, LinksWhoeverIsNamedAndTakesThemAwayAgain)
{
    const CitizenId omar = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
    type("placeEdit", "husum syd");
    enter();
    fillTheRest();
    for (const char* name : {"yasmin", "omar"}) {
        type("personEdit", name);
        QTest::keyClick(&part<QWidget>(*panel, "personEdit"), Qt::Key_Return);
    }
    const auto buttons = part<QWidget>(*panel, "personsRoom").findChildren<Button*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_TRUE(part<PersonField>(*panel, "personEdit").text().isEmpty());
    QTest::keyClick(buttons.last(), Qt::Key_Space);
    save();

    const auto contacts = office.services().citizens.contacts(session, yasmin, {}, 10).value();
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().note->text, "Mødt på gaden: Husum syd. Tema: skole og uddannelse.");
    EXPECT_TRUE(office.services().citizens.contacts(session, omar, {}, 10)->empty());
    EXPECT_EQ(rows().front().linkedContacts, 1);
}

TEST_F(OutreachPanelTest, KeepsThePlaceForTheNextGroup)
{
    type("placeEdit", "husum syd");
    enter();
    fillTheRest();
    save(Qt::Key_S);

    EXPECT_FALSE(panel->isHidden());
    EXPECT_EQ(place().place(), (OutreachPlace{17, ""}));
    EXPECT_EQ(window.focusWidget(), &part<QWidget>(*panel, "headcountEdit"));
    EXPECT_TRUE(part<QLineEdit>(*panel, "headcountEdit").text().isEmpty());
    fillTheRest();
    save();
    EXPECT_EQ(rows().size(), 2U);
    EXPECT_TRUE(panel->isHidden());
    EXPECT_TRUE(place().text().isEmpty());
}

TEST_F(OutreachPanelTest, KeepsItsTextWhenItIsClosed)
{
    type("placeEdit", "Hallen");
    QTest::keyClick(&part<QWidget>(*panel, "headcountEdit"), Qt::Key_Escape);
    ASSERT_TRUE(panel->isHidden());

    panel->begin();

    EXPECT_EQ(place().text(), QStringLiteral("Hallen"));
}

TEST_F(OutreachPanelTest, CanBeNamedByAScreenReader)
{
    expectAccessible(*panel);
    expectNothingClipped(*panel);
}

}  // namespace

}  // namespace fodfaeste
