#include "gui/widgets/fact_row.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kIconRoom = 22;
constexpr int kLabelWidth = 104;
constexpr int kIconSide = 14;

}  // namespace

FactRow::FactRow(QWidget* parent) : FactRow{QString{}, QString{}, QString{}, parent} {}

FactRow::FactRow(const QString& iconName, const QString& label, const QString& value, QWidget* parent)
    : QWidget{parent}
    , m_iconName{iconName}
    , m_label{new Label{label, Label::Kind::SubLine, this}}
    , m_value{new Label{value, Label::Kind::Body, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(kIconRoom, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_value, 1, Qt::AlignTop);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setContentsMargins(0, 1, 0, 0);
    setMinimumHeight(24);
    setLabelWidth(kLabelWidth);
    updateAccessibleName();
}

void FactRow::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void FactRow::setLabel(const QString& label)
{
    m_label->setText(label);
    updateAccessibleName();
}

QString FactRow::value() const
{
    return m_value->text();
}

void FactRow::setValue(const QString& value)
{
    m_value->setText(value);
    updateAccessibleName();
}

void FactRow::setLabelWidth(int pixels)
{
    m_label->setMinimumWidth(scaledByText(pixels));
}

void FactRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const double line = m_label->fontMetrics().height();
    paintIcon(painter, {0, 3 + (line - kIconSide) / 2, kIconSide, kIconSide}, m_iconName, themeOf(this).textTertiary);
}

void FactRow::updateAccessibleName()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label->text(), m_value->text()));
}

}  // namespace fodfaeste
