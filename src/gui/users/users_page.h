#pragma once

#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/users/user_dialog.h"

#include <functional>
#include <memory>

namespace fodfaeste {

namespace Ui {
class UsersPage;
}  // namespace Ui

class UsersModel;

/// Where administrators let people in and put them out.
class UsersPage final : public Page {
    Q_OBJECT

public:
    UsersPage(const PageContext& context, QWidget* parent);
    ~UsersPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;

private:
    PlainList::About aboutList() const;
    void wire();
    const UserRow* chosen() const;
    void showChoice();
    void openDialog(UserDialog::Task task);
    void putOutOrLetIn();
    void remove();
    void makeRecoveryKey();
    using Work = std::function<Result<User>()>;
    void run(const Work& work, const QString& told);

    PageContext m_context;
    std::unique_ptr<Ui::UsersPage> m_ui;
    UsersModel* m_model;
    PlainList* m_list = nullptr;
};

}  // namespace fodfaeste
