#include "gui/keys/key_map.h"
#include "gui/keys/reserved_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

/// A text field that claims every key for itself, as Qt's own do for some of them.
class GreedyEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

/// A window with a greedy field that has the keyboard, and a count of how often a key reached the window.
class ReservedKeysTest : public testing::Test {
protected:
    ReservedKeysTest() : edit{new GreedyEdit{&window}}
    {
        (new QVBoxLayout{&window})->addWidget(edit);
        window.show();
        edit->setFocus();
        QApplication::setActiveWindow(&window);
    }

    int timesReached(const QKeySequence& keys) { return timesReached(keys, *edit); }
    int timesReached(const QKeySequence& keys, QWidget& field)
    {
        int times = 0;
        QShortcut shortcut{keys, &window};
        QObject::connect(&shortcut, &QShortcut::activated, &window, [&times] { ++times; });
        QTest::keyClick(&field, static_cast<Qt::Key>(keys[0].key()), keys[0].keyboardModifiers());
        return times;
    }

    QWidget window;
    GreedyEdit* edit;
};

TEST_F(ReservedKeysTest, ReachTheWindowWhileSomebodyTypes)
{
    ReservedKeys reserved;
    qApp->installEventFilter(&reserved);

    for (const KeyAction action :
         {KeyAction::Search, KeyAction::RecentCitizens, KeyAction::LogContact, KeyAction::Lock, KeyAction::FirstView,
          KeyAction::FifthView, KeyAction::Back, KeyAction::Refresh, KeyAction::ShowKeys})
        EXPECT_EQ(timesReached(keysOf(action)), 1) << keysOf(action).toString().toStdString();
}

TEST_F(ReservedKeysTest, ReachTheWindowFromRealTextFieldsEveryOneOfThem)
{
    ReservedKeys reserved;
    qApp->installEventFilter(&reserved);
    QLineEdit line{QStringLiteral("det er skrevet"), &window};
    QPlainTextEdit text{QStringLiteral("det er skrevet"), &window};
    line.show();
    text.show();
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text)}) {
        field->setFocus();
        for (const KeyEntry& entry : keyMap()) {
            if (entry.scope != KeyScope::Everywhere)
                continue;
            for (const QKeySequence& keys : keysOf(entry)) {
                EXPECT_EQ(timesReached(keys, *field), 1) << field->metaObject()->className() << keys.toString().toStdString();
            }
        }
    }
    EXPECT_EQ(line.text(), QStringLiteral("det er skrevet"));
    EXPECT_EQ(text.toPlainText(), QStringLiteral("det er skrevet"));
}

TEST_F(ReservedKeysTest, AreClaimedByTheFieldWithoutTheFilter)
{
    EXPECT_EQ(timesReached(keysOf(KeyAction::Search)), 0);
}

TEST_F(ReservedKeysTest, LeaveTheFieldItsOwnKeys)
{
    ReservedKeys reserved;
    qApp->installEventFilter(&reserved);

    EXPECT_EQ(timesReached(QKeySequence{Qt::CTRL | Qt::Key_C}), 0);
    QTest::keyClicks(edit, QStringLiteral("k n"));
    EXPECT_EQ(edit->text(), QStringLiteral("k n"));
}

TEST(KeyMap, HasNoKeyThatADanishKeyboardCannotMake)
{
    for (const KeyEntry& entry : keyMap())
        for (const QKeySequence& keys : keysOf(entry)) {
            const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
            EXPECT_FALSE(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)) << entry.meaning;
        }
}

TEST(KeyMap, WritesKeysAsTheirCapsSay)
{
    EXPECT_EQ(capsOf(keysOf(KeyAction::Search)), QStringLiteral("Ctrl K"));
    EXPECT_EQ(capsOf(keysOf(KeyAction::Back)), QStringLiteral("Alt ←"));
    EXPECT_EQ(capsOf(QKeySequence{Qt::CTRL | Qt::Key_Return}), QStringLiteral("Ctrl Enter"));
}

}  // namespace

}  // namespace fodfaeste
