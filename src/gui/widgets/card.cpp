#include "gui/widgets/card.h"

#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/label.h"

#include <QEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kHeaderTop = 14;
constexpr int kHeaderBottom = 10;
constexpr int kLineGap = 2;

}  // namespace

Card::Card(QWidget* parent) : Card{QString{}, QString{}, parent} {}

Card::Card(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget{parent}
    , m_title{new Label{title, Label::Kind::CardTitle, this}}
    , m_subtitle{new Label{subtitle, Label::Kind::SubLine, this}}
    , m_padding{metrics::kCardPadding}
{
    m_subtitle->setWordWrap(true);
    setAccessibleName(title);
    updateMargins();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateMargins();
}

QString Card::subtitle() const
{
    return m_subtitle->text();
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    updateMargins();
}

void Card::setPadding(int pixels)
{
    m_padding = pixels;
    updateMargins();
}

void Card::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void Card::setTrailingWidget(QWidget* widget)
{
    delete m_trailing;
    m_trailing = widget;
    if (widget != nullptr) {
        widget->setParent(this);
        widget->show();
    }
    updateMargins();
}

QSize Card::minimumSizeHint() const
{
    const int trailing = m_trailing != nullptr ? m_trailing->minimumSizeHint().width() + metrics::kSpace8 : 0;
    const QSize least{2 * metrics::kCardPadding + trailing + 40, headerHeight() + 2 * m_padding};
    return QWidget::minimumSizeHint().expandedTo(least);
}

int Card::headerHeight() const
{
    int lines = 0;
    if (!title().isEmpty())
        lines += m_title->sizeHint().height();
    if (!subtitle().isEmpty())
        lines += m_subtitle->heightForWidth(textWidth()) + (lines > 0 ? kLineGap : 0);
    if (m_trailing != nullptr)
        lines = qMax(lines, trailingSize().height());
    return lines == 0 ? 0 : kHeaderTop + lines + kHeaderBottom;
}

QSize Card::trailingSize() const
{
    return m_trailing->sizeHint().boundedTo(m_trailing->maximumSize()).expandedTo(m_trailing->minimumSize());
}

int Card::textWidth() const
{
    const int trailing = m_trailing != nullptr ? trailingSize().width() + metrics::kSpace8 : 0;
    return qMax(0, width() - 2 * metrics::kCardPadding - trailing);
}

void Card::updateMargins()
{
    m_title->setVisible(!title().isEmpty());
    m_subtitle->setVisible(!subtitle().isEmpty());
    const int header = headerHeight();
    // Content without padding still leaves the border and its corners visible.
    const int side = qMax(1, m_padding);
    setContentsMargins(side, header > 0 ? header : side, side, side);
    arrangeHeader();
    updateGeometry();
    update();
}

void Card::arrangeHeader()
{
    const int left = metrics::kCardPadding;
    if (m_trailing != nullptr) {
        const QSize size = trailingSize();
        const int room = headerHeight() - kHeaderTop - kHeaderBottom;
        m_trailing->setGeometry(width() - metrics::kCardPadding - size.width(), kHeaderTop + (room - size.height()) / 2,
                                size.width(), size.height());
    }
    int top = kHeaderTop;
    for (Label* label : {m_title, m_subtitle}) {
        if (label->text().isEmpty())
            continue;
        const int height = label->wordWrap() ? label->heightForWidth(textWidth()) : label->sizeHint().height();
        label->setGeometry(left, top, textWidth(), height);
        top += height + kLineGap;
    }
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const bool raised = m_surface == Surface::Raised;
    paintRounded(painter, rect(),
                 {raised ? theme.surface : theme.surfaceSunken, raised ? theme.border : QColor{}, 1, metrics::kCardRadius});
}

void Card::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A narrower card breaks the line under its title.
    updateMargins();
}

void Card::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargins();
}

bool Card::event(QEvent* event)
{
    // The action in the header changed its text or the labels their font.
    if (event->type() == QEvent::LayoutRequest)
        updateMargins();
    return QWidget::event(event);
}

}  // namespace fodfaeste
