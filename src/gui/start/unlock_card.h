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

/// The door of one store: its name, who comes and by what passphrase, and why it did not open.
class UnlockCard : public Card {
    Q_OBJECT

public:
    explicit UnlockCard(QWidget* parent = nullptr);
    ~UnlockCard() override;

    /// `login` of whoever came in last.
    void setStore(const QString& path, const QString& login);
    QString store() const { return m_path; }
    QString login() const;
    Secret takePassphrase();
    void showError(const Error& error);
    /// A word under the passphrase; empty for none.
    void setHint(const QString& hint);
    /// While the key is worked out nothing can be pressed, and for a while after too many wrong tries.
    enum class State { AsksPassphrase, Opens, Waits };
    void setState(State state);

Q_SIGNALS:
    void passphraseGiven();
    void recoveryWanted();
    /// The store cannot be read, and somebody looks for the way back.
    void restoreWanted();
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
    QString m_hint;
    State m_state = State::AsksPassphrase;
    std::optional<Error> m_error;
};

}  // namespace fodfaeste
