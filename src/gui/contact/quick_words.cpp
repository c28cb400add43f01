#include "gui/contact/quick_words.h"

#include "gui/contact/contact_code.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

template <class Value>
struct Word {
    const char16_t* words;
    Value value;
};

// People write in one language or the other whatever the window speaks, so both are always understood.
constexpr std::array kChannelWords{Word<Channel>{u"møde", Channel::Meeting},
                                   Word<Channel>{u"samtale", Channel::Meeting},
                                   Word<Channel>{u"meeting", Channel::Meeting},
                                   Word<Channel>{u"tlf", Channel::Phone},
                                   Word<Channel>{u"tlf.", Channel::Phone},
                                   Word<Channel>{u"telefon", Channel::Phone},
                                   Word<Channel>{u"telefonisk", Channel::Phone},
                                   Word<Channel>{u"opkald", Channel::Phone},
                                   Word<Channel>{u"ringede", Channel::Phone},
                                   Word<Channel>{u"phone", Channel::Phone},
                                   Word<Channel>{u"call", Channel::Phone},
                                   Word<Channel>{u"called", Channel::Phone},
                                   Word<Channel>{u"sms", Channel::Sms},
                                   Word<Channel>{u"text message", Channel::Sms},
                                   Word<Channel>{u"video", Channel::Video},
                                   Word<Channel>{u"videomøde", Channel::Video},
                                   Word<Channel>{u"video call", Channel::Video},
                                   Word<Channel>{u"brev", Channel::Letter},
                                   Word<Channel>{u"letter", Channel::Letter},
                                   Word<Channel>{u"mail", Channel::Email},
                                   Word<Channel>{u"email", Channel::Email},
                                   Word<Channel>{u"e-mail", Channel::Email},
                                   Word<Channel>{u"hjemmebesøg", Channel::HomeVisit},
                                   Word<Channel>{u"home visit", Channel::HomeVisit},
                                   Word<Channel>{u"fængselsbesøg", Channel::PrisonVisit},
                                   Word<Channel>{u"arrestbesøg", Channel::PrisonVisit},
                                   Word<Channel>{u"prison visit", Channel::PrisonVisit},
                                   Word<Channel>{u"opsøgende", Channel::Outreach},
                                   Word<Channel>{u"gadeplan", Channel::Outreach},
                                   Word<Channel>{u"outreach", Channel::Outreach}};

constexpr std::array kAttendanceWords{Word<Attendance>{u"nået", Attendance::Attended},
                                      Word<Attendance>{u"mødt", Attendance::Attended},
                                      Word<Attendance>{u"mødte", Attendance::Attended},
                                      Word<Attendance>{u"reached", Attendance::Attended},
                                      Word<Attendance>{u"came", Attendance::Attended},
                                      Word<Attendance>{u"attended", Attendance::Attended},
                                      Word<Attendance>{u"udeblev", Attendance::NoShow},
                                      Word<Attendance>{u"udeblevet", Attendance::NoShow},
                                      Word<Attendance>{u"ikke mødt", Attendance::NoShow},
                                      Word<Attendance>{u"mødte ikke", Attendance::NoShow},
                                      Word<Attendance>{u"kom ikke", Attendance::NoShow},
                                      Word<Attendance>{u"no show", Attendance::NoShow},
                                      Word<Attendance>{u"no-show", Attendance::NoShow},
                                      Word<Attendance>{u"aflyst", Attendance::Cancelled},
                                      Word<Attendance>{u"afbud", Attendance::Cancelled},
                                      Word<Attendance>{u"cancelled", Attendance::Cancelled},
                                      Word<Attendance>{u"ikke nået", Attendance::NotReached},
                                      Word<Attendance>{u"ikke truffet", Attendance::NotReached},
                                      Word<Attendance>{u"intet svar", Attendance::NotReached},
                                      Word<Attendance>{u"ingen svar", Attendance::NotReached},
                                      Word<Attendance>{u"not reached", Attendance::NotReached},
                                      Word<Attendance>{u"no answer", Attendance::NotReached},
                                      Word<Attendance>{u"sendt", Attendance::Sent},
                                      Word<Attendance>{u"sent", Attendance::Sent}};

constexpr std::array kAssessmentWords{
    Word<Assessment>{u"+", Assessment::Positive},        Word<Assessment>{u"positiv", Assessment::Positive},
    Word<Assessment>{u"positive", Assessment::Positive}, Word<Assessment>{u"0", Assessment::Neutral},
    Word<Assessment>{u"neutral", Assessment::Neutral},   Word<Assessment>{u"-", Assessment::Negative},
    Word<Assessment>{u"−", Assessment::Negative},        Word<Assessment>{u"negativ", Assessment::Negative},
    Word<Assessment>{u"negative", Assessment::Negative}};

constexpr std::array kRestrictedWords{Word<bool>{u"!", true}, Word<bool>{u"begrænset", true}, Word<bool>{u"fortroligt", true},
                                      Word<bool>{u"fortrolig", true}, Word<bool>{u"restricted", true}};

constexpr std::array kErrands{u"ring",   u"ringe",   u"mail",   u"maile", u"skriv", u"skrive", u"send",  u"sende",
                              u"book",   u"booke",   u"bestil", u"aftal", u"følg",  u"husk",   u"spørg", u"besøg",
                              u"tjek",   u"hent",    u"mød",    u"call",  u"write", u"ask",    u"visit", u"check",
                              u"remind", u"arrange", u"follow", u"fetch", u"meet"};

template <class Value, std::size_t N>
std::optional<Value> find(const std::array<Word<Value>, N>& known, const QString& words)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Word<Value>& word) { return words == QStringView{word.words}; });
    return found == known.end() ? std::nullopt : std::optional{found->value};
}

template <class Value>
bool take(std::optional<Value>& place, const std::optional<Value>& value)
{
    if (!value || place)
        return false;
    place = value;
    return true;
}

bool takeWords(How& how, const QString& words)
{
    if (take(how.channel, find(kChannelWords, words)) || take(how.attendance, find(kAttendanceWords, words)) ||
        take(how.assessment, find(kAssessmentWords, words)))
        return true;
    const bool isRestricted = !how.restricted && find(kRestrictedWords, words).has_value();
    how.restricted = how.restricted || isRestricted;
    return isRestricted;
}

bool takeCode(How& how, const QString& word)
{
    const auto code = ContactCode::read(word);
    if (!code)
        return false;
    how.channel = code->channel;
    how.attendance = code->attendance;
    how.assessment = code->assessment;
    return true;
}

}  // namespace

QuickWords QuickWords::read(const QStringList& words)
{
    QuickWords found;
    qsizetype at = 0;
    if (!words.isEmpty() && takeCode(found.how, words.first()))
        at = 1;
    while (at < words.size()) {
        const QString one = words[at].toLower();
        const QString two = at + 1 < words.size() ? one + QLatin1Char{' '} + words[at + 1].toLower() : QString{};
        if (!two.isEmpty() && takeWords(found.how, two))
            at += 2;
        else if (takeWords(found.how, one))
            ++at;
        else
            found.rest << words[at++];
    }
    return found;
}

bool QuickWords::isErrand(const QString& word)
{
    return std::ranges::any_of(kErrands, [&](const char16_t* errand) { return word.toLower() == QStringView{errand}; });
}

}  // namespace fodfaeste
