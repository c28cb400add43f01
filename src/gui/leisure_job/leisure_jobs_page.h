#pragma once

#include "gui/page.h"
#include "gui/page_context.h"

#include <array>
#include <memory>

namespace fodfaeste {

namespace Ui {
class LeisureJobsPage;
}  // namespace Ui

class LeisurePane;

/// Fritidsjob: the young people on the way and at work, the openings and the employers, one list at a time.
class LeisureJobsPage final : public Page {
    Q_OBJECT

public:
    explicit LeisureJobsPage(const PageContext& context, QWidget* parent = nullptr);
    ~LeisureJobsPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    CitizenId shownCitizen() const override;

protected:
    void retranslate() override;

private:
    void addPane(const QString& key, LeisurePane* pane);
    LeisurePane& pane() const;
    void showPane(const QString& key);

    PageContext m_context;
    std::unique_ptr<Ui::LeisureJobsPage> m_ui;
    std::vector<std::pair<QString, LeisurePane*>> m_panes;
};

}  // namespace fodfaeste
