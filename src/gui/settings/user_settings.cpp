#include "gui/settings/user_settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr qsizetype kMostRecentStores = 8;
// Whoever writes into the file by hand can make the time shorter, not endless.
constexpr int kMostLockMinutes = 60;
constexpr int kMostClipboardSeconds = 300;

QString text(const char* key)
{
    return QString::fromLatin1(key);
}

}  // namespace

UserSettings::UserSettings(const QString& file, QObject* parent)
    : QObject{parent}
    , m_settings{std::make_unique<QSettings>(file, QSettings::IniFormat)}
{}

UserSettings::~UserSettings() = default;

void UserSettings::useForNow(std::optional<Language> language, std::optional<ThemeChoice> theme)
{
    m_languageForNow = language;
    m_themeForNow = theme;
}

Language UserSettings::language() const
{
    if (m_languageForNow)
        return *m_languageForNow;
    return m_settings->value(text("language")).toString() == text("en") ? Language::English : Language::Danish;
}

void UserSettings::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_languageForNow.reset();
    m_settings->setValue(text("language"), language == Language::English ? text("en") : text("da"));
    Q_EMIT languageChanged();
}

ThemeChoice UserSettings::theme() const
{
    if (m_themeForNow)
        return *m_themeForNow;
    const QString word = m_settings->value(text("theme")).toString();
    if (word == text("light"))
        return ThemeChoice::Light;
    return word == text("dark") ? ThemeChoice::Dark : ThemeChoice::FollowSystem;
}

void UserSettings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_themeForNow.reset();
    const char* word = theme == ThemeChoice::Light ? "light" : theme == ThemeChoice::Dark ? "dark" : "system";
    m_settings->setValue(text("theme"), text(word));
    Q_EMIT themeChanged();
}

RecordTable::Density UserSettings::density() const
{
    return m_settings->value(text("density")).toString() == text("compact") ? RecordTable::Density::Compact
                                                                            : RecordTable::Density::Comfortable;
}

void UserSettings::setDensity(RecordTable::Density density)
{
    if (density == this->density())
        return;
    m_settings->setValue(text("density"), density == RecordTable::Density::Compact ? text("compact") : text("comfortable"));
    Q_EMIT densityChanged();
}

int UserSettings::lockMinutes() const
{
    return std::clamp(m_settings->value(text("lockMinutes"), 5).toInt(), 1, kMostLockMinutes);
}

void UserSettings::setLockMinutes(int minutes)
{
    if (minutes == lockMinutes())
        return;
    m_settings->setValue(text("lockMinutes"), minutes);
    Q_EMIT lockMinutesChanged();
}

int UserSettings::clipboardSeconds() const
{
    return std::clamp(m_settings->value(text("clipboardSeconds"), 30).toInt(), 1, kMostClipboardSeconds);
}

void UserSettings::setClipboardSeconds(int seconds)
{
    m_settings->setValue(text("clipboardSeconds"), seconds);
}

QMap<QString, QString> UserSettings::ownKeys() const
{
    QMap<QString, QString> kept;
    m_settings->beginGroup(text("keys"));
    for (const QString& word : m_settings->childKeys())
        kept.insert(word, m_settings->value(word).toString());
    m_settings->endGroup();
    return kept;
}

void UserSettings::setOwnKeys(const QMap<QString, QString>& keysByWord)
{
    m_settings->remove(text("keys"));
    for (auto own = keysByWord.cbegin(); own != keysByWord.cend(); ++own)
        m_settings->setValue(text("keys/") + own.key(), own.value());
}

QVariant UserSettings::pageValue(const QString& page, const QString& key, const QVariant& fallback) const
{
    return m_settings->value(QStringLiteral("page/%1/%2").arg(page, key), fallback);
}

void UserSettings::setPageValue(const QString& page, const QString& key, const QVariant& value)
{
    m_settings->setValue(QStringLiteral("page/%1/%2").arg(page, key), value);
}

QStringList UserSettings::recentStores() const
{
    return m_settings->value(text("recentStores")).toStringList();
}

void UserSettings::rememberStore(const QString& path)
{
    const QString whole = QFileInfo{path}.absoluteFilePath();
    QStringList stores = recentStores();
    stores.removeAll(whole);
    stores.prepend(whole);
    m_settings->setValue(text("recentStores"), stores.mid(0, kMostRecentStores));
}

void UserSettings::forgetStore(const QString& path)
{
    QStringList stores = recentStores();
    stores.removeAll(QFileInfo{path}.absoluteFilePath());
    m_settings->setValue(text("recentStores"), stores);
}

QString UserSettings::lastLogin(const QString& storePath) const
{
    return m_settings->value(storeKey(storePath, QStringLiteral("lastLogin"))).toString();
}

void UserSettings::setLastLogin(const QString& storePath, const QString& login)
{
    m_settings->setValue(storeKey(storePath, QStringLiteral("lastLogin")), login);
}

int UserSettings::failedTries(const QString& storePath) const
{
    return m_settings->value(storeKey(storePath, QStringLiteral("failedTries")), 0).toInt();
}

void UserSettings::setFailedTries(const QString& storePath, int tries)
{
    m_settings->setValue(storeKey(storePath, QStringLiteral("failedTries")), tries);
    m_settings->sync();
}

QByteArray UserSettings::windowGeometry() const
{
    return m_settings->value(text("window/geometry")).toByteArray();
}

void UserSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings->setValue(text("window/geometry"), geometry);
}

PageName UserSettings::lastPage() const
{
    return pageFromWord(m_settings->value(text("window/page")).toString()).value_or(PageName::Today);
}

void UserSettings::setLastPage(PageName page)
{
    m_settings->setValue(text("window/page"), wordOf(page));
}

QString UserSettings::storeKey(const QString& path, const QString& key) const
{
    const QByteArray name = QFileInfo{path}.absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("store-%1/%2").arg(QString::fromLatin1(digest), key);
}

}  // namespace fodfaeste
