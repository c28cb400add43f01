#include "gui/lists/list_views.h"

#include "gui/page_context.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"

#include <QPointer>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kKeepAfter = 400;  // milliseconds

}  // namespace

ListViews::ListViews(const PageContext& context, std::string list, ListState initial, QObject* parent)
    : QObject{parent}
    , m_context{context}
    , m_list{std::move(list)}
    , m_initial{std::move(initial)}
    , m_state{m_initial}
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &ListViews::keepPlaceNow);
}

ListViews::~ListViews()
{
    keepPlaceNow();
}

const SavedView* ListViews::current() const
{
    const auto found = std::ranges::find(m_views, m_current, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

bool ListViews::isChanged() const
{
    const SavedView* view = current();
    return view != nullptr && view->state != m_state;
}

bool ListViews::mayChange(const SavedView& view) const
{
    return m_context.may(view.isShared() ? Operation::EditTeamViews : Operation::EditViews);
}

void ListViews::setState(ListState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    m_isTouched = true;
    keepPlaceSoon();
    Q_EMIT changed();
}

void ListViews::setPlace(std::int64_t chosenRow, int topRow)
{
    if (chosenRow == m_chosenRow && topRow == m_topRow)
        return;
    m_chosenRow = chosenRow;
    m_topRow = topRow;
    keepPlaceSoon();
}

std::optional<KeptList> ListViews::takePlace()
{
    return std::exchange(m_place, std::nullopt);
}

void ListViews::fetch()
{
    // Asking without the right would be a refusal in the trail.
    if (!m_context.may(Operation::ListViews))
        return;
    const auto ask = [&views = m_context.services.views, session = m_context.session] { return views.shelf(session); };
    m_context.tasks.run(this, ask, [this](const Result<ViewShelf>& shelf) {
        if (shelf)
            take(*shelf);
    });
}

void ListViews::take(const ViewShelf& shelf)
{
    m_views.clear();
    std::ranges::copy_if(shelf.views, std::back_inserter(m_views), [this](const SavedView& view) { return view.list == m_list; });
    // Those of the team stand after one's own.
    std::ranges::stable_partition(m_views, [](const SavedView& view) { return !view.isShared(); });
    if (current() == nullptr)
        m_current = {};
    const bool isFirst = !std::exchange(m_isFetched, true);
    const auto kept = std::ranges::find(shelf.kept, m_list, &KeptList::list);
    if (isFirst && kept != shelf.kept.end()) {
        m_beginsWith = kept->beginsWith;
        m_place = *kept;
    }
    if (m_wanted.isSet())
        choose(std::exchange(m_wanted, {}));
    else if (isFirst && m_beginsWith.isSet())
        choose(m_beginsWith);
    else if (isFirst && !m_isTouched && kept != shelf.kept.end())
        show(kept->state, kept->view);
    Q_EMIT changed();
}

void ListViews::show(ListState state, SavedViewId view)
{
    m_current = view;
    m_state = std::move(state);
    Q_EMIT stateWanted();
    Q_EMIT changed();
}

void ListViews::choose(SavedViewId view)
{
    if (!m_isFetched && m_context.may(Operation::ListViews)) {
        m_wanted = view;
        return;
    }
    const auto found = std::ranges::find(m_views, view, &SavedView::id);
    if (found == m_views.end())
        show(m_initial, {});
    else
        show(found->state, found->id);
    keepPlaceSoon();
}

void ListViews::revert()
{
    if (const SavedView* view = current())
        choose(view->id);
}

void ListViews::keep(SavedView view, const QString& told)
{
    const auto save = [&views = m_context.services.views, session = m_context.session, view = std::move(view)] {
        return views.save(session, view);
    };
    m_context.tasks.run(this, save, [this, told](const Result<SavedView>& saved) {
        if (!saved) {
            const bool isTaken = saved.error().subject == "view.name";
            m_context.navigator.toast(isTaken ? tr("The list already has a view of that name, or the name is too long.")
                                              : ErrorText::of(saved.error()));
            return;
        }
        std::erase_if(m_views, [&saved](const SavedView& known) { return known.id == saved->id; });
        m_views.push_back(*saved);
        m_current = saved->id;
        keepPlaceSoon();
        m_context.navigator.toastDone(told.arg(toQString(saved->name)));
        m_context.navigator.dataChanged({});
        fetch();
    });
}

void ListViews::save()
{
    if (const SavedView* view = current()) {
        SavedView changed = *view;
        changed.state = m_state;
        keep(std::move(changed), tr("The view “%1” is saved."));
    }
}

void ListViews::saveAs(const QString& name)
{
    SavedView view;
    view.list = m_list;
    view.name = toUtf8(name);
    view.state = m_state;
    keep(std::move(view), tr("The view “%1” is saved."));
}

void ListViews::rename(const QString& name)
{
    if (const SavedView* view = current()) {
        SavedView changed = *view;
        changed.name = toUtf8(name);
        keep(std::move(changed), tr("The view is called “%1” now."));
    }
}

void ListViews::setNumber(std::optional<int> number)
{
    if (const SavedView* view = current()) {
        SavedView changed = *view;
        changed.number = number;
        keep(std::move(changed),
             number ? tr("“%1” opens with Ctrl %2.").arg(QStringLiteral("%1")).arg(*number) : tr("“%1” has no key any more."));
    }
}

void ListViews::giveTo(Owner owner)
{
    if (const SavedView* view = current()) {
        SavedView changed = *view;
        changed.team = owner == Owner::Team ? m_context.session.team : TeamId{};
        keep(std::move(changed), owner == Owner::Team ? tr("The team sees “%1” now.") : tr("“%1” is yours alone now."));
    }
}

void ListViews::beginWithCurrent(bool begins)
{
    m_beginsWith = begins ? m_current : SavedViewId{};
    m_isUnkept = true;
    keepPlaceNow();
    Q_EMIT changed();
}

void ListViews::remove()
{
    const SavedView* view = current();
    if (view == nullptr)
        return;
    const auto removeIt = [&views = m_context.services.views, session = m_context.session, id = view->id] {
        return views.remove(session, id);
    };
    m_context.tasks.run(this, removeIt, [this](const Result<SavedView>& removed) {
        if (!removed) {
            m_context.navigator.toast(ErrorText::of(removed.error()));
            return;
        }
        // The list stays as it is; only the name is gone.
        m_current = {};
        if (m_beginsWith == removed->id)
            m_beginsWith = {};
        m_context.navigator.toastDone(tr("The view “%1” is deleted.").arg(toQString(removed->name)));
        m_context.navigator.dataChanged({});
        fetch();
    });
}

void ListViews::keepPlaceSoon()
{
    m_isUnkept = true;
    m_keepTimer.start();
}

void ListViews::keepPlaceNow()
{
    m_keepTimer.stop();
    // Before it is known how the list was left, nothing may take its place.
    if (!m_isFetched || !std::exchange(m_isUnkept, false) || !m_context.may(Operation::ListViews))
        return;
    const auto keep = [&views = m_context.services.views, session = m_context.session,
                       kept = KeptList{m_list, m_current, m_beginsWith, m_state, m_chosenRow, m_topRow}] {
        return views.keep(session, kept);
    };
    m_context.tasks.run(nullptr, keep, [](const Result<Done>&) {});
}

}  // namespace fodfaeste
