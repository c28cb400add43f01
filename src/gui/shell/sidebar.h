#pragma once

#include "app/access/operation.h"
#include "domain/view/saved_view.h"
#include "gui/navigator.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace fodfaeste {

/// The places of the sidebar in the order of their keys, Ctrl+1 and on.
inline constexpr std::array kPlaces{PageName::Today,          PageName::Caseload, PageName::Overview, PageName::YearEnd,
                                    PageName::Settings,       PageName::Users,    PageName::Trail,    PageName::Unsorted,
                                    PageName::NotTransferred, PageName::HandOver, PageName::Outreach, PageName::Releases, PageName::LeisureJobs, PageName::Disclosures};

class Label;
class NavButton;
class SidebarViews;
class UserCard;
struct PageContext;

/// The left edge of the window: whose store it is, the places to go with the saved views of each, and who works here. In a
/// narrow window only the icons stay; in a low one the places scroll. Places that the role may not see are disabled and say why.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(const PageContext& context, QWidget* parent = nullptr);

    void setCurrent(PageName page);
    void setBadge(PageName page, int count, Navigator::Urgency urgency);
    enum class Width { Full, Icons };
    void setWidthKind(Width width);
    UserCard* userCard() const { return m_user; }

    /// Fetches the saved views anew.
    void refreshViews();
    /// One's own before the team's.
    std::optional<SavedViewId> viewWithNumber(int number) const;
    /// The place whose list the view is of.
    std::optional<PageName> placeOf(SavedViewId view) const;

Q_SIGNALS:
    void chosen(fodfaeste::PageName page);
    void viewChosen(fodfaeste::SavedViewId view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        NavButton* button;
        int count = 0;
        Navigator::Urgency urgency = Navigator::Urgency::Ordinary;
    };

    QWidget* makeBrand();
    QWidget* makePlaces();
    void setViews(std::vector<SavedView> views);
    void showViews();
    void addPlace(PageName page, const QString& iconName);
    void showBadge(const Place& place) const;
    void retranslate();

    const PageContext& m_context;
    std::map<PageName, Place> m_places;
    std::map<PageName, SidebarViews*> m_viewRooms;
    std::vector<SavedView> m_views;
    QVBoxLayout* m_column = nullptr;  ///< of the places
    QWidget* m_brandWords;
    Label* m_storeLine;
    UserCard* m_user;
    Width m_width = Width::Full;
};

/// What a place is called in the sidebar and in the header.
QString placeName(PageName page);
/// What somebody must be allowed to do to go there.
Operation operationOf(PageName page);

}  // namespace fodfaeste
