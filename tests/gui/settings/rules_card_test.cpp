#include "gui/settings/rules_card.h"

#include "app/follow_up/follow_up_service.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace fodfaeste {

namespace {

class RulesCardTest : public PageTest {
protected:
    static void choose(const RulesCard& card, const QString& rule)
    {
        auto& box = part<QComboBox>(card, "ruleBox");
        box.setCurrentIndex(box.findText(rule, Qt::MatchStartsWith));
    }
};

TEST_F(RulesCardTest, ChangesARuleFromADayOn)
{
    RulesCard card;
    card.setContext(context());
    card.refresh();
    show(card);
    expectAccessible(card);

    choose(card, QStringLiteral("For længe uden kontakt"));
    ASSERT_EQ(part<QSpinBox>(card, "ruleAmountBox").value(), 30);
    part<QSpinBox>(card, "ruleAmountBox").setValue(21);
    part<QPushButton>(card, "changeRuleButton").click();

    EXPECT_EQ(office.services().followUp.days().noContact, 21);
    EXPECT_EQ(navigator.changed.size(), 1U) << "the other pages are told";
}

TEST_F(RulesCardTest, SaysWhyAChangeIsRefused)
{
    RulesCard card;
    card.setContext(context());
    card.refresh();
    show(card);

    choose(card, QStringLiteral("For længe uden kontakt"));
    part<QComboBox>(card, "ruleUnitBox").setCurrentIndex(3);  // months
    part<QPushButton>(card, "changeRuleButton").click();

    EXPECT_TRUE(part<QLabel>(card, "ruleMessageLabel").isVisible());
    EXPECT_EQ(office.services().followUp.days().noContact, 30);
}

TEST_F(RulesCardTest, IsNotForCaseworkers)
{
    signInAs(office.caseworker);
    QWidget room;
    RulesCard card{&room};
    card.setContext(context());
    card.refresh();
    show(room);

    EXPECT_FALSE(card.isVisible());
}

}  // namespace

}  // namespace fodfaeste
