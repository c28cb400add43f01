#include "app/demonstration/contact_maker.h"

#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <array>

namespace fodfaeste::demonstration {

namespace {

struct ChannelShare {
    Channel channel;
    int weight;
};

template <std::size_t N>
Channel drawn(Random& random, const std::array<ChannelShare, N>& shares)
{
    std::array<int, N> weights{};
    std::ranges::transform(shares, weights.begin(), &ChannelShare::weight);
    return shares[random.weighted(weights)].channel;
}

Channel channelOfMeeting(Random& random, const Phase& phase)
{
    using enum Channel;
    constexpr std::array kInside{ChannelShare{PrisonVisit, 84}, ChannelShare{Phone, 12}, ChannelShare{Video, 2},
                                 ChannelShare{Other, 2}};
    constexpr std::array kBusy{ChannelShare{Phone, 56}, ChannelShare{Meeting, 30}, ChannelShare{Other, 7},
                               ChannelShare{Outreach, 4}, ChannelShare{Email, 3}};
    constexpr std::array kOffer{ChannelShare{Meeting, 50}, ChannelShare{Phone, 32}, ChannelShare{Other, 14},
                                ChannelShare{Outreach, 4}};
    constexpr std::array kOutside{ChannelShare{Meeting, 54}, ChannelShare{Phone, 26}, ChannelShare{Outreach, 11},
                                  ChannelShare{HomeVisit, 7}, ChannelShare{Other, 2}};
    if (phase.isInside)
        return drawn(random, kInside);
    if (phase.state == YearEndStatus::Employed || phase.state == YearEndStatus::InEducation)
        return drawn(random, kBusy);
    return phase.state == YearEndStatus::InOffer ? drawn(random, kOffer) : drawn(random, kOutside);
}

/// Days from one meeting to the next.
int daysBetweenMeetings(Random& random, const Phase& phase)
{
    const bool isBusy = phase.state == YearEndStatus::Employed || phase.state == YearEndStatus::InEducation;
    if (isBusy)
        return random.chance(6) ? random.between(34, 55) : random.between(26, 29);
    return random.chance(3) ? random.between(34, 44) : random.between(24, 28);
}

constexpr int kEightOClock = 8 * 60;

}  // namespace

std::chrono::minutes timeOfDay(Random& random, Channel channel)
{
    switch (channel) {
    case Channel::Meeting:
    case Channel::Video: return std::chrono::minutes{kEightOClock + 30 + 15 * random.between(0, 26)};
    case Channel::PrisonVisit: return std::chrono::minutes{9 * 60 + 15 * random.between(0, 22)};
    case Channel::HomeVisit: return std::chrono::minutes{10 * 60 + 15 * random.between(0, 22)};
    case Channel::Outreach: return std::chrono::minutes{13 * 60 + 10 * random.between(0, 24)};
    case Channel::Phone:
    case Channel::Sms:
    case Channel::Letter:
    case Channel::Email:
    case Channel::Other: break;
    }
    return std::chrono::minutes{kEightOClock + 15 + 5 * random.between(0, 90)};
}

std::optional<std::chrono::minutes> lengthOf(Random& random, Channel channel)
{
    switch (channel) {
    case Channel::Meeting: return std::chrono::minutes{5 * random.between(5, 12)};
    case Channel::PrisonVisit: return std::chrono::minutes{5 * random.between(8, 18)};
    case Channel::HomeVisit: return std::chrono::minutes{5 * random.between(7, 14)};
    case Channel::Outreach: return std::chrono::minutes{5 * random.between(2, 9)};
    case Channel::Video:
    case Channel::Other: return std::chrono::minutes{5 * random.between(3, 9)};
    case Channel::Phone: return std::chrono::minutes{random.between(3, 22)};
    case Channel::Sms:
    case Channel::Letter:
    case Channel::Email: break;
    }
    return std::nullopt;
}

ContactMaker::ContactMaker(const Episode& episode, CaseFileId caseFile)
    : m_episode{episode}
    , m_caseFile{caseFile}
    , m_random{Purpose::Contacts, static_cast<std::uint64_t>(caseFile.value())}
{}

std::vector<ContactEvent> ContactMaker::make()
{
    for (const Phase& phase : m_episode.phases)
        fill(phase);
    std::ranges::stable_sort(m_contacts, {}, &ContactEvent::at);
    // Nobody is contacted twice in the same minute.
    const auto isSameTime = [](const ContactEvent& one, const ContactEvent& other) { return one.at == other.at; };
    m_contacts.erase(std::unique(m_contacts.begin(), m_contacts.end(), isSameTime), m_contacts.end());
    return std::move(m_contacts);
}

void ContactMaker::fill(const Phase& phase)
{
    if (phase.state == YearEndStatus::LostContact || phase.state == YearEndStatus::InCustody)
        fillUnwilling(phase);
    else
        fillWilling(phase);
}

/// Some stay away, some come and want nothing; in the long run it is the one after the other.
void ContactMaker::fillUnwilling(const Phase& phase)
{
    bool isReluctant = m_random.chance(phase.isInside ? 66 : 40);
    Phase stint = phase;
    while (stint.from <= phase.to) {
        const int days = isReluctant == phase.isInside ? m_random.between(70, 140) : m_random.between(50, 90);
        stint.to = std::min(addDays(stint.from, days), phase.to);
        if (isReluctant)
            fillReluctant(stint);
        else
            fillFading(stint);
        stint.from = addDays(stint.to, 1);
        isReluctant = !isReluctant;
    }
}

void ContactMaker::fillWilling(const Phase& phase)
{
    Date day = nextWorkingDay(addDays(phase.from, m_random.between(0, 3)));
    while (day <= phase.to) {
        attend(phase, day, m_random.chance(61) ? Assessment::Positive : Assessment::Neutral);
        const int gap = daysBetweenMeetings(m_random, phase);
        const Date next = nextWorkingDay(addDays(day, gap));
        if (m_random.chance(20) && next <= phase.to)
            attemptBefore(phase, nextWorkingDay(addDays(next, -m_random.between(4, 9))));
        day = next;
    }
}

/// Before a meeting that comes about: a reminder, a call that nobody takes, or one that was missed and is made up for.
void ContactMaker::attemptBefore(const Phase& phase, Date day)
{
    if (m_random.chance(28))
        miss(phase, day);
    else if (m_random.chance(22))
        add(day, phase.isInside ? Channel::PrisonVisit : Channel::Meeting, Attendance::Cancelled);
    else
        attempt(phase, day);
}

/// First two meetings are missed, then calls and letters go unanswered, ever less often.
void ContactMaker::fillFading(const Phase& phase)
{
    Date day = nextWorkingDay(addDays(phase.from, m_random.between(0, 3)));
    miss(phase, day);
    day = nextWorkingDay(addDays(day, m_random.between(5, 9)));
    miss(phase, day);
    int gap = phase.isInside ? 22 : 14;
    while (day <= phase.to) {
        day = nextWorkingDay(addDays(day, m_random.between(gap, gap + 8)));
        if (day <= phase.to && m_random.chance(phase.isInside ? 35 : 10))
            miss(phase, day);
        else if (day <= phase.to)
            attempt(phase, day);
        gap = std::min(gap + 4, 34);
    }
}

void ContactMaker::fillReluctant(const Phase& phase)
{
    Date day = nextWorkingDay(addDays(phase.from, m_random.between(1, 5)));
    while (day <= phase.to) {
        attend(phase, day, Assessment::Negative);
        day = nextWorkingDay(addDays(day, m_random.between(24, 28)));
        if (m_random.chance(12))
            attempt(phase, nextWorkingDay(addDays(day, -m_random.between(6, 10))));
    }
}

void ContactMaker::attempt(const Phase& phase, Date day)
{
    if (day > phase.to)
        return;
    constexpr std::array kWeights{40, 34, 12, 6, 8};
    switch (phase.isInside ? 2 : m_random.weighted(kWeights)) {
    case 0: add(day, Channel::Sms, Attendance::Sent); break;
    case 1: add(day, Channel::Phone, Attendance::NotReached); break;
    case 2: add(day, Channel::Letter, Attendance::Sent); break;
    case 3: add(day, Channel::Email, Attendance::Sent); break;
    default: add(day, Channel::Outreach, Attendance::NotReached); break;
    }
}

void ContactMaker::miss(const Phase& phase, Date day)
{
    const Channel channel = phase.isInside ? Channel::PrisonVisit : m_random.chance(88) ? Channel::Meeting : Channel::HomeVisit;
    if (day <= phase.to)
        add(day, channel, Attendance::NoShow);
}

void ContactMaker::attend(const Phase& phase, Date day, Assessment assessment)
{
    const Channel channel = channelOfMeeting(m_random, phase);
    const std::size_t before = m_contacts.size();
    add(day, channel, Attendance::Attended);
    if (m_contacts.size() == before)
        return;
    m_contacts.back().assessment = assessment;
    m_contacts.back().duration = lengthOf(m_random, channel);
}

void ContactMaker::add(Date day, Channel channel, Attendance attendance)
{
    const std::chrono::minutes at = timeOfDay(m_random, channel);
    if (day < m_episode.openedOn || day > m_episode.lastDay())
        return;
    ContactEvent contact;
    contact.caseFile = m_caseFile;
    contact.at = {day, at};
    contact.channel = channel;
    contact.attendance = attendance;
    m_contacts.push_back(contact);
}

}  // namespace fodfaeste::demonstration
