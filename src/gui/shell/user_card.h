#pragma once

#include "base/id.h"

#include <QPushButton>

class QMenu;

namespace fodfaeste {

struct PageContext;

/// Who works here, at the foot of the sidebar. Pressed, it offers to let somebody else sit down, to lock and to change settings.
class UserCard : public QPushButton {
    Q_OBJECT

public:
    explicit UserCard(const PageContext& context, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void userChosen(fodfaeste::UserId user);
    void passphraseWanted();
    void lockWanted();
    void settingsWanted();
    void keysWanted();
    void draftsWanted();
    void historyWanted();
    void duplicatesWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void buildMenu();
    void addUsers(QMenu& menu);

    const PageContext& m_context;
    QMenu* m_menu;
    QString m_name;
    QString m_role;
};

}  // namespace fodfaeste
