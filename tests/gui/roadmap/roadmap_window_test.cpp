#include "gui/roadmap/roadmap_window.h"

#include "app/roadmap/baton_service.h"
#include "app/roadmap/release_service.h"
#include "app/roadmap/roadmap_service.h"
#include "app/task/task_service.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/record_list.h"
#include "gui/contact/day_field.h"
#include "gui/roadmap/releases_model.h"
#include "gui/roadmap/releases_page.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/roadmap/roadmap_models.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Somebody who serves a sentence, with a caseworker at the keyboard on their page.
class RoadmapWindowTest : public PageTest {
protected:
    RoadmapWindowTest()
    {
        signInAs(office.caseworker);
        page = std::make_unique<CitizenPage>(context(), nullptr);
        page->showCitizen(amir.id());
        show(*page, {1300, 900});
        page->activateWindow();
    }

    template <class Dialog = QDialog>
    Dialog& dialog()
    {
        QCoreApplication::processEvents();
        Dialog* found = nullptr;
        for (Dialog* one : page->findChildren<Dialog*>())
            if (one->isVisible())
                found = one;
        if (found == nullptr)
            throw std::runtime_error{"no form is open"};
        QApplication::setActiveWindow(found);
        return *found;
    }
    std::optional<RoadmapView> roadmap() { return *office.services().roadmaps.ofCase(session, amir.caseFileId()); }
    RoadmapView started(Date release)
    {
        RoadmapStart start;
        start.caseFile = amir.caseFileId();
        start.release = release;
        return office.services().roadmaps.start(session, start).value();
    }
    RoadmapWindow& opened()
    {
        RoadmapActions::open(context(), page.get(), amir.id());
        return dialog<RoadmapWindow>();
    }

    test::PersonBuilder amir = office.citizen("Amir", "Karimi")
                                   .bornOn(1990y / 5 / 17)
                                   .caseFile("krimi", 2012y / 3 / 1)
                                   .with(office.caseworker)
                                   .custody(CustodyKind::Sentence, 2012y / 6 / 1);
    std::unique_ptr<CitizenPage> page;
};

TEST_F(RoadmapWindowTest, StartsInThreeInteractionsWithEveryDayExplainedBefore)
{
    // The first is Ctrl+Shift+L of the window.
    RoadmapActions::open(context(), page.get(), amir.id());
    QDialog& form = dialog();
    InteractionCounter user{form};
    user.type("14-6-2013");
    auto& preview = part<RecordTable>(form, "previewView");
    ASSERT_GE(preview.model()->rowCount(), 5);
    EXPECT_TRUE(preview.model()
                    ->index(preview.model()->rowCount() - 1, RoadmapPreviewModel::Why)
                    .data()
                    .toString()
                    .contains(QStringLiteral("løsladelse 14.06.2013")));
    EXPECT_TRUE(part<Label>(form, "warningLabel").isVisible()) << "a Friday";
    EXPECT_FALSE(roadmap()) << "nothing is kept before it starts";

    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(1 + user.count(), 3);
    ASSERT_TRUE(roadmap());
    EXPECT_EQ(roadmap()->roadmap.anchors.release, (Date{2013y / 6 / 14}));
    EXPECT_NE(roadmap()->roadmap.holder(), nullptr);
}

TEST_F(RoadmapWindowTest, SettlesAStepAndATopicByOneKeyEach)
{
    started(2013y / 6 / 14);
    RoadmapWindow& window = opened();
    auto& steps = part<RecordTable>(window, "stepView");
    steps.chooseRow(0);
    steps.setFocus();
    InteractionCounter user{window};
    user.press(Qt::Key_S);
    EXPECT_EQ(user.count(), 1);
    EXPECT_EQ(roadmap()->roadmap.steps.front().state, StepState::Done);

    auto& topics = part<RecordTable>(window, "topicView");
    topics.setFocus();
    topics.chooseRow(0);
    QTest::keyClick(&topics, Qt::Key_3);
    EXPECT_EQ(roadmap()->roadmap.topics.front().status, TopicStatus::Settled);
    dialogs.willGiveReason(QStringLiteral("Bor hos sin mor"));
    topics.chooseRow(1);
    QTest::keyClick(&topics, Qt::Key_5);
    EXPECT_EQ(roadmap()->roadmap.topics[1].status, TopicStatus::NotRelevant);
    EXPECT_EQ(roadmap()->roadmap.topics[1].reason, "Bor hos sin mor");
}

TEST_F(RoadmapWindowTest, MovesTheReleaseInTwoInteractionsAndIsTakenBackInOne)
{
    started(2013y / 6 / 14);
    RoadmapWindow& window = opened();
    part<QPushButton>(window, "moveButton").click();
    QDialog& form = dialog();
    auto& day = part<DayField>(form, "releaseEdit");
    day.setFocus();
    day.selectAll();
    InteractionCounter user{form};
    user.type("1-7-2013");
    EXPECT_TRUE(part<Label>(form, "explanationLabel").text().contains(QStringLiteral("flyttes")));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(user.count(), 2);
    EXPECT_EQ(roadmap()->roadmap.anchors.release, (Date{2013y / 7 / 1}));
    ASSERT_EQ(roadmap()->roadmap.moves.size(), 1U);
    EXPECT_FALSE(roadmap()->roadmap.moves.front().reason.empty());

    takeBackLatest();
    EXPECT_EQ(roadmap()->roadmap.anchors.release, (Date{2013y / 6 / 14}));
}

TEST_F(RoadmapWindowTest, OffersTheBatonInTwoInteractionsAndConfirmsItInOne)
{
    started(2013y / 6 / 14);
    RoadmapWindow& window = opened();
    // The first is Ctrl+Shift+H.
    window.handOver();
    QDialog& form = dialog();
    auto& person = part<QLineEdit>(form, "personEdit");
    QTest::keyClicks(&person, QStringLiteral("Jonas"));
    ASSERT_NE(person.completer(), nullptr);
    Q_EMIT person.completer()->activated(QStringLiteral("Jonas Krag"));  // picked in the list
    QCoreApplication::processEvents();

    ASSERT_NE(roadmap()->roadmap.openOffer(), nullptr);
    EXPECT_EQ(roadmap()->roadmap.openOffer()->to.person, "Jonas Krag");
    EXPECT_EQ(roadmap()->roadmap.holder()->holder.user, office.caseworker.user) << "until it is confirmed";

    auto& steps = part<RecordTable>(window, "stepView");
    steps.setFocus();
    QTest::keyClick(&steps, Qt::Key_B);
    EXPECT_EQ(roadmap()->roadmap.openOffer(), nullptr);
    EXPECT_EQ(roadmap()->roadmap.holder()->holder.person, "Jonas Krag");
}

TEST_F(RoadmapWindowTest, RegistersAnUnplannedReleaseInTwoInteractions)
{
    // The first is Ctrl+Shift+N.
    RoadmapActions::releasedNow(context(), page.get(), amir.id());
    QDialog& form = dialog();
    InteractionCounter user{form};
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(1 + user.count(), 2);

    ASSERT_TRUE(roadmap());
    EXPECT_EQ(roadmap()->roadmap.anchors.release, test::Office::kToday);
    const auto waiting = office.services().releases.waiting(session);
    ASSERT_EQ(waiting->size(), 1U);
    EXPECT_FALSE(waiting->front().firstAttended);

    ReleasesPage releases{context(), nullptr};
    show(releases);
    EXPECT_EQ(releases.findChild<ReleasesModel*>()->redCount(), 1);
}

TEST_F(RoadmapWindowTest, StandsOnTheCitizensPageAndOpensFromThere)
{
    auto& card = part<RecordList>(*page, "roadmapList");
    ASSERT_EQ(card.rows().size(), 1U);
    EXPECT_TRUE(card.rows().front()->words().title.contains(QStringLiteral("Start")));
    started(2013y / 6 / 14);
    page->refresh();
    EXPECT_TRUE(card.rows().front()->words().line.contains(QStringLiteral("Maria Holm")));

    QTest::keyClick(card.rows().front(), Qt::Key_Return);
    EXPECT_TRUE(dialog<RoadmapWindow>().isVisible());
}

TEST_F(RoadmapWindowTest, IsListedAmongTheReleasesAheadInBothLanguages)
{
    started(2013y / 2 / 1);
    ReleasesPage releases{context(), nullptr};
    show(releases);
    EXPECT_EQ(releases.findChild<ReleasesModel*>()->rowCount(), 1);
    speak(Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(releases.title(), QStringLiteral("Releases"));
}

}  // namespace

}  // namespace fodfaeste
