#pragma once

#include "app/leisure_job/employer_service.h"
#include "gui/leisure_job/leisure_pane.h"

#include <vector>

namespace fodfaeste {

/// The employers of leisure jobs. Nothing here is about a young person: it may be shown to an employer.
class EmployersPane final : public LeisurePane {
    Q_OBJECT

public:
    explicit EmployersPane(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void openChosen() override;
    void showChoice() override;
    bool takesKey(const QKeyEvent& key) override;

private:
    PlainList::About aboutList() const;
    ListedRow rowOf(const EmployerRow& row) const;
    const EmployerRow* chosen() const;
    void edit(const EmployerPageData& employer);
    void archive();

    Button* m_addButton;
    Button* m_editButton;
    Button* m_archiveButton;
    std::vector<EmployerRow> m_rows;
    int m_latest = 0;
};

}  // namespace fodfaeste
