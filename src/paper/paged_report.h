#pragma once

#include "reports/report.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace fodfaeste {

/// A report laid out on A4 pages. The same pages go to PDF, printer and preview. Lengths are CSS pixels (1/96 inch), so a
/// painter for another resolution is scaled before.
class PagedReport {
public:
    explicit PagedReport(const Report& report);
    PagedReport(const PagedReport&) = delete;
    PagedReport& operator=(const PagedReport&) = delete;

    static QSizeF pageSize() { return {794, 1123}; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const;

private:
    friend class ReportLayout;
    /// Paints itself at the place where the layout has put it.
    using Piece = std::function<void(QPainter&)>;
    struct Page {
        std::vector<Piece> pieces;
    };

    void paintFoot(QPainter& painter, int page) const;
    void paintRunningHead(QPainter& painter) const;

    Report m_report;
    std::vector<Page> m_pages;
};

}  // namespace fodfaeste
