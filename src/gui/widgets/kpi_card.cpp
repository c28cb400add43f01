#include "gui/widgets/kpi_card.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "paper/chart/chart_painter.h"

#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kSide = 16;
constexpr int kSparkWidth = 88;

QString arrowIcon(KpiCard::Arrow arrow)
{
    switch (arrow) {
    case KpiCard::Arrow::Up: return QStringLiteral("arrow-up-right");
    case KpiCard::Arrow::Down: return QStringLiteral("arrow-down-right");
    case KpiCard::Arrow::Level: return QStringLiteral("arrow-right");
    case KpiCard::Arrow::None: break;
    }
    return {};
}

}  // namespace

KpiCard::KpiCard(QWidget* parent) : QPushButton{parent}
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &KpiCard::activated);
}

void KpiCard::setCaption(const QString& caption)
{
    m_caption = caption;
    updateAccessibleName();
}

void KpiCard::setValue(const QString& value)
{
    m_value = value;
    updateAccessibleName();
}

void KpiCard::setDelta(const Delta& delta)
{
    m_delta = delta;
    updateAccessibleName();
}

void KpiCard::setSparkline(std::vector<double> values)
{
    m_sparkline = std::move(values);
    update();
}

void KpiCard::setUse(Use use)
{
    m_use = use;
    setFocusPolicy(use == Use::Opens ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, use == Use::ReadsOnly);
    update();
}

QSize KpiCard::sizeHint() const
{
    return {220, qMax(metrics::kKpiHeight, scaledByText(metrics::kKpiHeight))};
}

QSize KpiCard::minimumSizeHint() const
{
    const double words = qMax(textWidth(m_value, kpiFont()), textWidth(m_caption, mediumFont()) * 0.7);
    return {qMax(132, qRound(words) + 2 * kSide), sizeHint().height()};
}

bool KpiCard::isHot() const
{
    return m_use == Use::Opens && isEnabled() && (underMouse() || isDown());
}

void KpiCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QColor ground = isHot() ? theme.hoverRow : theme.surface;
    paintRounded(painter, rect(), {ground, isHot() ? theme.controlOutline : theme.border, 1, metrics::kCardRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), theme, metrics::kCardRadius);

    const double scale = textScale();
    const double room = width() - 2.0 * kSide;
    QFont caption = mediumFont();
    caption.setPixelSize(scaledByText(12));
    paintLine(painter, {kSide, 12 * scale, room, 18 * scale}, m_caption, {caption, theme.textSecondary});
    const QRectF valueLine{kSide, 34 * scale, room, 36 * scale};
    const double taken = paintLine(painter, valueLine, m_value, {kpiFont(), isEnabled() ? theme.text : theme.disabledText});
    paintDelta(painter, {kSide, 75 * scale, room, 20 * scale});
    if (m_sparkline.size() > 1 && room - taken > kSparkWidth + 12)
        paintSparkline(painter, {width() - kSide - kSparkWidth * 1.0, 34 * scale, kSparkWidth, 40 * scale});
}

void KpiCard::paintDelta(QPainter& painter, const QRectF& line) const
{
    const Theme& theme = themeOf(this);
    const QColor colour = theme.tone(m_delta.tone).foreground;
    QRectF room = line;
    if (const QString icon = arrowIcon(m_delta.arrow); !icon.isEmpty()) {
        paintIcon(painter, {room.left(), room.center().y() - 7, 14, 14}, icon, colour);
        room.setLeft(room.left() + 19);
    }
    if (!m_delta.figure.isEmpty())
        room.setLeft(room.left() + paintLine(painter, room, m_delta.figure, {chipFont(), colour}) + 5);
    paintLine(painter, room, m_delta.since, {subLineFont(), theme.textTertiary});
}

void KpiCard::paintSparkline(QPainter& painter, const QRectF& area) const
{
    Chart chart;
    chart.kind = Chart::Kind::Sparkline;
    chart.series.push_back({{}, m_sparkline, -1});
    ChartPalette palette = themeOf(this).chartPalette();
    if (isHot())
        palette.surface = themeOf(this).hoverRow;
    paintChart(painter, area, chart, palette);
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void KpiCard::updateAccessibleName()
{
    const QString change = QStringLiteral("%1 %2").arg(m_delta.figure, m_delta.since).trimmed();
    setAccessibleName(change.isEmpty() ? QStringLiteral("%1: %2").arg(m_caption, m_value)
                                       : QStringLiteral("%1: %2, %3").arg(m_caption, m_value, change));
    updateGeometry();
    update();
}

}  // namespace fodfaeste
