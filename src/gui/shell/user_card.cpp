#include "gui/shell/user_card.h"

#include "gui/keys/key_map.h"
#include "gui/page_context.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/label.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace fodfaeste {

namespace {

constexpr int kHeight = 56;
constexpr double kCircle = 34;
constexpr double kInset = 10;
constexpr int kExplanationWidth = 300;
constexpr double kArrow = 14;

/// A paragraph in a menu.
QWidgetAction* paragraph(const QString& text, QMenu* menu)
{
    auto* room = new QWidget{menu};
    auto* layout = new QVBoxLayout{room};
    layout->setContentsMargins(metrics::kSpace12, metrics::kSpace8, metrics::kSpace12, metrics::kSpace8);
    auto* label = new Label{text, Label::Kind::SubLine, room};
    label->setWordWrap(true);
    label->setFixedWidth(kExplanationWidth);
    layout->addWidget(label);
    auto* action = new QWidgetAction{menu};
    action->setDefaultWidget(room);
    action->setEnabled(false);
    return action;
}

}  // namespace

UserCard::UserCard(const PageContext& context, QWidget* parent)
    : QPushButton{parent}
    , m_context{context}
    , m_menu{new QMenu{this}}
    , m_name{toQString(context.session.name)}
{
    setObjectName(QStringLiteral("userButton"));
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(m_menu);
    retranslate();
}

void UserCard::retranslate()
{
    m_role = StatusText::of(m_context.session.role);
    const QString team = m_context.staff.teamNameOf(m_context.session.team);
    setAccessibleName(tr("%1, %2. Switch user, lock or change settings").arg(m_name, m_role));
    setToolTip(team.isEmpty() ? QStringLiteral("%1\n%2").arg(m_name, m_role)
                              : QStringLiteral("%1\n%2 · %3").arg(m_name, m_role, team));
    buildMenu();
    update();
}

void UserCard::buildMenu()
{
    m_menu->clear();
    auto* users = m_menu->addMenu(themedIcon(QStringLiteral("users")), tr("Switch user"));
    addUsers(*users);
    const QAction* settings = m_menu->addAction(themedIcon(QStringLiteral("settings")), tr("Settings"));
    QAction* keys = m_menu->addAction(themedIcon(QStringLiteral("keyboard")), tr("Keyboard"));
    QAction* drafts = m_menu->addAction(themedIcon(QStringLiteral("notebook-pen")), tr("Typed and not saved"));
    drafts->setText(drafts->text() + QStringLiteral("\tCtrl+Shift+D"));
    connect(drafts, &QAction::triggered, this, &UserCard::draftsWanted);
    QAction* history = m_menu->addAction(themedIcon(QStringLiteral("history")), tr("History of changes"));
    QAction* duplicates = m_menu->addAction(themedIcon(QStringLiteral("users")), tr("Possible duplicates …"));
    history->setEnabled(m_context.may(Operation::ListChanges));
    duplicates->setEnabled(m_context.may(Operation::FindDuplicates));
    history->setText(history->text() + QLatin1Char{'\t'} + keysOf(KeyAction::History).toString());
    connect(history, &QAction::triggered, this, &UserCard::historyWanted);
    connect(duplicates, &QAction::triggered, this, &UserCard::duplicatesWanted);
    m_menu->addSeparator();
    QAction* passphrase = m_menu->addAction(themedIcon(QStringLiteral("key-round")), tr("Change passphrase …"));
    QAction* lock = m_menu->addAction(themedIcon(QStringLiteral("lock")), tr("Lock the store"));
    // Shown beside the words; the window itself owns the keys.
    keys->setText(keys->text() + QLatin1Char{'\t'} + keysOf(KeyAction::ShowKeys).toString());
    lock->setText(lock->text() + QLatin1Char{'\t'} + keysOf(KeyAction::Lock).toString());
    connect(settings, &QAction::triggered, this, &UserCard::settingsWanted);
    connect(keys, &QAction::triggered, this, &UserCard::keysWanted);
    connect(passphrase, &QAction::triggered, this, &UserCard::passphraseWanted);
    connect(lock, &QAction::triggered, this, &UserCard::lockWanted);
}

void UserCard::addUsers(QMenu& menu)
{
    menu.addAction(paragraph(tr("The store is locked, and whoever comes next uses their own passphrase."), &menu));
    menu.addSeparator();
    auto* group = new QActionGroup{&menu};
    for (const User& user : m_context.staff.users()) {
        if (!user.canSignIn())
            continue;
        QAction* action = menu.addAction(QStringLiteral("%1 · %2").arg(toQString(user.name), StatusText::of(user.role)));
        action->setCheckable(true);
        action->setChecked(user.id == m_context.session.user);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = user.id] { Q_EMIT userChosen(id); });
    }
}

QSize UserCard::sizeHint() const
{
    return {metrics::kSidebarWidth - 28, qMax(kHeight, scaledByText(kHeight))};
}

QSize UserCard::minimumSizeHint() const
{
    return {42, sizeHint().height()};
}

void UserCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    const bool isHot = underMouse() || m_menu->isVisible();
    paintRounded(painter, area,
                 {isHot ? theme.hoverRow : theme.surfaceSunken, isHot ? theme.border : QColor{}, 1, metrics::kCardRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, metrics::kCardRadius);
    const bool isNarrow = width() < 2 * kCircle + 2 * kInset;
    const double left = isNarrow ? area.center().x() - kCircle / 2 : kInset;
    const QRectF circle{left, area.center().y() - kCircle / 2, kCircle, kCircle};
    paintAvatar(painter, circle, initialsOf(m_name), theme.avatar(static_cast<std::size_t>(m_context.session.user.value())));
    if (isNarrow)
        return;
    const double words = circle.right() + kInset;
    const double room = area.right() - kInset - kArrow - words;
    const double line = scaledByText(18);
    paintLine(painter, {words, area.center().y() - line, room, line}, m_name, {strongFont(), theme.text});
    paintLine(painter, {words, area.center().y(), room, line}, m_role, {subLineFont(), theme.textSecondary});
    paintIcon(painter, {area.right() - kInset - kArrow + 2, area.center().y() - kArrow / 2, kArrow, kArrow},
              QStringLiteral("chevrons-up-down"), theme.textTertiary);
}

void UserCard::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}  // namespace fodfaeste
