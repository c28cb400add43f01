#include "gui/start/passphrase_advice.h"

#include "gui/text/plain_text.h"

#include <vector>

namespace fodfaeste {

namespace {

PassphraseStrength judge(const QString& passphrase, StoreKind kind, const QString& name)
{
    std::vector<std::string> known;
    for (const QString& part : name.split(QLatin1Char{' '}, Qt::SkipEmptyParts))
        known.push_back(toUtf8(part.toLower()));
    QByteArray text = passphrase.toUtf8();
    const PassphraseStrength strength = strengthOf({text.constData(), static_cast<std::size_t>(text.size())}, kind, known);
    wipe({text.data(), static_cast<std::size_t>(text.size())});
    return strength;
}

}  // namespace

QString PassphraseAdvice::on(const QString& passphrase, StoreKind kind, const QString& name)
{
    switch (judge(passphrase, kind, name)) {
    case PassphraseStrength::TooShort:
        return tr("At least %n characters: four or five words that do not belong together are easy to remember.", nullptr,
                  leastPassphraseLength(kind));
    case PassphraseStrength::Weak: return tr("Weak: a guesser finds it early. Use words that do not belong together.");
    case PassphraseStrength::Fair: return tr("Fair. Longer is better.");
    case PassphraseStrength::Strong: return tr("Strong.");
    }
    return {};
}

QString PassphraseAdvice::complaintAbout(const QString& passphrase, const QString& repeated, StoreKind kind, const QString& name)
{
    const PassphraseStrength strength = judge(passphrase, kind, name);
    if (strength == PassphraseStrength::TooShort)
        return tr("The passphrase needs at least %n characters.", nullptr, leastPassphraseLength(kind));
    if (strength == PassphraseStrength::Weak && kind == StoreKind::Ordinary)
        return tr("The passphrase is too easy to guess.");
    if (passphrase != repeated)
        return tr("The two passphrases are not the same.");
    return {};
}

}  // namespace fodfaeste
