#include "gui/roadmap/release_figures_model.h"

#include "gui/lists/plain_list.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"

#include <QLocale>

namespace fodfaeste {

void ReleaseFiguresModel::setFigures(ReleaseFigures figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_isFilled = true;
    endResetModel();
}

void ReleaseFiguresModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

ReleaseFigure ReleaseFiguresModel::figureOf(int column)
{
    if (column == kDaysWithoutHolder)
        return ReleaseFigure::WithoutHolder;
    if (column == kMedian)
        return ReleaseFigure::Contacted;
    return kReleaseFigures[static_cast<std::size_t>(qMax(0, column - kFirstFigure))];
}

std::optional<std::string> ReleaseFiguresModel::facilityOf(int row) const
{
    return row == 0 ? std::nullopt : std::optional{lineOf(row).facility};
}

QString ReleaseFiguresModel::headingOf(int row, int column) const
{
    return QStringLiteral("%1 · %2").arg(nameOf(row), nameOf(figureOf(column)));
}

const ReleaseCounts& ReleaseFiguresModel::lineOf(int row) const
{
    return row == 0 ? m_figures.whole : m_figures.parts[static_cast<std::size_t>(row - 1)];
}

QString ReleaseFiguresModel::nameOf(int row) const
{
    if (row == 0)
        return tr("All institutions");
    const std::string& facility = lineOf(row).facility;
    return facility.empty() ? tr("None known") : toQString(facility);
}

QString ReleaseFiguresModel::nameOf(ReleaseFigure figure) const
{
    switch (figure) {
    case ReleaseFigure::Released: return tr("Released");
    case ReleaseFigure::StepsDue: return tr("Steps due");
    case ReleaseFigure::StepsInTime: return tr("Steps on time");
    case ReleaseFigure::Ready: return tr("All answered");
    case ReleaseFigure::HalfReady: return tr("Half answered");
    case ReleaseFigure::NotReady: return tr("Less than half");
    case ReleaseFigure::Contacted: return tr("Contact");
    case ReleaseFigure::ContactedInTime: return tr("Contact in %n days", nullptr, m_figures.withinDays);
    case ReleaseFigure::NotContacted: return tr("No contact");
    case ReleaseFigure::WithoutHolder: return tr("Without holder");
    case ReleaseFigure::OffersUnanswered: return tr("Offers without answer");
    }
    return {};
}

int ReleaseFiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_isFilled ? 0 : 1 + static_cast<int>(m_figures.parts.size());
}

int ReleaseFiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ReleaseFiguresModel::textOf(int row, int column) const
{
    const ReleaseCounts& line = lineOf(row);
    if (column == kInstitution)
        return nameOf(row);
    if (column == kMedian) {
        const bool isHidden = !line.medianDays && !line.of(ReleaseFigure::Contacted);
        return line.medianDays ? QLocale{}.toString(*line.medianDays, 'f', 1) : isHidden ? tr("hidden") : QStringLiteral("–");
    }
    const std::optional<int> count = column == kDaysWithoutHolder ? line.daysWithoutHolder : line.of(figureOf(column));
    return count ? NumberText::count(*count) : tr("hidden");
}

QVariant ReleaseFiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return index.column() == kInstitution
                   ? nameOf(index.row())
                   : QStringLiteral("%1, %2: %3")
                         .arg(nameOf(index.row()), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              textOf(index.row(), index.column()));
    case CellRole::Muted: return textOf(index.row(), index.column()) == tr("hidden");
    case kSortRole:
        if (index.column() == kInstitution)
            return index.row();
        if (index.column() == kMedian)
            return lineOf(index.row()).medianDays.value_or(-1);
        return index.column() == kDaysWithoutHolder ? lineOf(index.row()).daysWithoutHolder.value_or(-1)
                                                    : lineOf(index.row()).of(figureOf(index.column())).value_or(-1);
    default: return {};
    }
}

QVariant ReleaseFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == kInstitution)
        return tr("Institution");
    if (section == kDaysWithoutHolder)
        return tr("Days without");
    return section == kMedian ? tr("Median days") : nameOf(figureOf(section));
}

}  // namespace fodfaeste
