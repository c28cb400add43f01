#pragma once

#include "paper/paged_report.h"
#include "paper/paper_look.h"

#include <QFont>
#include <QString>

#include <vector>

namespace fodfaeste {

/// Puts the blocks of a report on pages, from top to bottom. A table that breaks repeats its head; a heading stays with
/// what follows it; a row is never cut.
class ReportLayout {
public:
    explicit ReportLayout(PagedReport& pages);
    void lay();

private:
    struct Cell {
        QRectF area;  ///< relative to the row's top left
        QString text;
        Qt::Alignment alignment;
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
        ReportRow::Kind kind = ReportRow::Kind::Ordinary;
    };

    void layTitle();
    void lay(const ReportHeading& heading);
    void lay(const ReportParagraph& paragraph);
    void lay(const ReportTable& table);
    void lay(const ReportChart& chart);
    void lay(const KeyFigures& figures);
    void lay(const PageBreak& pageBreak);
    void lay(const SignatureLine& signature);
    void lay(const Letterhead& head);

    void layPoint(const QString& text);
    Row makeRow(const std::vector<std::string>& texts, const ReportTable& table, const QFont& font) const;
    void placeHead(const Row& head);
    void placeRow(const Row& row);

    void newPage();
    /// Begins a new page when less than that is left.
    void need(double height);
    double left() const;
    double width() const;
    double roomLeft() const;
    void place(PagedReport::Piece piece) { m_pages.m_pages.back().pieces.push_back(std::move(piece)); }
    /// Wrapped text from here on; moves down by what it took.
    void placeText(const QString& text, const QFont& font, const QColor& colour);

    PagedReport& m_pages;
    PaperLook m_look;
    double m_y = 0;
};

}  // namespace fodfaeste
