#include "gui/leisure_job/openings_pane.h"

#include "gui/keys/key_map.h"
#include "gui/leisure_job/match_dialog.h"
#include "gui/leisure_job/opening_dialog.h"
#include "gui/navigator.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/footer_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

enum Column { Title, Week, Ages, Free, Deadline, State };

}  // namespace

OpeningsPane::OpeningsPane(const PageContext& context, QWidget* parent)
    : LeisurePane{context, parent}
    , m_addButton{addButton("addOpeningButton", QStringLiteral("plus"), true)}
    , m_matchButton{addButton("matchButton", QStringLiteral("user-check"))}
    , m_editButton{addButton("editOpeningButton", QStringLiteral("pencil"))}
    , m_duplicateButton{addButton("duplicateButton", QStringLiteral("copy"))}
    , m_archiveButton{addButton("archiveOpeningButton", QStringLiteral("archive"))}
{
    connect(m_addButton, &QAbstractButton::clicked, this, [this] { edit({}); });
    connect(m_matchButton, &QAbstractButton::clicked, this, &OpeningsPane::match);
    connect(m_editButton, &QAbstractButton::clicked, this, &OpeningsPane::openChosen);
    connect(m_duplicateButton, &QAbstractButton::clicked, this, &OpeningsPane::duplicate);
    connect(m_archiveButton, &QAbstractButton::clicked, this, &OpeningsPane::archive);
    setUpList(aboutList(), Title);
}

PlainList::About OpeningsPane::aboutList() const
{
    const auto state = [this](int row) {
        const JobOpeningRow& opening = m_rows[static_cast<std::size_t>(row)];
        if (opening.opening.archivedOn)
            return FilterKind::Choice{"archived", tr("Archived")};
        return opening.isOpen ? FilterKind::Choice{"open", tr("Open")} : FilterKind::Choice{"closed", tr("Closed")};
    };
    const auto employer = [this](int row) {
        const std::string& name = m_rows[static_cast<std::size_t>(row)].employerName;
        return FilterKind::Choice{name, toQString(name)};
    };
    return {"leisure-openings",
            [] { return tr("Openings"); },
            {{"title", Title, CellKind::Text, 180, 300, ListColumn::Shown::Always},
             {"week", Week, CellKind::Text, 160, 260},
             {"ages", Ages, CellKind::Text, 80, 100},
             {"free", Free, CellKind::Text, 90, 130},
             {"deadline", Deadline, CellKind::Date, 100, 120},
             {"state", State, CellKind::Chip, 90, 110}},
            {{"state", [] { return tr("State"); }, state}, {"employer", [] { return tr("Employer"); }, employer}},
            {},
            {}};
}

ListedRow OpeningsPane::rowOf(const JobOpeningRow& row) const
{
    const JobOpening& opening = row.opening;
    const int left = std::max(0, opening.positions - row.taken);
    const QString deadline = opening.deadline ? DateText::brief(*opening.deadline, context().today()) : QString{};
    const QString hours = opening.weeklyHours ? tr("%1 h a week").arg(toQString(toText(*opening.weeklyHours, ','))) : QString{};
    const QString state = opening.archivedOn ? tr("Archived") : row.isOpen ? tr("Open") : tr("Closed");
    return {opening.id.value(),
            {},
            {{toQString(opening.title), toQString(row.employerName), {}, {}},
             {toQString(opening.pattern), hours, {}, {}},
             {tr("%1–%2 years").arg(opening.ages.youngest).arg(opening.ages.oldest), {}, opening.ages.youngest, {}},
             {tr("%1 of %2 free").arg(left).arg(opening.positions),
              row.suggested > 0 ? tr("%n on the way", nullptr, row.suggested) : QString{},
              left,
              {}},
             {deadline, {}, opening.deadline ? toQString(toIso(*opening.deadline)) : QStringLiteral("9999"), {}},
             {state, {}, {}, row.isOpen && left > 0 ? ToneKind::Ok : ToneKind::Neutral}}};
}

void OpeningsPane::refresh()
{
    using Answer = std::pair<Result<std::vector<JobOpeningRow>>, Result<std::vector<EmployerRow>>>;
    const auto ask = [&services = context().services, session = context().session] {
        return Answer{services.openings.list(session), services.employers.list(session)};
    };
    context().tasks.run(this, ask, [this, latest = ++m_latest](Answer answer) {
        if (latest != m_latest)
            return;
        if (!answer.first) {
            Q_EMIT failed(ErrorText::of(answer.first.error()));
            return;
        }
        m_rows = std::move(answer.first).value();
        m_employers = answer.second ? std::move(answer.second).value() : std::vector<EmployerRow>{};
        std::vector<ListedRow> facts;
        for (const JobOpeningRow& row : m_rows)
            facts.push_back(rowOf(row));
        showRows(std::move(facts));
        footer().setText(tr("%n openings", nullptr, static_cast<int>(m_rows.size())));
    });
}

const JobOpeningRow* OpeningsPane::chosen() const
{
    const auto found =
        std::ranges::find(m_rows, JobOpeningId{chosenKey()}, [](const JobOpeningRow& row) { return row.opening.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void OpeningsPane::openChosen()
{
    if (const JobOpeningRow* row = chosen(); row != nullptr && m_editButton->isEnabled())
        edit(row->opening);
}

void OpeningsPane::edit(const JobOpening& opening)
{
    opened(*new OpeningDialog{context(), opening, m_employers, this}, tr("The opening is saved."));
}

void OpeningsPane::match()
{
    const JobOpeningRow* row = chosen();
    if (row == nullptr || !m_matchButton->isEnabled())
        return;
    auto* dialog = new MatchDialog{context(), row->opening.id, toQString(row->opening.title + " · " + row->employerName), this};
    connect(dialog, &MatchDialog::suggested, this, [this](int people) {
        afterChange(std::nullopt, tr("%n suggested.", nullptr, people));
        context().navigator.dataChanged({});
    });
    dialog->open();
}

void OpeningsPane::duplicate()
{
    if (const JobOpeningRow* row = chosen())
        change([&openings = context().services.openings, session = context().session,
                id = row->opening.id] { return openings.duplicate(session, id); },
               tr("The opening is posted once more."));
}

void OpeningsPane::archive()
{
    const JobOpeningRow* row = chosen();
    if (row == nullptr)
        return;
    const bool isArchived = row->opening.archivedOn.has_value();
    change([&openings = context().services.openings, session = context().session, id = row->opening.id,
            isArchived] { return isArchived ? openings.restore(session, id) : openings.archive(session, id); },
           isArchived ? tr("The opening is back.") : tr("The opening is archived."));
}

void OpeningsPane::showChoice()
{
    const JobOpeningRow* row = chosen();
    const bool mayEdit = context().may(Operation::EditOpenings);
    m_addButton->setEnabled(mayEdit);
    m_editButton->setEnabled(row != nullptr && mayEdit);
    m_duplicateButton->setEnabled(row != nullptr && mayEdit);
    m_archiveButton->setEnabled(row != nullptr && mayEdit);
    m_archiveButton->setText(row != nullptr && row->opening.archivedOn ? tr("Take back") : tr("Archive"));
    m_matchButton->setEnabled(row != nullptr && row->isOpen && context().may(Operation::MatchLeisureJobs));
}

bool OpeningsPane::takesKey(const QKeyEvent& key)
{
    if (isKey(key, KeyAction::MatchOpening))
        match();
    else if (isKey(key, KeyAction::Edit))
        openChosen();
    else
        return false;
    return true;
}

void OpeningsPane::retranslate()
{
    m_addButton->setText(tr("New opening …"));
    m_matchButton->setText(tr("Match …"));
    m_editButton->setText(tr("Edit …"));
    m_duplicateButton->setText(tr("Post once more"));
    m_archiveButton->setText(tr("Archive"));
    table().setHeaders({tr("Job"), tr("The week"), tr("Ages"), tr("Positions"), tr("Until"), tr("State")});
    setListName(tr("Openings"));
    setEmptyText(tr("No openings yet"), tr("Write down a job that an employer offers; then match it with young people."));
    footer().clearKeyHints();
    footer().addKeyHint(capsOf(KeyAction::MatchOpening), tr("match"));
    footer().addKeyHint(QStringLiteral("Enter"), tr("edit"));
}

}  // namespace fodfaeste
