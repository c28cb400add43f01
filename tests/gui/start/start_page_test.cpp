#include "app/trail/trail_service.h"
#include "gui/shell/window_test.h"
#include "gui/start/create_store_card.h"
#include "gui/start/passphrase_field.h"
#include "gui/start/unlock_card.h"
#include "gui/support/accessible.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"

#include <QFile>
#include <QLineEdit>

#include <fstream>

namespace fodfaeste {

namespace {

class StartPageTest : public WindowTest {
protected:
    void knock(const char* passphrase)
    {
        window->startPage()->showUnlock(storePath);
        QLineEdit* edit = seen<PassphraseField>("passphraseField").edit();
        edit->setFocus();
        QTest::keyClicks(edit, QString::fromUtf8(passphrase));
        press(Qt::Key_Return);
    }

    void fillIn(const char* passphrase, const char* repeated)
    {
        seen<QLineEdit>("placeEdit").setText(storePath);
        seen<QLineEdit>("leadEdit").setText(QStringLiteral("Åse Ågård"));
        seen<PassphraseField>("passphraseField").edit()->setText(QString::fromUtf8(passphrase));
        seen<PassphraseField>("repeatField").edit()->setText(QString::fromUtf8(repeated));
        seen<Button>("createButton").click();
        QCoreApplication::processEvents();
    }

    QString complaint() { return seen<Label>("errorLabel").text(); }
};

TEST_F(StartPageTest, OffersTheDemonstrationWithItsPassphraseInThreeSteps)
{
    press(Qt::Key_Space);  // The demonstration has the focus to begin with.
    EXPECT_TRUE(seen<Label>("strengthLabel").text().contains(QString::fromUtf8(kPublicPassphrase.data())))
        << seen<Label>("strengthLabel").text().toStdString();
    seen<QLineEdit>("placeEdit").setText(storePath);
    seen<Button>("createButton").click();
    QCoreApplication::processEvents();

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(window->workArea()->context().storeKind(), StoreKind::Demonstration);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Demonstration")));
    EXPECT_EQ(settings.recentStores().size(), 1);
}

TEST_F(StartPageTest, MakesAnOrdinaryStoreAndSignsItsLeadIn)
{
    window->startPage()->showCreate(StoreKind::Ordinary);
    fillIn(kPassphrase, kPassphrase);

    EXPECT_EQ(window->workArea(), nullptr) << "the recovery key comes first";
    EXPECT_FALSE(seen<Button>("continueButton").isEnabled());
    EXPECT_EQ(seen<Label>("keyLabel").text().size(), 42);
    press(Qt::Key_Space);  // it is kept: the box has the focus
    seen<Button>("continueButton").click();
    QCoreApplication::processEvents();
    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(window->workArea()->context().session.name, "Åse Ågård");
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Fodfæste")) << "only invented people are announced";
}

TEST_F(StartPageTest, RefusesAWeakOrMistypedPassphraseAndMakesNothing)
{
    window->startPage()->showCreate(StoreKind::Ordinary);
    fillIn("kort", "kort");
    const QString tooShort = seen<Label>("errorHeadingLabel").text();
    fillIn(kPassphrase, "noget helt andet her");
    const QString notTheSame = seen<Label>("errorHeadingLabel").text();

    EXPECT_FALSE(tooShort.isEmpty());
    EXPECT_FALSE(notTheSame.isEmpty());
    EXPECT_NE(tooShort, notTheSame);

    EXPECT_EQ(window->workArea(), nullptr);
    EXPECT_FALSE(QFile::exists(storePath));
}

TEST_F(StartPageTest, NeverWritesOverAStore)
{
    makeStore();
    window->startPage()->showCreate(StoreKind::Ordinary);
    fillIn(kPassphrase, kPassphrase);

    EXPECT_EQ(complaint(), ErrorText::of({ErrorCode::StoreExists, "store", ""}));
}

TEST_F(StartPageTest, LetsTheRightPassphraseInByKeyboardAlone)
{
    makeStore();
    knock(kPassphrase);

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(window->workArea()->context().session.name, "Anne Bech");
}

TEST_F(StartPageTest, TellsAWrongPassphraseFromADamagedFileAndAForeignOne)
{
    makeStore();
    const auto said = [&](ErrorCode code) { return ErrorText::of({code, "store", ""}); };
    knock("agern bro cykel hest");
    EXPECT_EQ(complaint(), said(ErrorCode::WrongPassphrase));
    EXPECT_TRUE(seen<PassphraseField>("passphraseField").text().isEmpty()) << "the next try begins with an empty field";

    const std::string keys = storePath.toStdString() + ".keys";
    std::filesystem::rename(keys, keys + ".away");
    knock(kPassphrase);
    EXPECT_EQ(complaint(), said(ErrorCode::KeyFileMissing));
    std::filesystem::rename(keys + ".away", keys);

    std::filesystem::resize_file(storePath.toStdString(), 5000);
    knock(kPassphrase);
    EXPECT_EQ(complaint(), said(ErrorCode::StoreDamaged));

    std::filesystem::remove(storePath.toStdString());
    knock(kPassphrase);
    EXPECT_EQ(complaint(), said(ErrorCode::StoreMissing));
    EXPECT_EQ(window->workArea(), nullptr);
}

TEST_F(StartPageTest, WaitsAfterTheThirdWrongPassphraseAndTellsTheTrail)
{
    makeStore();
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(window->startPage()->isEnabled());
        knock("agern bro cykel hest");
    }
    EXPECT_FALSE(seen<PassphraseField>("passphraseField").isEnabled()) << "two seconds, then five, then more";
    EXPECT_EQ(settings.failedTries(storePath), 3);

    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();
    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(settings.failedTries(storePath), 0);
    const auto& context = window->workArea()->context();
    TrailQuestion signIns;
    signIns.filter.operation = Operation::SignIn;
    EXPECT_EQ(context.services.trail.lines(context.session, signIns)->rows.front().entry.detail, "3 failed tries before");
}

TEST_F(StartPageTest, GivesSomebodyWhoAdministersANewPassphraseByTheRecoveryKey)
{
    std::string key;
    {
        NoProgress unwatched;
        const auto made = createStore({library, makeDemonstration}, {storePath.toStdString(), StoreKind::Trial, "Anne Bech"},
                                      Secret{std::string_view{kPassphrase}}, unwatched);
        ASSERT_TRUE(made);
        key = made->recoveryKey->text();
    }
    window->startPage()->showUnlock(storePath);
    seen<Button>("recoverButton").click();
    seen<QLineEdit>("keyEdit").setText(QString::fromStdString(key).toLower());
    seen<QLineEdit>("loginEdit").setText(QStringLiteral("ab"));
    seen<Button>("suggestButton").click();
    const QString suggested = seen<PassphraseField>("passphraseField").text();
    seen<PassphraseField>("repeatField").edit()->setText(suggested);
    seen<Button>("acceptButton").click();
    QCoreApplication::processEvents();

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(window->workArea()->context().session.name, "Anne Bech");
    window->lock();
    knock(kPassphrase);
    EXPECT_EQ(window->workArea(), nullptr) << "the forgotten one is void";
}

TEST_F(StartPageTest, RemembersStoresAndForgetsThem)
{
    makeStore();
    settings.rememberStore(storePath);
    window->startPage()->showHome();
    EXPECT_TRUE(seen<QAbstractButton>("recentStoreButton").isVisible());

    seen<Button>("forgetStoreButton").click();
    QCoreApplication::processEvents();

    EXPECT_TRUE(settings.recentStores().isEmpty());
    EXPECT_TRUE(QFile::exists(storePath)) << "forgetting is not deleting";
}

TEST_F(StartPageTest, ChangesItsLanguageAtOnce)
{
    makeStore();
    knock("agern bro cykel hest");
    const QString danish = complaint();

    seen<Button>("languageButton").click();
    translations.choose(settings.language());
    QCoreApplication::processEvents();

    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_NE(complaint(), danish) << "what was said is said again in the other language";
}

TEST_F(StartPageTest, NamesEveryWidgetAndClipsNothingOnEachCard)
{
    makeStore();
    settings.rememberStore(storePath);
    for (const Language language : {Language::Danish, Language::English}) {
        translations.choose(language);
        for (const QSize size : {QSize{720, 640}, QSize{1300, 860}}) {
            SCOPED_TRACE(size.width());
            window->resize(size);
            for (const auto& show : std::initializer_list<std::function<void()>>{
                     [&] { window->startPage()->showHome(); }, [&] { window->startPage()->showUnlock(storePath); },
                     [&] { window->startPage()->showCreate(StoreKind::Ordinary); },
                     [&] { window->startPage()->showCreate(StoreKind::Demonstration); },
                     [&] { window->startPage()->showRestore(storePath); },
                     [&] {
                         window->startPage()->showUnlock(storePath);
                         seen<Button>("recoverButton").click();
                     }}) {
                show();
                // What a new language changes inside reaches the outermost layout a few rounds later.
                for (int round = 0; round < 5; ++round)
                    QCoreApplication::processEvents();
                expectAccessible(*window->startPage());
                expectNothingClipped(*window->startPage());
            }
        }
    }
}

}  // namespace

}  // namespace fodfaeste
