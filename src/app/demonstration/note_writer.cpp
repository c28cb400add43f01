#include "app/demonstration/note_writer.h"

#include "app/demonstration/spell_words.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fodfaeste::demonstration {

namespace {

constexpr std::size_t kSentencesRemembered = 14;
constexpr int kNotedOfMet = 86;
constexpr int kNotedOfAttempts = 52;

std::string clockText(Random& random)
{
    constexpr std::array<std::string_view, 4> kQuarters{".00", ".15", ".30", ".45"};
    const int hour = random.between(9, 14);
    return std::to_string(hour) + std::string{random.pick(kQuarters)};
}

/// "850 kr." or "12.400 kr."
std::string amountText(Random& random)
{
    const int amount = 50 * (random.chance(60) ? random.between(8, 60) : random.between(60, 900));
    std::array<char, 32> text{};
    const int length = amount < 1000 ? std::snprintf(text.data(), text.size(), "%d kr.", amount)
                                     : std::snprintf(text.data(), text.size(), "%d.%03d kr.", amount / 1000, amount % 1000);
    return {text.data(), static_cast<std::size_t>(length)};
}

Topic openingOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return Topic::PhoneOpening;
    case Channel::HomeVisit: return Topic::HomeOpening;
    case Channel::Outreach: return Topic::OutreachOpening;
    case Channel::PrisonVisit: return Topic::PrisonOpening;
    case Channel::Other: return Topic::OtherOpening;
    case Channel::Meeting:
    case Channel::Sms:
    case Channel::Video:
    case Channel::Letter:
    case Channel::Email: break;
    }
    return Topic::MeetingOpening;
}

}  // namespace

std::string danishDayAndMonth(Date day)
{
    constexpr std::array<std::string_view, 12> kMonths{"januar", "februar", "marts",     "april",   "maj",      "juni",
                                                       "juli",   "august",  "september", "oktober", "november", "december"};
    return std::to_string(static_cast<unsigned>(day.day())) + ". " + std::string{kMonths[static_cast<unsigned>(day.month()) - 1]};
}

std::string_view danishWeekday(Date day)
{
    constexpr std::array<std::string_view, 7> kDays{"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"};
    return kDays[weekdayOf(day).c_encoding()];
}

NoteWriter::NoteWriter(CaseFileId caseFile, Sex sex)
    : m_random{Purpose::Notes, static_cast<std::uint64_t>(caseFile.value())}
    , m_sex{sex}
{}

std::string NoteWriter::write(const NoteScene& scene)
{
    const bool isMet = scene.contact.attendance == Attendance::Attended;
    if (!m_random.chance(isMet ? kNotedOfMet : kNotedOfAttempts) && !scene.isFirstMeeting)
        return {};
    chooseWords(scene);
    if (isMet)
        return writeMet(scene);
    std::string note = sentence(attemptTopic(scene));
    const bool isSearch = scene.prison.empty() && scene.contact.attendance != Attendance::Sent;
    if (scene.contact.attendance != Attendance::Cancelled && m_random.chance(50))
        note += " " + sentence(isSearch ? Topic::AfterAttempt : Topic::AfterSent);
    return note;
}

void NoteWriter::chooseWords(const NoteScene& scene)
{
    const Date today = scene.contact.at.day;
    const Date coming = nextWorkingDay(addDays(today, m_random.between(6, 24)));
    m_words.company = m_random.pick(companyNames());
    m_words.school = m_random.pick(schoolNames());
    m_words.provider = scene.provider;
    m_words.prison = scene.prison;
    m_words.place = m_random.pick(meetingPlaces());
    m_words.weekday = danishWeekday(nextWorkingDay(addDays(today, m_random.between(1, 6))));
    m_words.clock = clockText(m_random);
    m_words.date = danishDayAndMonth(coming);
    m_words.week = "uge " + std::to_string(isoWeek(addDays(coming, 7)));
    m_words.amount = amountText(m_random);
}

std::string NoteWriter::writeMet(const NoteScene& scene)
{
    const bool hasSubject = !scene.isFirstMeeting && m_random.chance(72);
    std::string note;
    if (scene.isFirstMeeting)
        note = sentence(Topic::FirstTalk);
    else if (hasSubject)
        note = opening(scene);
    const int talks = scene.isFirstMeeting ? m_random.between(0, 2) : m_random.between(1, note.empty() ? 3 : 2);
    const bool isBad = scene.contact.assessment == Assessment::Negative;
    const bool isSeen = scene.contact.channel != Channel::Phone && scene.contact.channel != Channel::Email;
    for (int i = 0; i < talks; ++i) {
        const Topic topic = talkTopic(scene);
        note += (note.empty() ? "" : " ") + sentence(isBad && !isSeen ? reluctantOnThePhone(topic) : phrasesOf(topic));
    }
    if (m_random.chance(isBad ? 20 : 56))
        note += " " + sentence(Topic::Agreement);
    return note;
}

Topic NoteWriter::attemptTopic(const NoteScene& scene) const
{
    switch (scene.contact.attendance) {
    case Attendance::NoShow: return scene.prison.empty() ? Topic::NoShow : Topic::PrisonNoShow;
    case Attendance::Cancelled: return Topic::Cancelled;
    case Attendance::NotReached: return scene.contact.channel == Channel::Outreach ? Topic::NotFoundOutside : Topic::NotReached;
    case Attendance::Attended:
    case Attendance::Sent: break;
    }
    return scene.contact.channel == Channel::Sms ? Topic::TextSent : Topic::LetterSent;
}

Topic NoteWriter::talkTopic(const NoteScene& scene)
{
    if (scene.contact.assessment == Assessment::Negative)
        return scene.prison.empty() ? Topic::Reluctant : Topic::PrisonReluctant;
    constexpr std::array kInside{Topic::Prison,       Topic::Prison, Topic::Prison, Topic::ReleaseAhead,
                                 Topic::ReleaseAhead, Topic::Family, Topic::Money};
    constexpr std::array kOutside{Topic::Housing,   Topic::Housing, Topic::Education, Topic::Education,
                                  Topic::Jobs,      Topic::Jobs,    Topic::Jobs,      Topic::Money,
                                  Topic::Probation, Topic::Family,  Topic::Treatment, Topic::Everyday};
    constexpr std::array kBusy{Topic::Housing, Topic::Money, Topic::Probation, Topic::Family, Topic::Everyday};
    if (!scene.prison.empty())
        return m_random.pick(kInside);
    if (scene.provider.empty())
        return m_random.pick(kOutside);
    if (m_random.chance(38))
        return m_random.pick(kBusy);
    switch (scene.phase.state) {
    case YearEndStatus::Employed: return Topic::InWork;
    case YearEndStatus::InEducation: return Topic::InEducation;
    default: return Topic::InOffer;
    }
}

std::string NoteWriter::agreement()
{
    return sentence(Topic::Agreement);
}

std::string NoteWriter::opening(const NoteScene& scene)
{
    const Topic usual = openingOf(scene.contact.channel);
    const bool isCall = !scene.prison.empty() && usual != Topic::PrisonOpening;
    const Topic topic = isCall ? Topic::PrisonCallOpening : usual;
    return sentence(scene.contact.assessment == Assessment::Negative ? plainOpeningPhrases(topic) : phrasesOf(topic));
}

std::string NoteWriter::sentence(Phrases phrases)
{
    std::string_view phrase = m_random.pick(phrases);
    // A short list runs out of sentences that were not used of late.
    for (int tries = 0; tries < 40 && std::ranges::find(m_latest, phrase) != m_latest.end(); ++tries)
        phrase = m_random.pick(phrases);
    m_latest.push_back(phrase);
    if (m_latest.size() > kSentencesRemembered)
        m_latest.pop_front();
    return filled(phrase);
}

std::string NoteWriter::filled(std::string_view phrase) const
{
    std::string text;
    for (std::size_t at = phrase.find('{'); at != std::string_view::npos; at = phrase.find('{')) {
        const std::size_t end = phrase.find('}', at);
        text += phrase.substr(0, at);
        text += wordFor(phrase.substr(at + 1, end - at - 1));
        phrase.remove_prefix(end + 1);
    }
    text += phrase;
    // An amount or a date may bring its own full stop to the end of a sentence.
    if (text.ends_with(".."))
        text.pop_back();
    return text;
}

std::string_view NoteWriter::wordFor(std::string_view slot) const
{
    const bool isMan = m_sex == Sex::Male;
    const std::array<std::pair<std::string_view, std::string_view>, 15> kWords{{
        {"Han", isMan ? "Han" : "Hun"},
        {"han", isMan ? "han" : "hun"},
        {"ham", isMan ? "ham" : "hende"},
        {"hans", isMan ? "hans" : "hendes"},
        {"Hans", isMan ? "Hans" : "Hendes"},
        {"firma", m_words.company},
        {"skole", m_words.school},
        {"her", m_words.provider},
        {"prison", m_words.prison},
        {"sted", m_words.place},
        {"dag", m_words.weekday},
        {"kl", m_words.clock},
        {"dato", m_words.date},
        {"uge", m_words.week},
        {"kr", m_words.amount},
    }};
    return std::ranges::find(kWords, slot, [](const auto& word) { return word.first; })->second;
}

}  // namespace fodfaeste::demonstration
