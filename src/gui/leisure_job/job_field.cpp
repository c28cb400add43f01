#include "gui/leisure_job/job_field.h"

#include "base/fold.h"
#include "gui/text/plain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostHits = 8;
constexpr int kPopupWidth = 420;

/// Every word that is typed begins a word of the job.
bool isMeant(const JobChoice& job, const std::string& typed)
{
    const std::string words = ' ' + fold(toUtf8(job.text()));
    std::string::size_type from = 0;
    while (from < typed.size()) {
        const auto to = std::min(typed.find(' ', from), typed.size());
        if (to > from && words.find(' ' + typed.substr(from, to - from)) == std::string::npos)
            return false;
        from = to + 1;
    }
    return true;
}

}  // namespace

QString JobChoice::text() const
{
    return opening ? QStringLiteral("%1 · %2").arg(toQString(opening->title), employerName) : employerName;
}

void JobHitsModel::setHits(std::vector<JobChoice> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int JobHitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant JobHitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const JobChoice& job = hit(index.row());
    if (role == Qt::EditRole || !job.opening || job.opening->pattern.empty())
        return job.text();
    return QStringLiteral("%1 · %2").arg(job.text(), toQString(job.opening->pattern));
}

JobField::JobField(QWidget* parent) : QLineEdit{parent}, m_hits{new JobHitsModel{this}}, m_completer{new QCompleter{this}}
{
    // Not QLineEdit's own completer: that one would write each highlighted job into the field.
    m_completer->setModel(m_hits);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kMostHits));
    m_completer->popup()->setMinimumWidth(kPopupWidth);
    connect(this, &QLineEdit::textEdited, this, &JobField::suggest);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_taken && text != m_taken->text())
            m_taken.reset();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void JobField::setJobs(const std::vector<OpeningMatch>& openings, const std::vector<EmployerRow>& employers)
{
    m_jobs.clear();
    for (const OpeningMatch& match : openings)
        m_jobs.push_back(
            {match.opening, match.opening.employer, toQString(match.employerName), match.trade, match.match.verdict});
    for (const EmployerRow& row : employers)
        if (!row.employer.archivedOn)
            m_jobs.push_back({{}, row.employer.id, toQString(row.employer.name), row.employer.trade, MatchVerdict::Fits});
}

void JobField::setJob(const JobChoice& job)
{
    m_taken.reset();
    setText(job.text());
    m_taken = job;
    m_completer->popup()->hide();
}

const JobChoice* JobField::jobOf(JobOpeningId opening) const
{
    const auto found =
        std::ranges::find_if(m_jobs, [opening](const JobChoice& job) { return job.opening && job.opening->id == opening; });
    return found == m_jobs.end() ? nullptr : &*found;
}

void JobField::suggest(const QString& typed)
{
    const std::string wanted = fold(toUtf8(typed.trimmed()));
    std::vector<JobChoice> hits;
    for (const JobChoice& job : m_jobs)
        if (!wanted.empty() && hits.size() < kMostHits && isMeant(job, wanted))
            hits.push_back(job);
    m_hits->setHits(std::move(hits));
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void JobField::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    setJob(JobChoice{m_hits->hit(row)});
    Q_EMIT jobChosen();
}

void JobField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (m_completer->popup()->isVisible() && m_hits->rowCount() > 0)
        take(qMax(0, m_completer->popup()->currentIndex().row()));
    else if (!text().trimmed().isEmpty())
        Q_EMIT jobChosen();
}

}  // namespace fodfaeste
