#include "paper/report_layout.h"

#include "paper/chart/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kSideMargin = 64;
constexpr double kTopMargin = 60;
constexpr double kBottomMargin = 76;
constexpr double kCellPadding = 8;
constexpr double kRowPadding = 5;
constexpr double kBlockGap = 14;
constexpr double kFigureHeight = 96;

QString qtext(const std::string& text)
{
    return QString::fromStdString(text);
}

double wrappedHeight(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF{font}
        .boundingRect(QRectF{0, 0, width, 1e6}, Qt::TextWordWrap, text.isEmpty() ? QStringLiteral("x") : text)
        .height();
}

void paintWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::TextWordWrap, text);
}

}  // namespace

ReportLayout::ReportLayout(PagedReport& pages) : m_pages{pages} {}

void ReportLayout::lay()
{
    newPage();
    const bool isLetter = m_pages.m_report.kind == Report::Kind::Letter;
    if (!isLetter)
        layTitle();
    for (const ReportBlock& block : m_pages.m_report.blocks)
        std::visit([this](const auto& kind) { lay(kind); }, block);
}

void ReportLayout::layTitle()
{
    placeText(qtext(m_pages.m_report.title), PaperLook::title(), m_look.text);
    if (!m_pages.m_report.subtitle.empty()) {
        m_y += 4;
        placeText(qtext(m_pages.m_report.subtitle), PaperLook::subtitle(), m_look.quietText);
    }
    m_y += 12;
    const QRectF rule{left(), m_y, 48, 3};
    place([rule, colour = m_look.accent](QPainter& painter) { painter.fillRect(rule, colour); });
    m_y += 3 + kBlockGap + 6;
}

void ReportLayout::lay(const ReportHeading& heading)
{
    // A heading at the foot of a page would stand alone.
    need(110);
    m_y += 10;
    placeText(qtext(heading.text), PaperLook::heading(), m_look.text);
    m_y += 8;
}

void ReportLayout::lay(const ReportParagraph& paragraph)
{
    if (paragraph.kind == ReportParagraph::Kind::Point) {
        layPoint(qtext(paragraph.text));
        return;
    }
    const QFont font = paragraph.kind == ReportParagraph::Kind::Small ? PaperLook::small() : PaperLook::body();
    const QString text = qtext(paragraph.text);
    need(wrappedHeight(text, font, width()));
    placeText(text, font, paragraph.kind == ReportParagraph::Kind::Small ? m_look.quietText : m_look.text);
    m_y += kBlockGap;
}

void ReportLayout::layPoint(const QString& text)
{
    constexpr double kIndent = 16;
    const QFont font = PaperLook::body();
    const double height = std::ceil(wrappedHeight(text, font, width() - kIndent));
    need(height);
    const QRectF area{left() + kIndent, m_y, width() - kIndent, height};
    const QRectF dot{left() + 4, m_y + QFontMetricsF{font}.height() / 2 - 2, 4, 4};
    place([area, dot, text, font, colour = m_look.text](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(dot);
        paintWrapped(painter, area, text, font, colour);
    });
    m_y += height + 6;
}

void ReportLayout::lay(const SignatureLine& signature)
{
    constexpr double kRoomToWrite = 44;
    need(kRoomToWrite + 24);
    const QRectF line{left(), m_y + kRoomToWrite, width() * 0.6, 0};
    place([line, colour = m_look.text](QPainter& painter) {
        painter.setPen(QPen{colour, 0.75});
        painter.drawLine(line.topLeft(), line.topRight());
    });
    m_y += kRoomToWrite + 4;
    placeText(qtext(signature.label), PaperLook::small(), m_look.quietText);
    m_y += kBlockGap;
}

void ReportLayout::lay(const Letterhead& head)
{
    // Where a window of an envelope shows it: 40 mm down.
    constexpr double kAddressTop = 150;
    const auto paragraph = [](const std::vector<std::string>& lines) {
        QStringList texts;
        for (const std::string& line : lines)
            texts << qtext(line);
        return texts.join(QLatin1Char{'\n'});
    };
    const double third = width() / 3;
    const QString sender = paragraph(head.sender);
    const QString recipient = paragraph(head.recipient);
    const QRectF right{left() + 2 * third, m_y, third, wrappedHeight(sender, PaperLook::small(), third)};
    const QRectF to{left(), kAddressTop, 2 * third - 20, wrappedHeight(recipient, PaperLook::body(), 2 * third - 20)};
    place([right, to, sender, recipient, look = m_look](QPainter& painter) {
        paintWrapped(painter, right, sender, PaperLook::small(), look.quietText);
        paintWrapped(painter, to, recipient, PaperLook::body(), look.text);
    });
    m_y = std::max(right.bottom(), to.bottom()) + 48;
    placeText(qtext(m_pages.m_report.title), PaperLook::letterTitle(), m_look.text);
    m_y += kBlockGap + 4;
}

ReportLayout::Row ReportLayout::makeRow(const std::vector<std::string>& texts, const ReportTable& table, const QFont& font) const
{
    double shares = 0;
    for (const ReportColumn& column : table.columns)
        shares += column.width;
    Row row;
    double x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const double columnWidth = width() * column.width / shares;
        const QString text = i < texts.size() ? qtext(texts[i]) : QString{};
        const double textWidth = columnWidth - 2 * kCellPadding;
        const double height = wrappedHeight(text, font, textWidth);
        const Qt::Alignment alignment = column.alignment == CellAlignment::Right ? Qt::AlignRight : Qt::AlignLeft;
        row.cells.push_back({{x + kCellPadding, kRowPadding, textWidth, height}, text, alignment});
        row.height = std::max(row.height, height + 2 * kRowPadding);
        x += columnWidth;
    }
    return row;
}

void ReportLayout::placeHead(const Row& head)
{
    const QRectF area{left(), m_y, width(), head.height};
    place([area, head, look = m_look](QPainter& painter) {
        painter.fillRect(area, look.tint);
        painter.setFont(PaperLook::tableHead());
        painter.setPen(look.quietText);
        for (const Cell& cell : head.cells)
            painter.drawText(cell.area.translated(area.topLeft()), static_cast<int>(cell.alignment) | Qt::TextWordWrap,
                             cell.text);
    });
    m_y += head.height;
}

void ReportLayout::placeRow(const Row& row)
{
    const QRectF area{left(), m_y, width(), row.height};
    place([area, row, look = m_look](QPainter& painter) {
        QFont font = PaperLook::small();
        if (row.kind == ReportRow::Kind::Total)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(look.text);
        for (const Cell& cell : row.cells)
            painter.drawText(cell.area.translated(area.topLeft()), static_cast<int>(cell.alignment) | Qt::TextWordWrap,
                             cell.text);
        painter.setPen(QPen{look.hairline, 0.75});
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    });
    m_y += row.height;
}

void ReportLayout::lay(const ReportTable& table)
{
    std::vector<std::string> titles;
    for (const ReportColumn& column : table.columns)
        titles.push_back(column.title);
    const Row head = makeRow(titles, table, PaperLook::tableHead());
    QFont totalFont = PaperLook::small();
    totalFont.setWeight(QFont::DemiBold);
    need(head.height * 3);
    placeHead(head);
    for (const ReportRow& reportRow : table.rows) {
        const bool isTotal = reportRow.kind == ReportRow::Kind::Total;
        Row row = makeRow(reportRow.cells, table, isTotal ? totalFont : PaperLook::small());
        row.kind = reportRow.kind;
        if (row.height > roomLeft()) {
            newPage();
            placeHead(head);
        }
        placeRow(row);
    }
    m_y += kBlockGap;
}

void ReportLayout::lay(const ReportChart& block)
{
    const double height = comfortableChartHeight(block.chart);
    need(height);
    const QRectF area{left(), m_y, width(), height};
    // The chart outlives the layout inside the report, whose blocks do not move any more.
    place([area, &chart = block.chart, language = m_pages.m_report.language](QPainter& painter) {
        const QLocale locale{language == Language::Danish ? QLocale::Danish : QLocale::English};
        paintChart(painter, area, chart, ChartPalette::forPaper(), locale);
    });
    m_y += height + kBlockGap;
}

void ReportLayout::lay(const KeyFigures& block)
{
    constexpr double kGap = 12;
    need(kFigureHeight);
    const auto count = static_cast<double>(block.figures.size());
    const double cardWidth = (width() - kGap * (count - 1)) / count;
    double x = left();
    for (const KeyFigures::Figure& figure : block.figures) {
        const QRectF area{x, m_y, cardWidth, kFigureHeight};
        place([area, figure, look = m_look](QPainter& painter) {
            painter.setPen(QPen{look.hairline, 1});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area, 8, 8);
            const QRectF inside = area.adjusted(14, 12, -10, -10);
            paintWrapped(painter, inside, qtext(figure.caption), PaperLook::tableHead(), look.quietText);
            paintWrapped(painter, inside.adjusted(0, 17, 0, 0), qtext(figure.value), PaperLook::figure(), look.text);
            paintWrapped(painter, inside.adjusted(0, 56, 0, 0), qtext(figure.detail), PaperLook::small(), look.quietText);
        });
        x += cardWidth + kGap;
    }
    m_y += kFigureHeight + kBlockGap + 4;
}

void ReportLayout::lay(const PageBreak& /*pageBreak*/)
{
    if (m_y > kTopMargin)
        newPage();
}

void ReportLayout::newPage()
{
    m_pages.m_pages.emplace_back();
    m_y = kTopMargin;
}

void ReportLayout::need(double height)
{
    if (height > roomLeft() && m_y > kTopMargin)
        newPage();
}

double ReportLayout::left() const
{
    return kSideMargin;
}

double ReportLayout::width() const
{
    return PagedReport::pageSize().width() - 2 * kSideMargin;
}

double ReportLayout::roomLeft() const
{
    return PagedReport::pageSize().height() - kBottomMargin - m_y;
}

void ReportLayout::placeText(const QString& text, const QFont& font, const QColor& colour)
{
    const double height = wrappedHeight(text, font, width());
    const QRectF area{left(), m_y, width(), std::ceil(height)};
    place([area, text, font, colour](QPainter& painter) { paintWrapped(painter, area, text, font, colour); });
    m_y += area.height();
}

}  // namespace fodfaeste
