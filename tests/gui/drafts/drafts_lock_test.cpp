#include "gui/drafts/drafts_test.h"

namespace fodfaeste {

namespace {

class DraftsAcrossALock : public DraftsInWindow {
protected:
    static QString moreThanTheStoreTakes() { return QStringLiteral("en lang linje\n").repeated(20'000); }
};

TEST_F(DraftsAcrossALock, BringPageTextAndCursorBackWithoutAQuestion)
{
    openDemonstration("caseload");
    beginContact("Glad for læreren, vil ger");
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Left);

    lock();

    EXPECT_EQ(window->workArea(), nullptr) << "at once";
    EXPECT_TRUE(dialogs.asked().isEmpty());
    unlockAgain();
    EXPECT_EQ(page(), PageName::Caseload);
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Glad for læreren, vil ger"));
    EXPECT_EQ(focus(), &note());
    EXPECT_EQ(note().textCursor().position(), 21);
    EXPECT_FALSE(toast().isEmpty()) << "and says so";
    type("X");
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Glad for læreren, vilX ger"));
}

TEST_F(DraftsAcrossALock, BringEveryFieldBack)
{
    openDemonstration("today");
    beginContact("tn+ Ringede");
    press(Qt::Key_D, Qt::AltModifier);
    seen<QLineEdit>("whenEdit").setText(QStringLiteral("i går 14"));
    seen<QLineEdit>("stepEdit").setText(QStringLiteral("Ring igen"));
    seen<QLineEdit>("dueEdit").setText(QStringLiteral("+7d"));
    const int channel = seen<QComboBox>("channelBox").currentIndex();
    const int assessment = seen<QComboBox>("assessmentBox").currentIndex();
    seen<QLineEdit>("dueEdit").setFocus();

    lock();
    unlockAgain();

    EXPECT_EQ(note().toPlainText(), QStringLiteral("Ringede"));
    EXPECT_EQ(seen<QLineEdit>("whenEdit").text(), QStringLiteral("i går 14"));
    EXPECT_EQ(seen<QLineEdit>("stepEdit").text(), QStringLiteral("Ring igen"));
    EXPECT_EQ(seen<QLineEdit>("dueEdit").text(), QStringLiteral("+7d"));
    EXPECT_EQ(seen<QComboBox>("channelBox").currentIndex(), channel);
    EXPECT_EQ(seen<QComboBox>("assessmentBox").currentIndex(), assessment);
    EXPECT_EQ(focus(), &seen<QLineEdit>("dueEdit"));
    EXPECT_EQ(page(), PageName::Today);
}

TEST_F(DraftsAcrossALock, AreNotSeenByWhoeverComesNext)
{
    openDemonstration("caseload");
    const QString own = settings.lastLogin(storePath);
    beginContact("Kun mine øjne");
    lock();

    unlockAs(QString::fromUtf8("sø"));
    EXPECT_FALSE(isSeen<NoteEdit>("noteEdit"));
    EXPECT_TRUE(toast().isEmpty());
    EXPECT_TRUE(keptDrafts().empty());
    lock();

    unlockAs(own);
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Kun mine øjne"));
}

TEST_F(DraftsAcrossALock, ComeBackAfterAKill)
{
    openDemonstration("overview");
    beginContact("Skrevet lige før strømmen gik");
    pause();

    kill();
    unlockAgain();

    EXPECT_EQ(page(), PageName::Overview);
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Skrevet lige før strømmen gik"));
    EXPECT_EQ(note().textCursor().position(), 29);
}

TEST_F(DraftsAcrossALock, AreKeptWhileSomebodyTypesWithoutAPause)
{
    openDemonstration("overview");
    beginContact("");
    for (int key = 0; key < 25; ++key) {
        QTest::keyClicks(focus(), QStringLiteral("x"));
        QTest::qWait(30);
    }
    const auto kept = keptDrafts();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_GE(kept.front().fields.size(), std::string_view{R"({"noteEdit":"xxxxxxxx"})"}.size());
}

TEST_F(DraftsAcrossALock, AreKeptAtOnceWhenTheKeyboardLeavesTheField)
{
    openDemonstration("overview");
    beginContact("Et notat");
    press(Qt::Key_Backtab);
    EXPECT_EQ(keptDrafts().size(), 1U);
}

TEST_F(DraftsAcrossALock, AreOverWhenTheContactIsSaved)
{
    openDemonstration("caseload");
    beginContact("mn Færdigt");
    pause();
    ASSERT_EQ(keptDrafts().size(), 1U);

    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(keptDrafts().empty());
    lock();
    unlockAgain();
    EXPECT_FALSE(isSeen<NoteEdit>("noteEdit"));
}

TEST_F(DraftsAcrossALock, AreOverWhenTheTextIsTakenAway)
{
    openDemonstration("caseload");
    beginContact("Nej");
    pause();
    for (int key = 0; key < 3; ++key)
        press(Qt::Key_Backspace);
    EXPECT_TRUE(keptDrafts().empty());
}

TEST_F(DraftsAcrossALock, CanBeDiscardedWhereTheyComeBackAndThatBeRegretted)
{
    openDemonstration("caseload");
    beginContact("Måske");
    lock();
    unlockAgain();

    seen<Button>("toastActionButton").click();
    EXPECT_EQ(note().toPlainText(), QString{});
    EXPECT_EQ(focus(), &note());
    EXPECT_TRUE(keptDrafts().empty());

    seen<Button>("toastActionButton").click();
    QCoreApplication::processEvents();
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Måske"));
    EXPECT_EQ(keptDrafts().size(), 1U);
}

TEST_F(DraftsAcrossALock, FollowTheTextToWhomeverItIsReallyAbout)
{
    openDemonstration("caseload");
    beginContact("Forkert person");
    pause();
    const CitizenId wrong = keptDrafts().front().place.citizen;

    press(Qt::Key_D, Qt::AltModifier);
    seen<QLineEdit>("personEdit").selectAll();
    type("KI-2012-00021");
    press(Qt::Key_Return);
    pause();

    const auto kept = keptDrafts();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_NE(kept.front().place.citizen, wrong);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Forkert person"));
}

TEST_F(DraftsAcrossALock, OfAClosedPanelComeBackWithThePerson)
{
    openDemonstration("caseload");
    beginContact("Senere");
    press(Qt::Key_Escape);
    ASSERT_FALSE(isSeen<NoteEdit>("noteEdit"));
    kill();

    unlockAgain();

    EXPECT_EQ(note().toPlainText(), QStringLiteral("Senere"));
}

TEST_F(DraftsAcrossALock, ClosingTheWindowKeepsThemWithoutAQuestion)
{
    openDemonstration("caseload");
    beginContact("Lukket");

    window->close();
    QCoreApplication::processEvents();

    EXPECT_TRUE(dialogs.asked().isEmpty());
    EXPECT_FALSE(window->isVisible());
    kill();
    unlockAgain();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Lukket"));
}

TEST_F(DraftsAcrossALock, StayInMemoryForTheSameUserWhenTheStoreDoesNotTakeThem)
{
    openDemonstration("caseload");
    const QString own = settings.lastLogin(storePath);
    beginContact("x");
    const QString tooLong = moreThanTheStoreTakes();
    note().setPlainText(tooLong);

    lock();
    EXPECT_EQ(window->workArea(), nullptr) << "locked all the same";

    unlockAs(QString::fromUtf8("sø"));
    EXPECT_FALSE(isSeen<NoteEdit>("noteEdit"));
    lock();
    unlockAs(own);
    EXPECT_EQ(note().toPlainText().size(), tooLong.size());
}

TEST_F(DraftsAcrossALock, ClosingAsksOnlyWhenTheStoreDoesNotTakeThem)
{
    openDemonstration("caseload");
    beginContact("x");
    note().setPlainText(moreThanTheStoreTakes());

    window->close();
    EXPECT_EQ(dialogs.asked().size(), 1);
    EXPECT_TRUE(window->isVisible());

    dialogs.willConfirm();
    window->close();
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->isVisible());
}

}  // namespace

}  // namespace fodfaeste
