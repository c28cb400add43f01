#include "gui/contact/person_finder.h"

#include "base/fold.h"
#include "gui/text/plain_text.h"

#include <QStringList>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kToLookThrough = 60;

QStringList keysOf(const std::string& text)
{
    return toQString(fold(text)).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
}

bool hasDigit(const QString& words)
{
    return std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.isDigit(); });
}

bool begins(const QStringList& names, const QString& word)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(word); });
}

}  // namespace

std::vector<SearchHit> findPersons(const SearchService& search, const Session& session, const QString& words, std::size_t limit)
{
    if (words.trimmed().isEmpty())
        return {};
    auto answer = search.suggest(session, toUtf8(words), kToLookThrough);
    if (!answer)
        return {};
    std::vector<SearchHit> hits = std::move(answer->hits);
    if (!hasDigit(words)) {
        const QStringList typed = keysOf(toUtf8(words));
        std::erase_if(hits, [&](const SearchHit& hit) {
            const QStringList names = keysOf(hit.name);
            return std::any_of(typed.begin(), typed.end(), [&](const QString& word) { return !begins(names, word); });
        });
    }
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

}  // namespace fodfaeste
