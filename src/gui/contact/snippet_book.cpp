#include "gui/contact/snippet_book.h"

#include "app/snippet/snippet_service.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

enum class Place { GivenName, FullName, Day, Time, Writer, CaseNumber };

struct PlaceWord {
    const char16_t* word;
    Place place;
};

// Written into a snippet once and used for years, so both languages are always understood.
constexpr std::array kPlaces{PlaceWord{u"fornavn", Place::GivenName}, PlaceWord{u"firstname", Place::GivenName},
                             PlaceWord{u"navn", Place::FullName},     PlaceWord{u"name", Place::FullName},
                             PlaceWord{u"dato", Place::Day},          PlaceWord{u"date", Place::Day},
                             PlaceWord{u"tid", Place::Time},          PlaceWord{u"time", Place::Time},
                             PlaceWord{u"mig", Place::Writer},        PlaceWord{u"me", Place::Writer},
                             PlaceWord{u"sag", Place::CaseNumber},    PlaceWord{u"case", Place::CaseNumber}};

}  // namespace

SnippetBook::SnippetBook(const PageContext& context, QObject* parent) : QObject{parent}, m_context{context} {}

void SnippetBook::load()
{
    if (!m_context.may(Operation::ListSnippets))
        return;
    const auto list = [&snippets = m_context.services.snippets, session = m_context.session] { return snippets.list(session); };
    m_context.tasks.run(this, list, [this](Result<std::vector<Snippet>> snippets) {
        if (snippets)
            m_snippets = std::move(snippets).value();
    });
}

std::optional<QString> SnippetBook::textOf(const QString& code) const
{
    const auto wanted = snippetCode(toUtf8(code));
    if (!wanted)
        return std::nullopt;
    const auto found = std::ranges::find(m_snippets, *wanted, &Snippet::code);
    return found == m_snippets.end() ? std::nullopt : std::optional{filledIn(toQString(found->text))};
}

QString SnippetBook::filledIn(const QString& text) const
{
    const LocalTime now = copenhagenTime(m_context.services.clock.now());
    const auto valueOf = [&](Place place) {
        switch (place) {
        case Place::GivenName: return m_subject.givenName;
        case Place::FullName: return m_subject.fullName;
        case Place::Day: return DateText::full(now.day);
        case Place::Time: return DateText::time(now);
        case Place::Writer: return toQString(m_context.session.name);
        case Place::CaseNumber: return m_subject.caseNumber;
        }
        return QString{};
    };
    QString filled = text;
    for (const PlaceWord& known : kPlaces) {
        const QString value = valueOf(known.place);
        if (!value.isEmpty())
            filled.replace(QLatin1Char{'{'} + QStringView{known.word}.toString() + QLatin1Char{'}'}, value, Qt::CaseInsensitive);
    }
    return filled;
}

}  // namespace fodfaeste
