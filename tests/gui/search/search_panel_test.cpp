#include "gui/search/search_panel.h"

#include "gui/search/search_hit_model.h"
#include "gui/support/page_test.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

/// A window with a search field, and three people to be found.
class SearchPanelTest : public PageTest {
protected:
    SearchPanelTest()
    {
        agard = office.citizen("Frederik", "Ågård")
                    .bornOn(1991y / 5 / 2)
                    .livesIn(9)
                    .caseFile("krimi", 2012y / 1 / 9)
                    .with(office.caseworker)
                    .id();
        office.citizen("Yasmin", "El-Khatib").bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 2 / 9).id();
        office.citizen("Yasmin", "Bech").bornOn(1992y / 3 / 2).caseFile("krimi", 2012y / 3 / 9).id();
        auto* column = new QVBoxLayout{&window};
        column->addWidget(field);
        column->addStretch(1);
        panel = std::make_unique<SearchPanel>(context(), field, &window);
        show(window);
    }

    RecordTable& hits() { return part<RecordTable>(*panel, "hitView"); }
    int found() { return hits().model()->rowCount(); }
    void type(const char* text) { QTest::keyClicks(field, QString::fromUtf8(text)); }
    std::size_t searchesWrittenDown()
    {
        const auto lines = office.auditLines();
        return static_cast<std::size_t>(
            std::ranges::count_if(lines, [](const AuditEntry& line) { return line.operation == Operation::SearchCitizens; }));
    }

    QWidget window;
    SearchField* field = new SearchField{&window};
    std::unique_ptr<SearchPanel> panel;
    CitizenId agard;
};

TEST_F(SearchPanelTest, FindsAnySpellingWithEveryKeystroke)
{
    type("aag");

    EXPECT_TRUE(panel->isOpen());
    ASSERT_EQ(found(), 1);
    EXPECT_EQ(hits().model()->index(0, 0).data().toString(), QStringLiteral("Frederik Ågård"));
}

TEST_F(SearchPanelTest, TellsPeopleOfOneNameApart)
{
    type("frederik");

    const QString details = hits().model()->index(0, 0).data(CellRole::SecondaryText).toString();
    EXPECT_TRUE(details.contains(QStringLiteral("KI-2012-"))) << details.toStdString();
    EXPECT_TRUE(details.contains(QStringLiteral("21 år"))) << details.toStdString();
}

TEST_F(SearchPanelTest, OpensTheChosenHitByKeyboardAlone)
{
    QSignalSpy chosen{panel.get(), &SearchPanel::chosen};
    type("yasmin");
    ASSERT_EQ(found(), 2);
    const auto second = panel->findChild<SearchHitModel*>()->hits()[1].citizen;

    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().value<CitizenId>(), second);
    EXPECT_FALSE(panel->isOpen());
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(SearchPanelTest, WritesASearchDownOnceWhenAHitIsOpened)
{
    type("aag");
    EXPECT_EQ(searchesWrittenDown(), 0U);

    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(searchesWrittenDown(), 1U);
}

TEST_F(SearchPanelTest, WritesASearchDownWhenTypingHasRested)
{
    type("aag");

    EXPECT_TRUE(QTest::qWaitFor([this] { return searchesWrittenDown() == 1; }, 3000));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(searchesWrittenDown(), 1U);
}

TEST_F(SearchPanelTest, SaysSoWhenNobodyIsFound)
{
    type("zzz");

    EXPECT_EQ(found(), 0);
    EXPECT_TRUE(panel->findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(hits().isVisible());
}

TEST_F(SearchPanelTest, ClosesOnEscapeAndForgetsWhatWasTyped)
{
    type("yasmin");

    QTest::keyClick(field, Qt::Key_Escape);

    EXPECT_FALSE(panel->isOpen());
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(found(), 0);
}

TEST_F(SearchPanelTest, ShowsWhomSomebodyOpenedBeforeWhileNothingIsTyped)
{
    panel->setRecent({{agard, "Frederik Ågård", "KI-2012-00001", 21, 9, true}});

    panel->open();

    EXPECT_EQ(found(), 1);
    EXPECT_EQ(searchesWrittenDown(), 0U);
}

TEST_F(SearchPanelTest, SaysThatThereAreMoreThanItShows)
{
    office.writeMany([this] {
        for (int i = 0; i < 210; ++i)
            office.citizen("Mikkel", "Bøgh").caseFile("krimi", 2012y / 1 / 9);
    });

    type("mikkel");

    EXPECT_EQ(found(), 200);
    EXPECT_TRUE(panel->findChild<FooterBar*>()->text().startsWith(QStringLiteral("200+")));
}

TEST_F(SearchPanelTest, HoldsItsRowsAsAModelMust)
{
    QAbstractItemModelTester tester{panel->findChild<SearchHitModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    type("yasmin");
    type("x");

    EXPECT_EQ(found(), 0);
}

}  // namespace

}  // namespace fodfaeste
