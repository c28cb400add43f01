#pragma once

#include "app/leisure_job/match_service.h"
#include "gui/lists/listed_rows.h"
#include "gui/page_context.h"

#include <QDialog>

#include <memory>
#include <set>
#include <vector>

namespace fodfaeste {

namespace Ui {
class MatchDialog;
}  // namespace Ui

/// The young people whom an opening fits, the best first, with every reason. Space picks, Enter suggests all who are picked.
class MatchDialog final : public QDialog {
    Q_OBJECT

public:
    MatchDialog(const PageContext& context, JobOpeningId opening, const QString& job, QWidget* parent);
    ~MatchDialog() override;

Q_SIGNALS:
    void suggested(int people);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(std::vector<PersonMatch> people);
    void showReasons();
    void pick();
    void suggest();
    ListedRow rowOf(const PersonMatch& person) const;

    PageContext m_context;
    JobOpeningId m_opening;
    ListedRows* m_table;
    std::vector<PersonMatch> m_people;
    std::set<CaseFileId> m_picked;
    std::unique_ptr<Ui::MatchDialog> m_ui;
};

}  // namespace fodfaeste
