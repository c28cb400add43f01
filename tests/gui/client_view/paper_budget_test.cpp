// What the ways out of a case cost, counted through the whole window over an encrypted file.
#include "app/case_system/case_system_service.h"
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/letter/letter_service.h"
#include "app/ports/clock.h"
#include "gui/client_view/client_view.h"
#include "gui/letter/letter_dialog.h"
#include "gui/print/print_preview.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListWidget>

namespace fodfaeste {

namespace {

class PaperBudgetTest : public WindowTest {
protected:
    void openACase()
    {
        makeStore(StoreKind::Demonstration);
        StartOptions options;
        options.user = QString::fromUtf8("SØ");
        window->begin(options);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
        citizen = context().services.caseload.list(context().session, {}).value().front().citizen;
        window->workArea()->openCitizen(citizen);
        settings.setPageValue(QStringLiteral("letter"), QStringLiteral("folder"), QString::fromStdString(folder.file("")));
    }

    const PageContext& context() { return window->workArea()->context(); }
    CitizenPageData stored() { return context().services.citizens.open(context().session, citizen).value(); }

    /// As the team lead does; Sofie Ørum may not.
    void makeTemplate(const char* name, const char* body)
    {
        Session lead = context().session;
        lead.role = Role::TeamLead;
        ASSERT_TRUE(context().services.letters.save(lead, {{}, {}, 0, name, body, false}));
    }

    CitizenId citizen;
};

TEST_F(PaperBudgetTest, ANoteIsOnTheClipboardWithOneKeyAndInTheCaseSystemWithTwo)
{
    openACase();
    const CaseFileId caseFile = *stored().currentCase;
    ContactId logged = *context().services.contacts.log(context().session, {caseFile,
                                                                            copenhagenTime(context().services.clock.now()),
                                                                            Channel::Phone,
                                                                            Attendance::Attended,
                                                                            {},
                                                                            {},
                                                                            "Til fagsystemet.",
                                                                            false,
                                                                            {}});
    window->workArea()->dataChanged(citizen);
    QGuiApplication::clipboard()->clear();

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    constexpr int kPasteInTheOtherProgram = 1;

    EXPECT_LE(user.count() + kPasteInTheOtherProgram, 2);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Til fagsystemet.")));
    EXPECT_EQ(stored().transfers.back().contact, logged);
}

TEST_F(PaperBudgetTest, ASummaryIsSeenBeforeItIsPrintedWithOneKey)
{
    openACase();

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::Key_P);

    EXPECT_EQ(user.count(), 1);
    const auto* preview = window->findChild<PrintPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_GE(preview->pageCount(), 1);
}

TEST_F(PaperBudgetTest, ALetterThatLacksNothingCostsTwoAndEachFieldOneMore)
{
    openACase();
    // The office's own template, with one thing that nobody can know beforehand.
    makeTemplate("Hjemmebesøg", "Kære {fornavn}\n\nJeg kommer {besøg.dag}.\n\n{sagsbehandler}");

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    user.type("hjemme");
    user.press(Qt::Key_Tab);
    user.type("fredag");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(user.count(), 3);
    ASSERT_EQ(stored().letters.size(), 1U);
    EXPECT_NE(stored().letters.front().body.find("Jeg kommer fredag."), std::string::npos);
    EXPECT_EQ(QDir{QString::fromStdString(folder.file(""))}.entryList({QStringLiteral("*.pdf")}).size(), 1);

    makeTemplate("Tak", "Kære {fornavn}\n\nTak for i dag.\n\n{sagsbehandler}");
    window->activateWindow();
    QCoreApplication::processEvents();
    InteractionCounter again{*window};
    again.press(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    again.type("tak");
    again.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_EQ(again.count(), 2);
    EXPECT_EQ(stored().letters.size(), 2U);
}

TEST_F(PaperBudgetTest, TheScreenIsTurnedToTheCitizenWithOneKeyAndBackByThePassphrase)
{
    openACase();
    const CitizenPlan plan = *context().services.citizens.plan(context().session, citizen);

    InteractionCounter user{*window};
    user.press(Qt::Key_F9);

    EXPECT_EQ(user.count(), 1);
    EXPECT_EQ(window->workArea(), nullptr) << "the store is closed behind it";
    const auto& view = seen<ClientView>("clientView");
    QString words;
    for (const auto* label : view.findChildren<QLabel*>())
        words += label->text() + QLatin1Char{'\n'};
    EXPECT_TRUE(words.contains(QString::fromStdString(plan.givenNames)));
    for (QWidget* widget : window->findChildren<QWidget*>(QStringLiteral("sidebar")))
        EXPECT_FALSE(widget->isVisible());

    press(Qt::Key_F9);
    EXPECT_EQ(window->findChild<ClientView*>(QStringLiteral("clientView")), nullptr) << "nothing of it is left";
    EXPECT_EQ(window->workArea(), nullptr) << "and it takes the passphrase to come back";
    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();
    ASSERT_NE(window->workArea(), nullptr);
}

TEST_F(PaperBudgetTest, NobodyElseComesBackToTheCitizenWhoWasShown)
{
    openACase();
    press(Qt::Key_F9);
    press(Qt::Key_Escape);
    settings.setLastPage(PageName::Today);

    window->startPage()->showUnlock(storePath, QStringLiteral("kh"));
    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_NE(window->workArea()->currentPage(), PageName::Citizen);
}

}  // namespace

}  // namespace fodfaeste
