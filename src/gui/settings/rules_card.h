#pragma once

#include "domain/follow_up/follow_up_rule.h"
#include "gui/page_context.h"
#include "gui/widgets/card.h"

#include <vector>

class QComboBox;
class QSpinBox;

namespace fodfaeste {

class Button;
class DayField;
class Label;

/// The rules of follow-up: what holds, and from which day something else is to hold. The old rule is kept with its end.
class RulesCard : public Card {
    Q_OBJECT

public:
    explicit RulesCard(QWidget* parent = nullptr);

    /// Hidden for those who may not change rules.
    void setContext(const PageContext& context);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(std::vector<FollowUpRule> rules);
    void showChosen();
    void change();
    void retranslate();
    QString words(const FollowUpRule& rule) const;
    const FollowUpRule* chosen() const;

    const PageContext* m_context = nullptr;
    std::vector<FollowUpRule> m_rules;
    QComboBox* m_ruleBox;
    QSpinBox* m_amountBox;
    QComboBox* m_unitBox;
    Label* m_fromLabel;
    DayField* m_fromEdit;
    Button* m_changeButton;
    Label* m_messageLabel;
    int m_latest = 0;
};

}  // namespace fodfaeste
