#include "gui/today/choice_strip.h"

#include "gui/contact/day_field.h"
#include "gui/theme/metrics.h"
#include "gui/theme/theme.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDayWidth = 160;

}  // namespace

ChoiceStrip::ChoiceStrip(QWidget* parent)
    : QWidget{parent}
    , m_question{new Label{QString{}, Label::Kind::Strong, this}}
    , m_row{new QHBoxLayout{this}}
    , m_day{new DayField{this}}
{
    m_row->setContentsMargins(metrics::kSpace16, metrics::kSpace8, metrics::kSpace16, metrics::kSpace8);
    m_row->setSpacing(metrics::kSpace8);
    m_row->addWidget(m_question);
    m_row->addWidget(m_day);
    m_row->addStretch(1);
    m_day->setObjectName(QStringLiteral("putOffDayEdit"));
    m_day->setFixedWidth(kDayWidth);
    connect(m_day, &QLineEdit::returnPressed, this, [this] {
        if (const auto day = m_day->day())
            Q_EMIT dayChosen(*day);
    });
    hide();
}

void ChoiceStrip::begin(const QString& question)
{
    for (Button* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_keys.clear();
    m_question->setText(question);
    setAccessibleName(question);
    m_day->hide();
    show();
}

void ChoiceStrip::ask(const QString& question, const std::vector<Choice>& choices)
{
    begin(question);
    for (const Choice& choice : choices) {
        auto* button = new Button{QStringLiteral("%1  %2").arg(choice.key, choice.text), Button::Kind::Secondary, this};
        button->setObjectName(QStringLiteral("choice%1Button").arg(choice.key));
        button->setAutoDefault(false);
        const int number = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
        m_row->insertWidget(m_row->count() - 1, button);
        // A layout shows what is added only later, and the keyboard goes there now.
        button->show();
        m_buttons.push_back(button);
        m_keys.push_back(choice.key);
    }
    m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void ChoiceStrip::askDay(const QString& question, Date today)
{
    begin(question);
    m_day->setAccessibleName(question);
    m_day->setBearings(today, Lean::Future);
    m_day->clear();
    m_day->show();
    m_day->setFocus(Qt::OtherFocusReason);
}

void ChoiceStrip::choose(int choice)
{
    Q_EMIT chosen(choice);
}

void ChoiceStrip::keyPressEvent(QKeyEvent* event)
{
    const auto found = std::ranges::find_if(
        m_keys, [event](const QString& key) { return key.compare(event->text(), Qt::CaseInsensitive) == 0; });
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (found != m_keys.end())
        choose(static_cast<int>(found - m_keys.begin()));
    else
        QWidget::keyPressEvent(event);
}

void ChoiceStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.surfaceSunken);
    painter.fillRect(QRect{0, 0, width(), 1}, theme.border);
}

}  // namespace fodfaeste
