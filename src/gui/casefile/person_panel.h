#pragma once

#include "app/citizen/citizen_service.h"
#include "gui/page_context.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTimer;

namespace fodfaeste {

class TimelineModel;

namespace Ui {
class PersonPanel;
}  // namespace Ui

/// Beside a list: the person of the chosen row in short, with the next step and what happened lately.
class PersonPanel : public QWidget {
    Q_OBJECT

public:
    explicit PersonPanel(QWidget* parent = nullptr);
    ~PersonPanel() override;

    void setContext(const PageContext& context);
    /// Fetches when the choice has rested for a moment, so that running down a list opens nobody on the way.
    void showPerson(std::optional<CitizenId> citizen);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void openWanted(fodfaeste::CitizenId citizen);

private:
    struct Answer {
        Result<CitizenPageData> page;
        Result<std::vector<ContactWithNote>> contacts;
    };

    void fetch();
    void show(const CitizenPageData& page, const std::vector<ContactWithNote>& contacts);
    void showHead(const CitizenPageData& page);
    void showChips(const CitizenPageData& page);
    void showFacts(const CitizenPageData& page);
    void showNextStep(const CitizenPageData& page);
    void settleNextStep();
    void showNothing(const QString& title, const QString& text);

    const PageContext* m_context = nullptr;
    std::unique_ptr<Ui::PersonPanel> m_ui;
    TimelineModel* m_timeline;
    QTimer* m_rest;
    std::optional<CitizenId> m_citizen;
    std::optional<Task> m_nextStep;
    int m_latestFetch = 0;
};

}  // namespace fodfaeste
