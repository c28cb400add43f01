#include "gui/search/search_hit_model.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

void SearchHitModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchHitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return toQString(hit.name);
    case CellRole::SecondaryText: return detailsOf(hit);
    case CellRole::AvatarSeed: return static_cast<qulonglong>(hit.citizen.value());
    case CellRole::Muted: return !hit.hasOpenCase;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(toQString(hit.name), detailsOf(hit));
    default: return {};
    }
}

QString detailsOf(const SearchHit& hit)
{
    QStringList parts;
    if (!hit.caseNumber.empty())
        parts << toQString(hit.caseNumber);
    parts << DateText::age(hit.age);
    if (hit.districtNo)
        parts << StatusText::district(*hit.districtNo);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace fodfaeste
