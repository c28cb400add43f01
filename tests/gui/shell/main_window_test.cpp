#include "app/citizen/citizen_service.h"
#include "app/search/search_service.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/shell/window_test.h"
#include "gui/start/passphrase_field.h"
#include "gui/support/accessible.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/label.h"
#include "gui/widgets/nav_button.h"
#include "gui/widgets/search_field.h"

#include <QFile>

namespace fodfaeste {

namespace {

class MainWindowTest : public WindowTest {
protected:
    WorkArea& area() { return *window->workArea(); }
};

TEST_F(MainWindowTest, GoesToEveryPlaceByKeyboard)
{
    openDemonstration("settings");
    const std::pair<Qt::Key, PageName> places[] = {{Qt::Key_1, PageName::Today},
                                                   {Qt::Key_2, PageName::Caseload},
                                                   {Qt::Key_3, PageName::Overview},
                                                   {Qt::Key_4, PageName::YearEnd},
                                                   {Qt::Key_5, PageName::Settings}};
    for (const auto& [key, page] : places) {
        press(key, Qt::ControlModifier);
        EXPECT_EQ(area().currentPage(), page);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(area().currentPage(), PageName::YearEnd);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(area().currentPage(), PageName::Settings);
}

TEST_F(MainWindowTest, FindsAPersonInTwoStepsFromAnywhere)
{
    openDemonstration("year-end");

    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(focus(), &seen<SearchField>("searchEdit"));
    QTest::keyClicks(focus(), QStringLiteral("aagaard"));
    press(Qt::Key_Return);

    EXPECT_EQ(area().currentPage(), PageName::Citizen);
    EXPECT_TRUE(seen<QLabel>("titleLabel").text().contains(QString::fromUtf8("Ågård")) ||
                seen<QLabel>("titleLabel").text().contains(QStringLiteral("Aagaard")))
        << seen<QLabel>("titleLabel").text().toStdString();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(area().currentPage(), PageName::YearEnd);
}

TEST_F(MainWindowTest, LogsAContactFromAnywhereInThreeInteractions)
{
    openDemonstration("overview");
    const auto contacts = [&] {
        const PageContext& context = area().context();
        const CitizenId citizen = context.services.search.suggest(context.session, "KI-2012-00005", 1)->hits.front().citizen;
        return *context.services.citizens.contacts(context.session, citizen, {}, 1000);
    };
    const std::size_t before = contacts().size();

    press(Qt::Key_N, Qt::ControlModifier);  // 1
    QTest::keyClicks(focus(), QStringLiteral("KI-2012-00005"));
    press(Qt::Key_Return);  // 2
    QTest::keyClicks(focus(), QString::fromUtf8("tn Glad for læreren. Vil gerne starte."));
    press(Qt::Key_Return, Qt::ControlModifier);  // 3

    const std::vector<ContactWithNote> after = contacts();
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.front().contact.channel, Channel::Phone);
    EXPECT_EQ(after.front().contact.attendance, Attendance::Attended);
    EXPECT_EQ(after.front().note->text, "Glad for læreren. Vil gerne starte.");
    EXPECT_FALSE(area().drafts().hasUnsaved());
}

TEST_F(MainWindowTest, LocksAtOnceAndAsksForThePassphraseAgain)
{
    openDemonstration("overview");

    press(Qt::Key_L, Qt::ControlModifier);

    EXPECT_EQ(window->workArea(), nullptr);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Fodfæste"));
    QTest::keyClicks(seen<PassphraseField>("passphraseField").edit(), QString::fromUtf8(kPassphrase));
    press(Qt::Key_Return);
    EXPECT_NE(window->workArea(), nullptr);
}

TEST_F(MainWindowTest, SaysInEveryPlaceThatThePeopleAreInvented)
{
    openDemonstration("overview");
    for (const PageName page : {PageName::Today, PageName::Caseload, PageName::Overview, PageName::YearEnd, PageName::Settings}) {
        area().goTo(page);
        QCoreApplication::processEvents();
        EXPECT_EQ(window->findChildren<Banner*>().front()->isVisible(), true);
    }
}

TEST_F(MainWindowTest, ShowsACaseworkerOnlyWhatTheRoleMaySee)
{
    makeStore(StoreKind::Demonstration);
    StartOptions options;
    options.user = QString::fromUtf8("SØ");
    options.page = QStringLiteral("overview");
    window->begin(options);
    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();

    ASSERT_NE(window->workArea(), nullptr);
    EXPECT_EQ(area().context().session.role, Role::Caseworker);
    EXPECT_NE(area().currentPage(), PageName::Overview);
    EXPECT_FALSE(seen<QAbstractButton>("overviewButton").isEnabled());
    EXPECT_FALSE(seen<QAbstractButton>("overviewButton").toolTip().isEmpty()) << "it says why";
}

TEST_F(MainWindowTest, KeepsNamesOutOfItsTitleAndSettings)
{
    openDemonstration("caseload");
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(focus(), QStringLiteral("aagaard"));
    press(Qt::Key_Return);
    const QString name = seen<QLabel>("titleLabel").text();
    ASSERT_FALSE(name.isEmpty());
    EXPECT_FALSE(window->windowTitle().contains(name));
    window->close();

    QFile file{QString::fromStdString(folder.file("settings.ini"))};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    EXPECT_FALSE(kept.contains(name));
    EXPECT_FALSE(kept.contains(QStringLiteral("aagaard")));
}

TEST_F(MainWindowTest, NamesEveryWidgetInBothLanguages)
{
    openDemonstration("caseload");
    for (const Language language : {Language::Danish, Language::English}) {
        translations.choose(language);
        QCoreApplication::processEvents();
        expectAccessible(*window);
    }
}

}  // namespace

}  // namespace fodfaeste
