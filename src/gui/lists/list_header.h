#pragma once

#include "app/access/operation.h"
#include "gui/lists/list_output.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace fodfaeste {

class Button;
class ColumnPicker;
class FlowLayout;
class Label;
class ListViews;
class RecordTable;
struct PageContext;

/// The one header of every list: which saved view is shown (with an asterisk when it was changed), a chip for each filter, "x of
/// y", and the menus for filters, columns, order, printing and export. While several rows are chosen it shows what can be done
/// with all of them. A page puts it over its RecordTable, implements ListContents, calls attach() at the end of its constructor
/// and refresh() from its own; the rest the header does by itself.
class ListHeader : public QWidget {
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent = nullptr);
    ~ListHeader() override;

    /// `list` is the word by which views of this list are kept: "caseload". The table has its model and its first order already.
    void attach(const PageContext& context, const std::string& list, RecordTable& table, ListContents& contents);

    /// For a control of the page's own: the filters of that key are these from now on.
    void setFilter(const std::string& key, const std::vector<std::string>& values);
    const std::vector<ListFilter>& filters() const;
    void clearFilters();
    /// Esc in the list: the second within a moment takes all filters away.
    void escape();
    /// Fetches the views anew; in a page's refresh().
    void refresh();
    void showView(SavedViewId view);
    void print();

    /// Something that can be done with several rows at a time.
    struct SelectionAction {
        QString key;
        QString text;
        QString iconName;
        Operation operation;
    };
    void setSelectionActions(std::vector<SelectionAction> actions);
    std::vector<int> chosenRows() const;

Q_SIGNALS:
    void selectionActionWanted(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    Button* addTool(const char* name, const QString& icon);
    void connectMenus();
    void addShortcuts();
    void followTable();
    void showState();
    void showName();
    void showChips();
    void showCount();
    void showSelection();
    void notePlace();
    void goToPlace();
    void applyColumns(const std::vector<std::string>& keys);
    void applySort();
    void setColumns(const std::vector<std::string>& keys);
    void setSort(const std::string& column, SortOrder order);
    void filtersChanged(std::vector<ListFilter> filters);
    void openColumns();
    void retranslate();

    QString filterText(const ListFilter& filter) const;
    std::vector<ListColumn> shownColumns() const;
    ListFace face() const;

    const PageContext* m_context = nullptr;
    RecordTable* m_table = nullptr;
    ListContents* m_contents = nullptr;
    ListViews* m_views = nullptr;
    ListOutput* m_output = nullptr;
    ColumnPicker* m_picker = nullptr;
    Button* m_viewButton;
    QWidget* m_chipRoom;
    QWidget* m_selectionRoom;
    Label* m_selectionLabel;
    Label* m_countLabel;
    Button* m_filterButton = nullptr;
    Button* m_sortButton = nullptr;
    Button* m_columnsButton = nullptr;
    Button* m_printButton = nullptr;
    Button* m_exportButton = nullptr;
    std::vector<Button*> m_actionButtons;
    std::vector<SelectionAction> m_actions;
    std::vector<ListFilter> m_chipsShown;
    qint64 m_latestEscape = 0;
    bool m_isApplying = false;
};

}  // namespace fodfaeste
