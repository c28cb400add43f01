#pragma once

#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/job_opening_service.h"
#include "gui/leisure_job/leisure_pane.h"

#include <vector>

namespace fodfaeste {

/// The jobs that employers offer. M finds the young people whom one fits.
class OpeningsPane final : public LeisurePane {
    Q_OBJECT

public:
    explicit OpeningsPane(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void openChosen() override;
    void showChoice() override;
    bool takesKey(const QKeyEvent& key) override;

private:
    PlainList::About aboutList() const;
    ListedRow rowOf(const JobOpeningRow& row) const;
    const JobOpeningRow* chosen() const;
    void edit(const JobOpening& opening);
    void match();
    void duplicate();
    void archive();

    Button* m_addButton;
    Button* m_matchButton;
    Button* m_editButton;
    Button* m_duplicateButton;
    Button* m_archiveButton;
    std::vector<JobOpeningRow> m_rows;
    std::vector<EmployerRow> m_employers;
    int m_latest = 0;
};

}  // namespace fodfaeste
