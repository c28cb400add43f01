#pragma once

#include "app/access/operation.h"
#include "gui/navigator.h"

#include <QWidget>

#include <array>
#include <map>

namespace fodfaeste {

/// The places of the sidebar in the order of their keys, Ctrl+1 and on.
inline constexpr std::array kPlaces{PageName::Today,    PageName::Caseload, PageName::Overview, PageName::YearEnd,
                                    PageName::Settings, PageName::Users,    PageName::Trail,    PageName::Outreach};

class Label;
class NavButton;
class UserCard;
struct PageContext;

/// The left edge of the window: whose store it is, the places to go, and who works here. In a narrow window only the
/// icons stay. Places that the role may not see are disabled and say why.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(const PageContext& context, QWidget* parent = nullptr);

    void setCurrent(PageName page);
    void setBadge(PageName page, int count, Navigator::Urgency urgency);
    enum class Width { Full, Icons };
    void setWidthKind(Width width);
    UserCard* userCard() const { return m_user; }

Q_SIGNALS:
    void chosen(fodfaeste::PageName page);

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
    void addPlace(PageName page, const QString& iconName);
    void showBadge(const Place& place) const;
    void retranslate();

    const PageContext& m_context;
    std::map<PageName, Place> m_places;
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
