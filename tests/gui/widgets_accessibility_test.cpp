#include "gui/widgets/avatar.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/fact_row.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/key_hint.h"
#include "gui/widgets/kpi_card.h"
#include "gui/widgets/nav_button.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/safety_strip.h"
#include "gui/widgets/search_field.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace fodfaeste {

namespace {

QString spokenName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

QAccessible::Role roleOf(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

}  // namespace

TEST(KpiCard, SaysItsWholeFigure)
{
    KpiCard card;
    card.setCaption(QStringLiteral("Positive outcome"));
    card.setValue(QStringLiteral("59 %"));
    card.setDelta({QStringLiteral("+4"), QStringLiteral("since June"), ToneKind::Ok, KpiCard::Arrow::Up});

    EXPECT_EQ(spokenName(card), QStringLiteral("Positive outcome: 59 %, +4 since June"));
    EXPECT_EQ(roleOf(card), QAccessible::Button);
}

TEST(KpiCard, OpensByClickEnterAndSpace)
{
    KpiCard card;
    const QSignalSpy activated{&card, &KpiCard::activated};

    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);

    EXPECT_EQ(activated.count(), 3);
}

TEST(KpiCard, TakesNoFocusWhereItOpensNothing)
{
    KpiCard card;

    card.setUse(KpiCard::Use::ReadsOnly);

    EXPECT_EQ(card.focusPolicy(), Qt::NoFocus);
}

TEST(NavButton, SaysItsNameAndHowMuchWaits)
{
    NavButton button{QStringLiteral("My cases"), QStringLiteral("users")};
    button.setBadge(54, NavButton::Badge::Alarm);

    EXPECT_EQ(spokenName(button), QStringLiteral("My cases"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("54"));

    button.setText(QStringLiteral("Mine sager"));
    EXPECT_EQ(spokenName(button), QStringLiteral("Mine sager"));
}

TEST(NavButton, OneOfSeveralIsChosenByEnter)
{
    QWidget side;
    NavButton today{QStringLiteral("Today"), QStringLiteral("sun"), &side};
    NavButton cases{QStringLiteral("My cases"), QStringLiteral("users"), &side};
    today.setChecked(true);

    QTest::keyClick(&cases, Qt::Key_Return);

    EXPECT_TRUE(cases.isChecked());
    EXPECT_FALSE(today.isChecked());
}

TEST(FilterPill, SaysItsNameAndCount)
{
    FilterPill pill{QStringLiteral("Overdue")};
    pill.setLocale(QLocale{QLocale::Danish});
    pill.setCount(1234);

    EXPECT_EQ(spokenName(pill), QStringLiteral("Overdue"));
    EXPECT_EQ(pill.accessibleDescription(), QStringLiteral("1.234"));
}

TEST(PillBar, MovesByArrowsAndChoosesByKeyboard)
{
    PillBar bar;
    bar.addPill(QStringLiteral("all"), QStringLiteral("All"));
    FilterPill* overdue = bar.addPill(QStringLiteral("overdue"), QStringLiteral("Overdue"));
    bar.setChecked(QStringLiteral("all"));
    bar.show();
    bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    const QSignalSpy chosen{&bar, &PillBar::chosen};

    bar.pill(QStringLiteral("all"))->setFocus();
    QTest::keyClick(bar.pill(QStringLiteral("all")), Qt::Key_Right);
    EXPECT_TRUE(overdue->hasFocus());
    QTest::keyClick(overdue, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(bar.checkedKeys(), QStringList{QStringLiteral("overdue")});
}

TEST(PillBar, KeepsOneChosenWhenItIsClickedAgain)
{
    PillBar bar;
    bar.addPill(QStringLiteral("all"), QStringLiteral("All"));
    bar.setChecked(QStringLiteral("all"));

    bar.pill(QStringLiteral("all"))->click();

    EXPECT_EQ(bar.checkedKeys(), QStringList{QStringLiteral("all")});
}

TEST(PillBar, LetsManyBeChosenWhereThatIsMeant)
{
    PillBar bar{PillBar::Choice::Many};
    bar.addPill(QStringLiteral("note"), QStringLiteral("Notes"));
    bar.addPill(QStringLiteral("call"), QStringLiteral("Calls"));

    bar.pill(QStringLiteral("note"))->click();
    bar.pill(QStringLiteral("call"))->click();

    EXPECT_EQ(bar.checkedKeys().size(), 2);
}

TEST(PillBar, WrapsRatherThanCutting)
{
    PillBar bar;
    for (int pill = 0; pill < 8; ++pill)
        bar.addPill(QString::number(pill), QStringLiteral("Kræver handling"));

    bar.resize(260, bar.heightForWidth(260));
    bar.show();

    EXPECT_GT(bar.heightForWidth(260), 3 * bar.heightForWidth(2000));
    for (int pill = 0; pill < 8; ++pill)
        EXPECT_TRUE(bar.rect().contains(bar.pill(QString::number(pill))->geometry())) << pill;
}

TEST(Avatar, TakesFirstAndLastInitial)
{
    const struct {
        const char* name;
        const char* initials;
    } table[] = {
        {"Yasmin El-Khatib", "YE"}, {"Åse Marie Kjærgaard", "ÅK"}, {"ole", "O"}, {"", ""}, {"  ", ""},
    };
    for (const auto& [name, initials] : table)
        EXPECT_EQ(initialsOf(QString::fromUtf8(name)), QString::fromUtf8(initials)) << name;
}

TEST(Avatar, KeepsItsColourOnEveryMachine)
{
    EXPECT_EQ(colourSeed(QStringLiteral("Ågård")) % 8, 1U);
}

TEST(Avatar, SpreadsNamesOverTheColours)
{
    std::set<std::size_t> colours;
    for (int person = 0; person < 100; ++person)
        colours.insert(colourSeed(QStringLiteral("Person %1").arg(person)) % 8);

    EXPECT_EQ(colours.size(), 8U);
}

TEST(SafetyStrip, SaysWhoseRecordIsWrittenIn)
{
    SafetyStrip strip;
    strip.setFacts(
        {QStringLiteral("Yasmin El-Khatib"), QStringLiteral("22 years · KI-2012-00001"), QStringLiteral("Protected address"), 3});

    EXPECT_EQ(spokenName(strip), QStringLiteral("Yasmin El-Khatib, 22 years · KI-2012-00001, Protected address"));
}

TEST(SafetyStrip, NeverCutsTheNameForTheWarning)
{
    SafetyStrip strip;
    strip.setFacts(
        {QStringLiteral("Yasmin El-Khatib"), QStringLiteral("22 years · KI-2012-00001"), QStringLiteral("Protected address"), 3});
    strip.resize(300, 90);
    strip.show();
    QTest::qWait(20);

    const auto labels = strip.findChildren<ElidedLabel*>();
    ASSERT_FALSE(labels.isEmpty());
    EXPECT_GE(labels.first()->width(), labels.first()->sizeHint().width());
}

TEST(SmallWidgets, SayWhatTheyShow)
{
    Chip chip{QStringLiteral("In school"), ToneKind::Info};
    KeyHint hint{QStringLiteral("Ctrl N"), QStringLiteral("log contact")};
    FactRow fact{QStringLiteral("phone"), QStringLiteral("Phone"), QStringLiteral("12 34 56 78")};
    Banner banner;
    banner.setMessage(QStringLiteral("Demonstration"), ToneKind::Info);
    EmptyState empty;
    empty.setTitle(QStringLiteral("No cases"));
    Card card{QStringLiteral("Status by team")};
    FooterBar footer;
    footer.setText(QStringLiteral("12 of 48"));
    ElidedLabel elided{QStringLiteral("A very long name indeed")};

    const struct {
        QWidget& widget;
        const char* name;
    } table[] = {
        {chip, "In school"}, {hint, "Ctrl N log contact"}, {fact, "Phone: 12 34 56 78"}, {banner, "Demonstration"},
        {empty, "No cases"}, {card, "Status by team"},     {footer, "12 of 48"},         {elided, "A very long name indeed"},
    };
    for (const auto& [widget, name] : table)
        EXPECT_EQ(spokenName(widget), QString::fromUtf8(name));
}

TEST(SearchField, EscClearsAndDownLeaves)
{
    SearchField field;
    field.setText(QStringLiteral("Ågård"));
    const QSignalSpy down{&field, &SearchField::downPressed};
    const QSignalSpy cleared{&field, &SearchField::cleared};

    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Escape);

    EXPECT_EQ(down.count(), 1);
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST(Card, GivesItsHeaderRoomAboveTheContent)
{
    Card plain;
    Card headed{QStringLiteral("Title"), QStringLiteral("Subtitle")};

    EXPECT_GT(headed.contentsMargins().top(), plain.contentsMargins().top() + 20);
}

TEST(FooterBar, LetsHintsGoBeforeTheCount)
{
    FooterBar footer;
    footer.setText(QStringLiteral("12 of 48 cases"));
    KeyHint* first = footer.addKeyHint(QStringLiteral("Enter"), QStringLiteral("open"));
    KeyHint* last = footer.addKeyHint(QStringLiteral("Ctrl N"), QStringLiteral("log contact"));

    footer.resize(260, footer.height());
    footer.show();

    EXPECT_FALSE(first->isHidden());
    EXPECT_TRUE(last->isHidden());
}

}  // namespace fodfaeste
