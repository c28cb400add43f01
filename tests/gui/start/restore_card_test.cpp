// The way back when a store cannot be read, and a new key, through the whole window over real files.
#include "app/backup/backup_service.h"
#include "app/citizen/citizen_service.h"
#include "gui/settings/backup_card.h"
#include "gui/shell/window_test.h"
#include "gui/start/passphrase_field.h"
#include "gui/start/restore_card.h"
#include "gui/start/unlock_card.h"
#include "gui/support/accessible.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "support/synthetic_cpr.h"

#include <QComboBox>
#include <QLineEdit>

#include <filesystem>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class RestoreCardTest : public WindowTest {
protected:
    void enter()
    {
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
    }
    const PageContext& context() { return window->workArea()->context(); }
    void press(const char* button)
    {
        seen<Button>(button).click();
        QCoreApplication::processEvents();
    }
    void type(const char* passphrase)
    {
        seen<PassphraseField>("passphraseField").edit()->setText(QString::fromUtf8(passphrase));
        QCoreApplication::processEvents();
    }
    void addCitizen(int serial)
    {
        const Citizen citizen{
            {}, Revision::New, test::syntheticCpr(1991y / 5 / 1, serial), {}, "Alma", "Holm", {}, {}, {}, {}, {}, {}, {}, {}};
        ASSERT_TRUE(context().services.citizens.registerCitizen(context().session, citizen));
    }
};

TEST_F(RestoreCardTest, OffersTheWayBackFromADamagedStoreInPlainWords)
{
    makeStore();
    enter();
    addCitizen(1);
    NoProgress unwatched;
    ASSERT_TRUE(context().services.backups.makeBackup(context().session, std::nullopt, unwatched));
    window->lock();
    std::filesystem::resize_file(storePath.toStdString(), 5000);

    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();
    ASSERT_EQ(window->workArea(), nullptr);
    press("restoreButton");
    EXPECT_EQ(seen<QComboBox>("backupBox").count(), 1);
    expectAccessible(*window->startPage());
    expectNothingClipped(*window->startPage());

    type(kPassphrase);
    press("acceptButton");
    EXPECT_TRUE(seen<Label>("previewLabel").text().contains(QStringLiteral("1 borgere"))) << "what it holds comes first";
    press("acceptButton");
    type(kPassphrase);
    press("unlockButton");

    ASSERT_NE(window->workArea(), nullptr);
    int aside = 0;
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()})
        aside += entry.path().string().find(".aside-") != std::string::npos ? 1 : 0;
    EXPECT_GE(aside, 1) << "what was there is kept";
}

TEST_F(RestoreCardTest, SaysWhatWouldBeGoneBeforeItIsDone)
{
    makeStore();
    enter();
    NoProgress unwatched;
    ASSERT_TRUE(context().services.backups.makeBackup(context().session, std::nullopt, unwatched));
    addCitizen(1);
    window->lock();
    window->startPage()->showRestore(storePath);
    QCoreApplication::processEvents();
    type("noget helt forkert");
    press("acceptButton");
    EXPECT_TRUE(seen<Label>("errorLabel").isVisible());

    type(kPassphrase);
    press("acceptButton");
    EXPECT_TRUE(seen<Label>("previewLabel").text().contains(QStringLiteral("1 borgere, som lageret")))
        << seen<Label>("previewLabel").text().toStdString();
    press("backButton");
    type(kPassphrase);
    press("unlockButton");
    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(context().services.citizens.open(context().session, CitizenId{1})->citizen.givenNames, "Alma")
        << "nothing was done";
}

TEST_F(RestoreCardTest, GivesTheStoreANewKeyFromTheSettings)
{
    makeStore();
    enter();
    const std::string keysBefore = test::bytesOf(storePath.toStdString() + ".keys");
    window->workArea()->goTo(PageName::Settings);
    QCoreApplication::processEvents();
    press("rotateKeyButton");
    QCoreApplication::processEvents();
    ASSERT_EQ(window->workArea(), nullptr);
    EXPECT_FALSE(seen<Label>("hintLabel").text().isEmpty());
    type(kPassphrase);
    press("unlockButton");

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_NE(test::bytesOf(storePath.toStdString() + ".keys"), keysBefore);
}

TEST_F(RestoreCardTest, BacksUpFromTheSettingsAndOnClosing)
{
    makeStore();
    enter();
    window->workArea()->goTo(PageName::Settings);
    QCoreApplication::processEvents();
    press("makeBackupButton");
    const auto count = [&] {
        int backups = 0;
        for (const auto& entry : std::filesystem::directory_iterator{storePath.toStdString() + ".backups"})
            backups += entry.path().extension() == ".fodfbackup" ? 1 : 0;
        return backups;
    };
    EXPECT_EQ(count(), 1);
    addCitizen(1);
    window->close();
    QCoreApplication::processEvents();
    EXPECT_EQ(count(), 2);
}

}  // namespace

}  // namespace fodfaeste
