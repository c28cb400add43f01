#pragma once

#include "gui/settings/user_settings.h"
#include "gui/start/store_entry.h"

#include <QWidget>

#include <memory>
#include <vector>

class QTimer;

namespace fodfaeste {

class Button;
class CreateStoreCard;
class Dialogs;
class Card;
class HomeCard;
class Label;
class NewPassphraseCard;
class RecoverySheetCard;
class RestoreCard;
class TaskRunner;
class UnlockCard;

/// What is seen while no store is open: choosing, unlocking and making one. Keys are worked out on the worker thread.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const StoreDesk& desk, UserSettings& settings, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent = nullptr);

    void showHome();
    /// `login` of who shall come; of whoever came last when it is empty.
    void showUnlock(const QString& path, const QString& login = {});
    void showCreate(StoreKind kind);
    /// The store's backups, to put one back. It must be closed.
    void showRestore(const QString& path, const QString& login = {});
    void showRestoreOf(const QString& path) { showRestore(path); }
    /// As showUnlock(), but the store is given a new key before it is entered.
    void showRotation(const QString& path);
    /// What the command line asked for; used for every store opened in this sitting.
    void setWish(const std::string& login, std::optional<Date> today);
    /// Opens without asking, with a passphrase from elsewhere.
    void unlock(const QString& path, Secret passphrase);

Q_SIGNALS:
    void entered(const fodfaeste::EnteredStore& store);
    /// Something was said instead: an error, or there is something to read or to choose first.
    void stayed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void wire();
    void chooseFile();
    void receive(Result<EnteredStore> opened);
    void refuse(const Error& error);
    void enterWaiting();
    void takeNewPassphrase();
    void create();
    std::vector<Card*> cards() const;
    QWidget* shownCard() const;
    void showCard(QWidget* card);
    QWidget* makeBrand();
    QWidget* makeFoot();
    void retranslate();

    StoreDesk m_desk;
    UserSettings& m_settings;
    TaskRunner& m_tasks;
    Dialogs& m_dialogs;
    Wish m_wish;
    std::optional<EnteredStore> m_waiting;      ///< open, but something has to be read or chosen first
    std::shared_ptr<Secret> m_firstPassphrase;  ///< until it is replaced
    QWidget* m_cards;                           ///< room of the cards, of which one is seen
    HomeCard* m_home;
    UnlockCard* m_unlock;
    CreateStoreCard* m_create;
    NewPassphraseCard* m_newPassphrase;
    RecoverySheetCard* m_sheet;
    RestoreCard* m_restore;
    bool m_rotates = false;
    QTimer* m_pause;
    Label* m_tagline;
    Button* m_language;
    Button* m_theme;
};

}  // namespace fodfaeste
