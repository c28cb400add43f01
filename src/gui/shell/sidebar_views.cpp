#include "gui/shell/sidebar_views.h"

#include "gui/text/plain_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kTextLeft = 42;
constexpr int kRight = 9;
constexpr int kHeight = 30;
constexpr int kGap = 6;

}  // namespace

ViewLink::ViewLink(const SavedView& view, QWidget* parent) : QPushButton{toQString(view.name), parent}, m_number{view.number}
{
    setObjectName(QStringLiteral("view%1Link").arg(view.id.value()));
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(toQString(view.name));
    setAccessibleDescription(m_number ? QStringLiteral("Ctrl %1").arg(*m_number) : QString{});
    setToolTip(m_number ? QStringLiteral("%1 · Ctrl %2").arg(toQString(view.name)).arg(*m_number) : toQString(view.name));
}

QSize ViewLink::sizeHint() const
{
    return {metrics::kSidebarWidth - 28, qMax(kHeight, scaledByText(kHeight))};
}

QSize ViewLink::minimumSizeHint() const
{
    return {kTextLeft + 40, sizeHint().height()};
}

void ViewLink::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    if (underMouse())
        paintRounded(painter, area, {theme.hoverRow, {}, 0, metrics::kControlRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, metrics::kControlRadius);
    QRectF room = area.adjusted(kTextLeft, 0, -kRight, 0);
    if (m_number) {
        const QString number = QString::number(*m_number);
        paintLine(painter, room, number, {hintFont(), theme.textTertiary}, Qt::AlignRight | Qt::AlignVCenter);
        room.setRight(room.right() - textWidth(number, hintFont()) - kGap);
    }
    paintLine(painter, room, text(), {headerFont(), theme.textSecondary});
}

void ViewLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ViewLink::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

SidebarViews::SidebarViews(QWidget* parent) : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, metrics::kSpace4);
    column->setSpacing(0);
    hide();
}

void SidebarViews::setViews(const std::vector<SavedView>& views)
{
    if (views == m_views)
        return;
    m_views = views;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SavedView& view : views) {
        auto* link = new ViewLink{view, this};
        layout()->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id = view.id] { Q_EMIT chosen(id); });
    }
}

}  // namespace fodfaeste
