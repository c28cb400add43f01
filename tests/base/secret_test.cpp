#include "base/secret.h"

#include <gtest/gtest.h>

#include <string>

namespace fodfaeste {

TEST(Secret, MovesWithoutLeavingACopy)
{
    Secret first{std::string_view{"hemmeligt"}};
    Secret second{std::move(first)};

    EXPECT_EQ(second.text(), "hemmeligt");
    EXPECT_EQ(first.size(), 0U);  // NOLINT(bugprone-use-after-move): that is the question
}

TEST(Secret, IsClonedOnlyWhenAsked)
{
    const Secret one{std::string_view{"hemmeligt"}};
    const Secret two = one.clone();

    EXPECT_EQ(one.text(), two.text());
    EXPECT_NE(one.data(), two.data());
}

TEST(Secret, BeginsAsZeros)
{
    const Secret key{32};
    for (const auto byte : key.bytes())
        EXPECT_EQ(byte, 0);
}

TEST(Wipe, LeavesNothing)
{
    std::string text = "hemmeligt";
    wipe(text);
    EXPECT_EQ(text, std::string(9, '\0'));
}

}  // namespace fodfaeste
