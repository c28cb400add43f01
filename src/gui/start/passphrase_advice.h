#pragma once

#include "app/user/passphrase_policy.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// What is said under a passphrase that is being chosen.
class PassphraseAdvice {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::PassphraseAdvice)

public:
    /// How strong it is, and what would make it stronger. `name` of its owner is the first thing a guesser tries.
    static QString on(const QString& passphrase, StoreKind kind, const QString& name);
    /// What stands in the way of using it; empty when nothing does.
    static QString complaintAbout(const QString& passphrase, const QString& repeated, StoreKind kind, const QString& name);
};

}  // namespace fodfaeste
