#include "gui/start/start_page.h"

#include "gui/dialogs.h"
#include "gui/shell/brand_mark.h"
#include "gui/start/create_store_card.h"
#include "gui/start/home_card.h"
#include "gui/start/unlock_card.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardPaths>

namespace fodfaeste {

namespace {

constexpr int kCardWidth = 520;
constexpr int kMarkSide = 44;

/// An alignment would do, were it not that the layout then asks for the height of texts at the width of the whole page.
QHBoxLayout* centred(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

}  // namespace

StartPage::StartPage(const StoreDesk& desk, UserSettings& settings, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_settings{settings}
    , m_tasks{tasks}
    , m_dialogs{dialogs}
    , m_cards{new QWidget{this}}
    , m_home{new HomeCard{m_cards}}
    , m_unlock{new UnlockCard{m_cards}}
    , m_create{new CreateStoreCard{dialogs, m_cards}}
    , m_tagline{new Label{QString{}, Label::Kind::Secondary, this}}
    , m_language{new Button{QString{}, Button::Kind::Ghost, this}}
    , m_theme{new Button{QString{}, Button::Kind::Ghost, this}}
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout{middle};
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
    column->setSpacing(metrics::kSpace16);
    column->addStretch(2);
    column->addLayout(centred(makeBrand()));
    column->addLayout(centred(m_cards));
    column->addLayout(centred(makeFoot()));
    column->addStretch(3);
    m_cards->setFixedWidth(kCardWidth);
    auto* room = new QVBoxLayout{m_cards};
    room->setContentsMargins(0, 0, 0, 0);
    for (Card* card : {static_cast<Card*>(m_home), static_cast<Card*>(m_unlock), static_cast<Card*>(m_create)})
        room->addWidget(card);
    auto* scroller = new QScrollArea{this};
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(middle);
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroller);
    wire();
    retranslate();
    showHome();
}

QWidget* StartPage::makeBrand()
{
    auto* brand = new QWidget{this};
    auto* row = new QHBoxLayout{brand};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace12);
    row->addWidget(new BrandMark{kMarkSide, brand});
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label{QStringLiteral("Fodfæste"), Label::Kind::PageTitle, brand});
    words->addWidget(m_tagline);
    row->addLayout(words);
    return brand;
}

QWidget* StartPage::makeFoot()
{
    auto* foot = new QWidget{this};
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace8);
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_theme->setObjectName(QStringLiteral("themeButton"));
    m_language->setIconName(QStringLiteral("languages"));
    m_theme->setIconName(QStringLiteral("sun-moon"));
    row->addWidget(m_language);
    row->addWidget(m_theme);
    return foot;
}

void StartPage::wire()
{
    connect(m_home, &HomeCard::storeChosen, this, &StartPage::showUnlock);
    connect(m_home, &HomeCard::storeForgotten, this, [this](const QString& path) {
        m_settings.forgetStore(path);
        m_home->setRecentStores(m_settings.recentStores());
    });
    connect(m_home, &HomeCard::otherStoreWanted, this, &StartPage::chooseFile);
    connect(m_home, &HomeCard::newStoreWanted, this, [this] { showCreate(StoreKind::Ordinary); });
    connect(m_home, &HomeCard::demonstrationWanted, this, [this] { showCreate(StoreKind::Demonstration); });
    connect(m_unlock, &UnlockCard::otherStoreWanted, this, &StartPage::showHome);
    connect(m_unlock, &UnlockCard::passphraseGiven, this, [this] { unlock(m_unlock->store(), m_unlock->takePassphrase()); });
    connect(m_unlock, &UnlockCard::leadNamed, this, &StartPage::found);
    connect(m_create, &CreateStoreCard::backWanted, this, &StartPage::showHome);
    connect(m_create, &CreateStoreCard::createWanted, this, &StartPage::create);
    connect(m_language, &QAbstractButton::clicked, this,
            [this] { m_settings.setLanguage(m_settings.language() == Language::Danish ? Language::English : Language::Danish); });
    connect(m_theme, &QAbstractButton::clicked, this,
            [this] { m_settings.setTheme(themeOf(this).kind == Theme::Kind::Dark ? ThemeChoice::Light : ThemeChoice::Dark); });
    connect(&m_settings, &UserSettings::themeChanged, this, &StartPage::retranslate, Qt::QueuedConnection);
}

void StartPage::setWish(const std::string& userName, std::optional<Date> today)
{
    m_wish.userName = userName;
    m_wish.today = today;
}

void StartPage::showHome()
{
    m_withoutLead.reset();
    m_home->setRecentStores(m_settings.recentStores());
    showCard(m_home);
}

void StartPage::showUnlock(const QString& path)
{
    m_withoutLead.reset();
    m_unlock->setStore(path);
    showCard(m_unlock);
}

void StartPage::showCreate(StoreKind kind)
{
    m_create->begin(kind);
    showCard(m_create);
}

QWidget* StartPage::shownCard() const
{
    for (Card* card : {static_cast<Card*>(m_home), static_cast<Card*>(m_unlock), static_cast<Card*>(m_create)})
        if (!card->isHidden())
            return card;
    return m_home;
}

void StartPage::showCard(QWidget* shown)
{
    for (Card* card : {static_cast<Card*>(m_home), static_cast<Card*>(m_unlock), static_cast<Card*>(m_create)})
        card->setVisible(card == shown);
    shown->setFocus(Qt::OtherFocusReason);
}

void StartPage::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{tr("Open a store"), folder, tr("Fodfæste stores (*.fodf);;All files (*)"), {}};
    m_dialogs.chooseOpenFile(request, [this](const QString& path) { showUnlock(path); });
}

void StartPage::unlock(const QString& path, Secret passphrase)
{
    if (m_unlock->store() != path || shownCard() != m_unlock)
        showUnlock(path);
    m_unlock->setState(UnlockCard::State::Opens);
    m_wish.lastUser = m_settings.lastUser(path);
    const auto open = [desk = m_desk, path = toUtf8(QDir{path}.absolutePath()), wish = m_wish,
                       secret = std::make_shared<Secret>(std::move(passphrase))] {
        return enterStore(desk, path, *secret, wish);
    };
    m_tasks.run(this, open, [this](Result<EnteredStore> opened) { receive(std::move(opened)); });
}

void StartPage::found(const QString& leadName)
{
    if (!m_withoutLead)
        return;
    if (leadName.isEmpty()) {
        m_unlock->showError({ErrorCode::InvalidInput, "user.name", "a name must be given"});
        return;
    }
    const auto begin = [entered = *m_withoutLead, name = toUtf8(leadName)] { return foundOffice(entered, name); };
    m_tasks.run(this, begin, [this](Result<EnteredStore> founded) { receive(std::move(founded)); });
}

void StartPage::receive(Result<EnteredStore> opened)
{
    if (!opened) {
        m_unlock->showError(opened.error());
        Q_EMIT stayed();
    } else if (!opened->session) {
        m_withoutLead = std::move(opened).value();
        m_unlock->setState(UnlockCard::State::AsksLead);
        Q_EMIT stayed();
    } else {
        m_withoutLead.reset();
        Q_EMIT entered(*opened);
    }
}

void StartPage::create()
{
    const auto make = [desk = m_desk, store = m_create->store(), secret = std::make_shared<Secret>(m_create->takePassphrase())](
                          Progress& progress) { return createStore(desk, store, *secret, progress); };
    TaskWatch* watch = m_tasks.runLong(this, make, [this](Result<EnteredStore> made) {
        if (made) {
            m_create->endProgress();
            Q_EMIT entered(*made);
        } else {
            m_create->showError(made.error());
            Q_EMIT stayed();
        }
    });
    if (!watch->isFinished())
        m_create->showProgress(watch);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    shownCard()->setFocus(Qt::OtherFocusReason);
}

void StartPage::retranslate()
{
    m_tagline->setText(tr("A foothold for young people on their way out of crime"));
    m_language->setText(m_settings.language() == Language::Danish ? QStringLiteral("English") : QStringLiteral("Dansk"));
    m_theme->setText(themeOf(this).kind == Theme::Kind::Dark ? tr("Light colours") : tr("Dark colours"));
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
