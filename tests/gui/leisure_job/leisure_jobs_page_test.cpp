#include "gui/leisure_job/leisure_jobs_page.h"

#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/job_opening_service.h"
#include "app/leisure_job/placement_service.h"
#include "gui/leisure_job/employers_pane.h"
#include "gui/leisure_job/match_dialog.h"
#include "gui/leisure_job/openings_pane.h"
#include "gui/leisure_job/placements_pane.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// The page of leisure jobs with an employer, an opening and three young people.
class LeisureJobsPageTest : public PageTest {
protected:
    LeisureJobsPageTest()
    {
        signInAs(office.teamLead);
        Employer made;
        made.name = "Købmand Pilegren";
        made.trade = "shop";
        shop = *office.services().employers.save(office.teamLead, made);
        JobOpening opening;
        opening.employer = shop.id;
        opening.title = "Flaskedreng";
        opening.ages = {13, 17};
        opening.weeklyHours = WeeklyHours{400};
        opening.pattern = "ma 15.30-17.30, on 15.30-17.30";
        opening.positions = 3;
        job = *office.services().openings.save(office.teamLead, opening);
        page = std::make_unique<LeisureJobsPage>(context(), nullptr);
        show(*page, {1300, 900});
        page->refresh();
        QCoreApplication::processEvents();
        page->activateWindow();
    }

    void choosePill(const QString& key)
    {
        part<PillBar>(*page, "pillBar").pill(key)->click();
        QCoreApplication::processEvents();
    }
    template <class Pane>
    RecordTable& rows()
    {
        return part<RecordTable>(*page->findChild<Pane*>(), "rowView");
    }
    QDialog& dialog()
    {
        QCoreApplication::processEvents();
        QDialog* found = nullptr;
        for (QDialog* one : page->findChildren<QDialog*>())
            if (one->isVisible())
                found = one;
        if (found == nullptr)
            throw std::runtime_error{"no form is open"};
        QApplication::setActiveWindow(found);
        return *found;
    }
    test::PersonBuilder young(const char* name, Date bornOn)
    {
        return office.citizen(name, "Prøve").bornOn(bornOn).caseFile("fritidsjob", 2012y / 9 / 1).with(office.caseworker);
    }
    std::vector<Placement> of(const test::PersonBuilder& person)
    {
        return *office.services().placements.ofCitizen(session, person.id());
    }

    Employer shop;
    JobOpening job;
    test::PersonBuilder sara = young("Sara", 1996y / 11 / 1);
    test::PersonBuilder omar = young("Omar", 1997y / 3 / 1);
    test::PersonBuilder lille = young("Lille", 2001y / 3 / 1);
    std::unique_ptr<LeisureJobsPage> page;
};

TEST_F(LeisureJobsPageTest, MatchesAnOpeningWithThreeInteractionsAndThePicks)
{
    choosePill(QStringLiteral("openings"));
    auto& openings = rows<OpeningsPane>();
    openings.setFocus();
    openings.chooseRow(0);
    InteractionCounter user{*page};
    user.press(Qt::Key_M);
    QDialog& form = dialog();
    auto& matches = part<RecordTable>(form, "matchView");
    ASSERT_EQ(matches.model()->rowCount(), 3);
    const auto text = [&](int row, int column) { return matches.model()->index(row, column).data().toString(); };
    EXPECT_EQ(text(2, 1), QStringLiteral("Lille Prøve")) << "too young, and therefore last";
    EXPECT_EQ(text(2, 2), QStringLiteral("Passer ikke"));
    EXPECT_FALSE(part<QPushButton>(form, "saveButton").isEnabled()) << "nobody is picked";
    EXPECT_TRUE(part<QLabel>(form, "reasonsLabel").text().contains(QStringLiteral("år")));
    matches.setFocus();
    user.press(Qt::Key_Space);
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Space);
    user.press(Qt::Key_Return);
    EXPECT_LE(user.count(), 3 + 2);
    EXPECT_EQ(of(sara).size() + of(omar).size(), 2U);
    EXPECT_TRUE(of(lille).empty());
    EXPECT_EQ(of(sara).front().stage(), PlacementStage::Suggested);
}

TEST_F(LeisureJobsPageTest, WritesTheNextStepDownInTwoInteractions)
{
    ASSERT_TRUE(office.services().placements.suggest(session, job.id, {sara.caseFileId()}));
    page->refresh();
    QCoreApplication::processEvents();
    auto& people = rows<PlacementsPane>();
    people.setFocus();
    people.chooseRow(0);
    InteractionCounter user{*page};
    user.press(Qt::Key_Return);
    dialog();
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(user.count(), 2);
    EXPECT_EQ(of(sara).front().stage(), PlacementStage::Contacted);

    people.setFocus();
    user.press(Qt::Key_Return);
    QDialog& form = dialog();
    auto& stage = part<QComboBox>(form, "stageBox");
    EXPECT_FALSE(part<QComboBox>(form, "declineBox").isVisible());
    stage.setCurrentIndex(stage.findData(static_cast<int>(PlacementStage::Declined)));
    EXPECT_TRUE(part<QComboBox>(form, "declineBox").isVisible());
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_EQ(of(sara).front().stage(), PlacementStage::Declined);
    EXPECT_TRUE(of(sara).front().steps().back().declineReason);
}

TEST_F(LeisureJobsPageTest, KeepsEmployersAndOpenings)
{
    choosePill(QStringLiteral("employers"));
    auto& employers = rows<EmployersPane>();
    ASSERT_EQ(employers.model()->rowCount(), 1);
    employers.setFocus();
    employers.chooseRow(0);
    InteractionCounter user{*page};
    user.press(Qt::Key_F2);
    QDialog& form = dialog();
    part<QLineEdit>(form, "cvrEdit").setText(QStringLiteral("1234"));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(part<QLabel>(form, "cvrErrorLabel").isVisible());
    part<QLineEdit>(form, "cvrEdit").setText(QStringLiteral("12345674"));
    part<QLineEdit>(form, "contactEdit").setText(QStringLiteral("Gitte Pilegren"));
    part<QLineEdit>(form, "agreementEdit").setText(QStringLiteral("To unge ad gangen"));
    user.press(Qt::CTRL | Qt::Key_Return);
    const auto kept = office.services().employers.open(session, shop.id);
    EXPECT_EQ(kept->employer.cvr, *Cvr::parse("12345674"));
    ASSERT_EQ(kept->contacts.size(), 1U);
    EXPECT_EQ(kept->contacts.front().name, "Gitte Pilegren");
    ASSERT_EQ(kept->agreements.size(), 1U);

    choosePill(QStringLiteral("openings"));
    part<QPushButton>(*page, "addOpeningButton").click();
    QDialog& opening = dialog();
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>(opening, "titleErrorLabel").isVisible());
    part<QComboBox>(opening, "employerBox").setCurrentIndex(0);
    part<QLineEdit>(opening, "titleEdit").setText(QStringLiteral("Opfylder"));
    part<QLineEdit>(opening, "patternEdit").setText(QStringLiteral("lø 10-14"));
    user.press(Qt::CTRL | Qt::Key_Return);
    const auto all = office.services().openings.list(session);
    ASSERT_EQ(all->size(), 2U);
    const auto added = std::ranges::find(*all, "Opfylder", [](const JobOpeningRow& row) { return row.opening.title; });
    ASSERT_NE(added, all->end());
    EXPECT_EQ(added->opening.weeklyHours, (WeeklyHours{400})) << "by the week";
}

}  // namespace

}  // namespace fodfaeste
