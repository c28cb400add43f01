#pragma once

#include "base/id.h"
#include "gui/page_name.h"
#include "gui/theme/fodfaeste_style.h"
#include "gui/widgets/record_table.h"
#include "reports/language.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

class QSettings;

namespace fodfaeste {

/// What this person's window remembers from one day to the next: no personal data, since it is a plain file.
class UserSettings : public QObject {
    Q_OBJECT

public:
    /// Kept in an INI file at that path.
    explicit UserSettings(const QString& file, QObject* parent = nullptr);
    ~UserSettings() override;

    /// What the command line asks for: holds until somebody chooses otherwise, and is not kept.
    void useForNow(std::optional<Language> language, std::optional<ThemeChoice> theme);

    Language language() const;
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    RecordTable::Density density() const;
    void setDensity(RecordTable::Density density);

    /// After how many minutes without anybody the store locks.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    /// How long a copy stays on the clipboard.
    int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);

    /// Keys that were chosen instead of the program's own, by the word of what they do.
    QMap<QString, QString> ownKeys() const;
    void setOwnKeys(const QMap<QString, QString>& keysByWord);

    /// What a page keeps of its own: chosen filters, sort order, splitter sizes. `page` is e.g. "caseload".
    QVariant pageValue(const QString& page, const QString& key, const QVariant& fallback = {}) const;
    void setPageValue(const QString& page, const QString& key, const QVariant& value);

    /// Paths of stores opened here, the latest first.
    QStringList recentStores() const;
    void rememberStore(const QString& path);
    void forgetStore(const QString& path);
    /// By which login somebody came into the store last.
    QString lastLogin(const QString& storePath) const;
    void setLastLogin(const QString& storePath, const QString& login);
    /// Wrong passphrases on this machine since somebody came in.
    int failedTries(const QString& storePath) const;
    void setFailedTries(const QString& storePath, int tries);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    PageName lastPage() const;
    void setLastPage(PageName page);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void densityChanged();
    void lockMinutesChanged();

private:
    QString storeKey(const QString& path, const QString& key) const;

    std::unique_ptr<QSettings> m_settings;
    std::optional<Language> m_languageForNow;
    std::optional<ThemeChoice> m_themeForNow;
};

}  // namespace fodfaeste
