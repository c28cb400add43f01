#include "gui/clipboard/clipboard_guard.h"

#include "gui/drafts/drafts_test.h"

#include <QClipboard>
#include <QMimeData>

namespace fodfaeste {

namespace {

class ClipboardTest : public testing::Test {
protected:
    ClipboardTest() { settings.setClipboardSeconds(1); }

    static QString text() { return QGuiApplication::clipboard()->text(); }
    static QByteArray hint()
    {
        return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint"));
    }

    test::ScratchFolder folder;
    UserSettings settings{QString::fromStdString(folder.file("settings.ini"))};
    ClipboardGuard guard{settings};
};

TEST_F(ClipboardTest, MarksWhatItPutsThereAndTakesItAwayAfterAWhile)
{
    putOnClipboard(QStringLiteral("Yasmin El-Khatib"));
    EXPECT_EQ(text(), QStringLiteral("Yasmin El-Khatib"));
    EXPECT_EQ(hint(), QByteArrayLiteral("secret"));

    QTest::qWait(700);
    EXPECT_EQ(text(), QStringLiteral("Yasmin El-Khatib"));
    EXPECT_TRUE(QTest::qWaitFor([] { return text().isEmpty(); }, 1500));
}

TEST_F(ClipboardTest, LeavesWhatSomebodyElseHasPutThere)
{
    putOnClipboard(QStringLiteral("vores"));
    auto* theirs = new QMimeData;
    theirs->setText(QStringLiteral("en andens"));
    QGuiApplication::clipboard()->setMimeData(theirs);

    QTest::qWait(1300);
    guard.clearIfOurs();

    // Where the platform says who owns the clipboard, what this very process put there counts as ours.
    if (!QGuiApplication::clipboard()->ownsClipboard()) {
        EXPECT_EQ(text(), QStringLiteral("en andens"));
    }
}

TEST_F(ClipboardTest, BeginsTheTimeAnewWithEveryCopy)
{
    putOnClipboard(QStringLiteral("en"));
    QTest::qWait(700);
    putOnClipboard(QStringLiteral("to"));
    QTest::qWait(700);
    EXPECT_EQ(text(), QStringLiteral("to"));
}

TEST_F(ClipboardTest, MarksWhatQtsOwnFieldsCopyWhereThePlatformSaysWhose)
{
    QLineEdit field{QStringLiteral("markeret")};
    field.selectAll();
    field.copy();
    QCoreApplication::processEvents();
    if (!QGuiApplication::clipboard()->ownsClipboard())
        GTEST_SKIP() << "this platform does not say whose the clipboard is";
    EXPECT_EQ(text(), QStringLiteral("markeret"));
    EXPECT_EQ(hint(), QByteArrayLiteral("secret"));
}

class ClipboardInWindow : public DraftsInWindow {};

TEST_F(ClipboardInWindow, IsEmptiedByALockAndByTheEnd)
{
    for (const bool byLock : {true, false}) {
        openDemonstration("caseload");
        QWidget& list = seen<QWidget>("caseloadView");
        list.setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_C, Qt::ControlModifier);
        ASSERT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
        EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                  QByteArrayLiteral("secret"));
        if (byLock)
            lock();
        else
            window->close();
        EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
        storePath += QStringLiteral("2");
    }
}

}  // namespace

}  // namespace fodfaeste
