#include "gui/widgets/search_field.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kIconRoom = 24;
constexpr int kEdge = 8;

double capWidth(const QString& text)
{
    return text.isEmpty() ? 0 : textWidth(text, hintFont()) + 14;
}

}  // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit{parent}
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateMargins);
    updateMargins();
}

void SearchField::setKeyHint(const QString& text)
{
    m_keyHint = text;
    updateMargins();
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    const double words = textWidth(placeholderText(), font()) + capWidth(m_keyHint) + kIconRoom + 44;
    return {qMax(240, qRound(words)), QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    const double side = metrics::kIcon;
    paintIcon(painter, {kEdge + 3.0, qRound(area.center().y() - side / 2) * 1.0, side, side}, QStringLiteral("search"),
              isEnabled() ? theme.textSecondary : theme.disabledText);
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    const double height = qMax(20, scaledByText(20));
    const QRectF cap{area.right() - kEdge - capWidth(m_keyHint), area.center().y() - height / 2, capWidth(m_keyHint), height};
    paintRounded(painter, cap, {theme.surfaceSunken, theme.border, 1, metrics::kKeyCapRadius});
    paintLine(painter, cap, m_keyHint, {hintFont(), theme.textSecondary}, Qt::AlignCenter);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT cleared();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

void SearchField::updateMargins()
{
    // The cap gives way to what is typed, and to the clear button.
    const bool showsCap = !m_keyHint.isEmpty() && text().isEmpty();
    setTextMargins(kIconRoom, 0, showsCap ? qRound(capWidth(m_keyHint)) + kEdge : 0, 0);
    update();
}

}  // namespace fodfaeste
