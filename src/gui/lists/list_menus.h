#pragma once

#include "gui/lists/list_contents.h"

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace fodfaeste {

class ListViews;
struct PageContext;

/// The menus of a list's header, filled anew each time they are opened.
class ListMenus {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ListMenus)

public:
    using FiltersChosen = std::function<void(std::vector<ListFilter>)>;
    static void fillFilters(QMenu& menu, const std::vector<FilterKind>& kinds, const std::vector<ListFilter>& filters,
                            const FiltersChosen& chosen);

    using SortChosen = std::function<void(const std::string& column, SortOrder order)>;
    struct SortEntry {
        std::string key;
        QString name;
    };
    static void fillSort(QMenu& menu, const std::vector<SortEntry>& entries, const ListState& state, const SortChosen& chosen);

    /// The views there are, and what can be done with the one that is shown.
    static void fillViews(QMenu& menu, const PageContext& context, ListViews& views, const QString& listName);
    static void askForName(const PageContext& context, ListViews& views);

private:
    static void addChoices(QMenu& menu, ListViews& views, const QString& listName);
    static void addKeeping(QMenu& menu, const PageContext& context, ListViews& views);
    static void addSharing(QMenu& menu, const PageContext& context, ListViews& views);
    static void addNumbers(QMenu& menu, ListViews& views);
};

}  // namespace fodfaeste
