#include "gui/leisure_job/match_dialog.h"

#include "app/leisure_job/placement_service.h"
#include "gui/leisure_job/match_text.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_match_dialog.h"

#include <QKeyEvent>

namespace fodfaeste {

namespace {

enum Column { Picked, Person, Verdict, Way, Why };

}  // namespace

MatchDialog::MatchDialog(const PageContext& context, JobOpeningId opening, const QString& job, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_opening{opening}
    , m_table{new ListedRows{this}}
    , m_ui{std::make_unique<Ui::MatchDialog>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Who fits the job"));
    m_ui->headingLabel->setText(job);
    m_ui->explanationLabel->setText(
        tr("The best match first, by the reasons that stand here and nothing else. Whoever is picked is suggested for the job."));
    m_table->setHeaders({tr("Picked"), tr("Citizen"), tr("Match"), tr("Way"), tr("Why")});
    m_ui->matchView->setModel(m_table);
    m_ui->matchView->setColumnRoom({{Picked, 60, 70}, {Person, 160, 210}, {Verdict, 110, 140}, {Way, 90, 130}, {Why, 200, 360}});
    m_ui->matchView->setCellKind(Verdict, CellKind::Chip);
    m_ui->matchView->setStretchColumn(Why);
    m_ui->matchView->installEventFilter(this);
    m_ui->messageLabel->hide();
    m_ui->footerBar->addKeyHint(tr("Space"), tr("pick"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("suggest"));
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &MatchDialog::suggest);
    connect(m_ui->matchView, &QAbstractItemView::doubleClicked, this, &MatchDialog::pick);
    connect(m_ui->matchView->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatchDialog::showReasons);
    m_ui->matchView->setFocus();
    m_ui->saveButton->setEnabled(false);
    const auto ask = [&matches = context.services.matches, session = context.session, opening] {
        return matches.people(session, opening);
    };
    m_context.tasks.run(this, ask, [this](Result<std::vector<PersonMatch>> people) {
        m_ui->messageLabel->setVisible(!people);
        if (people)
            show(std::move(people).value());
        else
            m_ui->messageLabel->setText(ErrorText::of(people.error()));
    });
}

MatchDialog::~MatchDialog() = default;

ListedRow MatchDialog::rowOf(const PersonMatch& person) const
{
    const bool isPicked = m_picked.contains(person.caseFile);
    return {person.caseFile.value(),
            person.citizen,
            {{isPicked ? tr("✓ yes") : QString{}, {}, {}, {}},
             {toQString(person.name), DateText::age(person.age), {}, {}},
             {MatchText::of(person.match.verdict), {}, {}, MatchText::toneOf(person.match.verdict)},
             {MatchText::way(person.match), {}, {}, {}},
             {MatchText::worst(person.match), {}, {}, {}}}};
}

void MatchDialog::show(std::vector<PersonMatch> people)
{
    m_people = std::move(people);
    std::vector<ListedRow> rows;
    for (const PersonMatch& person : m_people)
        rows.push_back(rowOf(person));
    m_table->setRows(std::move(rows));
    m_ui->matchView->chooseRow(0);
    m_ui->footerBar->setText(m_people.empty() ? tr("Nobody has an open leisure job case.")
                                              : tr("%n young people", nullptr, static_cast<int>(m_people.size())));
    showReasons();
}

void MatchDialog::showReasons()
{
    const int row = m_ui->matchView->currentIndex().row();
    const bool isThere = row >= 0 && row < static_cast<int>(m_people.size());
    m_ui->reasonsLabel->setText(isThere ? MatchText::reasons(m_people[static_cast<std::size_t>(row)].match) : QString{});
}

void MatchDialog::pick()
{
    const int row = m_ui->matchView->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_people.size()))
        return;
    const CaseFileId caseFile = m_people[static_cast<std::size_t>(row)].caseFile;
    if (m_picked.erase(caseFile) == 0)
        m_picked.insert(caseFile);
    std::vector<ListedRow> rows;
    for (const PersonMatch& person : m_people)
        rows.push_back(rowOf(person));
    m_table->setRows(std::move(rows));
    m_ui->matchView->chooseRow(row);
    m_ui->saveButton->setEnabled(!m_picked.empty());
    m_ui->saveButton->setText(m_picked.empty() ? tr("Suggest") : tr("Suggest %n", nullptr, static_cast<int>(m_picked.size())));
}

void MatchDialog::suggest()
{
    if (m_picked.empty())
        return;
    m_ui->saveButton->setEnabled(false);
    const auto work = [&placements = m_context.services.placements, session = m_context.session, opening = m_opening,
                       picked = std::vector<CaseFileId>{m_picked.begin(), m_picked.end()}] {
        return placements.suggest(session, opening, picked);
    };
    m_context.tasks.run(this, work, [this](const Result<std::vector<Placement>>& made) {
        m_ui->saveButton->setEnabled(true);
        m_ui->messageLabel->setVisible(!made);
        if (!made) {
            m_ui->messageLabel->setText(ErrorText::of(made.error()));
            return;
        }
        Q_EMIT suggested(static_cast<int>(made->size()));
        accept();
    });
}

bool MatchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->matchView && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
            pick();
            return true;
        }
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            suggest();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace fodfaeste
