#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "gui/widgets/card.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class UnlockCard;
}  // namespace Ui

/// The door of one store: its name, the passphrase, and why it did not open. In a store that nobody works in yet it
/// then asks who leads the office.
class UnlockCard : public Card {
    Q_OBJECT

public:
    explicit UnlockCard(QWidget* parent = nullptr);
    ~UnlockCard() override;

    void setStore(const QString& path);
    QString store() const { return m_path; }
    Secret takePassphrase();
    void showError(const Error& error);
    /// While the key is worked out nothing can be pressed.
    enum class State { AsksPassphrase, Opens, AsksLead };
    void setState(State state);

Q_SIGNALS:
    void passphraseGiven();
    void leadNamed(const QString& name);
    void otherStoreWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void go();
    void clearError();
    void retranslate();
    void showTexts();

    std::unique_ptr<Ui::UnlockCard> m_ui;
    QString m_path;
    State m_state = State::AsksPassphrase;
    std::optional<Error> m_error;
};

}  // namespace fodfaeste
