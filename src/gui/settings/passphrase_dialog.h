#pragma once

#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class PassphraseDialog;
}  // namespace Ui

/// Where somebody who is signed in changes the own passphrase.
class PassphraseDialog final : public RecordDialog {
    Q_OBJECT

public:
    PassphraseDialog(const PageContext& context, QWidget* parent);
    ~PassphraseDialog() override;

protected:
    void save() override;

private:
    QString ownName() const;

    std::unique_ptr<Ui::PassphraseDialog> m_ui;
};

}  // namespace fodfaeste
