#include "gui/leisure_job/placements_pane.h"

#include "gui/keys/key_map.h"
#include "gui/leisure_job/leisure_job_text.h"
#include "gui/leisure_job/stage_dialog.h"
#include "gui/navigator.h"
#include "gui/page_name.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/footer_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

enum Column { Person, Job, Stage, Since, Next, Hours };

/// What is over stays on the list for a while.
constexpr int kDaysShown = 91;

ToneKind toneOf(PlacementStage stage)
{
    switch (stage) {
    case PlacementStage::Started: return ToneKind::Ok;
    case PlacementStage::Interview:
    case PlacementStage::Offered: return ToneKind::Info;
    case PlacementStage::Ended:
    case PlacementStage::Declined: return ToneKind::Neutral;
    default: return ToneKind::Warn;
    }
}

}  // namespace

PlacementsPane::PlacementsPane(const PageContext& context, QWidget* parent)
    : LeisurePane{context, parent}
    , m_stageButton{addButton("stageButton", QStringLiteral("arrow-right"), true)}
    , m_openButton{addButton("openButton", QStringLiteral("user-round"))}
{
    connect(m_stageButton, &QAbstractButton::clicked, this, &PlacementsPane::openChosen);
    connect(m_openButton, &QAbstractButton::clicked, this, [this] { Q_EMIT openCitizen(shownCitizen()); });
    setUpList(aboutList(), Job);
}

PlainList::About PlacementsPane::aboutList() const
{
    const auto stage = [this](int row) {
        const PlacementStage reached = m_rows[static_cast<std::size_t>(row)].placement.stage();
        return FilterKind::Choice{std::string{codeOf(reached)}, LeisureJobText::stage(reached)};
    };
    const auto employer = [this](int row) {
        const std::string& name = m_rows[static_cast<std::size_t>(row)].employerName;
        return FilterKind::Choice{name, toQString(name)};
    };
    return {toUtf8(wordOf(PageName::LeisureJobs)),
            [] { return tr("On the way and at work"); },
            {{"person", Person, CellKind::Name, 160, 210, ListColumn::Shown::Always},
             {"job", Job, CellKind::Text, 160, 300},
             {"stage", Stage, CellKind::Chip, 110, 130},
             {"since", Since, CellKind::Date, 100, 120},
             {"next", Next, CellKind::Text, 150, 260},
             {"hours", Hours, CellKind::Text, 120, 220, ListColumn::Shown::OnRequest}},
            {{"stage", [] { return tr("Stage"); }, stage}, {"employer", [] { return tr("Employer"); }, employer}},
            {},
            {}};
}

QString PlacementsPane::nextOf(const PlacementRow& row) const
{
    const Placement& placement = row.placement;
    const Date today = context().today();
    if (placement.stage() == PlacementStage::Started && placement.since() > today)
        return tr("Starts %1").arg(DateText::brief(placement.since(), today));
    if (placement.stage() == PlacementStage::Started && placement.refund && placement.refund->to)
        return tr("Wage paid back until %1").arg(DateText::brief(*placement.refund->to, today));
    if (placement.stage() == PlacementStage::Interview)
        return tr("Interview %1").arg(DateText::brief(placement.since(), today));
    if (placement.stage() == PlacementStage::Declined && placement.steps().back().declineReason)
        return LeisureJobText::reason(*placement.steps().back().declineReason);
    return toQString(placement.steps().back().remark);
}

ListedRow PlacementsPane::rowOf(const PlacementRow& row) const
{
    const Placement& placement = row.placement;
    const Date today = context().today();
    return {placement.id.value(),
            row.citizen,
            {{toQString(row.name), DateText::age(row.age), {}, {}},
             {toQString(placement.title), toQString(row.employerName), {}, {}},
             {LeisureJobText::stage(placement.stage()), {}, static_cast<int>(placement.stage()), toneOf(placement.stage())},
             {DateText::brief(placement.since(), today), {}, toQString(toIso(placement.since())), {}},
             {nextOf(row), {}, {}, {}},
             {toQString(placement.pattern), {}, {}, {}}}};
}

void PlacementsPane::refresh()
{
    const Date since = addDays(context().today(), -kDaysShown);
    const auto ask = [&placements = context().services.placements, session = context().session, since] {
        return placements.board(session, since);
    };
    context().tasks.run(this, ask, [this, latest = ++m_latest](Result<std::vector<PlacementRow>> rows) {
        if (latest != m_latest)
            return;
        if (!rows) {
            Q_EMIT failed(ErrorText::of(rows.error()));
            return;
        }
        m_rows = std::move(rows).value();
        std::vector<ListedRow> facts;
        for (const PlacementRow& row : m_rows)
            facts.push_back(rowOf(row));
        showRows(std::move(facts));
        footer().setText(tr("%n jobs", nullptr, static_cast<int>(m_rows.size())));
    });
}

const PlacementRow* PlacementsPane::chosen() const
{
    const auto found =
        std::ranges::find(m_rows, PlacementId{chosenKey()}, [](const PlacementRow& row) { return row.placement.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void PlacementsPane::openChosen()
{
    const PlacementRow* row = chosen();
    if (row == nullptr || !m_stageButton->isEnabled())
        return;
    auto* dialog = new StageDialog{context(), *row, this};
    connect(dialog, &RecordDialog::saved, this, [this, citizen = row->citizen] { context().navigator.dataChanged(citizen); });
    opened(*dialog, tr("Written down."));
}

void PlacementsPane::showChoice()
{
    const PlacementRow* row = chosen();
    m_stageButton->setEnabled(row != nullptr && !row->placement.isOver() && context().may(Operation::EditPlacements));
    m_openButton->setEnabled(row != nullptr);
}

bool PlacementsPane::takesKey(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_O || key.modifiers() != Qt::NoModifier || chosen() == nullptr)
        return false;
    Q_EMIT openCitizen(shownCitizen());
    return true;
}

void PlacementsPane::retranslate()
{
    m_stageButton->setText(tr("Next step …"));
    m_openButton->setText(tr("Open the citizen"));
    table().setHeaders({tr("Citizen"), tr("Job"), tr("Stage"), tr("Since"), tr("Next"), tr("The week")});
    setListName(tr("Young people and jobs"));
    setEmptyText(tr("Nobody is on the way into a job"),
                 tr("Place somebody from their page with %1, or match an opening with young people.")
                     .arg(capsOf(KeyAction::PlaceInLeisureJob)));
    footer().clearKeyHints();
    footer().addKeyHint(QStringLiteral("Enter"), tr("next step"));
    footer().addKeyHint(QStringLiteral("O"), tr("open the citizen"));
    footer().addKeyHint(capsOf(KeyAction::PlaceInLeisureJob), tr("place"));
}

}  // namespace fodfaeste
