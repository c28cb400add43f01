#include "gui/widgets/filter_pill.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kSide = 12;
constexpr int kGap = 6;

}  // namespace

FilterPill::FilterPill(QWidget* parent) : FilterPill{QString{}, parent} {}

FilterPill::FilterPill(const QString& text, QWidget* parent) : QPushButton{text, parent}
{
    setAutoDefault(false);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    countChanged();
}

void FilterPill::setCount(std::optional<int> count)
{
    m_count = count;
    countChanged();
}

QString FilterPill::countText() const
{
    return m_count ? locale().toString(*m_count) : QString{};
}

QSize FilterPill::sizeHint() const
{
    // Measured in the heavier weight, so that switching never moves the neighbours.
    const double count = m_count ? kGap + textWidth(countText(), chipFont()) : 0;
    return {qRound(textWidth(text(), chipFont()) + count) + 2 * kSide, qMax(30, scaledByText(30))};
}

QSize FilterPill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

void FilterPill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const bool on = isChecked();
    const QRectF area = rect();
    const double radius = area.height() / 2;
    const QColor fill = on ? theme.soft : underMouse() && isEnabled() ? theme.hoverRow : theme.surface;
    paintRounded(painter, area, {fill, on ? theme.primary : theme.controlOutline, on ? 1.5 : 1.0, radius});
    if (hasKeyboardFocus(this)) {
        paintFocusRing(painter, area, theme, radius);
        if (on)
            paintRounded(painter, area.adjusted(2, 2, -2, -2), {{}, theme.surface, 1.5, radius - 2});
    }
    const QFont word = on ? chipFont() : headerFont();
    const QColor colour = !isEnabled() ? theme.disabledText : on ? theme.primary : theme.text;
    const QRectF room = area.adjusted(kSide, 0, -kSide, 0);
    const double wordWidth = textWidth(text(), word);
    const double countRoom = m_count ? textWidth(countText(), word) + kGap : 0;
    const double slack = qMax(0.0, room.width() - wordWidth - countRoom);
    const QRectF wordRoom = room.adjusted(slack / 2, 0, -countRoom - slack / 2, 0);
    paintLine(painter, wordRoom, text(), {word, colour});
    paintLine(painter, room.adjusted(0, 0, -slack / 2, 0), countText(), {word, !isEnabled() || on ? colour : theme.textTertiary},
              Qt::AlignRight | Qt::AlignVCenter);
}

void FilterPill::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FilterPill::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        countChanged();
}

void FilterPill::countChanged()
{
    // The name is the text itself, so it follows a change of language.
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

}  // namespace fodfaeste
