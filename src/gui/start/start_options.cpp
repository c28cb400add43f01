#include "gui/start/start_options.h"

#include "gui/page_name.h"
#include "gui/text/plain_text.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr int kWrongUsage = 2;
constexpr qint64 kLongestPassphrase = 4096;

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

/// A window smaller or larger than this is a slip of the keyboard.
constexpr QSize kSmallestWindow{480, 360};
constexpr QSize kLargestWindow{7680, 4320};

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression kPattern{QStringLiteral("^(\\d{3,4})x(\\d{3,4})$")};
    const QRegularExpressionMatch match = kPattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size{match.captured(1).toInt(), match.captured(2).toInt()};
    return size == size.expandedTo(kSmallestWindow).boundedTo(kLargestWindow) ? std::optional{size} : std::nullopt;
}

bool isPlace(const QString& page)
{
    const std::array further{word("start"), word("unlock"), word("search"), word("contact")};
    return pageFromWord(page) || std::find(further.begin(), further.end(), page) != further.end();
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& what, const char* value) {
        parser.addOption({word(name), what, word(value)});
    };
    add("store", StartOptions::tr("Open this store."), "S");
    add("passphrase-file", StartOptions::tr("Read the passphrase from the first line of this file."), "F");
    add("language", StartOptions::tr("Language of the window: da or en."), "da|en");
    add("theme", StartOptions::tr("Colours of the window: light or dark."), "light|dark");
    add("page",
        StartOptions::tr("Begin there: today, caseload, citizen, overview, year-end, users, trail, settings, start, unlock, "
                         "search or contact."),
        "NAME");
    add("today", StartOptions::tr("The day a demonstration store shows."), "YYYY-MM-DD");
    add("user", StartOptions::tr("User name to sign in with."), "NAME");
    add("screenshot", StartOptions::tr("Save a picture of the window and end."), "FILE");
    add("size", StartOptions::tr("Size of the window, e.g. 1440x900."), "WxH");
    parser.addHelpOption();
    parser.addVersionOption();
}

StartOptions takeValues(const QCommandLineParser& parser)
{
    StartOptions options;
    options.store = parser.value(word("store"));
    options.passphraseFile = parser.value(word("passphrase-file"));
    options.user = parser.value(word("user"));
    options.screenshot = parser.value(word("screenshot"));
    const QString page = parser.value(word("page"));
    options.page = page.section(QLatin1Char{':'}, 0, 0);
    options.pageSubject = page.section(QLatin1Char{':'}, 1);
    if (parser.isSet(word("language")))
        options.language = parser.value(word("language")) == word("en") ? Language::English : Language::Danish;
    if (parser.isSet(word("theme")))
        options.theme = parser.value(word("theme")) == word("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    options.today = parseIsoDate(toUtf8(parser.value(word("today"))));
    options.size = sizeFrom(parser.value(word("size")));
    return options;
}

/// What is wrong with the values; empty when nothing is.
QString complaintAbout(const QCommandLineParser& parser, const StartOptions& options)
{
    const auto isOneOf = [&parser](const char* name, const char* first, const char* second) {
        const QString value = parser.value(word(name));
        return !parser.isSet(word(name)) || value == word(first) || value == word(second);
    };
    if (!parser.positionalArguments().isEmpty())
        return StartOptions::tr("Only options are understood; a store is opened with --store.");
    if (!isOneOf("language", "da", "en"))
        return StartOptions::tr("--language takes da or en.");
    if (!isOneOf("theme", "light", "dark"))
        return StartOptions::tr("--theme takes light or dark.");
    if (parser.isSet(word("page")) && !isPlace(options.page))
        return StartOptions::tr("--page knows today, caseload, citizen, overview, year-end, users, trail, settings, start, "
                                "unlock, search and contact.");
    if (parser.isSet(word("today")) && !options.today)
        return StartOptions::tr("--today takes a day as YYYY-MM-DD.");
    if (parser.isSet(word("size")) && !options.size)
        return StartOptions::tr("--size takes width and height, e.g. 1440x900.");
    if (parser.isSet(word("passphrase-file")) && options.store.isEmpty())
        return StartOptions::tr("--passphrase-file needs --store.");
    return {};
}

}  // namespace

std::optional<StartOptions> StartOptions::parse(const QStringList& arguments, Answer& answer)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        answer = {parser.errorText(), kWrongUsage};
        return std::nullopt;
    }
    if (parser.isSet(word("help")) || parser.isSet(word("version"))) {
        const QString version = QCoreApplication::applicationName() + QLatin1Char{' '} + QCoreApplication::applicationVersion();
        answer = {parser.isSet(word("help")) ? parser.helpText() : version, 0};
        return std::nullopt;
    }
    const StartOptions options = takeValues(parser);
    const QString complaint = complaintAbout(parser, options);
    if (complaint.isEmpty())
        return options;
    answer = {complaint, kWrongUsage};
    return std::nullopt;
}

Result<Secret> readPassphrase(const QString& file)
{
    QFile source{file};
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnreadable, "passphrase", "the passphrase file cannot be read"};
    QByteArray line(kLongestPassphrase + 1, '\0');
    const qint64 size = source.read(line.data(), line.size());
    qsizetype end = 0;
    while (end < size && line[end] != '\n' && line[end] != '\r')
        ++end;
    const bool usable = size > 0 && end > 0 && end <= kLongestPassphrase;
    Secret secret{std::string_view{line.constData(), usable ? static_cast<std::size_t>(end) : 0}};
    wipe({line.data(), static_cast<std::size_t>(line.size())});
    if (!usable)
        return Error{ErrorCode::FileUnreadable, "passphrase", "the passphrase file holds no passphrase"};
    return secret;
}

}  // namespace fodfaeste
