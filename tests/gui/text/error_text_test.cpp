#include "gui/text/error_text.h"
#include "gui/text/status_text.h"
#include "gui/text/translations.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

QStringList sentences()
{
    QStringList all;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Unexpected); ++code) {
        const Error error{static_cast<ErrorCode>(code), "", "detail"};
        all << ErrorText::of(error) << ErrorText::headingOf(error);
    }
    return all;
}

class ErrorTextTest : public testing::Test {
protected:
    ~ErrorTextTest() override { words.choose(Language::Danish); }

    Translations words;
};

TEST_F(ErrorTextTest, HasASentenceForEveryCodeInBothLanguages)
{
    words.choose(Language::Danish);
    const QStringList danish = sentences();
    words.choose(Language::English);
    const QStringList english = sentences();

    for (qsizetype i = 0; i < danish.size(); ++i) {
        EXPECT_FALSE(danish[i].isEmpty()) << i;
        EXPECT_NE(danish[i], english[i]) << english[i].toStdString();
    }
}

TEST_F(ErrorTextTest, NeverShowsWhatWasMeantForTheLog)
{
    for (const QString& sentence : sentences())
        EXPECT_FALSE(sentence.contains(QStringLiteral("detail"))) << sentence.toStdString();
}

TEST_F(ErrorTextTest, SaysWhichFieldIsWrong)
{
    words.choose(Language::English);

    EXPECT_EQ(ErrorText::of({ErrorCode::InvalidInput, "citizen.cpr", ""}).toStdString(), "This is not a valid CPR number.");
    EXPECT_EQ(ErrorText::of({ErrorCode::Conflict, "citizen.cpr", ""}).toStdString(),
              "Somebody is registered with this CPR number already.");
}

TEST_F(ErrorTextTest, SaysForWhomSomethingIsThatARoleMayNotDo)
{
    words.choose(Language::English);

    EXPECT_EQ(StatusText::denialOf(Operation::EditUsers).toStdString(),
              "Your role does not give access to this. It is for: Administrator.");
}

}  // namespace

}  // namespace fodfaeste
