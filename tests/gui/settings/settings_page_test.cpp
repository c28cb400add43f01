#include "gui/settings/settings_page.h"

#include "gui/support/page_test.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/fact_row.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"

#include <QDateEdit>
#include <QSignalSpy>

namespace fodfaeste {

namespace {

class SettingsPageTest : public PageTest {};

class DemonstrationSettingsTest : public PageTest {
protected:
    DemonstrationSettingsTest() : PageTest{StoreKind::Demonstration} {}
};

TEST_F(SettingsPageTest, ChooseLanguageColoursAndRowsAtOnce)
{
    SettingsPage page{context()};
    show(page);

    part<PillBar>(page, "themeBar").pill(QStringLiteral("dark"))->click();
    part<PillBar>(page, "densityBar").pill(QStringLiteral("compact"))->click();
    part<PillBar>(page, "languageBar").pill(QStringLiteral("en"))->click();

    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_EQ(settings.density(), RecordTable::Density::Compact);
    EXPECT_EQ(settings.language(), Language::English);
}

TEST_F(SettingsPageTest, SpeakTheOtherLanguageWithoutBeingBuiltAnew)
{
    SettingsPage page{context()};
    show(page);
    const QString danish = part<Card>(page, "storeCard").title();

    speak(Language::English);
    QCoreApplication::processEvents();

    EXPECT_EQ(part<Card>(page, "storeCard").title(), QStringLiteral("Store"));
    EXPECT_NE(danish, QStringLiteral("Store"));
}

TEST_F(SettingsPageTest, SayThatASoundStoreIsSound)
{
    office.citizen("Yasmin", "El-Khatib");
    SettingsPage page{context()};
    show(page);

    part<Button>(page, "verifyButton").click();

    EXPECT_EQ(part<Label>(page, "verifyLabel").kind(), Label::Kind::Ok);
    EXPECT_EQ(part<FactRow>(page, "citizensRow").value(), QStringLiteral("1"));
    EXPECT_TRUE(part<Button>(page, "verifyButton").isEnabled());
}

TEST_F(SettingsPageTest, TellACaseworkerWhoMayCheckTheStore)
{
    signInAs(office.caseworker);
    SettingsPage page{context()};
    show(page);

    EXPECT_FALSE(part<Button>(page, "verifyButton").isEnabled());
    EXPECT_TRUE(part<Button>(page, "verifyButton").toolTip().contains(QStringLiteral("Teamleder")));
}

TEST_F(SettingsPageTest, OfferNoDayOutsideTheDemonstration)
{
    SettingsPage page{context()};
    show(page);

    EXPECT_FALSE(part<Card>(page, "dayCard").isVisible());
}

TEST_F(DemonstrationSettingsTest, AskForTheChosenDay)
{
    SettingsPage page{context()};
    show(page);
    QSignalSpy chosen{&page, &SettingsPage::dayChosen};

    part<QDateEdit>(page, "dayEdit").setDate(QDate{2013, 6, 3});
    part<Button>(page, "dayButton").click();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toDate(), (QDate{2013, 6, 3}));
}

TEST_F(DemonstrationSettingsTest, SpeakBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<SettingsPage>(context()); });
}

}  // namespace

}  // namespace fodfaeste
