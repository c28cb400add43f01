#include "gui/widgets/key_hint.h"

#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kGap = 6;

double capWidth(const QString& keys)
{
    return textWidth(keys, hintFont()) + 14;
}

}  // namespace

KeyHint::KeyHint(QWidget* parent) : KeyHint{QString{}, QString{}, parent} {}

KeyHint::KeyHint(const QString& keys, const QString& word, QWidget* parent) : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setHint(keys, word);
}

void KeyHint::setHint(const QString& keys, const QString& word)
{
    m_keys = keys;
    m_word = word;
    setText(keys + QLatin1Char{' '} + word);  // what assistive technology reads
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return {qRound(capWidth(m_keys) + kGap + textWidth(m_word, subLineFont())), qMax(20, scaledByText(20))};
}

void KeyHint::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const double height = qMax(18, scaledByText(18));
    const QRectF cap{0, (QWidget::height() - height) / 2, capWidth(m_keys), height};
    paintRounded(painter, cap, {theme.surfaceSunken, theme.border, 1, metrics::kKeyCapRadius});
    paintLine(painter, cap, m_keys, {hintFont(), theme.textSecondary}, Qt::AlignCenter);
    const QRectF word{cap.right() + kGap, 0, width() - cap.right() - kGap, QWidget::height() * 1.0};
    paintLine(painter, word, m_word, {subLineFont(), theme.textTertiary});
}

}  // namespace fodfaeste
