#include "gui/citizen/record_dialog.h"
#include "gui/drafts/drafts_test.h"
#include "gui/support/held_task_runner.h"

namespace fodfaeste {

namespace {

class DraftsInDialogs : public DraftsInWindow {
protected:
    void openCitizen()
    {
        openDemonstration("caseload");
        area().openFound(QString::fromLatin1(kCaseNumber));
        QCoreApplication::processEvents();
        ASSERT_EQ(page(), PageName::Citizen);
    }
    RecordDialog* dialog() { return window->findChild<RecordDialog*>(); }
    QLineEdit& field(const char* name) { return part<QLineEdit>(*dialog(), name); }
    void beginFacts()
    {
        seen<QPushButton>("editButton").click();
        QCoreApplication::processEvents();
        ASSERT_NE(dialog(), nullptr);
        QLineEdit& phone = field("phoneEdit");
        phone.setFocus();
        phone.selectAll();
        QTest::keyClicks(&phone, QStringLiteral("00 98 76 5"));
        QTest::keyClick(&phone, Qt::Key_Left);
    }
    void lockFromDialog()
    {
        QTest::keyClick(&field("phoneEdit"), Qt::Key_L, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
};

TEST_F(DraftsInDialogs, ComeBackOverTheirPageAfterALockByKey)
{
    openCitizen();
    const QString name = seen<QLabel>("titleLabel").text();
    beginFacts();
    const QString email = field("emailEdit").text();

    lockFromDialog();
    ASSERT_EQ(window->workArea(), nullptr) << "the key works over a dialog as well";
    unlockAgain();

    EXPECT_EQ(page(), PageName::Citizen);
    EXPECT_EQ(seen<QLabel>("titleLabel").text(), name);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(field("phoneEdit").text(), QStringLiteral("00 98 76 5"));
    EXPECT_EQ(field("phoneEdit").cursorPosition(), 9);
    EXPECT_EQ(dialog()->focusWidget(), &field("phoneEdit"));
    EXPECT_EQ(field("emailEdit").text(), email);
}

TEST_F(DraftsInDialogs, KeepOnlyWhatWasChanged)
{
    openCitizen();
    beginFacts();
    pause();
    const auto kept = keptDrafts();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().fields, R"({"phoneEdit":"00 98 76 5"})") << "the name and the address stay in the record";
}

TEST_F(DraftsInDialogs, AreDiscardedByEscapeWhichCanBeRegretted)
{
    openCitizen();
    beginFacts();
    pause();

    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(dialog(), nullptr);
    EXPECT_TRUE(keptDrafts().empty());

    seen<Button>("toastActionButton").click();
    QCoreApplication::processEvents();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(field("phoneEdit").text(), QStringLiteral("00 98 76 5"));
    EXPECT_EQ(keptDrafts().size(), 1U);
}

TEST_F(DraftsInDialogs, AreOverWhenTheRecordIsSaved)
{
    openCitizen();
    beginFacts();
    pause();
    QTest::keyClick(&field("phoneEdit"), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(keptDrafts().empty());
}

TEST_F(DraftsInDialogs, ThatWereNotTouchedLeaveNothing)
{
    openCitizen();
    seen<QPushButton>("editButton").click();
    QCoreApplication::processEvents();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(toast().isEmpty());
    EXPECT_TRUE(keptDrafts().empty());
}

TEST_F(DraftsInDialogs, ComeBackInEveryKindOfForm)
{
    openCitizen();
    const CitizenId citizen = window->findChild<Page*>(QStringLiteral("citizenPage"))->shownCitizen();
    DraftService& drafts = area().context().services.drafts;
    const std::pair<EditorKind, const char*> forms[] = {
        {EditorKind::Facts, "emailEdit"}, {EditorKind::Spell, "titleEdit"},       {EditorKind::Custody, "facilityEdit"},
        {EditorKind::Task, "textEdit"},   {EditorKind::OpenCase, "referredEdit"}, {EditorKind::Register, "familyEdit"}};
    for (const auto& [kind, name] : forms) {
        Draft draft;
        draft.place = {std::string{wordOf(kind)}, kind == EditorKind::Register ? CitizenId{} : citizen};
        draft.page = "citizen";
        draft.pageCitizen = citizen;
        draft.fields = toJson({{QString::fromLatin1(name), QStringLiteral("kladde")}});
        draft.focusedField = name;
        ASSERT_TRUE(drafts.keep(area().context().session, draft));
        area().drafts().begin({});
        QCoreApplication::processEvents();

        ASSERT_NE(dialog(), nullptr) << wordOf(kind);
        EXPECT_EQ(field(name).text(), QStringLiteral("kladde")) << wordOf(kind);
        dialog()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(keptDrafts().empty()) << wordOf(kind);
    }
}

/// Between asking and answer a slow disk leaves time to type, to lock and to come back.
class DraftsOnASlowDisk : public DraftsInWindow {
protected:
    DraftsOnASlowDisk()
    {
        window = std::make_unique<MainWindow>(StoreDesk{library, makeDemonstration}, settings, slow, &dialogs);
        window->resize(1300, 860);
        window->show();
        window->activateWindow();
    }
    void enter()
    {
        window->startPage()->showUnlock(storePath);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        settle();
        ASSERT_NE(window->workArea(), nullptr);
    }
    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            slow.finishAll();
            QCoreApplication::processEvents();
        }
    }

    HeldTaskRunner slow;
};

TEST_F(DraftsOnASlowDisk, KeepTheNewestTextWhateverIsStillUnderWay)
{
    makeStore(StoreKind::Demonstration);
    enter();
    press(Qt::Key_N, Qt::ControlModifier);
    type(kCaseNumber);
    press(Qt::Key_Return);
    settle();
    type("Første ");
    pause();
    ASSERT_GT(slow.waiting(), 0U) << "the first text is on its way";
    type("og anden");
    pause();
    EXPECT_EQ(slow.waiting(), 1U) << "the next waits for it instead of queueing up";

    lock();
    EXPECT_EQ(window->workArea(), nullptr) << "the lock does not wait for the disk";
    settle();
    enter();

    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Første og anden"));
}

TEST_F(DraftsOnASlowDisk, LoseNothingToWhoeverIsQuickerThanTheStore)
{
    makeStore(StoreKind::Demonstration);
    enter();
    press(Qt::Key_N, Qt::ControlModifier);
    type(kCaseNumber);
    press(Qt::Key_Return);
    settle();
    type("Fra i går");
    lock();
    settle();
    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    while (window->workArea() == nullptr)
        slow.finishOne();

    press(Qt::Key_N, Qt::ControlModifier);
    type(kCaseNumber);
    press(Qt::Key_Return);
    type("Fra i dag");
    settle();

    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Fra i går\nFra i dag"));
    pause();
    settle();
    lock();
    settle();
    enter();
    EXPECT_EQ(note().toPlainText(), QString::fromUtf8("Fra i går\nFra i dag"));
}

}  // namespace

}  // namespace fodfaeste
