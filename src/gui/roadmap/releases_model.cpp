#include "gui/roadmap/releases_model.h"

#include "gui/lists/plain_list.h"
#include "gui/roadmap/readiness_marks.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

void ReleasesModel::setRows(std::vector<ReleaseRow> rows, Date today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

bool ReleasesModel::isRed(const ReleaseRow& row) const
{
    return row.view.isRed() || (row.waitsForContact(m_today));
}

int ReleasesModel::redCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const ReleaseRow& row) { return isRed(row); }));
}

void ReleasesModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReleasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReleasesModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString ReleasesModel::reasonsOf(const ReleaseRow& row) const
{
    QStringList reasons;
    if (row.view.roadmap.isOpen() && row.waitsForContact(m_today))
        reasons << tr("No contact since the release");
    if (row.view.baton.alarm == BatonAlarm::NoHolder)
        reasons << tr("Nobody holds it");
    if (row.view.baton.alarm == BatonAlarm::OfferUnanswered)
        reasons << tr("Offer unanswered");
    if (row.view.overdue > 0)
        reasons << tr("%n steps overdue", nullptr, row.view.overdue);
    return reasons.join(QStringLiteral(" · "));
}

/// What a row behind a figure is about; otherwise what is red, or how far it is.
QString ReleasesModel::stateOf(const ReleaseRow& row) const
{
    if (row.aboutDay)
        return QStringLiteral("%1 · %2").arg(toQString(row.about), DateText::numeric(*row.aboutDay));
    if (row.daysWithoutHolder > 0)
        return tr("%n days without a holder", nullptr, row.daysWithoutHolder);
    if (const QString reasons = reasonsOf(row); !reasons.isEmpty())
        return reasons;
    return row.view.readiness.isReady() ? tr("Ready") : tr("On the way");
}

QString ReleasesModel::textOf(const ReleaseRow& row, int column) const
{
    switch (column) {
    case Person: return toQString(row.name);
    case Release: return DateText::relative(row.view.roadmap.anchors.release, m_today);
    case Ready: return RoadmapText::readiness(row.view.readiness);
    case Baton: return RoadmapText::baton(row.view, m_today);
    case State: return stateOf(row);
    case Facility: return toQString(row.facility);
    default: return {};
    }
}

QVariant ReleasesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReleaseRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == Release)
            return QStringList{RoadmapText::release(row.view.roadmap), RoadmapText::warnings(row.view.warnings)}.join(
                row.view.warnings.empty() ? QString{} : QStringLiteral(" · "));
        return {};
    case ReadinessMarks::kRole: return ReadinessMarks::of(row);
    case CellRole::AvatarSeed: return QVariant::fromValue(static_cast<qulonglong>(row.view.citizen.value()));
    case CellRole::Tone:
        return cellValue(isRed(row) ? ToneKind::Bad : row.view.readiness.isReady() ? ToneKind::Ok : ToneKind::Info);
    case kSortRole: return index.column() == Release ? QVariant{toQString(toIso(row.view.roadmap.anchors.release))} : QVariant{};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Ready)
            return QStringLiteral("%1. %2").arg(textOf(row, Ready), ReadinessMarks::words(row));
        if (role == Qt::ToolTipRole)
            return index.column() == Release ? QStringLiteral("%1. %2").arg(RoadmapText::release(row.view.roadmap),
                                                                            RoadmapText::warnings(row.view.warnings))
                                             : textOf(row, index.column());
        return index.column() == Person
                   ? QStringLiteral("%1, %2, %3").arg(textOf(row, Person), RoadmapText::release(row.view.roadmap), stateOf(row))
                   : textOf(row, index.column());
    default: return {};
    }
}

QVariant ReleasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Citizen");
    case Release: return tr("Release");
    case Ready: return tr("Readiness");
    case Baton: return tr("Baton");
    case State: return tr("State");
    case Facility: return tr("Institution");
    default: return {};
    }
}

}  // namespace fodfaeste
