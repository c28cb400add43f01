#include "gui/widgets/chip.h"

#include "gui/theme/paint.h"

#include <QPainter>

namespace fodfaeste {

Chip::Chip(QWidget* parent) : Chip{QString{}, ToneKind::Neutral, Mark::Dot, parent} {}

Chip::Chip(const QString& text, ToneKind tone, Mark mark, QWidget* parent) : QLabel{text, parent}, m_tone{tone}, m_mark{mark}
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTone(ToneKind tone)
{
    m_tone = tone;
    update();
}

void Chip::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {qRound(chipWidth(text(), m_mark == Mark::Dot ? ChipDot::Shown : ChipDot::None)), qRound(chipHeight())};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(140, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    QRectF area = rect();
    area.setHeight(qMin(area.height(), chipHeight()));
    area.moveCenter(QRectF{rect()}.center());
    area.setWidth(qMin(area.width(), sizeHint().width() * 1.0));
    area.moveLeft(0);
    paintChip(painter, area, text(), themeOf(this).tone(m_tone), m_mark == Mark::Dot ? ChipDot::Shown : ChipDot::None);
}

}  // namespace fodfaeste
