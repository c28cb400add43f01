#pragma once

#include "gui/settings/user_settings.h"
#include "gui/start/store_entry.h"

#include <QWidget>

namespace fodfaeste {

class Button;
class CreateStoreCard;
class Dialogs;
class HomeCard;
class Label;
class TaskRunner;
class UnlockCard;

/// What is seen while no store is open: choosing, unlocking and making one. Keys are worked out on the worker thread.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const StoreDesk& desk, UserSettings& settings, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent = nullptr);

    void showHome();
    void showUnlock(const QString& path);
    void showCreate(StoreKind kind);
    /// What the command line asked for; used for every store opened in this sitting.
    void setWish(const std::string& userName, std::optional<Date> today);
    /// Opens without asking, with a passphrase from elsewhere.
    void unlock(const QString& path, Secret passphrase);

Q_SIGNALS:
    void entered(const fodfaeste::EnteredStore& store);
    /// Something was said instead: an error, or a question for the office's lead.
    void stayed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void wire();
    void chooseFile();
    void receive(Result<EnteredStore> opened);
    void found(const QString& leadName);
    void create();
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
    std::optional<EnteredStore> m_withoutLead;  ///< open, but nobody works in it yet
    QWidget* m_cards;                           ///< room of the three cards, of which one is seen
    HomeCard* m_home;
    UnlockCard* m_unlock;
    CreateStoreCard* m_create;
    Label* m_tagline;
    Button* m_language;
    Button* m_theme;
};

}  // namespace fodfaeste
