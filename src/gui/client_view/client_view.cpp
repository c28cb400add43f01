#include "gui/client_view/client_view.h"

#include "gui/client_view/plan_label.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kWidest = 920;
constexpr int kOuterMargin = 48;

}  // namespace

ClientView::ClientView(QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("clientView"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ClientView::showPlan(const CitizenPlan& plan, Date today)
{
    m_plan = plan;
    m_today = today;
    m_hasPlan = true;
    lay();
    setFocus(Qt::OtherFocusReason);
}

void ClientView::clear()
{
    m_plan = {};
    m_hasPlan = false;
    delete m_content;
    m_content = nullptr;
}

void ClientView::lay()
{
    delete m_content;
    auto* area = new QScrollArea{this};
    area->setObjectName(QStringLiteral("planArea"));
    area->setAccessibleName(tr("Your plan"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeSheet());
    m_content = area;
    m_column->addWidget(area);
    area->show();
}

QWidget* ClientView::makeSheet()
{
    auto* sheet = new QWidget;
    auto* outer = new QHBoxLayout{sheet};
    outer->setContentsMargins(kOuterMargin, kOuterMargin, kOuterMargin, metrics::kSpace24);
    auto* room = new QWidget{sheet};
    room->setMaximumWidth(kWidest);
    outer->addStretch(1);
    outer->addWidget(room, 20);
    outer->addStretch(1);
    auto* column = new QVBoxLayout{room};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace12);
    column->addWidget(new PlanLabel{tr("%1's plan").arg(toQString(m_plan.givenNames)), PlanLabel::Size::Title, room});
    column->addWidget(new PlanLabel{DateText::withWeekday(m_today), PlanLabel::Size::Quiet, room});
    if (!m_plan.caseworker.empty())
        column->addWidget(
            new PlanLabel{tr("Your caseworker: %1").arg(toQString(m_plan.caseworker)), PlanLabel::Size::Quiet, room});
    addSteps(*column);
    addEngagements(*column);
    column->addStretch(1);
    auto* leave = new Button{tr("Back, by the passphrase (Esc)"), Button::Kind::Ghost, room};
    leave->setObjectName(QStringLiteral("leaveButton"));
    leave->setIconName(QStringLiteral("lock"));
    connect(leave, &QAbstractButton::clicked, this, &ClientView::leaveWanted);
    column->addWidget(leave, 0, Qt::AlignRight);
    return sheet;
}

void ClientView::addSteps(QVBoxLayout& column)
{
    addSection(column, tr("What we have agreed"));
    if (m_plan.steps.empty())
        addLine(column, tr("Nothing has been agreed yet."), {});
    for (const CitizenPlan::Step& step : m_plan.steps)
        addLine(column, step.text.empty() ? tr("Appointment") : toQString(step.text), DateText::withWeekday(step.day));
}

void ClientView::addEngagements(QVBoxLayout& column)
{
    if (!m_plan.engagements.empty())
        addSection(column, tr("Work and education"));
    for (const CitizenPlan::Engagement& each : m_plan.engagements) {
        QStringList words{toQString(each.title), toQString(each.provider)};
        words.removeAll(QString{});
        const QString day = DateText::full(each.period.from);
        addLine(column, words.isEmpty() ? wordOf(each.kind) : words.join(QStringLiteral(", ")),
                each.period.from > m_today ? tr("begins %1").arg(day) : tr("since %1").arg(day));
    }
}

void ClientView::addSection(QVBoxLayout& column, const QString& title)
{
    column.addSpacing(metrics::kSpace24);
    column.addWidget(new PlanLabel{title, PlanLabel::Size::Heading, column.parentWidget()});
}

void ClientView::addLine(QVBoxLayout& column, const QString& first, const QString& second)
{
    auto* card = new Card{column.parentWidget()};
    auto* lines = new QVBoxLayout{card};
    lines->setSpacing(metrics::kSpace4);
    lines->addWidget(new PlanLabel{first, PlanLabel::Size::Line, card});
    if (!second.isEmpty())
        lines->addWidget(new PlanLabel{second, PlanLabel::Size::Quiet, card});
    column.addWidget(card);
}

QString ClientView::wordOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return tr("Work");
    case SpellKind::Education: return tr("Education");
    case SpellKind::Offer: return tr("A course");
    }
    return {};
}

void ClientView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F9)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void ClientView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hasPlan)
        lay();
}

}  // namespace fodfaeste
