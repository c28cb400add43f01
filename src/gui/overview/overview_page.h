#pragma once

#include "app/overview/overview_service.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class OverviewPage;
}  // namespace Ui

class ActionRow;
class PeopleDialog;

/// The team lead's page: how the cohort stands now, how it came there, and what needs action. Every number opens the
/// people behind it.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(const PageContext& context, QWidget* parent);
    ~OverviewPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;

private:
    void wire();
    void show(OverviewFigures figures);
    void showFigures();
    void showParts();
    void showActions();
    const std::vector<CohortPart>& parts() const;
    Division division() const;
    FollowUpDays followUpDays() const;
    /// Asks for the list behind a number and opens it.
    void openList(const OverviewSelection& selection, const QString& heading);
    void openPart(int part, int group);

    PageContext m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    ActionRow* m_overdueContacts;
    ActionRow* m_releases;
    ActionRow* m_overdueTasks;
    ActionRow* m_paused;
    ActionRow* m_recordedLate;
    PeopleDialog* m_people;
    std::optional<OverviewFigures> m_figures;
    int m_latest = 0;
};

}  // namespace fodfaeste
