#include "gui/users/users_page.h"

#include "app/user/user_admin_service.h"
#include "gui/support/page_test.h"
#include "gui/users/users_model.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace fodfaeste {

namespace {

class UsersPageTest : public PageTest {
protected:
    UsersPageTest()
    {
        signInAs(office.administrator);
        page = std::make_unique<UsersPage>(context(), nullptr);
        show(*page);
    }

    RecordTable& table() { return part<RecordTable>(*page, "usersView"); }
    UsersModel& users() { return *page->findChild<UsersModel*>(); }
    void choose(UserId user)
    {
        table().chooseRow(users().rowOf(user));
        QCoreApplication::processEvents();
    }
    void press(const char* button)
    {
        part<Button>(*page, button).click();
        QCoreApplication::processEvents();
    }
    UserDialog& dialog()
    {
        auto* open = page->findChild<UserDialog*>();
        if (open == nullptr)
            throw std::runtime_error{"no dialog is open"};
        return *open;
    }
    void fill(const char* edit, const char* text) { part<QLineEdit>(dialog(), edit).setText(QString::fromUtf8(text)); }
    void save()
    {
        part<Button>(dialog(), "saveButton").click();
        QCoreApplication::processEvents();
    }
    UserId add(const char* name, const char* login)
    {
        press("addButton");
        fill("nameEdit", name);
        fill("loginEdit", login);
        save();
        for (int row = 0; row < users().count(); ++row)
            if (users().rowAt(row).user.login == login)
                return users().rowAt(row).user.id;
        return {};
    }

    std::unique_ptr<UsersPage> page;
};

TEST_F(UsersPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<UsersPage>(context(), nullptr); });
}

TEST_F(UsersPageTest, LetsSomebodyNewInWithASuggestedPassphrase)
{
    press("addButton");
    QTest::keyClicks(&part<QLineEdit>(dialog(), "nameEdit"), QString::fromUtf8("Lis Østergaard"));
    EXPECT_EQ(part<QLineEdit>(dialog(), "loginEdit").text(), QString::fromUtf8("lø")) << "suggested from the name";
    EXPECT_EQ(part<QLineEdit>(dialog(), "passphraseEdit").text().size(), 24);
    auto& role = part<QComboBox>(dialog(), "roleEdit");
    role.setCurrentIndex(role.findData(static_cast<int>(Role::JobConsultant)));
    save();

    EXPECT_EQ(page->findChild<UserDialog*>(), nullptr);
    const auto staff = office.services().userAdmin.list(office.administrator).value();
    EXPECT_EQ(staff.back().user.name, "Lis Østergaard");
    EXPECT_EQ(staff.back().user.role, Role::JobConsultant);
    EXPECT_TRUE(staff.back().hasKey);
}

TEST_F(UsersPageTest, SaysAtTheFieldWhatIsWrongAndKeepsTheRest)
{
    add("Maria Møller", "mm");
    press("addButton");
    fill("nameEdit", "Mads Munk");
    fill("loginEdit", "mm");
    save();

    EXPECT_EQ(part<QLineEdit>(dialog(), "nameEdit").text(), QStringLiteral("Mads Munk"));
    EXPECT_TRUE(part<Label>(dialog(), "loginErrorLabel").isVisibleTo(&dialog()) ||
                part<Label>(dialog(), "messageLabel").isVisibleTo(&dialog()));
}

TEST_F(UsersPageTest, PutsOutAfterAskingAndLetsInAgain)
{
    const UserId maria = add("Maria Møller", "mm");
    choose(maria);
    press("stateButton");
    EXPECT_TRUE(office.workplace().keys()->canOpen("mm")) << "nobody confirmed";

    dialogs.willConfirm();
    press("stateButton");
    EXPECT_FALSE(office.workplace().keys()->canOpen("mm"));

    choose(maria);
    press("stateButton");
    save();
    EXPECT_TRUE(office.workplace().keys()->canOpen("mm"));
}

TEST_F(UsersPageTest, ResetsAPassphraseWithTheRecoveryKeyOnly)
{
    const UserId maria = add("Maria Møller", "mm");
    const Secret key = office.services().userAdmin.makeRecoveryKey(office.administrator).value();
    choose(maria);
    press("resetButton");
    fill("keyEdit", "1234-5678");
    save();
    EXPECT_TRUE(part<Label>(dialog(), "keyErrorLabel").isVisibleTo(&dialog()));

    fill("keyEdit", std::string{key.text()}.c_str());
    save();
    EXPECT_EQ(page->findChild<UserDialog*>(), nullptr);
}

TEST_F(UsersPageTest, LetsNobodyPutThemselvesOut)
{
    choose(office.administrator.user);

    EXPECT_FALSE(part<Button>(*page, "stateButton").isEnabled());
    EXPECT_FALSE(part<Button>(*page, "stateButton").toolTip().isEmpty());
    EXPECT_FALSE(part<Button>(*page, "removeButton").isEnabled());
}

TEST_F(UsersPageTest, HasEveryFormSpeakBothLanguages)
{
    for (const auto task : {UserDialog::Task::Add, UserDialog::Task::Change, UserDialog::Task::LetIn, UserDialog::Task::Reset}) {
        SCOPED_TRACE(static_cast<int>(task));
        User user;
        user.name = "Maria Møller";
        user.login = "mm";
        expectSpeaksBothLanguages(*this, [&] { return std::make_unique<UserDialog>(context(), task, user, nullptr); });
    }
}

}  // namespace

}  // namespace fodfaeste
