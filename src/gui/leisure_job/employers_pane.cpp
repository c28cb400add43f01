#include "gui/leisure_job/employers_pane.h"

#include "gui/keys/key_map.h"
#include "gui/leisure_job/employer_dialog.h"
#include "gui/leisure_job/leisure_job_text.h"
#include "gui/leisure_job/working_time_text.h"
#include "gui/navigator.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/footer_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

enum Column { Name, Trade, Tier, Reach, Openings, Young };

}  // namespace

EmployersPane::EmployersPane(const PageContext& context, QWidget* parent)
    : LeisurePane{context, parent}
    , m_addButton{addButton("addEmployerButton", QStringLiteral("plus"), true)}
    , m_editButton{addButton("editEmployerButton", QStringLiteral("pencil"))}
    , m_archiveButton{addButton("archiveEmployerButton", QStringLiteral("archive"))}
{
    connect(m_addButton, &QAbstractButton::clicked, this, [this] { edit({}); });
    connect(m_editButton, &QAbstractButton::clicked, this, &EmployersPane::openChosen);
    connect(m_archiveButton, &QAbstractButton::clicked, this, &EmployersPane::archive);
    setUpList(aboutList(), Name);
}

PlainList::About EmployersPane::aboutList() const
{
    const auto trade = [this](int row) {
        const std::string& code = m_rows[static_cast<std::size_t>(row)].employer.trade;
        return FilterKind::Choice{code, WorkingTimeText::place(code)};
    };
    const auto tier = [this](int row) {
        const EmployerTier of = m_rows[static_cast<std::size_t>(row)].employer.tier;
        return FilterKind::Choice{std::string{codeOf(of)}, LeisureJobText::tier(of)};
    };
    return {"leisure-employers",
            [] { return tr("Employers"); },
            {{"name", Name, CellKind::Text, 180, 280, ListColumn::Shown::Always},
             {"trade", Trade, CellKind::Text, 110, 160},
             {"tier", Tier, CellKind::Chip, 110, 130},
             {"reach", Reach, CellKind::Text, 130, 220},
             {"openings", Openings, CellKind::Number, 80, 100},
             {"young", Young, CellKind::Text, 90, 150}},
            {{"trade", [] { return tr("Place of work"); }, trade}, {"tier", [] { return tr("How close we work"); }, tier}},
            {},
            {}};
}

ListedRow EmployersPane::rowOf(const EmployerRow& row) const
{
    const Employer& employer = row.employer;
    const bool isArchived = employer.archivedOn.has_value();
    QString cvr = employer.cvr ? tr("CVR %1").arg(toQString(employer.cvr->text())) : QString{};
    if (employer.cvr && !employer.cvr->passesCheck())
        cvr += tr(" – check the digits");
    const ToneKind tone = isArchived ? ToneKind::Neutral : employer.tier == EmployerTier::Key ? ToneKind::Ok : ToneKind::Info;
    return {employer.id.value(),
            {},
            {{toQString(employer.name), cvr, {}, {}},
             {WorkingTimeText::place(employer.trade), {}, {}, {}},
             {isArchived ? tr("Archived") : LeisureJobText::tier(employer.tier), {}, {}, tone},
             {toQString(employer.phone), toQString(employer.email), {}, {}},
             {NumberText::count(row.openOpenings), {}, row.openOpenings, {}},
             {tr("%1 now").arg(row.youngNow), tr("%1 in all").arg(row.youngEver), row.youngNow, {}}}};
}

void EmployersPane::refresh()
{
    const auto ask = [&employers = context().services.employers, session = context().session] { return employers.list(session); };
    context().tasks.run(this, ask, [this, latest = ++m_latest](Result<std::vector<EmployerRow>> rows) {
        if (latest != m_latest)
            return;
        if (!rows) {
            Q_EMIT failed(ErrorText::of(rows.error()));
            return;
        }
        m_rows = std::move(rows).value();
        std::vector<ListedRow> facts;
        for (const EmployerRow& row : m_rows)
            facts.push_back(rowOf(row));
        showRows(std::move(facts));
        footer().setText(tr("%n employers", nullptr, static_cast<int>(m_rows.size())));
    });
}

const EmployerRow* EmployersPane::chosen() const
{
    const auto found = std::ranges::find(m_rows, EmployerId{chosenKey()}, [](const EmployerRow& row) { return row.employer.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void EmployersPane::openChosen()
{
    const EmployerRow* row = chosen();
    if (row == nullptr || !m_editButton->isEnabled())
        return;
    const auto ask = [&employers = context().services.employers, session = context().session, id = row->employer.id] {
        return employers.open(session, id);
    };
    context().tasks.run(this, ask, [this](const Result<EmployerPageData>& employer) {
        if (employer)
            edit(*employer);
        else
            Q_EMIT failed(ErrorText::of(employer.error()));
    });
}

void EmployersPane::edit(const EmployerPageData& employer)
{
    opened(*new EmployerDialog{context(), employer, this}, tr("The employer is saved."));
}

void EmployersPane::archive()
{
    const EmployerRow* row = chosen();
    if (row == nullptr)
        return;
    const bool isArchived = row->employer.archivedOn.has_value();
    change([&employers = context().services.employers, session = context().session, id = row->employer.id,
            isArchived] { return isArchived ? employers.restore(session, id) : employers.archive(session, id); },
           isArchived ? tr("The employer is back.") : tr("The employer is archived; the history stays."));
}

void EmployersPane::showChoice()
{
    const EmployerRow* row = chosen();
    const bool mayEdit = context().may(Operation::EditEmployers);
    m_addButton->setEnabled(mayEdit);
    m_editButton->setEnabled(row != nullptr && mayEdit);
    m_archiveButton->setEnabled(row != nullptr && mayEdit);
    m_archiveButton->setText(row != nullptr && row->employer.archivedOn ? tr("Take back") : tr("Archive"));
}

bool EmployersPane::takesKey(const QKeyEvent& key)
{
    if (!isKey(key, KeyAction::Edit))
        return false;
    openChosen();
    return true;
}

void EmployersPane::retranslate()
{
    m_addButton->setText(tr("New employer …"));
    m_editButton->setText(tr("Edit …"));
    m_archiveButton->setText(tr("Archive"));
    table().setHeaders(
        {tr("Employer"), tr("Place of work"), tr("How close we work"), tr("Reached by"), tr("Openings"), tr("Young people")});
    setListName(tr("Employers"));
    setEmptyText(tr("No employers yet"), tr("Write down who gives young people jobs: name, contact person and what is agreed."));
    footer().clearKeyHints();
    footer().addKeyHint(QStringLiteral("Enter"), tr("edit"));
}

}  // namespace fodfaeste
