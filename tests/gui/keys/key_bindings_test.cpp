#include "gui/keys/key_bindings.h"

#include "gui/keys/key_map.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

#include <set>

namespace fodfaeste {

namespace {

using Refusal = KeyBindings::Refusal;

/// Bindings of a test's own, next to those of the program.
class KeyBindingsTest : public testing::Test {
protected:
    KeyBindingsTest() { keyBindings().resetAll(); }
    ~KeyBindingsTest() override { keyBindings().resetAll(); }

    static std::optional<Refusal> refusal(KeyAction action, const QKeySequence& keys)
    {
        const auto objection = keyBindings().objectionTo(action, keys);
        return objection ? std::optional{objection->refusal} : std::nullopt;
    }
};

TEST_F(KeyBindingsTest, TakeFreeKeysAndForgetThemOnReset)
{
    ASSERT_TRUE(keyBindings().bind(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_G}));
    EXPECT_EQ(capsOf(KeyAction::LogContact), QStringLiteral("Ctrl G"));
    EXPECT_TRUE(keyBindings().isOwn(KeyAction::LogContact));

    keyBindings().reset(KeyAction::LogContact);
    EXPECT_EQ(capsOf(KeyAction::LogContact), QStringLiteral("Ctrl N"));
    EXPECT_FALSE(keyBindings().hasOwn());
}

TEST_F(KeyBindingsTest, RefuseWhatADanishKeyboardOrATextFieldNeeds)
{
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_G}), Refusal::AltGr);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::Key_G}), Refusal::WouldType);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::SHIFT | Qt::Key_G}), Refusal::WouldType);
    EXPECT_EQ(refusal(KeyAction::SaveAndStay, QKeySequence{Qt::Key_G}), Refusal::WouldType);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_C}), Refusal::BelongsToAll);
    EXPECT_EQ(refusal(KeyAction::NextRow, QKeySequence{Qt::Key_Escape}), Refusal::BelongsToAll);
    EXPECT_EQ(refusal(KeyAction::NextRow, QKeySequence{Qt::Key_Down}), Refusal::BelongsToAll);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_U}), Refusal::BelongsToAll);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::Key_Control}), Refusal::Nothing);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{}), Refusal::Nothing);
    EXPECT_EQ(refusal(KeyAction::FirstView, QKeySequence{Qt::CTRL | Qt::Key_G}), Refusal::Nothing);
    EXPECT_FALSE(refusal(KeyAction::LogForRow, QKeySequence{Qt::Key_G}));
    EXPECT_FALSE(refusal(KeyAction::LogContact, QKeySequence{Qt::Key_F8}));
}

TEST_F(KeyBindingsTest, SayWhoHasTheKeysWhereTheTwoMeet)
{
    const auto taken = keyBindings().objectionTo(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_K});
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->refusal, Refusal::Taken);
    EXPECT_EQ(taken->holder, KeyAction::Search);
    EXPECT_FALSE(keyBindings().bind(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_K}));
    EXPECT_EQ(capsOf(KeyAction::LogContact), QStringLiteral("Ctrl N"));

    // A list and a form never have the keyboard at once.
    EXPECT_EQ(refusal(KeyAction::SaveAndStay, QKeySequence{Qt::CTRL | Qt::Key_F}), std::nullopt);
    EXPECT_EQ(refusal(KeyAction::PutOffRow, QKeySequence{Qt::Key_L}), Refusal::Taken);
    EXPECT_EQ(refusal(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_3}), Refusal::Taken);
}

TEST_F(KeyBindingsTest, GiveBothTheirKeysBackWhenOneHadTakenTheOthers)
{
    ASSERT_TRUE(keyBindings().bind(KeyAction::Search, QKeySequence{Qt::CTRL | Qt::Key_G}));
    ASSERT_TRUE(keyBindings().bind(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_K}));

    keyBindings().reset(KeyAction::Search);

    EXPECT_EQ(capsOf(KeyAction::Search), QStringLiteral("Ctrl K"));
    EXPECT_EQ(capsOf(KeyAction::LogContact), QStringLiteral("Ctrl N"));
}

TEST_F(KeyBindingsTest, ComeBackAsTheyWereSavedAndLeaveOutWhatCannotBe)
{
    ASSERT_TRUE(keyBindings().bind(KeyAction::Search, QKeySequence{Qt::CTRL | Qt::Key_G}));
    ASSERT_TRUE(keyBindings().bind(KeyAction::LogContact, QKeySequence{Qt::CTRL | Qt::Key_K}));
    QMap<QString, QString> saved = keyBindings().saved();
    keyBindings().resetAll();

    saved.insert(QStringLiteral("lock"), QStringLiteral("Ctrl+Alt+X"));
    saved.insert(QStringLiteral("nonsense"), QStringLiteral("Ctrl+X"));
    saved.insert(QStringLiteral("refresh"), QStringLiteral("Ctrl+T"));
    keyBindings().load(saved);

    EXPECT_EQ(capsOf(KeyAction::Search), QStringLiteral("Ctrl G"));
    EXPECT_EQ(capsOf(KeyAction::LogContact), QStringLiteral("Ctrl K"));
    EXPECT_EQ(capsOf(KeyAction::Lock), QStringLiteral("Ctrl L"));
    EXPECT_EQ(capsOf(KeyAction::Refresh), QStringLiteral("F5"));
}

TEST_F(KeyBindingsTest, KnowAPressedKeyByWhatItIsBoundTo)
{
    const auto pressed = [](Qt::KeyboardModifiers modifiers, Qt::Key key) { return QKeyEvent{QEvent::KeyPress, key, modifiers}; };
    EXPECT_TRUE(isKey(pressed(Qt::NoModifier, Qt::Key_L), KeyAction::LogForRow));
    EXPECT_FALSE(isKey(pressed(Qt::ControlModifier, Qt::Key_L), KeyAction::LogForRow));
    // The asterisk is made with Shift on a Danish keyboard and without at the number pad.
    EXPECT_TRUE(isKey(pressed(Qt::ShiftModifier, Qt::Key_Asterisk), KeyAction::PinRow));
    EXPECT_TRUE(isKey(pressed(Qt::KeypadModifier, Qt::Key_Asterisk), KeyAction::PinRow));

    ASSERT_TRUE(keyBindings().bind(KeyAction::LogForRow, QKeySequence{Qt::Key_G}));
    EXPECT_TRUE(isKey(pressed(Qt::NoModifier, Qt::Key_G), KeyAction::LogForRow));
    EXPECT_FALSE(isKey(pressed(Qt::NoModifier, Qt::Key_L), KeyAction::LogForRow));
}

TEST(KeyMap, GivesEveryActionThatMayBeChosenOneWordAndKeysNobodyElseHas)
{
    std::set<QString> words;
    for (const KeyEntry& entry : keyMap()) {
        if (entry.actions.size() != 1)
            continue;
        EXPECT_TRUE(words.insert(QString::fromLatin1(entry.word)).second) << entry.word;
        EXPECT_FALSE(defaultKeysOf(entry.actions.front()).isEmpty()) << entry.meaning;
        EXPECT_FALSE(keyBindings().objectionTo(entry.actions.front(), defaultKeysOf(entry.actions.front()))) << entry.meaning;
    }
}

}  // namespace

}  // namespace fodfaeste
