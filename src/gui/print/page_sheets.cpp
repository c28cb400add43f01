#include "gui/print/page_sheets.h"

#include "gui/theme/theme.h"
#include "paper/paged_report.h"

#include <QPainter>
#include <QPaintEvent>

namespace fodfaeste {

namespace {

constexpr int kGap = 16;
constexpr double kWidest = 794;

double sheetWidth(int width)
{
    return qMax(80.0, qMin(kWidest, static_cast<double>(width - 2 * kGap)));
}

double sheetHeight(int width)
{
    return sheetWidth(width) * PagedReport::pageSize().height() / PagedReport::pageSize().width();
}

}  // namespace

PageSheets::PageSheets(const PagedReport& pages, QWidget* parent) : QWidget{parent}, m_pages{pages}
{
    setObjectName(QStringLiteral("pageSheets"));
}

int PageSheets::heightForWidth(int width) const
{
    return kGap + static_cast<int>(m_pages.pageCount() * (sheetHeight(width) + kGap));
}

QSize PageSheets::sizeHint() const
{
    const int width = static_cast<int>(kWidest) + 2 * kGap;
    return {width, heightForWidth(width)};
}

QRectF PageSheets::sheet(int page) const
{
    const double wide = sheetWidth(width());
    const double high = sheetHeight(width());
    return {(width() - wide) / 2, kGap + page * (high + kGap), wide, high};
}

void PageSheets::paintEvent(QPaintEvent* event)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    painter.fillRect(event->rect(), theme.canvas);
    for (int page = 0; page < m_pages.pageCount(); ++page) {
        const QRectF area = sheet(page);
        if (!area.intersects(event->rect()))
            continue;
        painter.fillRect(area, Qt::white);
        painter.setPen(theme.border);
        painter.drawRect(area);
        painter.save();
        painter.translate(area.topLeft());
        const double scale = area.width() / PagedReport::pageSize().width();
        painter.scale(scale, scale);
        m_pages.paintPage(painter, page);
        painter.restore();
    }
}

void PageSheets::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A scroll area asks for the least height only.
    setMinimumHeight(heightForWidth(width()));
}

}  // namespace fodfaeste
