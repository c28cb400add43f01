#include "gui/roadmap/release_board.h"

#include "gui/roadmap/readiness_marks.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/text/date_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kCardHeight = 136;
constexpr int kFarMonths = 3;
constexpr int kLastMonths = 1;

class BoardDelegate final : public ReleaseGridDelegate {
public:
    using ReleaseGridDelegate::ReleaseGridDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme) const override
    {
        painter.fillRect(area, theme.surface);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            return;
        const QRectF card = area.adjusted(4, 4, -4, -4);
        const bool isRed = index.data(ReleaseBoardModel::kRedRole).toBool();
        paintRounded(painter, card, {theme.surfaceSunken, theme.border, 1, 8});
        const double line = 19 * textScale();
        QRectF at{card.left() + 10, card.top() + 7, card.width() - 20, line};
        paintLine(painter, at, index.data().toString(), {rowNameFont(), theme.text});
        at.translate(0, line);
        paintLine(painter, at, index.data(ReleaseBoardModel::kWhenRole).toString(), {subLineFont(), theme.textSecondary});
        at.translate(0, line);
        ReadinessMarks::paint(painter, at, index.data(ReadinessMarks::kRole).toString(), theme);
        at.translate(0, line);
        paintLine(painter, at, index.data(ReleaseBoardModel::kBatonRole).toString(), {subLineFont(), theme.textSecondary});
        at.translate(0, line + 2);
        const QString state = index.data(ReleaseBoardModel::kStateRole).toString();
        const QRectF chip{at.left(), at.top(), qMin(at.width(), chipWidth(state, ChipDot::Shown)), chipHeight()};
        paintChip(painter, chip, state, isRed ? theme.bad : theme.info, ChipDot::Shown);
    }
};

}  // namespace

ReleaseStage stageOf(const ReleaseRow& row, Date today)
{
    const Date release = row.view.roadmap.anchors.release;
    if (row.firstAttended)
        return ReleaseStage::Landed;
    if (release <= today)
        return ReleaseStage::Waiting;
    if (release <= addMonths(today, kLastMonths))
        return ReleaseStage::LastMonth;
    return release <= addMonths(today, kFarMonths) ? ReleaseStage::ThreeMonths : ReleaseStage::FarAhead;
}

ReleaseBoardModel::ReleaseBoardModel(const ReleasesModel& releases, QObject* parent)
    : QAbstractTableModel{parent}
    , m_releases{releases}
{}

void ReleaseBoardModel::setRows(const std::vector<int>& rows)
{
    beginResetModel();
    for (std::vector<int>& cards : m_cards)
        cards.clear();
    for (const int row : rows)
        m_cards[static_cast<std::size_t>(stageOf(m_releases.rowAt(row), m_releases.today()))].push_back(row);
    endResetModel();
}

void ReleaseBoardModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kStages - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kStages - 1);
}

int ReleaseBoardModel::rowAt(const QModelIndex& card) const
{
    if (!card.isValid() || card.row() >= cardsIn(card.column()))
        return -1;
    return m_cards[static_cast<std::size_t>(card.column())][static_cast<std::size_t>(card.row())];
}

int ReleaseBoardModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(std::ranges::max(m_cards, {}, &std::vector<int>::size).size());
}

int ReleaseBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kStages;
}

Qt::ItemFlags ReleaseBoardModel::flags(const QModelIndex& index) const
{
    return rowAt(index) < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ReleaseBoardModel::data(const QModelIndex& index, int role) const
{
    const int row = rowAt(index);
    if (row < 0)
        return {};
    const auto ofList = [&](int column, int what) { return m_releases.index(row, column).data(what); };
    switch (role) {
    case Qt::DisplayRole: return ofList(ReleasesModel::Person, role);
    case kWhenRole:
        return QStringLiteral("%1 · %2").arg(ofList(ReleasesModel::Release, Qt::DisplayRole).toString(),
                                             DateText::numeric(m_releases.rowAt(row).view.roadmap.anchors.release));
    case kBatonRole: return ofList(ReleasesModel::Baton, Qt::DisplayRole);
    case kStateRole: return ofList(ReleasesModel::State, Qt::DisplayRole);
    case kRedRole: return m_releases.isRed(m_releases.rowAt(row));
    case ReadinessMarks::kRole: return ofList(ReleasesModel::Ready, role);
    case Qt::AccessibleTextRole:
        return QStringList{ofList(ReleasesModel::Person, role).toString(), ofList(ReleasesModel::Ready, role).toString(),
                           ofList(ReleasesModel::Baton, Qt::DisplayRole).toString()}
            .join(QStringLiteral(". "));
    case Qt::ToolTipRole: return ofList(ReleasesModel::Ready, role);
    default: return {};
    }
}

QVariant ReleaseBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto counted = [this, section](const QString& name) {
        return QStringLiteral("%1 (%2)").arg(name).arg(cardsIn(section));
    };
    switch (static_cast<ReleaseStage>(section)) {
    case ReleaseStage::FarAhead: return counted(tr("More than 3 months"));
    case ReleaseStage::ThreeMonths: return counted(tr("3 to 1 months"));
    case ReleaseStage::LastMonth: return counted(tr("The last month"));
    case ReleaseStage::Waiting: return counted(tr("Out, waits for contact"));
    case ReleaseStage::Landed: return counted(tr("Landed"));
    }
    return {};
}

ReleaseBoard::ReleaseBoard(const ReleasesModel& releases, QWidget* parent)
    : ReleaseGrid{releases, parent}
    , m_model{new ReleaseBoardModel{releases, this}}
{
    setModel(m_model);
    setItemDelegate(new BoardDelegate{this});
    verticalHeader()->hide();
    applyHeights();
}

void ReleaseBoard::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(scaledByText(kCardHeight));
}

void ReleaseBoard::showRows(const std::vector<int>& rows)
{
    const ReleaseRoadmapId before = m_chosen;
    m_model->setRows(rows);
    QModelIndex first;
    for (int stage = ReleaseBoardModel::kStages - 1; stage >= 0; --stage) {
        for (int place = 0; place < m_model->cardsIn(stage); ++place) {
            const QModelIndex card = m_model->index(place, stage);
            if (releases().rowAt(m_model->rowAt(card)).view.roadmap.id == before) {
                setCurrentIndex(card);
                return;
            }
        }
        if (m_model->cardsIn(stage) > 0)
            first = m_model->index(0, stage);
    }
    setCurrentIndex(first);
}

void ReleaseBoard::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ReleaseGrid::currentChanged(current, previous);
    if (const int row = m_model->rowAt(current); row >= 0)
        m_chosen = releases().rowAt(row).view.roadmap.id;
}

void ReleaseBoard::retranslate()
{
    setAccessibleName(tr("Releases by stage"));
    for (QAbstractButton* corner : findChildren<QAbstractButton*>(QString{}, Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(accessibleName());
    m_model->retranslate();
}

std::vector<int> ReleaseBoard::rowsAt(const QModelIndex& cell) const
{
    const int row = m_model->rowAt(cell);
    return row < 0 ? std::vector<int>{} : std::vector<int>{row};
}

QModelIndex ReleaseBoard::beside(int by) const
{
    for (int stage = currentIndex().column() + by; stage >= 0 && stage < ReleaseBoardModel::kStages; stage += by) {
        if (m_model->cardsIn(stage) > 0)
            return m_model->index(qMin(currentIndex().row(), m_model->cardsIn(stage) - 1), stage);
    }
    return currentIndex();
}

QModelIndex ReleaseBoard::inColumn(int row) const
{
    const int stage = currentIndex().column();
    return m_model->index(qBound(0, row, m_model->cardsIn(stage) - 1), stage);
}

QModelIndex ReleaseBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid())
        return ReleaseGrid::moveCursor(action, modifiers);
    const int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
    case MovePrevious: return beside(-1);
    case MoveRight:
    case MoveNext: return beside(1);
    case MoveUp: return inColumn(row - 1);
    case MoveDown: return inColumn(row + 1);
    case MoveHome: return inColumn(0);
    case MoveEnd: return inColumn(m_model->rowCount());
    case MovePageUp: return inColumn(row - 4);
    case MovePageDown: return inColumn(row + 4);
    }
    return currentIndex();
}

void ReleaseBoard::changeEvent(QEvent* event)
{
    ReleaseGrid::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

}  // namespace fodfaeste
