#include "gui/shell/sidebar.h"

#include "app/view/view_service.h"
#include "gui/keys/key_map.h"
#include "gui/page_context.h"
#include "gui/shell/brand_mark.h"
#include "gui/shell/sidebar_views.h"
#include "gui/shell/user_card.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"
#include "gui/widgets/nav_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kMargin = 14;
constexpr int kIconsWidth = 70;
constexpr int kMarkSide = 34;
constexpr int kBrandGap = 22;

}  // namespace

Sidebar::Sidebar(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_storeLine{new Label{QString{}, Label::Kind::SubLine, this}}
    , m_user{new UserCard{context, this}}
{
    setObjectName(QStringLiteral("sidebar"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(kMargin, metrics::kSpace16 + 2, kMargin, kMargin);
    column->setSpacing(2);
    column->addWidget(makeBrand());
    column->addSpacing(kBrandGap);
    column->addWidget(makePlaces(), 1);
    addPlace(PageName::Today, QStringLiteral("sun"));
    addPlace(PageName::Caseload, QStringLiteral("users"));
    addPlace(PageName::Unsorted, QStringLiteral("inbox"));
    addPlace(PageName::Outreach, QStringLiteral("footprints"));
    addPlace(PageName::NotTransferred, QStringLiteral("upload"));
    addPlace(PageName::Releases, QStringLiteral("calendar-days"));
    addPlace(PageName::LeisureJobs, QStringLiteral("briefcase"));
    addPlace(PageName::Disclosures, QStringLiteral("send"));
    addPlace(PageName::HandOver, QStringLiteral("arrow-left-right"));
    addPlace(PageName::Overview, QStringLiteral("layout-dashboard"));
    addPlace(PageName::YearEnd, QStringLiteral("file-chart-column"));
    m_column->addStretch(1);
    addPlace(PageName::Users, QStringLiteral("user-round"));
    addPlace(PageName::Trail, QStringLiteral("history"));
    addPlace(PageName::Settings, QStringLiteral("settings"));
    column->addSpacing(metrics::kSpace8);
    column->addWidget(m_user);
    setWidthKind(Width::Full);
    retranslate();
}

QWidget* Sidebar::makeBrand()
{
    auto* brand = new QWidget{this};
    auto* row = new QHBoxLayout{brand};
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(metrics::kSpace8 + 2);
    row->addWidget(new BrandMark{kMarkSide, brand});
    m_brandWords = new QWidget{brand};
    auto* words = new QVBoxLayout{m_brandWords};
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(new Label{QStringLiteral("Fodfæste"), Label::Kind::CardTitle, m_brandWords});
    words->addWidget(m_storeLine);
    row->addWidget(m_brandWords, 1);
    return brand;
}

QWidget* Sidebar::makePlaces()
{
    auto* scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("placesView"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* places = new QWidget;
    m_column = new QVBoxLayout{places};
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    scroll->setWidget(places);
    // The sidebar's own colour shows through.
    scroll->viewport()->setAutoFillBackground(false);
    places->setAutoFillBackground(false);
    return scroll;
}

void Sidebar::addPlace(PageName page, const QString& iconName)
{
    auto* button = new NavButton{placeName(page), iconName, this};
    button->setObjectName(wordOf(page) + QStringLiteral("Button"));
    button->setEnabled(m_context.may(operationOf(page)));
    m_column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_places.emplace(page, Place{button});
    auto* views = new SidebarViews{this};
    m_column->addWidget(views);
    connect(views, &SidebarViews::chosen, this, &Sidebar::viewChosen);
    m_viewRooms.emplace(page, views);
}

void Sidebar::setCurrent(PageName page)
{
    // A citizen is reached from the caseload; nothing else in the sidebar would be less wrong.
    const auto found = m_places.find(page == PageName::Citizen ? PageName::Caseload : page);
    if (found != m_places.end())
        found->second.button->setChecked(true);
}

void Sidebar::setBadge(PageName page, int count, Navigator::Urgency urgency)
{
    const auto found = m_places.find(page);
    if (found == m_places.end())
        return;
    found->second.count = count;
    found->second.urgency = urgency;
    showBadge(found->second);
    retranslate();
}

void Sidebar::showBadge(const Place& place) const
{
    const auto badge = place.urgency == Navigator::Urgency::NeedsAction ? NavButton::Badge::Alarm : NavButton::Badge::Plain;
    place.button->setBadge(m_width == Width::Full ? place.count : 0, badge);
}

void Sidebar::setWidthKind(Width width)
{
    m_width = width;
    setFixedWidth(width == Width::Full ? metrics::kSidebarWidth : kIconsWidth);
    m_brandWords->setVisible(width == Width::Full);
    for (const auto& [page, place] : m_places)
        showBadge(place);
    showViews();
    retranslate();
}

void Sidebar::refreshViews()
{
    // Asking without the right would be a refusal in the trail.
    if (!m_context.may(Operation::ListViews))
        return;
    const auto ask = [&views = m_context.services.views, session = m_context.session] { return views.shelf(session); };
    m_context.tasks.run(this, ask, [this](const Result<ViewShelf>& shelf) {
        if (shelf)
            setViews(shelf->views);
    });
}

void Sidebar::setViews(std::vector<SavedView> views)
{
    m_views = std::move(views);
    std::ranges::stable_partition(m_views, [](const SavedView& view) { return !view.isShared(); });
    for (const auto& [page, room] : m_viewRooms) {
        std::vector<SavedView> own;
        std::ranges::copy_if(m_views, std::back_inserter(own),
                             [word = toUtf8(wordOf(page))](const SavedView& view) { return view.list == word; });
        room->setViews(own);
    }
    showViews();
    retranslate();
}

void Sidebar::showViews()
{
    for (const auto& [page, room] : m_viewRooms)
        room->setVisible(m_width == Width::Full && !room->isEmpty());
}

std::optional<SavedViewId> Sidebar::viewWithNumber(int number) const
{
    const auto found = std::ranges::find(m_views, std::optional{number}, &SavedView::number);
    return found == m_views.end() ? std::nullopt : std::optional{found->id};
}

std::optional<PageName> Sidebar::placeOf(SavedViewId view) const
{
    const auto found = std::ranges::find(m_views, view, &SavedView::id);
    return found == m_views.end() ? std::nullopt : pageFromWord(toQString(found->list));
}

void Sidebar::retranslate()
{
    const QString team = m_context.staff.teamNameOf(m_context.session.team);
    const QString kind = StatusText::of(m_context.storeKind());
    m_storeLine->setText(m_context.storeKind() == StoreKind::Ordinary && !team.isEmpty() ? team : kind);
    int number = 1;
    for (const PageName page : kPlaces) {
        NavButton* button = m_places.at(page).button;
        button->setText(placeName(page));
        const int count = m_places.at(page).count;
        const QString counted = count > 0 ? QStringLiteral("%1 (%2)").arg(placeName(page)).arg(count) : placeName(page);
        // A view may have taken the number.
        constexpr int kKeys = 9;
        const QString told =
            number > kKeys || viewWithNumber(number) ? counted : QStringLiteral("%1 · Ctrl %2").arg(counted).arg(number);
        button->setToolTip(button->isEnabled() ? told : StatusText::denialOf(operationOf(page)));
        ++number;
    }
    setAccessibleName(tr("Places"));
}

void Sidebar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.side);
    painter.fillRect(QRect{width() - 1, 0, 1, height()}, theme.border);
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString placeName(PageName page)
{
    switch (page) {
    case PageName::Today: return Sidebar::tr("Today");
    case PageName::Caseload: return Sidebar::tr("My cases");
    case PageName::Citizen: return Sidebar::tr("Citizen");
    case PageName::Unsorted: return Sidebar::tr("Unsorted");
    case PageName::Outreach: return Sidebar::tr("Outreach");
    case PageName::NotTransferred: return Sidebar::tr("Not transferred");
    case PageName::HandOver: return Sidebar::tr("Hand-over");
    case PageName::Releases: return Sidebar::tr("Releases");
    case PageName::LeisureJobs: return Sidebar::tr("Leisure jobs");
    case PageName::Disclosures: return Sidebar::tr("Disclosures");
    case PageName::Overview: return Sidebar::tr("Overview");
    case PageName::YearEnd: return Sidebar::tr("Year-end status");
    case PageName::Users: return Sidebar::tr("Users");
    case PageName::Trail: return Sidebar::tr("Log");
    case PageName::Settings: return Sidebar::tr("Settings");
    }
    return {};
}

Operation operationOf(PageName page)
{
    switch (page) {
    case PageName::Today: return Operation::ViewToday;
    case PageName::Caseload: return Operation::ListOwnCaseload;
    case PageName::Citizen: return Operation::OpenCitizen;
    case PageName::Unsorted: return Operation::ListUnsortedNotes;
    case PageName::Outreach: return Operation::ListOutreach;
    case PageName::NotTransferred: return Operation::ListNotTransferred;
    case PageName::HandOver: return Operation::ViewAbsences;
    case PageName::Releases: return Operation::ViewReleaseFigures;
    case PageName::LeisureJobs: return Operation::ListPlacements;
    case PageName::Disclosures: return Operation::ListDisclosures;
    case PageName::Overview: return Operation::ViewOverview;
    case PageName::YearEnd: return Operation::ViewYearEnd;
    case PageName::Users: return Operation::EditUsers;
    case PageName::Trail: return Operation::ViewOwnTrail;
    case PageName::Settings: return Operation::ChangeSettings;
    }
    return Operation::ChangeSettings;
}

}  // namespace fodfaeste
