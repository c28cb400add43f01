#pragma once

#include "app/ports/store_library.h"
#include "base/result.h"
#include "base/secret.h"
#include "gui/widgets/card.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class NewPassphraseCard;
}  // namespace Ui

/// Where somebody chooses a passphrase of their own: instead of one that was given for the first time, or with the recovery key
/// when the old one is forgotten.
class NewPassphraseCard final : public Card {
    Q_OBJECT

public:
    enum class Occasion { FirstTime, Recovery };

    explicit NewPassphraseCard(QWidget* parent = nullptr);
    ~NewPassphraseCard() override;

    /// `name` or login of whoever chooses.
    void begin(Occasion occasion, StoreKind kind, const QString& name);
    Occasion occasion() const { return m_occasion; }
    QString login() const;
    Secret takeRecoveryKey();
    Secret takePassphrase();
    void showError(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void accepted();
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void accept();
    void suggest();
    void clearError();
    void retranslate();
    void showTexts();
    QString complaint() const;

    std::unique_ptr<Ui::NewPassphraseCard> m_ui;
    Occasion m_occasion = Occasion::FirstTime;
    StoreKind m_kind = StoreKind::Ordinary;
    QString m_name;
    QString m_complaint;
    std::optional<Error> m_error;
};

}  // namespace fodfaeste
