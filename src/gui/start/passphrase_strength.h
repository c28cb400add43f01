#pragma once

#include "app/ports/store_library.h"

#include <QString>

namespace fodfaeste {

/// The fewest characters of a passphrase. Ordinary stores hold real people.
int leastPassphraseLength(StoreKind kind);

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// A hint for people, not a proof: length, and how much of it repeats itself.
PassphraseStrength strengthOf(const QString& passphrase, StoreKind kind);

}  // namespace fodfaeste
