#pragma once

#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/today/today_model.h"

#include <memory>
#include <optional>

namespace fodfaeste {

class Button;

namespace Ui {
class TodayPage;
}  // namespace Ui

/// I dag: what a caseworker begins the day with. Everything is settled where it stands: Space ticks a task off, L logs a
/// contact, Enter opens the person.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);
    ~TodayPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    CitizenId shownCitizen() const override;
    void logNext(CitizenId after) override;
    QWidget* headerActions() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        Result<std::vector<TodayItem>> items;
        std::size_t ownCases = 0;
    };

    void setUpTable();
    void wire();
    void show(std::vector<TodayItem> items);
    void showFigures();
    void showEmptyState();
    void chooseAgain(const std::optional<TodayItem>& item, int row);
    void settle(const QModelIndex& index);
    void filterBy(std::optional<TodayReason> reason);
    void shapeRows();
    const TodayItem* chosen() const;
    void saveCalendar();

    const PageContext& m_context;
    std::unique_ptr<Ui::TodayPage> m_ui;
    TodayModel* m_model;
    Button* m_calendarButton;
    std::size_t m_ownCases = 0;
    bool m_isLoaded = false;
    bool m_isChosenByHand = false;
    bool m_isRestoringChoice = false;
    int m_latestRefresh = 0;
};

}  // namespace fodfaeste
