#include "reports/words.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace fodfaeste {

std::string_view nameOf(YearEndStatus status, Language language)
{
    switch (status) {
    case YearEndStatus::Deceased: return in(language, "Afgået ved døden", "Deceased");
    case YearEndStatus::Moved: return in(language, "Fraflyttet kommunen", "Moved away from the municipality");
    case YearEndStatus::Employed: return in(language, "I arbejde", "In work");
    case YearEndStatus::InEducation: return in(language, "I uddannelse", "In education");
    case YearEndStatus::InOffer: return in(language, "I opkvalificeringstilbud", "In an upskilling offer");
    case YearEndStatus::PositiveContact: return in(language, "Fortsat positiv kontakt", "Continued positive contact");
    case YearEndStatus::InCustody: return in(language, "Indsat", "In custody");
    case YearEndStatus::LostContact: return in(language, "Mistet kontakt", "Lost contact");
    case YearEndStatus::Closed: return in(language, "Afsluttet", "Closed");
    }
    return {};
}

std::string_view definitionOf(YearEndStatus status, Language language)
{
    switch (status) {
    case YearEndStatus::Deceased:
        return in(language, "Den unge er død senest på skæringsdatoen.", "Died on or before the cut-off day.");
    case YearEndStatus::Moved:
        return in(language, "Den unge er fraflyttet kommunen senest på skæringsdatoen.",
                  "Moved away from the municipality on or before the cut-off day.");
    case YearEndStatus::Employed:
        return in(language, "Et arbejdsforhold løber på skæringsdatoen.", "A job runs on the cut-off day.");
    case YearEndStatus::InEducation:
        return in(language, "En uddannelse løber på skæringsdatoen.", "An education runs on the cut-off day.");
    case YearEndStatus::InOffer:
        return in(language, "Et opkvalificeringstilbud løber på skæringsdatoen.", "An upskilling offer runs on the cut-off day.");
    case YearEndStatus::PositiveContact:
        return in(language,
                  "Sagen er åben, og seneste fremmøde ligger inden for vinduet før skæringsdatoen, er ikke vurderet negativt "
                  "og er ikke fulgt af to eller flere udeblivelser.",
                  "The case is open, and the latest attended contact lies within the window before the cut-off day, was not "
                  "assessed as negative and was not followed by two or more no-shows.");
    case YearEndStatus::InCustody:
        return in(language, "Et ophold i varetægt eller afsoning løber på skæringsdatoen.",
                  "A stay in remand or serving a sentence runs on the cut-off day.");
    case YearEndStatus::LostContact:
        return in(language, "Sagen er åben på skæringsdatoen, og intet af det ovenstående gælder.",
                  "The case is open on the cut-off day, and none of the above holds.");
    case YearEndStatus::Closed:
        return in(language, "Ingen sag er åben på skæringsdatoen, og intet af det ovenstående gælder.",
                  "No case is open on the cut-off day, and none of the above holds.");
    }
    return {};
}

std::string_view nameOf(Channel channel, Language language)
{
    switch (channel) {
    case Channel::Meeting: return in(language, "møde", "meeting");
    case Channel::Phone: return in(language, "telefonsamtale", "phone call");
    case Channel::Sms: return in(language, "sms", "text message");
    case Channel::Video: return in(language, "videosamtale", "video call");
    case Channel::Letter: return in(language, "brev", "letter");
    case Channel::Email: return in(language, "e-mail", "e-mail");
    case Channel::HomeVisit: return in(language, "hjemmebesøg", "home visit");
    case Channel::PrisonVisit: return in(language, "fængselsbesøg", "prison visit");
    case Channel::Outreach: return in(language, "opsøgende kontakt", "outreach");
    case Channel::Other: return in(language, "anden kontakt", "other contact");
    }
    return {};
}

std::string_view nameOf(Attendance attendance, Language language)
{
    switch (attendance) {
    case Attendance::Attended: return in(language, "gennemført", "attended");
    case Attendance::NoShow: return in(language, "udeblevet", "no-show");
    case Attendance::Cancelled: return in(language, "aflyst", "cancelled");
    case Attendance::NotReached: return in(language, "forgæves", "not reached");
    case Attendance::Sent: return in(language, "sendt", "sent");
    }
    return {};
}

std::string_view nameOf(SpellKind kind, Language language)
{
    switch (kind) {
    case SpellKind::Work: return in(language, "arbejde", "work");
    case SpellKind::Education: return in(language, "uddannelse", "education");
    case SpellKind::Offer: return in(language, "opkvalificeringstilbud", "upskilling offer");
    }
    return {};
}

std::string_view nameOf(CustodyKind kind, Language language)
{
    return kind == CustodyKind::Remand ? in(language, "varetægt", "remand") : in(language, "afsoning", "serving a sentence");
}

namespace {

/// Puts the words of one record together.
class EvidenceWords {
public:
    EvidenceWords(YearEndStatus status, Language language) : m_status{status}, m_language{language} {}

    std::string operator()(const DecidedByCitizen& record) const { return start() + " " + toDanish(record.on); }

    std::string operator()(const DecidedBySpell& record) const
    {
        std::string text = start() + ":";
        std::string what = record.provider;
        if (!record.title.empty())
            what += (what.empty() ? "" : ", ") + record.title;
        if (!what.empty())
            text += " " + what + ",";
        text += " " + std::string{in(m_language, "siden ", "since ")} + toDanish(record.since);
        if (record.weeklyHours)
            text += ", " + toText(*record.weeklyHours, m_language == Language::Danish ? ',' : '.') +
                    std::string{in(m_language, " t/uge", " h/week")};
        return text;
    }

    std::string operator()(const DecidedByContact& record) const
    {
        return start() + ": " + std::string{nameOf(record.channel, m_language)} + " " + toDanish(record.at.day);
    }

    std::string operator()(const DecidedByCustody& record) const
    {
        return start() + ": " + record.facility + " (" + std::string{nameOf(record.kind, m_language)} + "), " +
               std::string{in(m_language, "siden ", "since ")} + toDanish(record.since);
    }

    std::string operator()(const DecidedByCase& record) const
    {
        std::string text = start() + ": " + std::string{in(m_language, "sag ", "case ")} + record.caseNumber;
        if (m_status == YearEndStatus::Closed) {
            if (record.closedOn)
                text += std::string{in(m_language, " lukket ", " closed ")} + toDanish(*record.closedOn);
            return text;
        }
        text += std::string{in(m_language, " åben siden ", " open since ")} + toDanish(record.openedOn);
        if (!record.latestAttended)
            return text + std::string{in(m_language, ", intet fremmøde", ", never attended")};
        return text + std::string{in(m_language, ", seneste fremmøde ", ", last attended ")} +
               toDanish(record.latestAttended->day);
    }

private:
    std::string start() const { return std::string{nameOf(m_status, m_language)}; }

    YearEndStatus m_status;
    Language m_language;
};

}  // namespace

std::string evidenceText(const DecidingRecord& record, YearEndStatus status, Language language)
{
    return std::visit(EvidenceWords{status, language}, record);
}

std::string numberText(long long number, Language language)
{
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, language == Language::Danish ? '.' : ',');
    return number < 0 ? "-" + digits : digits;
}

std::string shareText(std::optional<double> share, Language language)
{
    if (!share)
        return "–";
    const long long tenths = std::llround(*share * 1000);
    const char mark = language == Language::Danish ? ',' : '.';
    return numberText(tenths / 10, language) + mark + std::to_string(tenths % 10) + " %";
}

std::string momentText(Instant instant)
{
    const LocalTime local = copenhagenTime(instant);
    std::array<char, 16> time{};
    const auto minutes = static_cast<int>(local.ofDay.count());
    std::snprintf(time.data(), time.size(), " %02d:%02d", minutes / 60, minutes % 60);
    return toDanish(local.day) + time.data();
}

}  // namespace fodfaeste
