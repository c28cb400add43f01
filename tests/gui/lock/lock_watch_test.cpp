#include "gui/drafts/drafts_test.h"
#include "gui/lock/end_signal.h"
#include "gui/lock/lock_warning.h"
#include "gui/settings/safety_card.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/pill_bar.h"

#include <QSignalSpy>

#include <csignal>

namespace fodfaeste {

namespace {

class IdleLock : public DraftsInWindow {
protected:
    void enter()
    {
        openDemonstration("caseload");
        window->lockWatch().setClock([this] { return m_now; });
    }
    void pass(int seconds)
    {
        m_now += qint64{seconds} * 1000;
        if (window->workArea() != nullptr)
            window->lockWatch().look();
        QCoreApplication::processEvents();
    }
    bool isWarned() { return window->findChild<LockWarning*>()->isVisible(); }

    qint64 m_now = 1'000'000;
};

TEST_F(IdleLock, WarnsInTheLastHalfMinuteAndThenLocksWithTheTextKept)
{
    enter();
    beginContact("Midt i en sætn");
    pass(4 * 60 + 29);
    EXPECT_FALSE(isWarned());
    pass(1);
    EXPECT_TRUE(isWarned());
    EXPECT_TRUE(window->findChild<LockWarning*>()->accessibleName().contains(QStringLiteral("30")));
    pass(29);
    ASSERT_NE(window->workArea(), nullptr);
    pass(1);

    EXPECT_EQ(window->workArea(), nullptr);
    EXPECT_FALSE(isWarned());
    unlockAgain();
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Midt i en sætn"));
}

TEST_F(IdleLock, WaitsAnewAfterAnyKeyAndTheKeyIsTyped)
{
    enter();
    beginContact("a");
    pass(4 * 60 + 45);
    ASSERT_TRUE(isWarned());

    type("b");

    EXPECT_FALSE(isWarned());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("ab"));
    pass(4 * 60 + 29);
    EXPECT_FALSE(isWarned());
    EXPECT_NE(window->workArea(), nullptr);
}

TEST_F(IdleLock, TakesItsTimeFromTheSettings)
{
    enter();
    settings.setLockMinutes(2);
    pass(2 * 60);
    EXPECT_EQ(window->workArea(), nullptr);
}

TEST_F(IdleLock, NeverStrikesWhereNoStoreIsOpen)
{
    enter();
    lock();
    const QSignalSpy wanted{&window->lockWatch(), &LockWatch::lockWanted};
    m_now += 3'600'000;
    QTest::qWait(1200);
    EXPECT_EQ(wanted.count(), 0);
}

TEST_F(IdleLock, TakesQuestionsOverTheWindowAway)
{
    enter();
    auto* question = new QDialog{window.get()};
    QPointer<QDialog> isThere{question};
    question->open();
    lock();
    EXPECT_TRUE(isThere.isNull());
}

TEST_F(IdleLock, EndsEverythingInOrderWhenTheProgramIsToldToEnd)
{
    enter();
    beginContact("Ved slukning");
    const EndSignal endSignal;
    QObject::connect(&endSignal, &EndSignal::received, window.get(), [this] { window->lockAndWait(); });
    ASSERT_EQ(std::raise(SIGTERM), 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->workArea() == nullptr; }, 2000));

    kill();
    unlockAgain();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Ved slukning"));
}

TEST_F(IdleLock, IsSetOnTheSettingsPage)
{
    openDemonstration("settings");
    SafetyCard& card = seen<SafetyCard>("safetyCard");
    EXPECT_EQ(part<PillBar>(card, "lockBar").checkedKeys(), QStringList{QStringLiteral("5")});
    EXPECT_EQ(part<PillBar>(card, "clipboardBar").checkedKeys(), QStringList{QStringLiteral("30")});

    part<PillBar>(card, "lockBar").pill(QStringLiteral("10"))->click();
    part<PillBar>(card, "clipboardBar").pill(QStringLiteral("10"))->click();

    EXPECT_EQ(settings.lockMinutes(), 10);
    EXPECT_EQ(settings.clipboardSeconds(), 10);
}

TEST(LockSettings, CannotBeSwitchedOffByHand)
{
    const test::ScratchFolder folder;
    UserSettings settings{QString::fromStdString(folder.file("settings.ini"))};
    settings.setLockMinutes(100'000);
    settings.setClipboardSeconds(100'000);
    EXPECT_EQ(settings.lockMinutes(), 60);
    EXPECT_EQ(settings.clipboardSeconds(), 300);
    settings.setLockMinutes(0);
    EXPECT_EQ(settings.lockMinutes(), 1);
}

}  // namespace

}  // namespace fodfaeste
