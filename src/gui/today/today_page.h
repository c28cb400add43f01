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
/// contact, Z puts off, Enter opens the person, F2 writes in the task.
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Answer {
        Result<std::vector<TodayItem>> items;
        std::size_t ownCases = 0;
    };

    void setUpTable();
    void wire();
    void wireStrip();
    void show(std::vector<TodayItem> items);
    void showFigures();
    void showEmptyState();
    void chooseAgain(const std::optional<TodayItem>& item, int row);
    void filterBy(std::optional<TodaySection> section);
    void fold(const TodaySection& section, bool folded);
    void toggle(int row);

    // What is done with a row: today_page_actions.cpp.
    void settle(const QModelIndex& index);
    bool act(const QKeyEvent& event);
    void askUntilWhen();
    void askWhy();
    void take(int choice);
    void putOff(PutOffReason reason);
    void takeBack(const TodayItem& item);
    void askOutcome(const TodayItem& item);
    void answer(const TodayItem& item, CheckOutcome outcome);
    void write(const TodayItem& item);
    void closeStrip();
    QString countText() const;
    void shapeRows();
    const TodayItem* chosen() const;
    void saveCalendar();

    const PageContext& m_context;
    std::unique_ptr<Ui::TodayPage> m_ui;
    TodayModel* m_model;
    Button* m_calendarButton;
    std::size_t m_ownCases = 0;
    enum class Asked { Nothing, Until, Why, Outcome } m_asked = Asked::Nothing;
    std::optional<TodayItem> m_askedOf;  // the row a question at the foot is about
    Date m_putOffUntil{};
    bool m_isLoaded = false;
    bool m_isChosenByHand = false;
    bool m_isRestoringChoice = false;
    int m_latestRefresh = 0;
};

}  // namespace fodfaeste
