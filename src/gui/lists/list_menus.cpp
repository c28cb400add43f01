#include "gui/lists/list_menus.h"

#include "gui/lists/list_views.h"
#include "gui/page_context.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/theme/icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace fodfaeste {

namespace {

/// Menus read "&" as a key.
QString unkeyed(QString text)
{
    return text.replace(QLatin1Char{'&'}, QStringLiteral("&&"));
}

QAction* addDeniable(QMenu& menu, const QString& text, const PageContext& context, Operation operation)
{
    QAction* action = menu.addAction(text);
    action->setEnabled(context.may(operation));
    if (!action->isEnabled())
        action->setToolTip(StatusText::denialOf(operation));
    return action;
}

}  // namespace

void ListMenus::fillFilters(QMenu& menu, const std::vector<FilterKind>& kinds, const std::vector<ListFilter>& filters,
                            const FiltersChosen& chosen)
{
    menu.clear();
    for (const FilterKind& kind : kinds) {
        if (kind.place == FilterKind::Place::Elsewhere || kind.choices.empty())
            continue;
        QMenu* choices = menu.addMenu(unkeyed(kind.name));
        for (const FilterKind::Choice& choice : kind.choices) {
            const ListFilter filter{kind.key, choice.value};
            QAction* action = choices->addAction(unkeyed(choice.text));
            action->setCheckable(true);
            action->setChecked(std::ranges::find(filters, filter) != filters.end());
            QObject::connect(action, &QAction::triggered, &menu, [filters, filter, kind, chosen](bool on) {
                std::vector<ListFilter> now = filters;
                std::erase_if(now, [&](const ListFilter& known) {
                    return known == filter || (kind.choose == FilterKind::Choose::One && known.key == filter.key);
                });
                if (on)
                    now.push_back(filter);
                chosen(std::move(now));
            });
        }
    }
}

void ListMenus::fillSort(QMenu& menu, const std::vector<SortEntry>& entries, const ListState& state, const SortChosen& chosen)
{
    menu.clear();
    for (const SortEntry& entry : entries) {
        QAction* action = menu.addAction(unkeyed(entry.name));
        action->setCheckable(true);
        action->setChecked(entry.key == state.sortColumn);
        QObject::connect(action, &QAction::triggered, &menu, [key = entry.key, chosen] { chosen(key, SortOrder::Ascending); });
    }
    menu.addSeparator();
    QAction* descending = menu.addAction(tr("The other way round"));
    descending->setCheckable(true);
    descending->setChecked(state.sortOrder == SortOrder::Descending);
    QObject::connect(descending, &QAction::triggered, &menu, [key = state.sortColumn, chosen](bool on) {
        chosen(key, on ? SortOrder::Descending : SortOrder::Ascending);
    });
}

void ListMenus::fillViews(QMenu& menu, const PageContext& context, ListViews& views, const QString& listName)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    addChoices(menu, views, listName);
    menu.addSeparator();
    addKeeping(menu, context, views);
    if (views.current() != nullptr) {
        menu.addSeparator();
        addSharing(menu, context, views);
    }
}

void ListMenus::addChoices(QMenu& menu, ListViews& views, const QString& listName)
{
    const SavedView* current = views.current();
    QAction* plain = menu.addAction(unkeyed(listName));
    plain->setCheckable(true);
    plain->setChecked(current == nullptr);
    QObject::connect(plain, &QAction::triggered, &views, [&views] { views.choose({}); });
    for (const SavedView& view : views.views()) {
        QString text = unkeyed(toQString(view.name));
        if (view.number)
            text += QStringLiteral("\tCtrl %1").arg(*view.number);
        QAction* action = menu.addAction(text);
        if (view.isShared())
            action->setIcon(themedIcon(QStringLiteral("users")));
        action->setCheckable(true);
        action->setChecked(current != nullptr && view.id == current->id);
        QObject::connect(action, &QAction::triggered, &views, [&views, id = view.id] { views.choose(id); });
    }
}

void ListMenus::askForName(const PageContext& context, ListViews& views)
{
    context.dialogs.askForReason(
        {tr("Save the view"), tr("Filters, columns and order are kept under this name."), tr("Name"), tr("Save"), 1},
        [views = QPointer{&views}](const QString& name) {
            if (views)
                views->saveAs(name);
        });
}

void ListMenus::addKeeping(QMenu& menu, const PageContext& context, ListViews& views)
{
    const SavedView* current = views.current();
    const Operation right = current != nullptr && current->isShared() ? Operation::EditTeamViews : Operation::EditViews;
    if (current != nullptr) {
        QAction* save = addDeniable(menu, tr("Save the changes") + QStringLiteral("\tCtrl S"), context, right);
        save->setEnabled(save->isEnabled() && views.isChanged());
        QObject::connect(save, &QAction::triggered, &views, &ListViews::save);
        QAction* revert = menu.addAction(tr("Take the changes back"));
        revert->setEnabled(views.isChanged());
        QObject::connect(revert, &QAction::triggered, &views, &ListViews::revert);
    }
    const QString keys = current == nullptr ? QStringLiteral("\tCtrl S") : QString{};
    QAction* saveAs = addDeniable(menu, tr("Save as a new view …") + keys, context, Operation::EditViews);
    QObject::connect(saveAs, &QAction::triggered, &views, [&context, &views] { askForName(context, views); });
}

void ListMenus::addSharing(QMenu& menu, const PageContext& context, ListViews& views)
{
    const SavedView& current = *views.current();
    const Operation right = current.isShared() ? Operation::EditTeamViews : Operation::EditViews;
    QAction* rename = addDeniable(menu, tr("Rename …"), context, right);
    QObject::connect(rename, &QAction::triggered, &views, [&context, &views, name = toQString(current.name)] {
        context.dialogs.askForReason(
            {tr("Rename the view"), tr("It is called “%1” now.").arg(name), tr("New name"), tr("Rename"), 1},
            [views = QPointer{&views}](const QString& typed) {
                if (views)
                    views->rename(typed);
            });
    });
    QMenu* numbers = menu.addMenu(tr("Key"));
    numbers->setEnabled(context.may(right));
    addNumbers(*numbers, views);
    QAction* share = addDeniable(menu, tr("Share with the team"), context, Operation::EditTeamViews);
    share->setCheckable(true);
    share->setChecked(current.isShared());
    QObject::connect(share, &QAction::triggered, &views,
                     [&views](bool on) { views.giveTo(on ? ListViews::Owner::Team : ListViews::Owner::Personal); });
    QAction* begin = menu.addAction(tr("Begin with this view"));
    begin->setCheckable(true);
    begin->setChecked(views.beginsWithCurrent());
    QObject::connect(begin, &QAction::triggered, &views, &ListViews::beginWithCurrent);
    menu.addSeparator();
    QAction* remove = addDeniable(menu, tr("Delete the view"), context, right);
    QObject::connect(remove, &QAction::triggered, &views, &ListViews::remove);
}

void ListMenus::addNumbers(QMenu& menu, ListViews& views)
{
    const std::optional<int> own = views.current()->number;
    QAction* none = menu.addAction(tr("None"));
    none->setCheckable(true);
    none->setChecked(!own);
    QObject::connect(none, &QAction::triggered, &views, [&views] { views.setNumber({}); });
    for (int number = 1; number <= kHighestViewNumber; ++number) {
        QAction* action = menu.addAction(QStringLiteral("Ctrl &%1").arg(number));
        action->setCheckable(true);
        action->setChecked(own == number);
        QObject::connect(action, &QAction::triggered, &views, [&views, number] { views.setNumber(number); });
    }
}

}  // namespace fodfaeste
