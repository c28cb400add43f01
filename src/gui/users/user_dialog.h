#pragma once

#include "app/user/user_admin_service.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class UserDialog;
}  // namespace Ui

/// One user's facts, or a passphrase for their first time: for somebody new, for somebody let in again, for somebody who has
/// forgotten theirs.
class UserDialog final : public RecordDialog {
    Q_OBJECT

public:
    enum class Task { Add, Change, LetIn, Reset };

    UserDialog(const PageContext& context, Task task, const User& user, QWidget* parent);
    ~UserDialog() override;

protected:
    void save() override;

private:
    void showFields();
    void fillChoices();
    User edited() const;

    Task m_task;
    User m_user;
    std::unique_ptr<Ui::UserDialog> m_ui;
};

}  // namespace fodfaeste
