#include "gui/start/passphrase_strength.h"

#include <QSet>

namespace fodfaeste {

namespace {

constexpr int kLeastForOrdinary = 14;
constexpr int kLeastForTrial = 8;
constexpr int kFewDifferent = 7;  // "aaaaaaaaaaaaaa", "12121212121212"
constexpr int kStrongLength = 20;
constexpr int kStrongDifferent = 10;

}  // namespace

int leastPassphraseLength(StoreKind kind)
{
    return kind == StoreKind::Ordinary ? kLeastForOrdinary : kLeastForTrial;
}

PassphraseStrength strengthOf(const QString& passphrase, StoreKind kind)
{
    if (passphrase.size() < leastPassphraseLength(kind))
        return PassphraseStrength::TooShort;
    const QSet<QChar> different{passphrase.begin(), passphrase.end()};
    int steps = 0;  // neighbours that follow each other, as in "12345678" and "abcdefgh"
    for (qsizetype i = 1; i < passphrase.size(); ++i)
        steps += qAbs(passphrase[i].unicode() - passphrase[i - 1].unicode()) <= 1 ? 1 : 0;
    if (different.size() < kFewDifferent || 2 * steps > passphrase.size())
        return PassphraseStrength::Weak;
    if (passphrase.size() >= kStrongLength && different.size() >= kStrongDifferent)
        return PassphraseStrength::Strong;
    return PassphraseStrength::Fair;
}

}  // namespace fodfaeste
