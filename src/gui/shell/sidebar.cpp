#include "gui/shell/sidebar.h"

#include "gui/page_context.h"
#include "gui/shell/brand_mark.h"
#include "gui/shell/key_map.h"
#include "gui/shell/user_card.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"
#include "gui/widgets/nav_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

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
    addPlace(PageName::Today, QStringLiteral("sun"));
    addPlace(PageName::Caseload, QStringLiteral("users"));
    addPlace(PageName::Outreach, QStringLiteral("footprints"));
    addPlace(PageName::Overview, QStringLiteral("layout-dashboard"));
    addPlace(PageName::YearEnd, QStringLiteral("file-chart-column"));
    column->addStretch(1);
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

void Sidebar::addPlace(PageName page, const QString& iconName)
{
    auto* button = new NavButton{placeName(page), iconName, this};
    button->setObjectName(wordOf(page) + QStringLiteral("Button"));
    button->setEnabled(m_context.may(operationOf(page)));
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_places.emplace(page, Place{button});
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
    retranslate();
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
        button->setToolTip(button->isEnabled() ? QStringLiteral("%1 · Ctrl %2").arg(counted).arg(number)
                                               : StatusText::denialOf(operationOf(page)));
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
    case PageName::Overview: return Operation::ViewOverview;
    case PageName::YearEnd: return Operation::ViewYearEnd;
    case PageName::Users: return Operation::EditUsers;
    case PageName::Trail: return Operation::ViewOwnTrail;
    case PageName::Settings: return Operation::ChangeSettings;
    }
    return Operation::ChangeSettings;
}

}  // namespace fodfaeste
