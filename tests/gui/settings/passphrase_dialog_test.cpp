#include "gui/settings/passphrase_dialog.h"

#include "app/user/user_service.h"
#include "gui/shell/window_test.h"
#include "gui/start/passphrase_field.h"
#include "gui/support/accessible.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QLineEdit>

namespace fodfaeste {

namespace {

class PassphraseDialogTest : public WindowTest {
protected:
    void SetUp() override
    {
        makeStore();
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
        dialog = new PassphraseDialog{window->workArea()->context(), window->workArea()};
        dialog->open();
        QCoreApplication::processEvents();
    }

    void fill(const char* field, const char* text)
    {
        part<PassphraseField>(*dialog, field).edit()->setText(QString::fromUtf8(text));
    }
    void save(const char* old, const char* fresh, const char* again)
    {
        fill("oldField", old);
        fill("newField", fresh);
        fill("repeatField", again);
        part<Button>(*dialog, "saveButton").click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::optional<ErrorCode> opening(const char* passphrase)
    {
        window->lock();
        const Secret word{std::string_view{passphrase}};
        const auto opened = library.open(storePath.toStdString(), Opener{"ab", word});
        return opened ? std::nullopt : std::optional{opened.error().code};
    }

    QPointer<PassphraseDialog> dialog;
};

TEST_F(PassphraseDialogTest, ChangesTheOwnPassphraseWithTheOldOne)
{
    expectAccessible(*dialog);
    expectNothingClipped(*dialog);
    save(kPassphrase, "en helt ny sætning", "en helt ny sætning");

    EXPECT_TRUE(dialog.isNull());
    EXPECT_EQ(opening(kPassphrase), ErrorCode::WrongPassphrase);
    EXPECT_EQ(opening("en helt ny sætning"), std::nullopt);
}

TEST_F(PassphraseDialogTest, SaysWhatIsWrongAndChangesNothing)
{
    save(kPassphrase, "kort", "kort");
    EXPECT_TRUE(part<Label>(*dialog, "newErrorLabel").isVisible());
    save(kPassphrase, "en helt ny sætning", "en anden sætning");
    EXPECT_TRUE(part<Label>(*dialog, "newErrorLabel").isVisible());
    save("forkert her", "en helt ny sætning", "en helt ny sætning");
    EXPECT_TRUE(part<Label>(*dialog, "messageLabel").isVisible());

    EXPECT_EQ(opening(kPassphrase), std::nullopt);
}

}  // namespace

}  // namespace fodfaeste
