#pragma once

#include "app/view/view_service.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace fodfaeste {

struct PageContext;

/// How one list is looked at, and under which saved view: fetched when the list is built, kept as it is left, and saved when
/// somebody wants it back by name.
class ListViews : public QObject {
    Q_OBJECT

public:
    /// `initial` is the list without any view.
    ListViews(const PageContext& context, std::string list, ListState initial, QObject* parent);
    /// What was not kept yet goes to the worker.
    ~ListViews() override;

    const ListState& state() const { return m_state; }
    /// What somebody has just changed by hand.
    void setState(ListState state);
    /// Row and place that a list stands at, for the next time.
    void setPlace(std::int64_t chosenRow, int topRow);
    /// Where it stood the last time; taken once.
    std::optional<KeptList> takePlace();

    const std::vector<SavedView>& views() const { return m_views; }
    const SavedView* current() const;
    bool isChanged() const;
    bool beginsWithCurrent() const { return m_current.isSet() && m_beginsWith == m_current; }
    /// Whether the view may be changed by whoever is signed in.
    bool mayChange(const SavedView& view) const;

    /// Views anew, e.g. because a team lead has shared one; the first time also how the list was left.
    void fetch();
    void choose(SavedViewId view);  ///< unset: the list without any view
    void revert();
    void save();
    void saveAs(const QString& name);
    void rename(const QString& name);
    void setNumber(std::optional<int> number);
    enum class Owner { Personal, Team };
    void giveTo(Owner owner);
    void beginWithCurrent(bool begins);
    void remove();

Q_SIGNALS:
    /// The list is to be shown like that from now on.
    void stateWanted();
    /// Name, asterisk or the choice of views are others than before.
    void changed();

private:
    void take(const ViewShelf& shelf);
    void show(ListState state, SavedViewId view);
    void keep(SavedView view, const QString& told);
    void keepPlaceSoon();
    void keepPlaceNow();

    const PageContext& m_context;
    std::string m_list;
    ListState m_initial;
    ListState m_state;
    std::vector<SavedView> m_views;
    SavedViewId m_current;
    SavedViewId m_wanted;  ///< asked for before the views were there
    SavedViewId m_beginsWith;
    std::int64_t m_chosenRow = 0;
    int m_topRow = 0;
    std::optional<KeptList> m_place;
    bool m_isFetched = false;
    bool m_isTouched = false;  ///< changed by hand before it was known how it was left
    bool m_isUnkept = false;
    QTimer m_keepTimer;
};

}  // namespace fodfaeste
