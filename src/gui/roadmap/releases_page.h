#pragma once

#include "app/roadmap/release_service.h"
#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/roadmap/release_figures_panel.h"

#include <functional>
#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class ReleasesPage;
}  // namespace Ui

class ReleasesModel;

class ReleaseCalendar;
class ReleaseBoard;
class ReleaseGrid;

/// The releases ahead and those that wait for their first contact, with what is red and who holds each roadmap, as a list, in a
/// calendar and on a board by stage; and the figures of releases, each opening its list.
class ReleasesPage final : public Page {
    Q_OBJECT

public:
    explicit ReleasesPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReleasesPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    CitizenId shownCitizen() const override;

protected:
    void retranslate() override;

private:
    enum class Sight { List, Calendar, Board, Figures };

    struct Answer {
        Result<std::vector<ReleaseRow>> rows;
        int waiting = 0;
    };

    void setUpSights();
    void setUpList();
    void setUpKeys();
    void wire();
    void choose(Sight sight);
    void showSight();
    void fillGrids();
    std::function<Answer()> question() const;
    void show(Answer answer);
    void showCards(const ReleaseFigures& figures);
    void openCard(ReleaseFigure figure, const QString& heading);
    void showList(const ReleaseFigureWish& wish);
    ReleaseGrid* grid() const;  ///< calendar or board, when one of them is shown
    const ReleaseRow* rowOrNull(int row) const;
    const ReleaseRow* chosen() const;
    void openRow(const ReleaseRow* row);
    void retranslateKeys();

    PageContext m_context;
    std::unique_ptr<Ui::ReleasesPage> m_ui;
    ReleasesModel* m_model;
    PlainList* m_list = nullptr;
    ReleaseCalendar* m_calendar;
    ReleaseBoard* m_board;
    ReleaseFiguresPanel* m_figures;
    std::optional<ReleaseFigureWish> m_wish;  ///< the list behind a number is shown
    Sight m_sight = Sight::List;
    int m_latest = 0;
};

}  // namespace fodfaeste
