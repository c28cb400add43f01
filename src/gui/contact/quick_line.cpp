#include "gui/contact/quick_line.h"

#include "gui/contact/contact_line.h"
#include "gui/contact/typed_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr qsizetype kMostPersonWords = 4;

/// One piece as it stands in the text.
struct Stretch {
    int from = 0;
    int length = 0;
    bool isClosed = false;
    QString words;
};

std::vector<Stretch> stretchesOf(const QString& line)
{
    std::vector<Stretch> stretches;
    qsizetype from = 0;
    while (from <= line.size()) {
        const qsizetype end = line.indexOf(QLatin1Char{';'}, from);
        const qsizetype to = end < 0 ? line.size() : end;
        stretches.push_back({static_cast<int>(from), static_cast<int>(to - from) + (end < 0 ? 0 : 1), end >= 0,
                             line.mid(from, to - from).trimmed()});
        from = to + 1;
    }
    return stretches;
}

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
}

/// What a line is read with.
struct Reader {
    LocalTime now;
    const QuickLine::MayBePerson& mayBe;
    const QuickLine::Known& known;
};

bool overlaps(const How& a, const How& b)
{
    return (a.channel && b.channel) || (a.attendance && b.attendance) || (a.assessment && b.assessment) ||
           (a.restricted && b.restricted);
}

/// "+7d ring FGU", "+2 uger ring", "fre ring FGU", "14/3 send brev".
bool takeStep(QuickLine& line, const QString& words, Date today)
{
    static const QRegularExpression kOffset{QStringLiteral("^(\\+\\d{1,3}) ?([duwm])(?:[a-zæøå]*)\\.? (\\S.*)$")};
    if (const auto match = kOffset.match(words.simplified()); match.hasMatch()) {
        line.dueWords = match.captured(1) + match.captured(2);
        line.due = readDay(line.dueWords, today, Lean::Future);
        line.step = line.due ? match.captured(3) : QString{};
        return line.due.has_value();
    }
    const QStringList all = wordsOf(words);
    for (qsizetype dayWords = 1; dayWords <= 2 && dayWords + 1 < all.size(); ++dayWords) {
        const QString day = all.mid(0, dayWords).join(QLatin1Char{' '});
        const auto due = readDay(day, today, Lean::Future);
        // A day alone could be one that has been; what is to be done on it says which.
        if (!due || *due < today || !QuickWords::isErrand(all[dayWords]))
            continue;
        line.due = due;
        line.dueWords = day;
        line.step = all.mid(dayWords).join(QLatin1Char{' '});
        return true;
    }
    return false;
}

/// The part a piece of codes, words and a moment says; nothing when a word of it is none of these.
std::optional<QuickLine::Part> takeHow(QuickLine& line, const QString& words, const Reader& with)
{
    const QuickWords found = QuickWords::read(wordsOf(words));
    const How& how = found.how;
    if (overlaps(how, line.how) || overlaps(how, with.known.how))
        return std::nullopt;
    if (!found.rest.isEmpty()) {
        const bool isSaid = line.moment || with.known.moment;
        const auto moment = isSaid ? std::nullopt : readMoment(found.rest.join(QLatin1Char{' '}), with.now);
        if (!moment || *moment > with.now)
            return std::nullopt;
        line.moment = moment;
        line.momentWords = found.rest.join(QLatin1Char{' '});
    }
    line.how.channel = how.channel ? how.channel : line.how.channel;
    line.how.attendance = how.attendance ? how.attendance : line.how.attendance;
    line.how.assessment = how.assessment ? how.assessment : line.how.assessment;
    line.how.restricted = how.restricted || line.how.restricted;
    return how.isEmpty() ? QuickLine::Part::Moment : QuickLine::Part::How;
}

QStringList personsOf(const QString& words)
{
    QStringList persons;
    for (const QString& part : words.split(QLatin1Char{','})) {
        const QString person = part.simplified();
        if (!person.isEmpty())
            persons << person;
    }
    return persons;
}

/// "@jon s", and ", jon s" behind a person that is chosen already.
bool isMeantAsPerson(const QString& words)
{
    return words.startsWith(QLatin1Char{'@'}) || words.startsWith(QLatin1Char{','});
}

bool takePersons(QuickLine& line, const QString& words, const QuickLine::MayBePerson& mayBe)
{
    const bool isMeant = isMeantAsPerson(words);
    const QStringList persons = personsOf(isMeant ? words.mid(1) : words);
    if (persons.isEmpty() || (!isMeant && (!mayBe || line.has(QuickLine::Part::Person))))
        return false;
    const bool areAll = std::ranges::all_of(
        persons, [&](const QString& person) { return wordsOf(person).size() <= kMostPersonWords && (isMeant || mayBe(person)); });
    if (areAll)
        line.persons << persons;
    return areAll;
}

/// A name is not taken for a weekday: "fre" at the head of a line is Frederik, if there is one.
bool isRatherPerson(const QString& words, const QuickLine::MayBePerson& mayBe)
{
    static const QRegularExpression kLetters{QStringLiteral("^[^\\d]+$")};
    return mayBe && kLetters.match(words).hasMatch() && QuickWords::read(wordsOf(words)).how.isEmpty() && mayBe(words);
}

std::optional<QuickLine::Part> understood(QuickLine& line, const QString& words, const Reader& with, bool isFirst)
{
    if (words.isEmpty() || words.startsWith(QLatin1Char{'\''}))
        return std::nullopt;
    if (isFirst && isRatherPerson(words, with.mayBe) && takePersons(line, words, with.mayBe))
        return QuickLine::Part::Person;
    if (!line.due && !with.known.step && takeStep(line, words, with.now.day))
        return QuickLine::Part::Step;
    if (const auto how = takeHow(line, words, with))
        return how;
    if (takePersons(line, words, with.mayBe))
        return QuickLine::Part::Person;
    return std::nullopt;
}

QString plain(const QString& words)
{
    return words.startsWith(QLatin1Char{'\''}) ? words.mid(1) : words;
}

/// Whether the last piece is to stay note whatever it says.
bool endsPlainly(const QString& typed)
{
    const QString last = typed.trimmed().section(QLatin1Char{'\n'}, -1).section(QLatin1Char{';'}, -1).trimmed();
    return last.startsWith(QLatin1Char{'\''});
}

/// "… +7d ring FGU" at the very end of the note, which needs no semicolon.
void takeStepAtTheEnd(QuickLine& line, Date today)
{
    if (line.due)
        return;
    const ContactLine read = ContactLine::read(line.note, today);
    if (!read.due)
        return;
    line.note = read.note;
    while (line.note.endsWith(QLatin1Char{';'}))
        line.note = line.note.chopped(1).trimmed();
    line.step = read.step;
    line.due = read.due;
    line.dueWords.clear();
}

}  // namespace

QuickLine QuickLine::read(const QString& typed, LocalTime now, const MayBePerson& mayBePerson)
{
    return read(typed, now, mayBePerson, {});
}

QuickLine QuickLine::read(const QString& typed, LocalTime now, const MayBePerson& mayBePerson, const Known& known)
{
    QuickLine line;
    const Reader with{now, mayBePerson, known};
    const qsizetype end = typed.indexOf(QLatin1Char{'\n'});
    QStringList note;
    bool isFirst = true;
    for (const Stretch& stretch : stretchesOf(end < 0 ? typed : typed.left(end))) {
        const auto part = understood(line, stretch.words, with, isFirst);
        isFirst = isFirst && stretch.words.isEmpty();
        if (part)
            line.pieces.push_back({*part, stretch.from, stretch.length, stretch.isClosed, stretch.words});
        else if (!stretch.words.isEmpty())
            note << plain(stretch.words);
    }
    line.note = note.join(QStringLiteral("; "));
    if (end >= 0)
        line.note = (line.note + typed.mid(end)).trimmed();
    if (!known.step && !endsPlainly(typed))
        takeStepAtTheEnd(line, now.day);
    return line;
}

bool QuickLine::has(Part part) const
{
    return std::ranges::any_of(pieces, [part](const Piece& piece) { return piece.part == part; });
}

QString QuickLine::without(const QString& typed, const std::vector<Piece>& pieces, Take take)
{
    QString rest = typed;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (take == Take::Closed && !piece->isClosed)
            continue;
        int length = piece->length;
        // The space behind a semicolon goes with it.
        while (piece->from + length < rest.size() && rest[piece->from + length] == QLatin1Char{' '})
            ++length;
        rest.remove(piece->from, length);
    }
    return rest;
}

}  // namespace fodfaeste
