#include "gui/leisure_job/placement_dialog.h"

#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/job_opening_service.h"
#include "app/leisure_job/placement_service.h"
#include "app/leisure_job/working_time_service.h"
#include "gui/contact/day_field.h"
#include "gui/leisure_job/job_field.h"
#include "gui/leisure_job/leisure_job_actions.h"
#include "gui/leisure_job/verdict_view.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Somebody of sixteen with a leisure job case, and a caseworker at the keyboard.
class PlacementDialogTest : public PageTest {
protected:
    PlacementDialogTest()
    {
        signInAs(office.caseworker);
        show(window, {1000, 800});
        window.activateWindow();
        shop = employer("Købmand Pilegren", "shop");
        JobOpening opening;
        opening.employer = shop.id;
        opening.title = "Flaskedreng";
        opening.ages = {13, 17};
        opening.weeklyHours = WeeklyHours{400};
        opening.pattern = "ma 15.30-17.30, on 15.30-17.30";
        job = *office.services().openings.save(office.teamLead, opening);
    }

    Employer employer(const std::string& name, const std::string& trade)
    {
        Employer made;
        made.name = name;
        made.trade = trade;
        return *office.services().employers.save(office.teamLead, made);
    }

    QDialog& opened()
    {
        LeisureJobActions::place(context(), &window, sara.id());
        QCoreApplication::processEvents();
        auto* found = window.findChild<PlacementDialog*>();
        if (found == nullptr)
            throw std::runtime_error{"no form is open"};
        QApplication::setActiveWindow(found);
        return *found;
    }

    std::vector<Placement> placements() { return *office.services().placements.ofCitizen(session, sara.id()); }
    static QString verdict(QDialog& form) { return part<VerdictView>(form, "verdictView").text(); }

    QWidget window;
    Employer shop;
    JobOpening job;
    test::PersonBuilder sara =
        office.citizen("Sara", "Prøve").bornOn(1996y / 11 / 1).caseFile("fritidsjob", 2012y / 9 / 1).with(office.caseworker);
};

TEST_F(PlacementDialogTest, PlacesInAnOpeningWithinTheBudget)
{
    // The first is Ctrl+J of the window.
    QDialog& form = opened();
    InteractionCounter user{form};
    user.type("flaske");
    user.press(Qt::Key_Return);
    EXPECT_EQ(part<QLineEdit>(form, "titleEdit").text(), QStringLiteral("Flaskedreng"));
    EXPECT_EQ(user.keyboard().objectName(), QStringLiteral("hoursEdit"));
    user.press(Qt::Key_Tab);
    user.press(Qt::Key_Tab);
    EXPECT_EQ(user.keyboard().objectName(), QStringLiteral("startEdit"));
    EXPECT_TRUE(verdict(form).startsWith(QStringLiteral("Lovligt")));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(1 + user.count(), 6);
    ASSERT_EQ(placements().size(), 1U);
    EXPECT_EQ(placements().front().opening, job.id);
    EXPECT_EQ(placements().front().stage(), PlacementStage::Started);
    EXPECT_EQ(placements().front().weeklyHours, (WeeklyHours{400}));
}

TEST_F(PlacementDialogTest, PlacesWithANewEmployerAndAnExceptionWithinTheBudget)
{
    QDialog& form = opened();
    InteractionCounter user{form};
    user.type("Kiosken paa hjoernet");
    // A list that shows nothing more gives the window back, but for this platform.
    QApplication::setActiveWindow(&form);
    user.press(Qt::Key_Tab);
    EXPECT_EQ(user.keyboard().objectName(), QStringLiteral("placeBox"));
    auto& place = part<QComboBox>(form, "placeBox");
    place.setCurrentIndex(place.findData(QStringLiteral("kiosk")));
    part<QLineEdit>(form, "titleEdit").setFocus();
    user.type("Ekspedient");
    user.press(Qt::Key_Tab);
    user.press(Qt::Key_Tab);
    user.type("ti 17-19");
    EXPECT_TRUE(verdict(form).startsWith(QStringLiteral("Kræver en undtagelse")));
    ASSERT_TRUE(part<QLineEdit>(form, "exceptionEdit").isVisible());
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(placements().empty()) << "without its why";
    EXPECT_EQ(user.keyboard().objectName(), QStringLiteral("exceptionEdit"));
    user.type("Ejeren er der");
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(1 + user.count(), 8);
    ASSERT_EQ(placements().size(), 1U);
    EXPECT_EQ(placements().front().weeklyHours, (WeeklyHours{200})) << "by the week";
    EXPECT_EQ(office.services().workingTime.exceptions(session, placements().front().id)->size(), 1U);
    EXPECT_EQ(office.services().employers.list(session)->size(), 2U);
}

TEST_F(PlacementDialogTest, TellsWhileTypingWhatIsNotLawfulAndStartsNothing)
{
    QDialog& form = opened();
    part<JobField>(form, "jobEdit").setFocus();
    InteractionCounter user{form};
    user.type("flaske");
    user.press(Qt::Key_Return);
    auto& pattern = part<QLineEdit>(form, "patternEdit");
    pattern.setText(QStringLiteral("ma 15-18.30"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(verdict(form).startsWith(QStringLiteral("Ikke lovligt")));
    EXPECT_TRUE(verdict(form).contains(QStringLiteral("FJ01")));
    EXPECT_TRUE(verdict(form).contains(QStringLiteral("Mandag")));
    EXPECT_TRUE(verdict(form).contains(QStringLiteral("BFA")));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(placements().empty());
    EXPECT_TRUE(form.isVisible()) << "nothing that was typed is lost";
    EXPECT_TRUE(part<QLabel>(form, "patternErrorLabel").isVisible());

    pattern.setText(QStringLiteral("ma 15 til"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(verdict(form).contains(QStringLiteral("15")));

    pattern.setText(QStringLiteral("ma 15-18.30"));
    auto& stage = part<QComboBox>(form, "stageBox");
    stage.setCurrentIndex(stage.findData(static_cast<int>(PlacementStage::Suggested)));
    user.press(Qt::CTRL | Qt::Key_Return);
    ASSERT_EQ(placements().size(), 1U);
    EXPECT_EQ(placements().front().stage(), PlacementStage::Suggested);
}

}  // namespace

}  // namespace fodfaeste
