#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/secret.h"
#include "gui/settings/user_settings.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <optional>

namespace fodfaeste {

/// What the command line asks of the window. `page` is a place's word, or start, unlock, search or contact; behind a
/// colon stands what it is about: "citizen:KI-2012-00001", "search:aagaard".
struct StartOptions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::StartOptions)

public:
    QString store;
    QString passphraseFile;
    QString page;
    QString pageSubject;
    QString user;
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    std::optional<Date> today;
    QString screenshot;
    std::optional<QSize> size;

    /// What to write on the terminal instead of starting, and with which exit code.
    struct Answer {
        QString text;
        int exitCode = 0;
    };

    /// `arguments` as QCoreApplication::arguments(). Gives the options, or an answer for --help, --version and mistakes.
    static std::optional<StartOptions> parse(const QStringList& arguments, Answer& answer);
};

/// The first line of a small file, without its end of line. FileUnreadable when it cannot be read or holds nothing.
Result<Secret> readPassphrase(const QString& file);

}  // namespace fodfaeste
