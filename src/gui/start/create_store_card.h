#pragma once

#include "base/secret.h"
#include "gui/start/store_entry.h"
#include "gui/widgets/card.h"

#include <memory>
#include <optional>

namespace fodfaeste {

class Dialogs;
class TaskWatch;

namespace Ui {
class CreateStoreCard;
}  // namespace Ui

/// Asks for everything a new store needs: its kind, its place, who leads the office, and the passphrase twice.
class CreateStoreCard : public Card {
    Q_OBJECT

public:
    explicit CreateStoreCard(Dialogs& dialogs, QWidget* parent = nullptr);
    ~CreateStoreCard() override;

    /// Empties the form and begins with that kind.
    void begin(StoreKind kind);
    void showError(const Error& error);
    /// While the store is being made: how far it is, and nothing else to press than cancel.
    void showProgress(TaskWatch* watch);
    void endProgress();

    NewStore store() const;
    Secret takePassphrase();

Q_SIGNALS:
    void createWanted();
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseKind(StoreKind kind);
    void choosePlace();
    void updateStrength();
    /// A complaint about what was filled in, beside the field in question; empty when all is well.
    QString complaint() const;
    void create();
    void clearError();
    QString kindText() const;
    QString strengthText() const;
    void showTexts();
    void retranslate();
    QString suggestedPlace() const;

    Dialogs& m_dialogs;
    std::unique_ptr<Ui::CreateStoreCard> m_ui;
    StoreKind m_kind = StoreKind::Ordinary;
    std::optional<Error> m_error;
    QString m_complaint;
};

}  // namespace fodfaeste
