#include "gui/settings/rules_card.h"

#include "app/follow_up/follow_up_service.h"
#include "gui/contact/day_field.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <tuple>

namespace fodfaeste {

namespace {

constexpr int kMostAmount = 3650;
constexpr int kDayWidth = 150;

}  // namespace

RulesCard::RulesCard(QWidget* parent)
    : Card{parent}
    , m_ruleBox{new QComboBox{this}}
    , m_amountBox{new QSpinBox{this}}
    , m_unitBox{new QComboBox{this}}
    , m_fromLabel{new Label{QString{}, Label::Kind::SubLine, this}}
    , m_fromEdit{new DayField{this}}
    , m_changeButton{new Button{QString{}, Button::Kind::Secondary, this}}
    , m_messageLabel{new Label{QString{}, Label::Kind::Secondary, this}}
{
    m_ruleBox->setObjectName(QStringLiteral("ruleBox"));
    m_amountBox->setObjectName(QStringLiteral("ruleAmountBox"));
    m_unitBox->setObjectName(QStringLiteral("ruleUnitBox"));
    m_fromEdit->setObjectName(QStringLiteral("ruleFromEdit"));
    m_changeButton->setObjectName(QStringLiteral("changeRuleButton"));
    m_messageLabel->setObjectName(QStringLiteral("ruleMessageLabel"));
    m_amountBox->setRange(1, kMostAmount);
    m_fromEdit->setFixedWidth(kDayWidth);
    m_messageLabel->setWordWrap(true);
    m_messageLabel->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_amountBox, m_unitBox, m_fromLabel, m_fromEdit, m_changeButton})
        row->addWidget(widget);
    row->addStretch(1);
    column->addWidget(m_ruleBox);
    column->addLayout(row);
    column->addWidget(m_messageLabel);
    for (const RuleUnit unit : kRuleUnits)
        m_unitBox->addItem(QString{}, static_cast<int>(unit));
    connect(m_ruleBox, &QComboBox::currentIndexChanged, this, &RulesCard::showChosen);
    connect(m_changeButton, &QPushButton::clicked, this, &RulesCard::change);
    retranslate();
}

void RulesCard::setContext(const PageContext& context)
{
    m_context = &context;
    setVisible(context.may(Operation::EditFollowUpRules));
}

void RulesCard::refresh()
{
    if (m_context == nullptr || !m_context->may(Operation::EditFollowUpRules))
        return;
    const auto ask = [&followUp = m_context->services.followUp, session = m_context->session] { return followUp.rules(session); };
    m_context->tasks.run(this, ask, [this, asked = ++m_latest](Result<std::vector<FollowUpRule>> rules) {
        if (asked == m_latest && rules)
            fill(std::move(rules).value());
    });
}

void RulesCard::fill(std::vector<FollowUpRule> rules)
{
    const int before = std::max(0, m_ruleBox->currentIndex());
    m_rules = std::move(rules);
    std::ranges::stable_sort(m_rules, {}, [](const FollowUpRule& rule) { return std::tuple{rule.kind, rule.step}; });
    m_ruleBox->clear();
    for (const FollowUpRule& rule : m_rules)
        m_ruleBox->addItem(words(rule));
    m_ruleBox->setCurrentIndex(std::min(before, m_ruleBox->count() - 1));
}

QString RulesCard::words(const FollowUpRule& rule) const
{
    QString text = QStringLiteral("%1: %2").arg(FollowUpText::name(rule), FollowUpText::span(rule.span));
    if (!rule.programme.empty())
        text += QStringLiteral(" · ") + toQString(rule.programme);
    if (rule.holds.from > m_context->today())
        text += QStringLiteral(" · ") + tr("from %1").arg(DateText::numeric(rule.holds.from));
    else if (rule.holds.to)
        text += QStringLiteral(" · ") + tr("until %1").arg(DateText::numeric(*rule.holds.to));
    return text;
}

const FollowUpRule* RulesCard::chosen() const
{
    const int row = m_ruleBox->currentIndex();
    return row < 0 ? nullptr : &m_rules[static_cast<std::size_t>(row)];
}

void RulesCard::showChosen()
{
    const FollowUpRule* rule = chosen();
    if (rule == nullptr)
        return;
    m_amountBox->setValue(rule->span.amount);
    m_unitBox->setCurrentIndex(m_unitBox->findData(static_cast<int>(rule->span.unit)));
    m_fromEdit->setBearings(m_context->today(), Lean::Future);
    m_fromEdit->setDay(std::max(m_context->today(), rule->holds.from));
}

void RulesCard::change()
{
    const FollowUpRule* rule = chosen();
    const auto from = m_fromEdit->day();
    if (rule == nullptr || !from) {
        m_fromEdit->setFocus();
        return;
    }
    const RuleSpan span{m_amountBox->value(), static_cast<RuleUnit>(m_unitBox->currentData().toInt())};
    const auto work = [&followUp = m_context->services.followUp, session = m_context->session, changed = *rule, span,
                       day = *from] { return followUp.changeRule(session, changed, span, day); };
    m_context->tasks.run(this, work, [this](const Result<FollowUpRule>& changed) {
        m_messageLabel->setVisible(!changed);
        m_messageLabel->setKind(Label::Kind::Error);
        if (!changed) {
            m_messageLabel->setText(ErrorText::of(changed.error()));
            return;
        }
        m_context->navigator.toastDone(
            tr("%1, from %2. The earlier rule is kept.").arg(words(*changed), DateText::numeric(changed->holds.from)));
        refresh();
        m_context->navigator.dataChanged({});
    });
}

void RulesCard::retranslate()
{
    setTitle(tr("Follow-up rules"));
    setSubtitle(tr("Lists, filters and figures follow them from the day you choose. Earlier days keep the earlier rule."));
    m_ruleBox->setAccessibleName(tr("Rule"));
    m_amountBox->setAccessibleName(tr("How many"));
    m_unitBox->setAccessibleName(tr("Days, weeks or months"));
    m_fromLabel->setText(tr("from"));
    m_fromEdit->setAccessibleName(tr("From which day"));
    m_changeButton->setText(tr("Change the rule"));
    for (int row = 0; row < m_unitBox->count(); ++row)
        m_unitBox->setItemText(row, FollowUpText::unit(static_cast<RuleUnit>(m_unitBox->itemData(row).toInt())));
    if (m_context != nullptr)
        fill(m_rules);
}

void RulesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
