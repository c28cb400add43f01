#include "paper/paged_report.h"

#include "paper/paper_look.h"
#include "paper/report_layout.h"

#include <QPainter>

namespace fodfaeste {

namespace {

constexpr double kSide = 64;

/// A letter is from its sender, not from a program.
std::string madeLine(const Report& report)
{
    return report.kind == Report::Kind::Letter ? report.madeBy : "Fodfæste · " + report.madeBy;
}

}  // namespace

PagedReport::PagedReport(const Report& report) : m_report{report}
{
    installPaperFonts();
    ReportLayout{*this}.lay();
}

void PagedReport::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Piece& piece : m_pages[static_cast<std::size_t>(page)].pieces) {
        painter.save();
        piece(painter);
        painter.restore();
    }
    if (!m_report.runningHead.empty())
        paintRunningHead(painter);
    paintFoot(painter, page);
}

void PagedReport::paintRunningHead(QPainter& painter) const
{
    constexpr double kTop = 26;
    const PaperLook look;
    const QRectF line{kSide, kTop, pageSize().width() - 2 * kSide, 16};
    painter.setFont(PaperLook::foot());
    painter.setPen(look.quietText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(QString::fromStdString(m_report.runningHead), Qt::ElideRight,
                                                      static_cast<int>(line.width())));
}

void PagedReport::paintFoot(QPainter& painter, int page) const
{
    const PaperLook look;
    const QRectF line{kSide, pageSize().height() - 52, pageSize().width() - 2 * kSide, 16};
    const QRectF under = line.translated(0, 15);
    painter.setPen(QPen{look.hairline, 0.75});
    painter.drawLine(line.topLeft() - QPointF{0, 8}, line.topRight() - QPointF{0, 8});
    painter.setFont(PaperLook::foot());
    painter.setPen(look.quietText);
    const bool danish = m_report.language == Language::Danish;
    const QString number = QStringLiteral("%1 %2 %3 %4")
                               .arg(danish ? QStringLiteral("Side") : QStringLiteral("Page"))
                               .arg(page + 1)
                               .arg(danish ? QStringLiteral("af") : QStringLiteral("of"))
                               .arg(pageCount());
    // Who made it may be long, so it has a line of its own.
    painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(QString::fromStdString(madeLine(m_report)), Qt::ElideRight,
                                                      static_cast<int>(under.width())));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    if (m_report.confidentiality.empty())
        return;
    painter.setPen(look.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(m_report.confidentiality));
}

}  // namespace fodfaeste
