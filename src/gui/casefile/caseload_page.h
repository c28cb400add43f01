#pragma once

#include "gui/casefile/caseload_filter.h"
#include "gui/lists/list_contents.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <functional>
#include <memory>
#include <optional>

namespace fodfaeste {

class Button;
class CaseloadModel;
class PreparedCaseload;

namespace Ui {
class CaseloadPage;
}  // namespace Ui

/// Mine sager: the open cases one works with, with what is urgent in front. A team lead sees everybody's and picks a caseworker.
/// Filters, columns, order and whose cases are shown are kept from day to day, and are always seen.
class CaseloadPage final : public Page, private ListContents {
    Q_OBJECT

public:
    explicit CaseloadPage(const PageContext& context, QWidget* parent = nullptr);
    ~CaseloadPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    QWidget* headerActions() override;
    /// Somebody who was chosen by hand; the row that is chosen to begin with is nobody's wish.
    CitizenId shownCitizen() const override;
    void logNext(CitizenId after) override;
    void reopenEditor(const EditorPlace& place) override;

    /// The cases that are chosen, for what is done with several at a time.
    std::vector<CaseFileId> chosenCases() const;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wire();
    void wireFigures();
    void setUpTable();
    void setUpFilters();
    void setUpHeader();
    void fillKinds();
    void nameSelectionActions();
    void settleChosen();
    void addTaskToChosen();

    QString listName() const override { return title(); }
    std::vector<ListColumn> listColumns() const override;
    int totalRows() const override;
    void showOnly(const std::vector<ListFilter>& filters) override;
    std::vector<FilterKind> filterKinds() const override { return m_kinds; }
    CitizenId citizenAt(int row) const override;
    std::int64_t keyAt(int row) const override;
    int rowOfKey(std::int64_t key) const override;

    void fillCaseworkers();
    CaseloadRequest request() const;
    void fetch();
    void showRarePills();

    void show(std::shared_ptr<const PreparedCaseload> caseload);
    void showFigures();
    void showState();
    void showEmptyState();
    void filterBy(CaseloadFilter filter);
    void filterByFigure(CaseloadFilter filter);
    void clearFilters();
    void rowChosen();
    void chooseCase(CaseFileId caseFile);
    /// Changes what the model shows and then chooses the same case again.
    void keepingChoice(const std::function<void()>& change);
    void registerCitizen();

    const PageContext& m_context;
    std::unique_ptr<Ui::CaseloadPage> m_ui;
    CaseloadModel* m_model;
    Button* m_registerButton;
    CaseloadFilter m_filter = CaseloadFilter::All;
    UserId m_caseworker;  ///< whose cases are shown; unset for everybody's
    std::vector<FilterKind> m_kinds;
    std::optional<CaseFileId> m_chosen;
    bool m_isChosenByHand = false;
    bool m_isRestoringChoice = false;
    bool m_isLoaded = false;
    int m_latestRefresh = 0;
};

}  // namespace fodfaeste
