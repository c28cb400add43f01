#include "gui/start/start_options.h"

#include "gui/text/plain_text.h"
#include "support/scratch_folder.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

std::optional<StartOptions> parse(const QStringList& options, StartOptions::Answer& answer)
{
    return StartOptions::parse(QStringList{QStringLiteral("fodfaeste")} + options, answer);
}

TEST(StartOptions, TakesEverythingThatTheWindowCanBeAskedFor)
{
    StartOptions::Answer answer;

    const auto options =
        parse({QStringLiteral("--store"), QStringLiteral("a.fodf"), QStringLiteral("--passphrase-file"), QStringLiteral("p"),
               QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--theme"), QStringLiteral("dark"),
               QStringLiteral("--page"), QStringLiteral("year-end"), QStringLiteral("--today"), QStringLiteral("2013-03-15"),
               QStringLiteral("--user"), QStringLiteral("MH"), QStringLiteral("--screenshot"), QStringLiteral("a.png"),
               QStringLiteral("--size"), QStringLiteral("1440x900")},
              answer);

    ASSERT_TRUE(options) << answer.text.toStdString();
    EXPECT_EQ(options->store, QStringLiteral("a.fodf"));
    EXPECT_EQ(options->passphraseFile, QStringLiteral("p"));
    EXPECT_EQ(options->language, Language::English);
    EXPECT_EQ(options->theme, ThemeChoice::Dark);
    EXPECT_EQ(options->page, QStringLiteral("year-end"));
    EXPECT_EQ(options->today, parseIsoDate("2013-03-15"));
    EXPECT_EQ(options->user, QStringLiteral("MH"));
    EXPECT_EQ(options->screenshot, QStringLiteral("a.png"));
    EXPECT_EQ(options->size, (QSize{1440, 900}));
}

TEST(StartOptions, TakesWhatAPlaceIsAboutFromBehindAColon)
{
    StartOptions::Answer answer;

    const auto options = parse({QStringLiteral("--page"), QStringLiteral("citizen:KI-2012-00001")}, answer);

    ASSERT_TRUE(options);
    EXPECT_EQ(options->page, QStringLiteral("citizen"));
    EXPECT_EQ(options->pageSubject, QStringLiteral("KI-2012-00001"));
}

TEST(StartOptions, RefusesWhatMakesNoSenseWithExitCodeTwo)
{
    const QList<QStringList> table{
        {QStringLiteral("--language"), QStringLiteral("se")},
        {QStringLiteral("--theme"), QStringLiteral("blue")},
        {QStringLiteral("--page"), QStringLiteral("garden")},
        {QStringLiteral("--today"), QStringLiteral("2013-02-30")},
        {QStringLiteral("--size"), QStringLiteral("1440")},
        {QStringLiteral("--size"), QStringLiteral("10x10")},
        {QStringLiteral("--size"), QStringLiteral("9999x9999")},
        {QStringLiteral("--passphrase-file"), QStringLiteral("p")},
        {QStringLiteral("--unknown")},
        {QStringLiteral("a.fodf")},
        {QStringLiteral("--store")},
    };
    for (const QStringList& wrong : table) {
        StartOptions::Answer answer;
        EXPECT_FALSE(parse(wrong, answer)) << wrong.join(QLatin1Char{' '}).toStdString();
        EXPECT_EQ(answer.exitCode, 2) << wrong.join(QLatin1Char{' '}).toStdString();
        EXPECT_FALSE(answer.text.isEmpty()) << wrong.join(QLatin1Char{' '}).toStdString();
    }
}

TEST(StartOptions, AnswersHelpWithExitCodeZero)
{
    StartOptions::Answer answer{{}, 99};

    EXPECT_FALSE(parse({QStringLiteral("--help")}, answer));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.text.contains(QStringLiteral("--passphrase-file")));
}

TEST(PassphraseFile, GivesItsFirstLineWithoutTheEndOfLine)
{
    const test::ScratchFolder folder;
    for (const char* content : {"agern bro cykel dug", "agern bro cykel dug\n", "agern bro cykel dug\r\nmore\n"}) {
        test::writeBytes(folder.file("p"), content);

        const auto passphrase = readPassphrase(toQString(folder.file("p")));

        ASSERT_TRUE(passphrase) << content;
        EXPECT_EQ(passphrase->text(), "agern bro cykel dug") << content;
    }
}

TEST(PassphraseFile, IsRefusedWhenItIsMissingEmptyOrNoPassphrase)
{
    const test::ScratchFolder folder;
    test::writeBytes(folder.file("empty"), "");
    test::writeBytes(folder.file("line"), "\nsecond line");
    test::writeBytes(folder.file("long"), std::string(5000, 'a'));
    for (const char* name : {"missing", "empty", "line", "long"}) {
        const auto passphrase = readPassphrase(toQString(folder.file(name)));

        ASSERT_FALSE(passphrase) << name;
        EXPECT_EQ(passphrase.error().code, ErrorCode::FileUnreadable) << name;
    }
}

}  // namespace

}  // namespace fodfaeste
