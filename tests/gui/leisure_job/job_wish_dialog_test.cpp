#include "gui/leisure_job/job_wish_dialog.h"

#include "app/leisure_job/job_wish_service.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/record_list.h"
#include "gui/citizen/record_row.h"
#include "gui/support/accessible.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/card.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class JobWishDialogTest : public PageTest {
protected:
    JobWishDialogTest()
    {
        auto made = office.citizen("Sara", "Prøve").bornOn(1996y / 5 / 17).livesIn(9);
        made.caseFile("fritidsjob", 2012y / 2 / 1).with(office.caseworker);
        sara = made.id();
        signInAs(office.caseworker);
        page = std::make_unique<CitizenPage>(context(), nullptr);
        turnTo(sara);
    }

    void turnTo(CitizenId citizen)
    {
        page->showCitizen(citizen);
        show(*page, {1160, 1000});
    }
    JobWish stored() { return *office.services().jobWishes.open(session, sara); }
    const RecordRow::Words& row() { return part<RecordList>(*page, "wishList").rows().front()->words(); }
    JobWishDialog& open()
    {
        QTest::keyClick(part<RecordList>(*page, "wishList").rows().front(), Qt::Key_Return);
        auto* dialog = page->findChild<JobWishDialog*>();
        if (dialog == nullptr)
            throw std::runtime_error{"no dialog is open"};
        dialog->activateWindow();
        QCoreApplication::processEvents();
        return *dialog;
    }
    static void save(JobWishDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }

    CitizenId sara;
    std::unique_ptr<CitizenPage> page;
};

TEST_F(JobWishDialogTest, IsWrittenByKeyboardAndShownOnThePage)
{
    ASSERT_TRUE(part<Card>(*page, "wishCard").isVisible());
    EXPECT_EQ(row().title, QStringLiteral("Skriv ønskerne ned"));
    EXPECT_FALSE(row().chip.isEmpty()) << "nobody has said yes yet";
    JobWishDialog& dialog = open();
    expectAccessible(dialog);
    EXPECT_TRUE(part<QLabel>(dialog, "districtLabel").text().contains(QStringLiteral("Indre Nørrebro")));
    InteractionCounter user{dialog};

    user.type("Noget med dyr");
    user.press(Qt::Key_Tab);
    user.type("st");  // Stald
    user.press(Qt::Key_Tab);
    user.press(Qt::Key_Tab);
    user.press(Qt::Key_Tab);
    user.type("7,5");
    user.press(Qt::Key_Tab);
    user.type("25");
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(user.count(), 7);

    const JobWish wish = stored();
    EXPECT_EQ(wish.wishes, "Noget med dyr");
    EXPECT_EQ(wish.trades, std::vector<std::string>{"stable"});
    EXPECT_EQ(wish.maxWeeklyHours, WeeklyHours{750});
    EXPECT_EQ(wish.travel, 25min);
    EXPECT_EQ(navigator.toasts.back(), QStringLiteral("Ønskerne er gemt."));
    turnTo(sara);
    EXPECT_TRUE(row().line.contains(QStringLiteral("7,5"))) << row().line.toStdString();
    EXPECT_TRUE(row().line.contains(QStringLiteral("25")));
    takeBackLatest();
    EXPECT_TRUE(stored().wishes.empty());
}

TEST_F(JobWishDialogTest, KeepsWhatItHasNoRoomFor)
{
    JobWish wish = stored();
    wish.trades = {"shop", "aquarium", "sport", "cinema", "office"};
    wish.guardianConsentedOn = 2013y / 1 / 2;
    ASSERT_TRUE(office.services().jobWishes.save(session, wish));
    turnTo(sara);
    EXPECT_TRUE(row().chip.isEmpty());
    EXPECT_TRUE(row().title.contains(QStringLiteral("aquarium")));
    JobWishDialog& dialog = open();
    auto& first = part<QComboBox>(dialog, "firstTradeBox");
    first.setCurrentIndex(first.findData(QStringLiteral("sport")));

    save(dialog);

    EXPECT_EQ(stored().trades, (std::vector<std::string>{"sport", "aquarium", "cinema", "office"})) << "each once";
    EXPECT_EQ(stored().guardianConsentedOn, 2013y / 1 / 2);
}

TEST_F(JobWishDialogTest, SaysWhatIsWrongAtItsField)
{
    JobWishDialog& dialog = open();
    part<QLineEdit>(dialog, "hoursEdit").setText(QStringLiteral("mange"));
    part<QLineEdit>(dialog, "travelEdit").setText(QStringLiteral("300"));
    part<QLineEdit>(dialog, "guardianConsentEdit").setText(QStringLiteral("1-2-2013"));

    save(dialog);
    EXPECT_TRUE(part<QLabel>(dialog, "hoursErrorLabel").isVisible());
    EXPECT_TRUE(part<QLabel>(dialog, "travelErrorLabel").isVisible());

    part<QLineEdit>(dialog, "hoursEdit").setText(QStringLiteral("8"));
    part<QLineEdit>(dialog, "travelEdit").setText(QString{});
    save(dialog);
    EXPECT_TRUE(part<QLabel>(dialog, "guardianConsentErrorLabel").isVisible()) << "nobody has consented tomorrow";
    EXPECT_FALSE(stored().id.isSet());
}

TEST_F(JobWishDialogTest, IsOnlyForTheProgramme)
{
    const CitizenId other =
        office.citizen("Omar", "Prøve").bornOn(1990y / 5 / 17).caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
    turnTo(other);
    EXPECT_FALSE(part<Card>(*page, "wishCard").isVisible());
}

}  // namespace

}  // namespace fodfaeste
