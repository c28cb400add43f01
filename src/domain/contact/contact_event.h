#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// How somebody was met or reached.
enum class Channel { Meeting, Phone, Sms, Video, Letter, Email, HomeVisit, PrisonVisit, Outreach, Other };
/// Whether the contact came about. Only `Attended` is two-way; `NoShow` counts against continued contact.
enum class Attendance { Attended, NoShow, Cancelled, NotReached, Sent };
/// The caseworker's judgement of an attended contact.
enum class Assessment { Positive, Neutral, Negative };

inline constexpr std::array kChannels{Channel::Meeting,  Channel::Phone, Channel::Sms,       Channel::Video,
                                      Channel::Letter,   Channel::Email, Channel::HomeVisit, Channel::PrisonVisit,
                                      Channel::Outreach, Channel::Other};
inline constexpr std::array kAttendances{Attendance::Attended, Attendance::NoShow, Attendance::Cancelled, Attendance::NotReached,
                                         Attendance::Sent};
inline constexpr std::array kAssessments{Assessment::Positive, Assessment::Neutral, Assessment::Negative};

std::string_view codeOf(Channel channel);  ///< as in the store and in exchange files: "home_visit"
std::string_view codeOf(Attendance attendance);
std::string_view codeOf(Assessment assessment);
std::optional<Channel> channelFromCode(std::string_view code);
std::optional<Attendance> attendanceFromCode(std::string_view code);
std::optional<Assessment> assessmentFromCode(std::string_view code);

/// One contact with a citizen in a case, or an attempt at one (kontakt).
struct ContactEvent {
    ContactId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    LocalTime at;
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;
    std::optional<std::chrono::minutes> duration;
    UserId caseworker;  ///< unset when an import names nobody
    /// When it was written down; unknown for older records and for imported ones. Set once.
    std::optional<Instant> recordedAt = std::nullopt;
    /// Whether it has a note. Follows from the notes; saving a contact does not change it.
    bool isNoted = false;

    friend bool operator==(const ContactEvent&, const ContactEvent&) = default;
};

/// InvalidInput when the duration is not 0–1440 minutes.
Status validate(const ContactEvent& contact);

/// What was written about a contact (journalnotat). Final from the moment it is saved (offentlighedsloven § 13):
/// a correction is a new version beside the old one, with a reason.
struct JournalNote {
    ContactId contact;
    int version = 1;
    std::string text;
    std::string reason;  ///< why it was corrected; empty for version 1
    UserId writtenBy;
    Instant writtenAt{};
    /// Read only by its writer, the caseworkers in charge and the team leads.
    bool restricted = false;

    friend bool operator==(const JournalNote&, const JournalNote&) = default;
};

}  // namespace fodfaeste
