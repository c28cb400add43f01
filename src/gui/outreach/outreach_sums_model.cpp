#include "gui/outreach/outreach_sums_model.h"

#include "gui/outreach/outreach_text.h"
#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

void OutreachSumsModel::setSums(OutreachSums sums, int year)
{
    beginResetModel();
    m_sums = std::move(sums);
    m_year = year;
    endResetModel();
}

void OutreachSumsModel::setFigure(Figure figure)
{
    m_figure = figure;
    retranslate();
}

void OutreachSumsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

const PlaceFigures& OutreachSumsModel::figuresAt(int row) const
{
    return row == 0 ? m_sums.all : m_sums.places[static_cast<std::size_t>(row) - 1];
}

QString OutreachSumsModel::placeAt(int row) const
{
    return row == 0 ? tr("All places") : OutreachText::place(figuresAt(row).place);
}

Date OutreachSumsModel::monthAt(int column) const
{
    return {std::chrono::year{m_year}, std::chrono::month{static_cast<unsigned>(column)}, std::chrono::day{1}};
}

int OutreachSumsModel::figureAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < kFirstMonth)
        return 0;
    const PlaceFigures& figures = figuresAt(index.row());
    const OutreachFigure& figure =
        index.column() == kTotal ? figures.total : figures.months[static_cast<std::size_t>(index.column() - kFirstMonth)];
    return m_figure == Figure::People ? figure.people : figure.contacts;
}

OutreachFilter OutreachSumsModel::filterAt(const QModelIndex& index, OutreachFilter filter) const
{
    // "All places" is whatever the filter says already.
    if (index.row() > 0)
        filter.place = figuresAt(index.row()).place;
    filter.year = m_year;
    const bool isMonth = index.column() >= kFirstMonth && index.column() < kTotal;
    filter.month = isMonth ? static_cast<unsigned>(index.column()) : 0;
    return filter;
}

int OutreachSumsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_sums.places.empty() ? 0 : static_cast<int>(m_sums.places.size()) + 1;
}

int OutreachSumsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString OutreachSumsModel::spoken(const QModelIndex& index) const
{
    const QString when = index.column() == kTotal ? QString::number(m_year) : DateText::month(monthAt(index.column()));
    return QStringLiteral("%1, %2: %3").arg(placeAt(index.row()), when, NumberText::count(figureAt(index)));
}

QVariant OutreachSumsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isPlace = index.column() < kFirstMonth;
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: {
        if (isPlace)
            return placeAt(index.row());
        const int figure = figureAt(index);
        return figure == 0 ? QStringLiteral("–") : NumberText::count(figure);
    }
    case CellRole::SecondaryText: {
        const QString under = isPlace && index.row() > 0 ? OutreachText::district(figuresAt(index.row()).place) : QString{};
        return under.isEmpty() ? QVariant{} : QVariant{under};
    }
    case CellRole::Kind: return cellValue(isPlace ? CellKind::Text : CellKind::Number);
    case Qt::AccessibleTextRole: return isPlace ? placeAt(index.row()) : spoken(index);
    default: return {};
    }
}

QVariant OutreachSumsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= kFirstMonth)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section < kFirstMonth)
        return tr("Place");
    return section == kTotal ? QString::number(m_year) : DateText::briefMonth(monthAt(section));
}

}  // namespace fodfaeste
