#include "gui/search/search_panel.h"

#include "gui/search/find_model.h"
#include "gui/support/held_task_runner.h"
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
    QStringList words()
    {
        QStringList primary;
        for (int row = 0; row < found(); ++row)
            primary << hits().model()->index(row, 0).data().toString();
        return primary;
    }
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
    const auto second = panel->findChild<FindModel*>()->rows()[1].citizen;

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

TEST_F(SearchPanelTest, ShowsPinnedCasesAndThoseOpenedLatelyWhileNothingIsTyped)
{
    ASSERT_TRUE(office.services().personalCases.noteOpened(session, agard));
    panel->open();
    EXPECT_EQ(words(), QStringList{QStringLiteral("Frederik Ågård")});
    panel->close();
    const CitizenId pinned = office.citizen("Omar", "Hassan").id();
    ASSERT_TRUE(office.services().personalCases.turnPin(session, pinned));

    panel->open();

    EXPECT_EQ(words(), (QStringList{QStringLiteral("Fastgjort"), QStringLiteral("Omar Hassan"), QStringLiteral("Åbnet for nylig"),
                                    QStringLiteral("Frederik Ågård")}));
    EXPECT_EQ(hits().currentIndex().row(), 1) << "a heading is never chosen";
    QSignalSpy chosen{panel.get(), &SearchPanel::chosen};
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().value<CitizenId>(), agard);
    EXPECT_EQ(searchesWrittenDown(), 0U);
}

TEST_F(SearchPanelTest, FindsNotesOnceTypingPausesAndMarksTheWord)
{
    auto writer = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    writer.contact("2012-06-01T10:00").note("Aftalt praktik på Østerbro.");
    QSignalSpy chosen{panel.get(), &SearchPanel::noteChosen};
    type("oesterb");
    EXPECT_EQ(found(), 0);

    ASSERT_TRUE(QTest::qWaitFor([this] { return found() == 1; }, 3000));

    EXPECT_EQ(hits().model()->index(0, 0).data(CellRole::SecondaryText).toString(),
              QStringLiteral("Aftalt praktik på »Østerbro«."));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first()[0].value<CitizenId>(), writer.id());
    EXPECT_EQ(chosen.first()[1].value<ContactId>(), writer.contactId());
}

TEST_F(SearchPanelTest, OffersActionsBesidePeopleAndFirstWhenTheyAreCalledByName)
{
    int done = 0;
    panel->setActionSource([&done] {
        return std::vector<FindAction>{{QStringLiteral("Lås lageret"), QStringLiteral("luk"), {}, {}, [&done] { ++done; }}};
    });
    office.citizen("Las", "Lund").caseFile("krimi", 2012y / 1 / 9).id();
    type("la");
    EXPECT_EQ(words(), (QStringList{QStringLiteral("Borgere"), QStringLiteral("Las Lund"), QStringLiteral("Handlinger"),
                                    QStringLiteral("Lås lageret")}));

    type("s");
    EXPECT_EQ(words().at(1), QStringLiteral("Lås lageret"));
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(done, 1);
    EXPECT_FALSE(panel->isOpen());
}

/// As the panel above, over a store that answers when the test says so.
class SlowSearchPanelTest : public SearchPanelTest {
protected:
    SlowSearchPanelTest()
    {
        panel.reset();
        slow = std::make_unique<PageContext>(
            PageContext{office.services(), session, held, dialogs, navigator, settings, staff, facts});
        panel = std::make_unique<SearchPanel>(*slow, field, &window);
        for (const char* note : {"Praktik aftalt.", "Mekaniker."})
            office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).contact("2012-06-01T10:00").note(note);
    }

    HeldTaskRunner held;
    std::unique_ptr<PageContext> slow;
};

TEST_F(SlowSearchPanelTest, DropsNotesForWhatIsNoLongerTyped)
{
    type("praktik");
    ASSERT_TRUE(QTest::qWaitFor([this] { return held.waiting() == 1; }, 3000));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    type("mek");
    held.finishAll();
    EXPECT_EQ(found(), 0) << "the answer to what was typed before";

    ASSERT_TRUE(QTest::qWaitFor([this] { return held.waiting() == 1; }, 3000));
    held.finishAll();
    ASSERT_EQ(found(), 1);
    EXPECT_TRUE(hits().model()->index(0, 0).data(CellRole::SecondaryText).toString().contains(QStringLiteral("Mekaniker")));
}

TEST_F(SlowSearchPanelTest, KeepsWhoeverIsChosenWhenNotesComeIn)
{
    office.citizen("Praktik", "Lund").caseFile("krimi", 2012y / 1 / 9).id();
    office.citizen("Praktik", "Bech").caseFile("krimi", 2012y / 1 / 9).id();
    type("praktik");
    QTest::keyClick(field, Qt::Key_Down);
    const QString chosen = hits().currentIndex().data().toString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return held.waiting() == 1; }, 3000));

    held.finishAll();

    EXPECT_EQ(found(), 5) << "two people, a note and two headings";
    EXPECT_EQ(hits().currentIndex().data().toString(), chosen);
}

TEST_F(SearchPanelTest, SaysThatThereAreMoreThanItShows)
{
    office.writeMany([this] {
        for (int i = 0; i < 210; ++i)
            office.citizen("Mikkel", "Bøgh").caseFile("krimi", 2012y / 1 / 9);
    });

    type("mikkel");

    EXPECT_EQ(found(), 50);
    EXPECT_TRUE(panel->findChild<FooterBar*>()->text().startsWith(QStringLiteral("50+")));
}

TEST_F(SearchPanelTest, HoldsItsRowsAsAModelMust)
{
    QAbstractItemModelTester tester{panel->findChild<FindModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    type("yasmin");
    type("x");

    EXPECT_EQ(found(), 0);
}

}  // namespace

}  // namespace fodfaeste
