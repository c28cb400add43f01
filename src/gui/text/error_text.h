#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// The only place where an error becomes a sentence: what happened, and what to do now.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ErrorText)

public:
    /// One to two sentences. Where the subject names a field that has a sentence of its own, that one.
    static QString of(const Error& error);
    /// A heading of a few words for the same, e.g. "The store is damaged".
    static QString headingOf(const Error& error);

private:
    static QString ofConflict(const Error& error);
    static QString ofStore(ErrorCode code);
};

}  // namespace fodfaeste
