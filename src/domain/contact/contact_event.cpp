#include "domain/contact/contact_event.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<Channel, 10> kChannelCodes{{{
    {Channel::Meeting, "meeting"},
    {Channel::Phone, "phone"},
    {Channel::Sms, "sms"},
    {Channel::Video, "video"},
    {Channel::Letter, "letter"},
    {Channel::Email, "email"},
    {Channel::HomeVisit, "home_visit"},
    {Channel::PrisonVisit, "prison_visit"},
    {Channel::Outreach, "outreach"},
    {Channel::Other, "other"},
}}};

constexpr CodeTable<Attendance, 5> kAttendanceCodes{{{
    {Attendance::Attended, "attended"},
    {Attendance::NoShow, "no_show"},
    {Attendance::Cancelled, "cancelled"},
    {Attendance::NotReached, "not_reached"},
    {Attendance::Sent, "sent"},
}}};

constexpr CodeTable<Assessment, 3> kAssessmentCodes{{{
    {Assessment::Positive, "positive"},
    {Assessment::Neutral, "neutral"},
    {Assessment::Negative, "negative"},
}}};

constexpr std::chrono::minutes kLongestContact{24 * 60};

}  // namespace

std::string_view codeOf(Channel channel)
{
    return kChannelCodes.codeOf(channel);
}

std::string_view codeOf(Attendance attendance)
{
    return kAttendanceCodes.codeOf(attendance);
}

std::string_view codeOf(Assessment assessment)
{
    return kAssessmentCodes.codeOf(assessment);
}

std::optional<Channel> channelFromCode(std::string_view code)
{
    return kChannelCodes.fromCode(code);
}

std::optional<Attendance> attendanceFromCode(std::string_view code)
{
    return kAttendanceCodes.fromCode(code);
}

std::optional<Assessment> assessmentFromCode(std::string_view code)
{
    return kAssessmentCodes.fromCode(code);
}

Status validate(const ContactEvent& contact)
{
    if (contact.duration && (contact.duration->count() < 0 || *contact.duration > kLongestContact))
        return Error{ErrorCode::InvalidInput, "contact.minutes", "a contact lasts 0 to 1440 minutes"};
    return Done{};
}

}  // namespace fodfaeste
