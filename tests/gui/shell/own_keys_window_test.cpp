#include "gui/contact/contact_panel.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/keys/key_map_view.h"
#include "gui/keys/key_row.h"
#include "gui/shell/window_test.h"

namespace fodfaeste {

namespace {

class OwnKeysWindowTest : public WindowTest {
protected:
    ~OwnKeysWindowTest() override
    {
        window.reset();
        keyBindings().resetAll();
    }

    bool quickLineIsOpen() { return window->findChild<ContactPanel*>()->isVisible(); }
};

TEST_F(OwnKeysWindowTest, WorkAtOnceAreShownInHintsAndStayInTheSettings)
{
    openDemonstration("today");

    press(Qt::Key_F1);
    auto* map = window->findChild<KeyMapDialog*>();
    ASSERT_NE(map, nullptr);
    auto* row = map->findChild<KeyRow*>(QStringLiteral("key_log_contact"));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTest::keyClick(row, Qt::Key_G, Qt::ControlModifier);
    map->close();
    QApplication::setActiveWindow(window.get());
    QCoreApplication::processEvents();

    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(quickLineIsOpen());
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(quickLineIsOpen());
    EXPECT_EQ(settings.ownKeys().value(QStringLiteral("log_contact")), QStringLiteral("Ctrl+G"));
}

TEST_F(OwnKeysWindowTest, OfListsAreThoseOfTheListThatHasTheKeyboard)
{
    ASSERT_TRUE(keyBindings().bind(KeyAction::LogForRow, QKeySequence{Qt::Key_G}));
    openDemonstration("caseload");
    press(Qt::Key_J);

    press(Qt::Key_L);
    EXPECT_FALSE(quickLineIsOpen());
    press(Qt::Key_G);
    EXPECT_TRUE(quickLineIsOpen());
}

}  // namespace

}  // namespace fodfaeste
