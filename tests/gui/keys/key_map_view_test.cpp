#include "gui/keys/key_map_view.h"

#include "gui/keys/key_bindings.h"
#include "gui/keys/key_row.h"
#include "gui/keys/reserved_keys.h"
#include "gui/settings/user_settings.h"
#include "gui/widgets/search_field.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

class KeyMapViewTest : public testing::Test {
protected:
    KeyMapViewTest()
    {
        keyBindings().resetAll();
        qApp->installEventFilter(&reserved);
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~KeyMapViewTest() override
    {
        delete dialog;
        keyBindings().resetAll();
    }

    KeyRow& row(const char* word) { return *dialog->findChild<KeyRow*>(QStringLiteral("key_%1").arg(QString::fromLatin1(word))); }
    void press(QWidget& where, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&where, key, modifiers);
    }

    ReservedKeys reserved;
    KeyMapDialog* dialog = new KeyMapDialog{nullptr};
};

TEST_F(KeyMapViewTest, FindsKeysByWhatTheyDoAndByTheirCaps)
{
    auto& search = *dialog->findChild<SearchField*>();
    EXPECT_TRUE(search.hasFocus());
    search.setText(QStringLiteral("contact log"));
    EXPECT_TRUE(row("log_contact").isVisibleTo(dialog));
    EXPECT_FALSE(row("lock").isVisibleTo(dialog));

    search.setText(QStringLiteral("ctrl l"));
    EXPECT_TRUE(row("lock").isVisibleTo(dialog));

    search.setText(QStringLiteral("xyz"));
    EXPECT_FALSE(row("lock").isVisibleTo(dialog));
    EXPECT_TRUE(dialog->findChild<QWidget*>(QStringLiteral("noKeyLabel"))->isVisibleTo(dialog));
}

TEST_F(KeyMapViewTest, TakesTheKeysThatArePressedEvenReservedOnes)
{
    KeyRow& search = row("search");
    search.setFocus();
    press(search, Qt::Key_Return);
    ASSERT_TRUE(search.isCatching());

    press(search, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(search.isCatching());
    EXPECT_FALSE(search.message().isEmpty());

    press(search, Qt::Key_G, Qt::ControlModifier);
    EXPECT_FALSE(search.isCatching());
    EXPECT_FALSE(keyBindings().isCatching());
    EXPECT_EQ(capsOf(KeyAction::Search), QStringLiteral("Ctrl G"));
    EXPECT_TRUE(search.accessibleName().contains(QStringLiteral("Ctrl G")));
    EXPECT_TRUE(reserved.isReserved(QKeySequence{Qt::CTRL | Qt::Key_G}));
    EXPECT_FALSE(reserved.isReserved(QKeySequence{Qt::CTRL | Qt::Key_K}));

    press(search, Qt::Key_Delete);
    EXPECT_EQ(capsOf(KeyAction::Search), QStringLiteral("Ctrl K"));
}

TEST_F(KeyMapViewTest, LeavesTheKeysAsTheyWereOnEscapeAndWhenTheKeyboardGoes)
{
    KeyRow& lock = row("lock");
    lock.setFocus();
    press(lock, Qt::Key_Return);
    press(lock, Qt::Key_Escape);
    EXPECT_FALSE(lock.isCatching());
    EXPECT_TRUE(dialog->isVisible());

    press(lock, Qt::Key_Return);
    row("search").setFocus();
    EXPECT_FALSE(lock.isCatching());
    EXPECT_FALSE(keyBindings().isCatching());
    EXPECT_EQ(capsOf(KeyAction::Lock), QStringLiteral("Ctrl L"));
}

TEST_F(KeyMapViewTest, ResetsAllKeysAtOnce)
{
    auto& reset = *dialog->findChild<QPushButton*>(QStringLiteral("resetAllButton"));
    EXPECT_FALSE(reset.isEnabled());
    ASSERT_TRUE(keyBindings().bind(KeyAction::NewTask, QKeySequence{Qt::Key_F7}));
    ASSERT_TRUE(keyBindings().bind(KeyAction::NextRow, QKeySequence{Qt::Key_N}));
    ASSERT_TRUE(reset.isEnabled());

    reset.click();

    EXPECT_FALSE(keyBindings().hasOwn());
    EXPECT_FALSE(reset.isEnabled());
}

TEST_F(KeyMapViewTest, LeavesTheKeysOfViewsAlone)
{
    KeyRow& views = *dialog->findChildren<KeyRow*>(QStringLiteral("key_")).front();
    views.click();
    EXPECT_FALSE(views.isCatching());
    EXPECT_EQ(views.focusPolicy(), Qt::NoFocus);
}

TEST(UserSettingsKeys, AreKeptInTheFile)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        UserSettings settings{file};
        settings.setOwnKeys(
            {{QStringLiteral("search"), QStringLiteral("Ctrl+G")}, {QStringLiteral("lock"), QStringLiteral("F8")}});
    }
    UserSettings settings{file};
    EXPECT_EQ(settings.ownKeys().value(QStringLiteral("search")), QStringLiteral("Ctrl+G"));
    settings.setOwnKeys({});
    EXPECT_TRUE(settings.ownKeys().isEmpty());
}

}  // namespace

}  // namespace fodfaeste
