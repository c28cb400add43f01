#include "gui/outreach/outreach_page.h"

#include "gui/contact/choice_box.h"
#include "gui/outreach/outreach_dialog.h"
#include "gui/outreach/outreach_model.h"
#include "gui/outreach/outreach_sums_model.h"
#include "gui/support/page_test.h"
#include "gui/widgets/button.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class OutreachPageTest : public PageTest {
protected:
    OutreachPageTest()
    {
        log(2012y / 11 / 3, {11, "Hallen ved banen"}, 4, "school");
        log(2012y / 11 / 9, {11, ""}, 3, "work");
        log(2012y / 12 / 1, {17, "Torvet"}, 8, "school");
        log(2013y / 1 / 8, {11, "Hallen ved banen"}, 6, "unrest");
    }

    void log(Date day, OutreachPlace place, int headcount, const char* theme)
    {
        NewOutreach fresh;
        fresh.at = {day, 19h};
        fresh.place = std::move(place);
        fresh.headcount = headcount;
        fresh.theme = theme;
        ASSERT_TRUE(office.services().outreach.log(office.caseworker, fresh));
    }
    void open(const Session& who)
    {
        signInAs(who);
        page = std::make_unique<OutreachPage>(context(), nullptr);
        show(*page);
    }
    OutreachModel& model() { return *page->findChild<OutreachModel*>(); }
    OutreachSumsModel& sums() { return *qobject_cast<OutreachSumsModel*>(part<RecordTable>(*page, "sumsView").model()); }
    QTableView& shownTable() { return *qobject_cast<QTableView*>(part<QStackedWidget>(*page, "listStack").currentWidget()); }
    void chooseView(int view)
    {
        QTest::keyClick(part<PillBar>(*page, "viewBar").pill(QString::number(view)), Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    /// As somebody types in a box.
    void choose(const char* box, const char* text)
    {
        auto& choice = part<ChoiceBox>(*page, box);
        // Typed soon after each other, two words would be one.
        QTest::qWait(QApplication::keyboardInputInterval() + 20);
        QTest::keyClicks(&choice, QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }
    OutreachDialog& dialog()
    {
        QCoreApplication::processEvents();
        auto* open = page->findChild<OutreachDialog*>();
        if (open == nullptr)
            throw std::runtime_error{"no dialog is open"};
        open->activateWindow();
        return *open;
    }
    QString footer() { return part<FooterBar>(*page, "footerBar").text(); }

    std::unique_ptr<OutreachPage> page;
};

TEST_F(OutreachPageTest, SpeaksBothLanguages)
{
    signInAs(office.teamLead);
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<OutreachPage>(context(), nullptr); });
}

TEST_F(OutreachPageTest, HasSoundModels)
{
    open(office.caseworker);
    const QAbstractItemModelTester list{&model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester figures{&sums(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    page->refresh();

    EXPECT_EQ(model().count(), 4);
}

TEST_F(OutreachPageTest, ListsTheNewestFirst)
{
    open(office.otherCaseworker);

    EXPECT_EQ(model().rowAt(0).contact.at.day, 2013y / 1 / 8);
    EXPECT_EQ(model().rowAt(3).contact.at.day, 2012y / 11 / 3);
    EXPECT_EQ(page->stateLine(), QStringLiteral("4 kontakter · 21 personer"));
}

TEST_F(OutreachPageTest, NarrowsByPlaceThemeAndPeriodAndSaysOfHowMany)
{
    open(office.caseworker);
    choose("placeBox", "ydre");
    EXPECT_EQ(footer(), QStringLiteral("3 af 4")) << "a district holds its own places";
    choose("themeBox", "skole");
    EXPECT_EQ(footer(), QStringLiteral("1 af 4"));
    choose("periodBox", "2013");
    EXPECT_EQ(footer(), QStringLiteral("0 af 4"));

    QTest::keyClick(&part<Button>(*page, "clearButton"), Qt::Key_Space);

    EXPECT_EQ(footer(), QStringLiteral("4"));
}

TEST_F(OutreachPageTest, OpensTheListBehindEveryFigure)
{
    open(office.teamLead);
    choose("periodBox", "2012");
    chooseView(1);
    ASSERT_GT(sums().rowCount(), 1);
    struct Cell {
        int row;
        int column;
        int people;
    };
    std::vector<Cell> cells;
    for (int row = 0; row < sums().rowCount(); ++row) {
        for (int column = OutreachSumsModel::kFirstMonth; column < OutreachSumsModel::kColumns; ++column) {
            if (const int people = sums().figureAt(sums().index(row, column)); people > 0)
                cells.push_back({row, column, people});
        }
    }
    // Everything, district 11 with its place, district 17 with its place: 3 + 2 + 2 + 2 + 2 figures.
    ASSERT_EQ(cells.size(), 11U);

    for (const Cell& cell : cells) {
        part<RecordTable>(*page, "sumsView").setCurrentIndex(sums().index(cell.row, cell.column));
        QTest::keyClick(&part<RecordTable>(*page, "sumsView"), Qt::Key_Return);
        QCoreApplication::processEvents();
        int people = 0;
        for (int row = 0; row < model().count(); ++row)
            people += model().rowAt(row).contact.headcount;
        EXPECT_EQ(people, cell.people) << cell.row << "/" << cell.column;
        EXPECT_EQ(&shownTable(), &part<RecordTable>(*page, "outreachView"));
        part<ChoiceBox>(*page, "placeBox").setCurrentIndex(0);
        part<ChoiceBox>(*page, "periodBox").setCurrentText(QStringLiteral("2012"));
        chooseView(1);
    }
}

TEST_F(OutreachPageTest, CountsContactsInsteadOfPeople)
{
    open(office.teamLead);
    choose("periodBox", "2012");
    chooseView(1);
    const QModelIndex total = sums().index(0, OutreachSumsModel::kTotal);
    EXPECT_EQ(sums().figureAt(total), 15);

    choose("figureBox", "kon");

    EXPECT_EQ(sums().figureAt(total), 3);
}

TEST_F(OutreachPageTest, CorrectsByKeyboardWithAReason)
{
    open(office.caseworker);
    QTest::keyClick(&part<RecordTable>(*page, "outreachView"), Qt::Key_F2);
    auto& headcount = part<QLineEdit>(dialog(), "headcountEdit");
    headcount.selectAll();
    QTest::keyClicks(&headcount, QStringLiteral("9"));
    QTest::keyClick(&headcount, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(part<QLabel>(dialog(), "reasonErrorLabel").isHidden());
    EXPECT_EQ(model().rowAt(0).contact.headcount, 6);

    QTest::keyClicks(&part<QLineEdit>(dialog(), "reasonEdit"), QStringLiteral("Talt om"));
    QTest::keyClick(&part<QLineEdit>(dialog(), "reasonEdit"), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();

    EXPECT_EQ(model().rowAt(0).contact.headcount, 9);
    EXPECT_EQ(model().rowAt(0).contact.at, (LocalTime{2013y / 1 / 8, 19h})) << "what was not touched stays";
    EXPECT_EQ(model().rowAt(0).contact.place, (OutreachPlace{11, "Hallen ved banen"}));
    EXPECT_EQ(model().index(0, OutreachModel::Note).data(CellRole::SecondaryText).toString(), QStringLiteral("Rettet: Talt om"));
}

TEST_F(OutreachPageTest, MovesAnOwnPlaceToAnotherDistrict)
{
    open(office.teamLead);
    QTest::keyClick(&part<RecordTable>(*page, "outreachView"), Qt::Key_F2);
    auto& district = part<ChoiceBox>(dialog(), "districtBox");
    ASSERT_TRUE(district.isVisible());
    QTest::keyClicks(&district, QStringLiteral("husum"));
    QTest::keyClicks(&part<QLineEdit>(dialog(), "reasonEdit"), QStringLiteral("Forkert bydel"));
    QTest::keyClick(&part<QLineEdit>(dialog(), "reasonEdit"), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();

    EXPECT_EQ(model().rowAt(0).contact.place, (OutreachPlace{16, "Hallen ved banen"}));
}

TEST_F(OutreachPageTest, WithdrawsWithAReasonAndKeepsItInSight)
{
    open(office.caseworker);
    dialogs.willGiveReason(QStringLiteral("Skrevet to gange"));
    QTest::keyClick(&part<Button>(*page, "withdrawButton"), Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(model().count(), 3);

    chooseView(2);

    ASSERT_EQ(model().count(), 1);
    EXPECT_EQ(model().rowAt(0).contact.reason, "Skrevet to gange");
    EXPECT_TRUE(part<Button>(*page, "withdrawButton").isHidden());
}

TEST_F(OutreachPageTest, LetsNobodyChangeWhatAColleagueLogged)
{
    open(office.otherCaseworker);

    EXPECT_FALSE(part<Button>(*page, "correctButton").isEnabled());
    EXPECT_FALSE(part<Button>(*page, "withdrawButton").isEnabled());
    QTest::keyClick(&part<RecordTable>(*page, "outreachView"), Qt::Key_F2);
    EXPECT_EQ(page->findChild<OutreachDialog*>(), nullptr);
}

TEST_F(OutreachPageTest, AsksTheWindowToLogAnother)
{
    open(office.caseworker);
    int asked = 0;
    QObject::connect(page.get(), &OutreachPage::logWanted, page.get(), [&asked] { ++asked; });

    qobject_cast<Button*>(page->headerActions())->click();

    EXPECT_EQ(asked, 1);
}

}  // namespace

}  // namespace fodfaeste
