#include "paper/report_printer.h"

#include "paper/paged_report.h"

#include <QPainter>
#include <QPrinter>

namespace fodfaeste {

bool printReport(const Report& report, QPrinter& printer)
{
    printer.setFullPage(true);
    printer.setDocName(QStringLiteral("Fodfæste"));  // a print queue is read by others: no name in it
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const PagedReport pages{report};
    const double scale = printer.width() / PagedReport::pageSize().width();
    painter.scale(scale, scale);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        pages.paintPage(painter, page);
    }
    return painter.end();
}

}  // namespace fodfaeste
