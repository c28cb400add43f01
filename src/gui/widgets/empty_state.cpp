#include "gui/widgets/empty_state.h"

#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kBadge = 68;
constexpr int kTextWidth = 420;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget{parent}
    , m_badgeRoom{new QWidget{this}}
    , m_title{new Label{QString{}, Label::Kind::CardTitle, this}}
    , m_text{new Label{QString{}, Label::Kind::Secondary, this}}
    , m_buttons{new QHBoxLayout}
{
    m_badgeRoom->setFixedSize(kBadge, kBadge);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(qMin(kTextWidth, 280));
    m_text->setMaximumWidth(kTextWidth);
    m_buttons->setSpacing(metrics::kSpace8);

    auto* textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 100);
    textRow->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kSpace24, metrics::kSpace24, metrics::kSpace24, metrics::kSpace24);
    column->setSpacing(metrics::kSpace8);
    column->addStretch(1);
    column->addWidget(m_badgeRoom, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kSpace8);
    column->addWidget(m_title);
    column->addLayout(textRow);
    column->addSpacing(metrics::kSpace12);
    column->addLayout(m_buttons);
    column->addStretch(1);
    m_buttons->setAlignment(Qt::AlignHCenter);
}

void EmptyState::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

Button* EmptyState::addButton(const QString& text, Button::Kind kind, const QString& iconName)
{
    auto* button = new Button{text, kind, this};
    button->setIconName(iconName);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF badge = m_badgeRoom->geometry();
    paintRounded(painter, badge, {theme.soft, {}, 0, 20});
    QRectF icon{0, 0, 30, 30};
    icon.moveCenter(badge.center());
    paintIcon(painter, icon, m_iconName, theme.primary);
}

}  // namespace fodfaeste
