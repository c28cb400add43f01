#include "gui/start/passphrase_strength.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

TEST(PassphraseStrength, IsJudgedByLengthAndByHowMuchRepeatsItself)
{
    const struct {
        const char* passphrase;
        PassphraseStrength strength;
    } table[] = {
        {"", PassphraseStrength::TooShort},
        {"kort", PassphraseStrength::TooShort},
        {"13 tegn er ko", PassphraseStrength::TooShort},
        {"aaaaaaaaaaaaaaaaaaaaaa", PassphraseStrength::Weak},
        {"12345678901234567890", PassphraseStrength::Weak},
        {"abcdefghijklmnopqrst", PassphraseStrength::Weak},
        {"solsikke-mark7", PassphraseStrength::Fair},
        {"agern bro cykel dug efterår", PassphraseStrength::Strong},
    };
    for (const auto& [passphrase, strength] : table)
        EXPECT_EQ(strengthOf(QString::fromUtf8(passphrase), StoreKind::Ordinary), strength) << passphrase;
}

TEST(PassphraseStrength, AsksForLessWhereNobodyRealIsWrittenDown)
{
    EXPECT_EQ(leastPassphraseLength(StoreKind::Ordinary), 14);
    EXPECT_LT(leastPassphraseLength(StoreKind::Trial), 14);
}

}  // namespace

}  // namespace fodfaeste
