#include "gui/roadmap/roadmap_models.h"

#include "gui/roadmap/roadmap_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

namespace {

ToneKind toneOf(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Settled: return ToneKind::Ok;
    case TopicStatus::InProgress: return ToneKind::Warn;
    case TopicStatus::Open: return ToneKind::Bad;
    case TopicStatus::DeclinedByCitizen:
    case TopicStatus::NotRelevant: break;
    }
    return ToneKind::Neutral;
}

ToneKind toneOf(const RoadmapStep& step, Date today)
{
    if (step.state == StepState::Done)
        return ToneKind::Ok;
    if (step.state == StepState::NotRelevant)
        return ToneKind::Neutral;
    return step.isOverdueOn(today) ? ToneKind::Bad : ToneKind::Info;
}

}  // namespace

void RoadmapStepsModel::setView(const RoadmapView& view, Date today)
{
    beginResetModel();
    m_steps = view.roadmap.steps;
    m_whys = view.whys;
    m_today = today;
    endResetModel();
}

const RoadmapStep* RoadmapStepsModel::stepAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_steps[static_cast<std::size_t>(row)] : nullptr;
}

int RoadmapStepsModel::rowOf(RoadmapStepId step) const
{
    const auto found = std::ranges::find(m_steps, step, &RoadmapStep::id);
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

int RoadmapStepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int RoadmapStepsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString RoadmapStepsModel::textOf(std::size_t row, int column) const
{
    const RoadmapStep& step = m_steps[row];
    switch (column) {
    case Due: return DateText::relative(step.due, m_today);
    case Step: return step.point ? QStringLiteral("%1. %2").arg(*step.point).arg(toQString(step.text)) : toQString(step.text);
    case Who: return RoadmapText::of(step.agency);
    case State: return step.isOverdueOn(m_today) ? tr("Overdue") : RoadmapText::of(step.state);
    default: return {};
    }
}

QVariant RoadmapStepsModel::data(const QModelIndex& index, int role) const
{
    const RoadmapStep* step = stepAt(index.row());
    if (step == nullptr)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& why = m_whys[row];
    const QString whyText = why ? RoadmapText::why(*why) : tr("the day was set by hand");
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == Due)
            return DateText::numeric(step->due);
        return index.column() == Step ? QVariant{whyText} : QVariant{};
    case CellRole::Tone: return cellValue(toneOf(*step, m_today));
    case CellRole::Overdue: return step->isOverdueOn(m_today);
    case CellRole::Muted: return step->isSettled();
    case Qt::ToolTipRole: return step->reason.empty() ? whyText : toQString(step->reason);
    case Qt::AccessibleTextRole:
        return index.column() == Step ? QStringLiteral("%1, %2, %3, %4")
                                            .arg(textOf(row, Step), textOf(row, State), DateText::withWeekday(step->due), whyText)
                                      : textOf(row, index.column());
    default: return {};
    }
}

QVariant RoadmapStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Due");
    case Step: return tr("Step and why that day");
    case Who: return tr("Responsible");
    case State: return tr("State");
    default: return {};
    }
}

void RoadmapTopicsModel::setTopics(std::vector<TopicEntry> topics)
{
    beginResetModel();
    m_topics = std::move(topics);
    endResetModel();
}

const TopicEntry* RoadmapTopicsModel::topicAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_topics[static_cast<std::size_t>(row)] : nullptr;
}

int RoadmapTopicsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

int RoadmapTopicsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant RoadmapTopicsModel::data(const QModelIndex& index, int role) const
{
    const TopicEntry* topic = topicAt(index.row());
    if (topic == nullptr)
        return {};
    const QString texts[] = {RoadmapText::of(topic->topic), RoadmapText::of(topic->status), RoadmapText::of(topic->responsible)};
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return texts[index.column()];
    case CellRole::SecondaryText:
        return index.column() == Topic && !topic->reason.empty() ? toQString(topic->reason) : QVariant{};
    case CellRole::Tone: return cellValue(toneOf(topic->status));
    case Qt::AccessibleTextRole:
        return index.column() == Topic ? QStringLiteral("%1, %2, %3").arg(texts[Topic], texts[Status], texts[Who])
                                       : texts[index.column()];
    default: return {};
    }
}

QVariant RoadmapTopicsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Topic: return tr("Topic");
    case Status: return tr("Status");
    case Who: return tr("Responsible");
    default: return {};
    }
}

void RoadmapPreviewModel::show(const RoadmapPreview& preview)
{
    beginResetModel();
    m_lines.clear();
    for (const PreviewedStep& one : preview.steps)
        m_lines.push_back({DateText::numeric(one.step.due),
                           one.step.point ? QStringLiteral("%1. %2").arg(*one.step.point).arg(toQString(one.step.text))
                                          : toQString(one.step.text),
                           RoadmapText::why(one.why), one.isPast, false});
    endResetModel();
}

void RoadmapPreviewModel::show(const MovePreview& preview)
{
    beginResetModel();
    m_lines.clear();
    for (const StepMove& move : preview.steps)
        m_lines.push_back({DateText::numeric(move.from), toQString(move.text), RoadmapText::move(move), false,
                           move.kind != StepMoveKind::Moves});
    endResetModel();
}

int RoadmapPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RoadmapPreviewModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant RoadmapPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString texts[] = {line.due, line.step, line.why};
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return texts[index.column()];
    case CellRole::SecondaryText: return index.column() == Due && line.isPast ? tr("has passed") : QVariant{};
    case CellRole::Overdue: return line.isPast;
    case CellRole::Muted: return line.stays;
    case Qt::ToolTipRole: return texts[index.column()];
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(line.step, line.due, line.why);
    default: return {};
    }
}

QVariant RoadmapPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Due");
    case Step: return tr("Step");
    case Why: return tr("Why");
    default: return {};
    }
}

}  // namespace fodfaeste
