#pragma once

#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/match_service.h"

#include <QAbstractListModel>
#include <QLineEdit>

#include <optional>
#include <vector>

class QCompleter;

namespace fodfaeste {

/// A job that can be had: an opening, or an employer with no opening.
struct JobChoice {
    std::optional<JobOpening> opening;
    EmployerId employer;
    QString employerName;
    std::string place;  ///< the employer's trade
    MatchVerdict match = MatchVerdict::Fits;

    QString text() const;
};

/// The jobs that what is typed might mean.
class JobHitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<JobChoice> hits);
    const JobChoice& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<JobChoice> m_hits;
};

/// Names a job while typing: an opening by its title or employer, or an employer. Enter takes the first or the chosen hit; what
/// is none of them is the name of a new employer.
class JobField : public QLineEdit {
    Q_OBJECT

public:
    explicit JobField(QWidget* parent = nullptr);

    /// The best match first; an employer without an opening after them.
    void setJobs(const std::vector<OpeningMatch>& openings, const std::vector<EmployerRow>& employers);
    void setJob(const JobChoice& job);
    const std::optional<JobChoice>& job() const { return m_taken; }
    const JobChoice* jobOf(JobOpeningId opening) const;

Q_SIGNALS:
    void jobChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& typed);
    void take(int row);

    std::vector<JobChoice> m_jobs;
    std::optional<JobChoice> m_taken;
    JobHitsModel* m_hits;
    QCompleter* m_completer;
};

}  // namespace fodfaeste
