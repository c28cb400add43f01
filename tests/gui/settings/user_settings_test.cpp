#include "gui/settings/user_settings.h"

#include "support/scratch_folder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

class UserSettingsTest : public testing::Test {
protected:
    test::ScratchFolder folder;
    QString file = QString::fromStdString(folder.file("settings.ini"));
};

TEST_F(UserSettingsTest, BeginInDanishWithTheColoursOfTheDesktop)
{
    const UserSettings settings{file};

    EXPECT_EQ(settings.language(), Language::Danish);
    EXPECT_EQ(settings.theme(), ThemeChoice::FollowSystem);
    EXPECT_EQ(settings.density(), RecordTable::Density::Comfortable);
    EXPECT_EQ(settings.lastPage(), PageName::Today);
    EXPECT_TRUE(settings.recentStores().isEmpty());
}

TEST_F(UserSettingsTest, RememberWhatWasChosenUntilNextTime)
{
    {
        UserSettings settings{file};
        settings.setLanguage(Language::English);
        settings.setTheme(ThemeChoice::Dark);
        settings.setDensity(RecordTable::Density::Compact);
        settings.setLastPage(PageName::YearEnd);
        settings.setPageValue(QStringLiteral("caseload"), QStringLiteral("filter"), QStringList{QStringLiteral("overdue")});
        settings.setLastLogin(QStringLiteral("/x/a.fodf"), QStringLiteral("mh"));
    }
    const UserSettings settings{file};

    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_EQ(settings.density(), RecordTable::Density::Compact);
    EXPECT_EQ(settings.lastPage(), PageName::YearEnd);
    EXPECT_EQ(settings.pageValue(QStringLiteral("caseload"), QStringLiteral("filter")).toStringList(),
              QStringList{QStringLiteral("overdue")});
    EXPECT_EQ(settings.lastLogin(QStringLiteral("/x/a.fodf")), QStringLiteral("mh"));
    EXPECT_TRUE(settings.lastLogin(QStringLiteral("/x/b.fodf")).isEmpty());
}

TEST_F(UserSettingsTest, DoNotKeepWhatTheCommandLineAskedFor)
{
    {
        UserSettings settings{file};
        settings.useForNow(Language::English, ThemeChoice::Dark);
        EXPECT_EQ(settings.language(), Language::English);
        EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
        settings.setLanguage(Language::Danish);
        EXPECT_EQ(settings.language(), Language::Danish);
    }
    EXPECT_EQ(UserSettings{file}.theme(), ThemeChoice::FollowSystem);
}

TEST_F(UserSettingsTest, ListStoresWithTheLatestFirstAndEachOnce)
{
    UserSettings settings{file};
    for (const char* store : {"/x/a.fodf", "/x/b.fodf", "/x/a.fodf"})
        settings.rememberStore(QString::fromLatin1(store));

    EXPECT_EQ(settings.recentStores(), (QStringList{QStringLiteral("/x/a.fodf"), QStringLiteral("/x/b.fodf")}));

    settings.forgetStore(QStringLiteral("/x/a.fodf"));
    EXPECT_EQ(settings.recentStores(), QStringList{QStringLiteral("/x/b.fodf")});
}

TEST_F(UserSettingsTest, TellOnlyWhenSomethingChanges)
{
    UserSettings settings{file};
    QSignalSpy told{&settings, &UserSettings::languageChanged};

    settings.setLanguage(Language::Danish);
    EXPECT_EQ(told.count(), 0);
    settings.setLanguage(Language::English);
    EXPECT_EQ(told.count(), 1);
}

}  // namespace

}  // namespace fodfaeste
