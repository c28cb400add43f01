#include "gui/contact/contact_code.h"

#include <QStringList>

#include <algorithm>

namespace fodfaeste {

namespace {

template <class Value, std::size_t N>
std::optional<Value> byLetter(const std::array<Value, N>& values, const QString& letter)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&letter](Value value) { return ContactCode::letterOf(value) == letter; });
    return found == values.end() ? std::nullopt : std::optional{*found};
}

std::optional<Assessment> bySign(QChar sign)
{
    switch (sign.unicode()) {
    case u'+': return Assessment::Positive;
    case u'0': return Assessment::Neutral;
    case u'-': return Assessment::Negative;
    default: return std::nullopt;
    }
}

}  // namespace

std::optional<ContactCode> ContactCode::read(const QString& typed)
{
    constexpr qsizetype kShort = 2;
    constexpr qsizetype kLong = 3;
    if (typed.size() != kShort && typed.size() != kLong)
        return std::nullopt;
    //: Codes of two letters that are words of the language as well, and so begin a note: separated by spaces.
    if (tr("hi so ma").split(QLatin1Char{' '}).contains(typed))
        return std::nullopt;
    const auto channel = byLetter(kChannels, typed.mid(0, 1));
    const auto attendance = byLetter(kAttendances, typed.mid(1, 1));
    if (!channel || !attendance)
        return std::nullopt;
    ContactCode code;
    code.channel = *channel;
    code.attendance = *attendance;
    if (typed.size() == kLong) {
        code.assessment = bySign(typed[2]);
        if (!code.assessment)
            return std::nullopt;
    }
    return code;
}

// The letters are each channel's and attendance's own in every language; no two may be alike.

QString ContactCode::letterOf(Channel channel)
{
    switch (channel) {
    case Channel::Meeting: return tr("m", "code: meeting");
    case Channel::Phone: return tr("p", "code: phone");
    case Channel::Sms: return tr("s", "code: SMS");
    case Channel::Video: return tr("v", "code: video");
    case Channel::Letter: return tr("l", "code: letter");
    case Channel::Email: return tr("e", "code: e-mail");
    case Channel::HomeVisit: return tr("h", "code: home visit");
    case Channel::PrisonVisit: return tr("j", "code: prison visit");
    case Channel::Outreach: return tr("o", "code: outreach");
    case Channel::Other: return tr("x", "code: other channel");
    }
    return {};
}

QString ContactCode::letterOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended: return tr("r", "code: reached, came");
    case Attendance::NoShow: return tr("n", "code: no show");
    case Attendance::Cancelled: return tr("c", "code: cancelled");
    case Attendance::NotReached: return tr("i", "code: not reached");
    case Attendance::Sent: return tr("t", "code: sent");
    }
    return {};
}

QString ContactCode::hint()
{
    return tr("Begin with a code if you like: %1 phone, reached · %2 meeting, no show · + 0 − assessment")
        .arg(letterOf(Channel::Phone) + letterOf(Attendance::Attended),
             letterOf(Channel::Meeting) + letterOf(Attendance::NoShow));
}

}  // namespace fodfaeste
