#include "gui/widgets/chart_view.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPicture>
#include <QToolTip>

#include <cmath>
#include <optional>

namespace fodfaeste {

namespace {

constexpr int kRingRoom = 3;  // above and below, so that the ring of a figure at the edge is not cut

/// How far a figure is in a direction, or nothing when it lies elsewhere. Sideways counts double.
std::optional<double> distance(const QPointF& from, const QPointF& to, int key)
{
    const QPointF way = to - from;
    const bool isLying = key == Qt::Key_Left || key == Qt::Key_Right;
    const double ahead = (isLying ? way.x() : way.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
    if (ahead < 1)
        return std::nullopt;
    return ahead + 2 * std::abs(isLying ? way.y() : way.x());
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget{parent}, m_locale{QWidget::locale()}
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const Chart& chart)
{
    m_chart = chart;
    m_current = -1;
    m_hovered = -1;
    measure();
    describe();
    updateGeometry();
    update();
}

void ChartView::setFigures(const QLocale& locale)
{
    m_locale = locale;
    measure();
    describe();
    update();
}

void ChartView::setUse(Use use)
{
    m_use = use;
}

QString ChartView::regionText(const ChartRegion& region) const
{
    const auto index = static_cast<std::size_t>(region.index);
    const auto place = static_cast<std::size_t>(region.series);
    if (place >= m_chart.series.size() || index >= m_chart.series[place].values.size())
        return {};
    const Chart::Series& series = m_chart.series[place];
    const QString category = index < m_chart.categories.size() ? QString::fromStdString(m_chart.categories[index]) : QString{};
    QStringList names{category};
    if (m_chart.series.size() > 1 || category.isEmpty())
        names << QString::fromStdString(series.name);
    names.removeAll(QString{});
    QString figure = chartFigure(series.values[index], m_chart.unit, m_locale);
    if (m_chart.labels == Chart::Labels::ShareOfRow) {
        std::vector<double> row;
        for (const Chart::Series& other : m_chart.series)
            row.push_back(index < other.values.size() ? other.values[index] : 0);
        figure =
            QStringLiteral("%1 (%2)").arg(chartFigure(wholePercents(row)[place] / 100.0, Chart::Unit::Share, m_locale), figure);
    }
    return QStringLiteral("%1: %2").arg(names.join(QStringLiteral(", ")), figure);
}

QSize ChartView::sizeHint() const
{
    return {420, qRound(comfortableChartHeight(m_chart, textScale())) + 2 * kRingRoom};
}

QSize ChartView::minimumSizeHint() const
{
    return {200, qMin(sizeHint().height(), 160)};
}

void ChartView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF area = QRectF{rect()}.adjusted(0, kRingRoom, 0, -kRingRoom);
    m_regions = paintChart(painter, area, m_chart, theme.chartPalette(), m_locale);
    const auto box = [this](int region) { return m_regions[static_cast<std::size_t>(region)].area.adjusted(-2, -2, 2, 2); };
    const auto count = static_cast<int>(m_regions.size());
    if (m_hovered >= 0 && m_hovered < count)
        paintRounded(painter, box(m_hovered), {{}, theme.controlOutline, 1.5, 6});
    if (hasKeyboardFocus(this) && m_current >= 0 && m_current < count) {
        paintRounded(painter, box(m_current).adjusted(1, 1, -1, -1), {{}, theme.surface, 2, 5});
        paintFocusRing(painter, box(m_current).adjusted(-1, -1, 1, 1), theme, 6);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measure();
}

void ChartView::measure()
{
    QPicture nowhere;
    QPainter painter{&nowhere};
    const QRectF area = QRectF{rect()}.adjusted(0, kRingRoom, 0, -kRingRoom);
    m_regions = paintChart(painter, area, m_chart, themeOf(this).chartPalette(), m_locale);
}

int ChartView::regionAt(const QPointF& position) const
{
    // The last one painted lies on top.
    for (auto region = static_cast<int>(m_regions.size()) - 1; region >= 0; --region) {
        if (m_regions[static_cast<std::size_t>(region)].area.adjusted(-3, -3, 3, 3).contains(position))
            return region;
    }
    return -1;
}

int ChartView::neighbour(int key) const
{
    const QPointF here = m_regions[static_cast<std::size_t>(m_current)].area.center();
    int nearest = m_current;
    double least = 1e9;
    for (std::size_t other = 0; other < m_regions.size(); ++other) {
        const std::optional<double> far = distance(here, m_regions[other].area.center(), key);
        if (far && *far < least) {
            least = *far;
            nearest = static_cast<int>(other);
        }
    }
    return nearest;
}

void ChartView::moveTo(int region)
{
    if (m_regions.empty())
        return;
    m_current = qBound(0, region, static_cast<int>(m_regions.size()) - 1);
    describe();
    update();
}

void ChartView::describe()
{
    QStringList figures;
    for (const ChartRegion& region : m_regions)
        figures << regionText(region);
    setAccessibleDescription(figures.join(QStringLiteral("; ")));
    QString name = QString::fromStdString(m_chart.title);
    if (m_current >= 0 && m_current < figures.size())
        name = figures[m_current];
    setAccessibleName(name);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_regions.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveTo(m_current < 0 ? 0 : neighbour(event->key())); break;
    case Qt::Key_Home: moveTo(0); break;
    case Qt::Key_End: moveTo(static_cast<int>(m_regions.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_use == Use::Opens) {
            const ChartRegion region = m_regions[static_cast<std::size_t>(m_current)];
            Q_EMIT regionActivated(region.index, region.series);
        }
        break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        moveTo(0);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int under = regionAt(event->position());
    if (under == m_hovered)
        return;
    m_hovered = under;
    setCursor(under >= 0 && m_use == Use::Opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int under = regionAt(event->position());
    if (event->button() != Qt::LeftButton || under < 0)
        return;
    moveTo(under);
    const ChartRegion region = m_regions[static_cast<std::size_t>(under)];
    if (m_use == Use::Opens)
        Q_EMIT regionActivated(region.index, region.series);
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int under = regionAt(help->pos());
        QToolTip::showText(help->globalPos(), under >= 0 ? regionText(m_regions[static_cast<std::size_t>(under)]) : QString{},
                           this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measure();
    return QWidget::event(event);
}

}  // namespace fodfaeste
