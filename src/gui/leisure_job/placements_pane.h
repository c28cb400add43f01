#pragma once

#include "app/leisure_job/placement_service.h"
#include "gui/leisure_job/leisure_pane.h"

#include <vector>

namespace fodfaeste {

/// Everybody on the way into a leisure job, or in one: how far each is, and what comes next. Enter writes the next step down.
class PlacementsPane final : public LeisurePane {
    Q_OBJECT

public:
    explicit PlacementsPane(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void openChosen() override;
    void showChoice() override;
    bool takesKey(const QKeyEvent& key) override;

private:
    PlainList::About aboutList() const;
    ListedRow rowOf(const PlacementRow& row) const;
    QString nextOf(const PlacementRow& row) const;
    const PlacementRow* chosen() const;

    Button* m_stageButton;
    Button* m_openButton;
    std::vector<PlacementRow> m_rows;
    int m_latest = 0;
};

}  // namespace fodfaeste
