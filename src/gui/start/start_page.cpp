#include "gui/start/start_page.h"

#include "gui/dialogs.h"
#include "gui/shell/brand_mark.h"
#include "gui/start/create_store_card.h"
#include "gui/start/home_card.h"
#include "gui/start/new_passphrase_card.h"
#include "gui/start/recovery_sheet_card.h"
#include "gui/start/restore_card.h"
#include "gui/start/unlock_card.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr int kCardWidth = 520;
constexpr int kMarkSide = 44;

/// Slows down somebody who tries at the keyboard; whoever has copied the files is slowed down by the key's cost alone.
std::chrono::seconds pauseAfter(int tries)
{
    constexpr std::array kPauses{0, 0, 0, 2, 5, 15, 60};
    return std::chrono::seconds{kPauses[std::min(static_cast<std::size_t>(tries), kPauses.size() - 1)]};
}

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
    , m_newPassphrase{new NewPassphraseCard{m_cards}}
    , m_sheet{new RecoverySheetCard{tasks, dialogs, m_cards}}
    , m_restore{new RestoreCard{desk, tasks, m_cards}}
    , m_pause{new QTimer{this}}
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
    for (Card* card : cards())
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
    m_pause->setSingleShot(true);
    connect(m_home, &HomeCard::storeChosen, this, [this](const QString& path) { showUnlock(path); });
    connect(m_home, &HomeCard::storeForgotten, this, [this](const QString& path) {
        m_settings.forgetStore(path);
        m_home->setRecentStores(m_settings.recentStores());
    });
    connect(m_home, &HomeCard::otherStoreWanted, this, &StartPage::chooseFile);
    connect(m_home, &HomeCard::newStoreWanted, this, [this] { showCreate(StoreKind::Ordinary); });
    connect(m_home, &HomeCard::demonstrationWanted, this, [this] { showCreate(StoreKind::Demonstration); });
    connect(m_unlock, &UnlockCard::otherStoreWanted, this, &StartPage::showHome);
    connect(m_unlock, &UnlockCard::passphraseGiven, this, [this] { unlock(m_unlock->store(), m_unlock->takePassphrase()); });
    connect(m_unlock, &UnlockCard::recoveryWanted, this, [this] {
        m_newPassphrase->begin(NewPassphraseCard::Occasion::Recovery, StoreKind::Ordinary, m_unlock->login());
        showCard(m_newPassphrase);
    });
    connect(m_unlock, &UnlockCard::restoreWanted, this, [this] { showRestore(m_unlock->store(), m_unlock->login()); });
    connect(m_restore, &RestoreCard::backWanted, this, [this] { showUnlock(m_restore->store()); });
    connect(m_restore, &RestoreCard::restored, this, [this](const QString& aside) {
        showUnlock(m_restore->store());
        m_unlock->setHint(aside.isEmpty()
                              ? tr("The backup is in place.")
                              : tr("The backup is in place. The store of before is kept: %1").arg(QFileInfo{aside}.fileName()));
    });
    connect(m_newPassphrase, &NewPassphraseCard::accepted, this, &StartPage::takeNewPassphrase);
    connect(m_newPassphrase, &NewPassphraseCard::backWanted, this, [this] {
        m_waiting.reset();
        m_firstPassphrase.reset();
        showUnlock(m_unlock->store());
    });
    connect(m_sheet, &RecoverySheetCard::doneReading, this, [this] { enterWaiting(); });
    connect(m_pause, &QTimer::timeout, this, [this] { m_unlock->setState(UnlockCard::State::AsksPassphrase); });
    connect(m_create, &CreateStoreCard::backWanted, this, &StartPage::showHome);
    connect(m_create, &CreateStoreCard::createWanted, this, &StartPage::create);
    connect(m_language, &QAbstractButton::clicked, this,
            [this] { m_settings.setLanguage(m_settings.language() == Language::Danish ? Language::English : Language::Danish); });
    connect(m_theme, &QAbstractButton::clicked, this,
            [this] { m_settings.setTheme(themeOf(this).kind == Theme::Kind::Dark ? ThemeChoice::Light : ThemeChoice::Dark); });
    connect(&m_settings, &UserSettings::themeChanged, this, &StartPage::retranslate, Qt::QueuedConnection);
}

void StartPage::setWish(const std::string& login, std::optional<Date> today)
{
    m_wish.login = login;
    m_wish.today = today;
}

void StartPage::showHome()
{
    m_waiting.reset();
    m_home->setRecentStores(m_settings.recentStores());
    showCard(m_home);
}

void StartPage::showUnlock(const QString& path, const QString& login)
{
    m_waiting.reset();
    const QString known = !m_wish.login.empty() ? toQString(m_wish.login) : m_settings.lastLogin(path);
    m_rotates = false;
    m_unlock->setHint({});
    m_unlock->setStore(path, login.isEmpty() ? known : login);
    showCard(m_unlock);
}

void StartPage::showRestore(const QString& path, const QString& login)
{
    m_waiting.reset();
    m_restore->begin(path, login.isEmpty() ? m_settings.lastLogin(path) : login);
    showCard(m_restore);
}

void StartPage::showRotation(const QString& path)
{
    showUnlock(path);
    m_rotates = true;
    m_unlock->setHint(tr("Your passphrase gives the store a new key. Everybody else's goes on working."));
}

void StartPage::showCreate(StoreKind kind)
{
    m_create->begin(kind);
    showCard(m_create);
}

std::vector<Card*> StartPage::cards() const
{
    return {m_home, m_unlock, m_create, m_newPassphrase, m_sheet, m_restore};
}

QWidget* StartPage::shownCard() const
{
    for (Card* card : cards())
        if (!card->isHidden())
            return card;
    return m_home;
}

void StartPage::showCard(QWidget* shown)
{
    for (Card* card : cards())
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
    Wish wish = m_wish;
    wish.login = toUtf8(m_unlock->login());
    wish.failedTries = m_settings.failedTries(path);
    m_firstPassphrase = std::make_shared<Secret>(std::move(passphrase));
    const auto open = [desk = m_desk, path = toUtf8(QDir{path}.absolutePath()), wish, secret = m_firstPassphrase,
                       rotates = m_rotates]() -> Result<EnteredStore> {
        if (!rotates)
            return enterStore(desk, path, *secret, wish);
        const Status rotated = giveNewKey(desk, path, *secret, wish);
        return rotated ? enterStore(desk, path, *secret, wish) : Result<EnteredStore>{rotated.error()};
    };
    m_tasks.run(this, open, [this](Result<EnteredStore> opened) { receive(std::move(opened)); });
}

void StartPage::receive(Result<EnteredStore> opened)
{
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_settings.setFailedTries(m_unlock->store(), 0);
    m_waiting = std::move(opened).value();
    enterWaiting();
}

void StartPage::refuse(const Error& error)
{
    m_unlock->showError(error);
    if (error.code == ErrorCode::WrongPassphrase) {
        const int tries = m_settings.failedTries(m_unlock->store()) + 1;
        m_settings.setFailedTries(m_unlock->store(), tries);
        if (const std::chrono::seconds pause = pauseAfter(tries); pause.count() > 0) {
            m_unlock->setState(UnlockCard::State::Waits);
            m_pause->start(pause);
        }
    }
    Q_EMIT stayed();
}

void StartPage::enterWaiting()
{
    if (!m_waiting)
        return;
    if (m_waiting->recoveryKey) {
        m_sheet->setKey(std::exchange(m_waiting->recoveryKey, nullptr), toQString(m_waiting->path));
        showCard(m_sheet);
        Q_EMIT stayed();
    } else if (m_waiting->mustChangePassphrase) {
        m_newPassphrase->begin(NewPassphraseCard::Occasion::FirstTime, m_waiting->workplace->kind(),
                               toQString(m_waiting->session.name));
        showCard(m_newPassphrase);
        Q_EMIT stayed();
    } else {
        m_firstPassphrase.reset();
        Q_EMIT entered(*std::exchange(m_waiting, std::nullopt));
    }
}

void StartPage::takeNewPassphrase()
{
    m_newPassphrase->setBusy(true);
    const auto own = std::make_shared<Secret>(m_newPassphrase->takePassphrase());
    const auto then = [this](Result<EnteredStore> changed) {
        if (!changed) {
            m_newPassphrase->showError(changed.error());
            return;
        }
        m_waiting = std::move(changed).value();
        enterWaiting();
    };
    if (m_newPassphrase->occasion() == NewPassphraseCard::Occasion::FirstTime && m_waiting) {
        const auto change = [entered = *m_waiting, first = m_firstPassphrase, own] {
            return choosePassphrase(entered, *first, *own);
        };
        m_tasks.run(this, change, then);
        return;
    }
    const auto key = std::make_shared<Secret>(m_newPassphrase->takeRecoveryKey());
    const auto recover = [desk = m_desk, path = toUtf8(QDir{m_unlock->store()}.absolutePath()),
                          login = toUtf8(m_newPassphrase->login()), key, own] {
        return recoverStore(desk, path, {*key, login, *own});
    };
    m_tasks.run(this, recover, then);
}

void StartPage::create()
{
    const auto make = [desk = m_desk, store = m_create->store(), secret = std::make_shared<Secret>(m_create->takePassphrase())](
                          Progress& progress) { return createStore(desk, store, *secret, progress); };
    TaskWatch* watch = m_tasks.runLong(this, make, [this](Result<EnteredStore> made) {
        if (made) {
            m_create->endProgress();
            m_waiting = std::move(made).value();
            enterWaiting();
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
