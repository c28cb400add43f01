#include "gui/outcome/status_model.h"

#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kStatusRows = static_cast<int>(kYearEndStatuses.size());
constexpr int kPositiveRow = kStatusRows;
constexpr int kCoveredRow = kStatusRows + 1;
constexpr int kRows = kStatusRows + 2;

YearEndStatus statusAt(int row)
{
    return kYearEndStatuses[static_cast<std::size_t>(row)];
}

}  // namespace

StatusModel::StatusModel(QObject* parent) : QAbstractTableModel{parent} {}

void StatusModel::setFigures(const YearEndFigures& figures, const std::optional<YearEndFigures>& other)
{
    beginResetModel();
    m_counts = figures.counts;
    m_year = figures.question.year;
    m_other = other ? std::optional{other->counts} : std::nullopt;
    m_otherYear = other ? other->question.year : 0;
    endResetModel();
}

std::vector<YearEndStatus> StatusModel::statusesAt(int row) const
{
    if (row >= 0 && row < kStatusRows)
        return {statusAt(row)};
    std::vector<YearEndStatus> positive;
    if (row == kPositiveRow)
        std::ranges::copy_if(kYearEndStatuses, std::back_inserter(positive), isPositive);
    return positive;
}

int StatusModel::rowOf(YearEndStatus status) const
{
    return static_cast<int>(std::distance(kYearEndStatuses.begin(), std::ranges::find(kYearEndStatuses, status)));
}

int StatusModel::countOf(const StatusCounts& counts, int row) const
{
    if (row == kCoveredRow)
        return counts.covered();
    return row == kPositiveRow ? counts.positive() : counts.of(statusAt(row));
}

int StatusModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kRows;
}

int StatusModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_other ? static_cast<int>(ColumnCount) : static_cast<int>(OtherCount);
}

QString StatusModel::nameOf(int row) const
{
    if (row == kPositiveRow)
        return tr("Positive");
    return row == kCoveredRow ? tr("Covered") : StatusText::of(statusAt(row));
}

QString StatusModel::cellText(int row, int column) const
{
    const bool isOther = column == OtherCount || column == OtherShare;
    const StatusCounts counts = isOther ? m_other.value_or(StatusCounts{}) : m_counts;
    switch (column) {
    case Status: return nameOf(row);
    case Count:
    case OtherCount: return NumberText::count(countOf(counts, row));
    default: return NumberText::shareOf(countOf(counts, row), counts.covered(), 1);
    }
}

QVariant StatusModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant{index.column() == Status ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter};
    case Qt::AccessibleTextRole:
        return index.column() == Status ? tr("%1: %2, %3").arg(nameOf(row), cellText(row, Count), cellText(row, Share))
                                        : cellText(row, index.column());
    case CellRole::Kind:
        return cellValue(index.column() != Status ? CellKind::Number : row < kStatusRows ? CellKind::Chip : CellKind::Text);
    case CellRole::Tone: return row < kStatusRows ? cellValue(StatusText::toneOf(statusAt(row))) : QVariant{};
    default: return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{section == Status ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status: return tr("Status");
    case Count: return QString::number(m_year);
    case OtherCount: return QString::number(m_otherYear);
    default: return tr("Share");
    }
}

}  // namespace fodfaeste
