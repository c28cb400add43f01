#include "gui/theme/field_state.h"
#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/button.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/label.h"
#include "gui/widgets/nav_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace fodfaeste {

namespace {

/// Gives the application another theme and text size for one test.
class ThemeStyle : public testing::Test {
protected:
    ~ThemeStyle() override
    {
        QApplication::setFont(m_font);
        FodfaesteStyle::current()->setTheme(Theme::light());
    }

    static void setTextPixels(int pixels)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    const QFont m_font = QApplication::font();
};

const QString kLongWord = QStringLiteral("Kontaktpersonens bemærkninger");

QColor middleOf(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, 3);
}

}  // namespace

TEST_F(ThemeStyle, IsTheOneTheTestsRunWith)
{
    ASSERT_NE(FodfaesteStyle::current(), nullptr);
    EXPECT_EQ(themeOf(nullptr).kind, Theme::Kind::Light);
    EXPECT_EQ(QApplication::font().family(), QStringLiteral("Inter"));
    EXPECT_DOUBLE_EQ(textScale(), 1.0);
}

TEST_F(ThemeStyle, SwitchesEveryWidgetAtRunTime)
{
    Label label{QStringLiteral("Ågård"), Label::Kind::SubLine};
    Button button{QStringLiteral("Save"), Button::Kind::Primary};
    button.resize(120, 36);
    const QColor lightButton = middleOf(button);

    FodfaesteStyle::current()->choose(ThemeChoice::Dark);
    QApplication::processEvents();

    EXPECT_EQ(themeOf(&label).kind, Theme::Kind::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Theme::dark().textTertiary);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::dark().canvas);
    EXPECT_EQ(lightButton, Theme::light().primary);
    EXPECT_EQ(middleOf(button), Theme::dark().primary);
}

TEST_F(ThemeStyle, ANewWindowFollowsTheThemeInForce)
{
    FodfaesteStyle::current()->choose(ThemeChoice::Dark);

    const Label label{QStringLiteral("Ågård")};

    EXPECT_EQ(label.palette().color(QPalette::WindowText), Theme::dark().text);
}

TEST_F(ThemeStyle, GivesButtonsRoomForTheirTextAtEverySize)
{
    for (const int pixels : {13, 17, 20, 26}) {
        setTextPixels(pixels);
        for (const QString& icon : {QString{}, QStringLiteral("plus")}) {
            Button button{kLongWord, Button::Kind::Secondary};
            button.setIconName(icon);
            const QFontMetrics metrics{strongFont()};
            EXPECT_GE(button.sizeHint().width(), metrics.horizontalAdvance(kLongWord) + 24 + (icon.isEmpty() ? 0 : 24)) << pixels;
            EXPECT_GE(button.sizeHint().height(), metrics.height() + 8) << pixels;
        }
    }
}

TEST_F(ThemeStyle, GivesFieldsRoomForTheirTextAtEverySize)
{
    for (const int pixels : {13, 17, 20, 26}) {
        setTextPixels(pixels);
        QLineEdit line;
        QComboBox combo;
        combo.addItem(kLongWord);
        QSpinBox spin;
        QDateEdit date;
        QCheckBox check{kLongWord};
        for (const QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&combo), static_cast<QWidget*>(&spin),
                                     static_cast<QWidget*>(&date)})
            EXPECT_GE(field->sizeHint().height(), QFontMetrics{bodyFont()}.height() + 8) << pixels;
        const int word = QFontMetrics{bodyFont()}.horizontalAdvance(kLongWord);
        EXPECT_GE(combo.sizeHint().width(), word + 40) << pixels;
        EXPECT_GE(check.sizeHint().width(), word + 18) << pixels;
    }
}

TEST_F(ThemeStyle, GivesTabsAndNavigationRoomForTheirText)
{
    for (const int pixels : {13, 20}) {
        setTextPixels(pixels);
        QTabBar tabs;
        tabs.addTab(kLongWord);
        const NavButton nav{kLongWord, QStringLiteral("users")};
        FilterPill pill{kLongWord};
        pill.setCount(12'345);
        const QFontMetrics bold{strongFont()};
        EXPECT_GE(tabs.tabRect(0).width(), bold.horizontalAdvance(kLongWord)) << pixels;
        EXPECT_GE(nav.sizeHint().height(), bold.height() + 8) << pixels;
        EXPECT_GE(pill.sizeHint().width(), QFontMetrics{chipFont()}.horizontalAdvance(kLongWord + QStringLiteral("12.345")))
            << pixels;
    }
}

TEST_F(ThemeStyle, ShowsTheFocusRingToTheKeyboardOnly)
{
    QWidget window;
    auto* button = new Button{QStringLiteral("Save"), Button::Kind::Secondary, &window};
    button->setGeometry(10, 10, 120, 36);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto edge = [button] { return button->grab().toImage().pixelColor(60, 0); };

    window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    button->setFocus(Qt::MouseFocusReason);
    EXPECT_NE(edge(), Theme::light().primary);

    window.setAttribute(Qt::WA_KeyboardFocusChange, true);
    EXPECT_EQ(edge(), Theme::light().primary);
}

TEST_F(ThemeStyle, OutlinesAWrongFieldInRed)
{
    QLineEdit field;
    field.resize(160, 36);
    setFieldState(&field, FieldState::Wrong);

    const QImage wrong = field.grab().toImage();
    setFieldState(&field, FieldState::Fine);

    EXPECT_EQ(wrong.pixelColor(80, 0).red(), Theme::light().bad.dot.red());
    EXPECT_EQ(fieldState(&field), FieldState::Fine);
    EXPECT_EQ(field.grab().toImage().pixelColor(80, 0), Theme::light().controlOutline);
}

TEST_F(ThemeStyle, TintsIconsAndScalesThemToTheScreen)
{
    const QPixmap icon = iconPixmap(QStringLiteral("plus"), 16, QColor{Qt::red}, 2.0);

    EXPECT_EQ(icon.width(), 32);
    EXPECT_DOUBLE_EQ(icon.devicePixelRatio(), 2.0);
    EXPECT_EQ(icon.toImage().pixelColor(16, 16), QColor{Qt::red});
    EXPECT_EQ(icon.toImage().pixelColor(0, 0).alpha(), 0);
}

TEST_F(ThemeStyle, EveryIconTheWidgetsNameIsThere)
{
    for (const char* name : {"search", "calendar", "triangle-alert", "circle-check", "info", "x", "arrow-up-right",
                             "arrow-down-right", "arrow-right", "chevron-left", "chevron-right"}) {
        const QImage icon = iconPixmap(QString::fromLatin1(name), 18, QColor{Qt::black}, 1.0).toImage();
        bool painted = false;
        for (int y = 0; y < icon.height() && !painted; ++y) {
            for (int x = 0; x < icon.width() && !painted; ++x)
                painted = icon.pixelColor(x, y).alpha() > 128;
        }
        EXPECT_TRUE(painted) << name;
    }
}

}  // namespace fodfaeste
