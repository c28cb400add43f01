#include "gui/text/change_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/text/trail_text.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

enum class Shape { Text, Day, Moment, YesNo, User, Channel, Attendance, Assessment, Spell, Custody, District, Hours, Minutes };

struct FieldWords {
    std::string_view table;
    std::string_view column;
    const char* words;  ///< null for what only the machinery needs
    Shape shape = Shape::Text;
};

// clang-format off
constexpr FieldWords kFields[] = {
    {"citizen", "given_names", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Given names")},
    {"citizen", "family_name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Family name")},
    {"citizen", "district_no", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "District"), Shape::District},
    {"citizen", "address", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Address")},
    {"citizen", "postal_code", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Postal code")},
    {"citizen", "phone", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Phone")},
    {"citizen", "email", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "E-mail")},
    {"citizen", "address_protected", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Protected address"), Shape::YesNo},
    {"citizen", "protected_until", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Protected until"), Shape::Day},
    {"citizen", "died_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Died"), Shape::Day},
    {"citizen", "moved_away_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Moved away"), Shape::Day},
    {"citizen", "merged_into", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Joined with")},
    {"cpr_number", "cpr", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "CPR number")},
    {"cpr_number", "since", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "CPR number valid until"), Shape::Day},
    {"cpr_number", "citizen_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "CPR number of")},
    {"case_file", "number", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Case number")},
    {"case_file", "citizen_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Case of")},
    {"case_file", "programme", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Programme")},
    {"case_file", "opened_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Opened"), Shape::Day},
    {"case_file", "closed_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Closed"), Shape::Day},
    {"case_file", "close_reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for closing")},
    {"case_file", "referred_by", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Referred by")},
    {"assignment", "case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Assigned case")},
    {"assignment", "caseworker_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "In charge"), Shape::User},
    {"assignment", "from_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "In charge from"), Shape::Day},
    {"assignment", "to_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "In charge until"), Shape::Day},
    {"contact_event", "case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Contact in case")},
    {"contact_event", "at", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Time of the contact"), Shape::Moment},
    {"contact_event", "channel", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "How"), Shape::Channel},
    {"contact_event", "attendance", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Attendance"), Shape::Attendance},
    {"contact_event", "assessment", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Assessment"), Shape::Assessment},
    {"contact_event", "duration_minutes", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Duration"), Shape::Minutes},
    {"contact_event", "caseworker_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Contact with"), Shape::User},
    {"contact_event", "withdrawn_at", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Withdrawn"), Shape::Moment},
    {"journal_note", "text", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Note")},
    {"journal_note", "reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for the correction")},
    {"journal_note", "restricted", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Restricted"), Shape::YesNo},
    {"spell", "case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Work or education in case")},
    {"spell", "kind", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Kind"), Shape::Spell},
    {"spell", "title", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Title")},
    {"spell", "provider", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Where")},
    {"spell", "weekly_hours_hundredths", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Hours a week"), Shape::Hours},
    {"spell", "started_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Started"), Shape::Day},
    {"spell", "ended_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Ended"), Shape::Day},
    {"spell", "end_reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for ending")},
    {"custody_stay", "citizen_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Stay of")},
    {"custody_stay", "kind", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Kind of stay"), Shape::Custody},
    {"custody_stay", "facility", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Facility")},
    {"custody_stay", "admitted_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Admitted"), Shape::Day},
    {"custody_stay", "released_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Released"), Shape::Day},
    {"custody_stay", "expected_release_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Expected release"), Shape::Day},
    {"task", "case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Task in case")},
    {"task", "text", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Task")},
    {"task", "due_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Due"), Shape::Day},
    {"task", "settled_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Done"), Shape::Day},
    {"outreach_contact", "theme", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Theme")},
    {"outreach_contact", "note", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Note")},
    {"outreach_contact", "withdrawn", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Withdrawn"), Shape::YesNo},
    {"outreach_contact", "id", nullptr}, {"outreach_contact", "user_id", nullptr}, {"outreach_link", "id", nullptr},
    {"outreach_link", "outreach_contact_id", nullptr}, {"outreach_link", "contact_id", nullptr},
    {"contact_move", "from_case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Moved from case")},
    {"contact_move", "to_case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Moved to case")},
    {"contact_move", "reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for moving it")},
    {"contact_move", "id", nullptr}, {"contact_move", "contact_id", nullptr}, {"contact_move", "moved_by", nullptr},
    {"contact_move", "moved_at", nullptr},
    {"citizen", "id", nullptr}, {"citizen", "given_key", nullptr}, {"citizen", "family_key", nullptr},
    {"cpr_number", "position", nullptr},
    {"access_grant", "id", nullptr}, {"access_grant", "user_id", nullptr}, {"access_grant", "citizen_id", nullptr},
    {"access_grant", "cause", nullptr}, {"access_grant", "reason", nullptr}, {"access_grant", "granted_at", nullptr},
    {"access_grant", "expires_at", nullptr},
    {"case_file", "id", nullptr}, {"assignment", "id", nullptr}, {"contact_event", "id", nullptr},
    {"journal_note", "id", nullptr}, {"journal_note", "contact_id", nullptr}, {"journal_note", "version", nullptr},
    {"journal_note", "written_by", nullptr}, {"journal_note", "written_at", nullptr},
    {"spell", "id", nullptr}, {"custody_stay", "id", nullptr}, {"task", "id", nullptr}, {"task", "created_on", nullptr},
    {"contact_event", "recorded_at", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Written down"), Shape::Moment},
    {"contact_event", "is_noted", nullptr},
    {"follow_up_rule", "kind", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Rule for")},
    {"follow_up_rule", "amount", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "How long")},
    {"follow_up_pause", "reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for the pause")},
    {"follow_up_answer", "outcome", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "How it went")},
    {"put_off", "until_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Put off until"), Shape::Day},
    {"put_off", "reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for putting it off")},
    {"unsorted_note", "person_words", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Written about")},
    {"unsorted_note", "step", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Next step")},
    {"unsorted_note", "discard_reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for discarding")},
    {"snippet", "code", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Short form")},
    {"absence", "deputy_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Deputy"), Shape::User},
    {"absence", "user_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Absent"), Shape::User},
    {"outreach_contact", "headcount", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "People met")},
    {"outreach_contact", "place", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Place")},
    {"outreach_contact", "area", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "District"), Shape::District},
    {"institution", "phone", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Phone of the institution")},
    {"institution", "retired_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "No new stays from"), Shape::Day},
    {"custody_term", "serving_since", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Serving since"), Shape::Day},
    {"custody_term", "sentence_months", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Sentence, months")},
    {"custody_term", "sentence_days", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Sentence, days")},
    {"custody_term", "remand_days", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Remand days credited")},
    {"custody_term", "given_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Release given by Kriminalforsorgen"), Shape::Day},
    {"custody_term", "given_source", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Source of the release")},
    {"custody_term", "noted_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Release noted"), Shape::Day},
    {"roadmap", "admitted_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Roadmap counts from"), Shape::Day},
    {"roadmap", "parole_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Parole"), Shape::Day},
    {"roadmap", "release_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Release"), Shape::Day},
    {"roadmap", "started_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Roadmap started"), Shape::Day},
    {"roadmap", "closed_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Roadmap closed"), Shape::Day},
    {"roadmap", "close_reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason for closing the roadmap")},
    {"roadmap_step", "text", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Step")},
    {"roadmap_step", "due_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Step due"), Shape::Day},
    {"roadmap_step", "settled_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Step done"), Shape::Day},
    {"roadmap_topic", "person", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Sees to the topic")},
    {"roadmap_topic", "checked_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Topic checked"), Shape::Day},
    {"release_move", "from_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Release moved from"), Shape::Day},
    {"release_move", "to_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Release moved to"), Shape::Day},
    {"release_move", "moved_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Moved on"), Shape::Day},
    {"baton", "person", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Holder of the baton")},
    {"baton", "from_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Holds the baton from"), Shape::Day},
    {"baton", "to_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Held the baton until"), Shape::Day},
    {"baton", "confirmed_by", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Baton confirmed by")},
    {"baton_offer", "person", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Baton offered to")},
    {"baton_offer", "offered_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Offered on"), Shape::Day},
    {"baton_offer", "answered_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Offer answered"), Shape::Day},
    {"institution", "type", nullptr}, {"custody_term", "form", nullptr}, {"custody_term", "custody_stay_id", nullptr}, {"custody_term", "noted_by", nullptr}, {"roadmap", "custody_stay_id", nullptr}, {"roadmap", "source", nullptr}, {"roadmap", "started_by", nullptr}, {"release_move", "roadmap_id", nullptr}, {"release_move", "source", nullptr}, {"release_move", "moved_by", nullptr}, {"baton", "roadmap_id", nullptr}, {"baton", "agency", nullptr}, {"baton", "way", nullptr}, {"baton_offer", "roadmap_id", nullptr}, {"baton_offer", "agency", nullptr}, {"baton_offer", "offered_by", nullptr}, {"roadmap_step", "roadmap_id", nullptr}, {"roadmap_step", "point", nullptr}, {"roadmap_step", "anchor", nullptr}, {"roadmap_step", "offset_months", nullptr}, {"roadmap_step", "offset_days", nullptr}, {"roadmap_step", "agency", nullptr}, {"roadmap_step", "topic", nullptr}, {"roadmap_step", "settled_by", nullptr}, {"roadmap_topic", "roadmap_id", nullptr}, {"roadmap_topic", "topic", nullptr}, {"roadmap_topic", "status", nullptr}, {"roadmap_topic", "agency", nullptr},
    {"employer", "name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Employer")},
    {"employer", "cvr", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "CVR number")},
    {"employer_contact", "name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Contact person")},
    {"employer_contact", "position", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Position")},
    {"employer_agreement", "text", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Agreement")},
    {"job_opening", "tasks", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Tasks")},
    {"job_opening", "pattern", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Working hours")},
    {"job_opening", "youngest", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Youngest")},
    {"job_opening", "oldest", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Oldest")},
    {"job_opening", "positions", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Positions")},
    {"job_opening", "posted_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Posted"), Shape::Day},
    {"job_opening", "deadline", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Deadline"), Shape::Day},
    {"placement", "pattern", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Working hours")},
    {"placement", "refund_from", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Wage paid back from"), Shape::Day},
    {"placement", "refund_to", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Wage paid back until"), Shape::Day},
    {"placement_step", "day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Step on"), Shape::Day},
    {"leisure_job_wish", "wishes", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Wishes")},
    {"leisure_job_wish", "max_weekly_hours", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Hours a week at most"), Shape::Hours},
    {"leisure_job_wish", "travel_minutes", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Travel at most"), Shape::Minutes},
    {"leisure_job_wish", "compulsory_school_ends_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Compulsory education ends"), Shape::Day},
    {"leisure_job_wish", "guardian_name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Guardian")},
    {"leisure_job_wish", "guardian_phone", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Guardian's phone")},
    {"leisure_job_wish", "guardian_consented_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Guardian consented"), Shape::Day},
    {"leisure_job_wish", "citizen_consented_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Citizen consented"), Shape::Day},
    {"school_year", "first_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "First day of school"), Shape::Day},
    {"school_year", "last_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Last day of school"), Shape::Day},
    {"school_break", "school_year_id", nullptr}, {"working_time_exception", "placement_id", nullptr}, {"working_time_exception", "rule", nullptr},
    {"working_time_exception", "granted_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Granted on"), Shape::Day},
    {"guardian", "phone", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Phone")},
    {"guardian", "relation", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Relation")},
    {"consent", "purpose", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Purpose")},
    {"consent", "given_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Consent given on"), Shape::Day},
    {"consent", "withdrawn_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Consent withdrawn on"), Shape::Day},
    {"consent", "topics", nullptr}, {"consent", "form", nullptr}, {"consent", "guardian_id", nullptr},
    {"consent_party", "consent_id", nullptr}, {"consent_party", "kind", nullptr},
    {"disclosure", "party_name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Shared with")},
    {"disclosure", "person", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Received by")},
    {"disclosure", "necessity", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Why it was necessary")},
    {"disclosure", "at", nullptr}, {"disclosure", "direction", nullptr}, {"disclosure", "basis", nullptr}, {"disclosure", "limb", nullptr},
    {"disclosure", "party", nullptr}, {"disclosure", "topics", nullptr}, {"disclosure", "consent_id", nullptr},
    {"disclosure", "contact_id", nullptr}, {"disclosure", "address", nullptr}, {"disclosure", "guardian_considered", nullptr},
    {"disclosure", "at_risk", nullptr}, {"disclosure", "user_id", nullptr},
    {"employer", "sector", nullptr}, {"employer", "tier", nullptr}, {"employer", "trade", nullptr}, {"employer", "name_key", nullptr},
    {"placement", "job_opening_id", nullptr}, {"placement", "spell_id", nullptr}, {"placement_step", "placement_id", nullptr}, {"placement_step", "stage", nullptr},
    {"placement_step", "decline_reason", nullptr}, {"leisure_job_wish", "trades", nullptr}, {"", "employer_id", nullptr},
    // Whatever the table, when it has no words of its own.
    {"", "name", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Name")},
    {"", "title", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Title")},
    {"", "text", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Text")},
    {"", "body", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Text")},
    {"", "note", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Note")},
    {"", "reason", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Reason")},
    {"", "remark", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Remark")},
    {"", "from_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "From"), Shape::Day},
    {"", "to_day", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Until"), Shape::Day},
    {"", "valid_from", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "From"), Shape::Day},
    {"", "valid_to", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Until"), Shape::Day},
    {"", "due_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Due"), Shape::Day},
    {"", "answered_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Answered"), Shape::Day},
    {"", "archived_on", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Archived"), Shape::Day},
    {"", "phone", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Phone")},
    {"", "email", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "E-mail")},
    {"", "address", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Address")},
    {"", "postal_code", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Postal code")},
    {"", "district_no", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "District"), Shape::District},
    {"", "weekly_hours_hundredths", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Hours a week"), Shape::Hours},
    {"", "restricted", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Restricted"), Shape::YesNo},
    {"", "channel", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "How"), Shape::Channel},
    {"", "attendance", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Attendance"), Shape::Attendance},
    {"", "assessment", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Assessment"), Shape::Assessment},
    {"", "at", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Time"), Shape::Moment},
    {"", "case_file_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Case")},
    {"", "citizen_id", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Citizen")},
    {"", "programme", QT_TRANSLATE_NOOP("fodfaeste::ChangeText", "Programme")},
    {"", "id", nullptr}, {"", "user_id", nullptr}, {"", "owner_id", nullptr}, {"", "team_id", nullptr}, {"", "contact_id", nullptr}, {"", "group_id", nullptr}, {"", "template_id", nullptr}, {"", "position", nullptr},
    {"", "version", nullptr}, {"", "state", nullptr}, {"", "scope", nullptr}, {"", "number", nullptr}, {"", "list", nullptr}, {"", "matter", nullptr}, {"", "subject", nullptr}, {"", "kind", nullptr}, {"", "unit", nullptr}, {"", "step", nullptr},
    {"", "amount", nullptr}, {"", "outcome", nullptr}, {"", "code", nullptr}, {"", "retired", nullptr}, {"", "withdrawn", nullptr}, {"", "made_at", nullptr}, {"", "written_by", nullptr}, {"", "written_at", nullptr}, {"", "ended_by", nullptr}, {"", "ended_at", nullptr},
    {"", "paused_by", nullptr}, {"", "answered_by", nullptr}, {"", "put_off_on", nullptr}, {"", "transferred_by", nullptr}, {"", "transferred_at", nullptr}, {"", "note_version", nullptr}, {"", "theme", nullptr}, {"", "outreach_contact_id", nullptr}, {"", "pinned_at", nullptr},
};
// clang-format on

const FieldWords* wordsOf(std::string_view table, std::string_view column)
{
    const auto* const found = std::ranges::find_if(kFields, [&](const FieldWords& field) {
        return field.column == column && (field.table == table || field.table.empty());
    });
    return found == std::end(kFields) ? nullptr : found;
}

std::int64_t numberOf(const std::string& text)
{
    return toQString(text).toLongLong();
}

QString dayOf(const std::string& text)
{
    const auto day = parseIsoDate(text);
    return day ? DateText::full(*day) : toQString(text);
}

/// "2013-01-14T09:00" as the records keep it, or milliseconds as the journal does.
QString momentOf(const std::string& text)
{
    if (text.size() >= 16 && text[10] == 'T')
        return dayOf(text.substr(0, 10)) + QLatin1Char{' '} + toQString(text.substr(11, 5));
    const LocalTime at = copenhagenTime(Instant{std::chrono::milliseconds{numberOf(text)}});
    return DateText::full(at.day) + QLatin1Char{' '} + DateText::time(at);
}

template <class Value>
QString codeWords(const std::optional<Value>& value, const std::string& text)
{
    return value ? StatusText::of(*value) : toQString(text);
}

}  // namespace

bool ChangeText::knows(std::string_view table, std::string_view column)
{
    return wordsOf(table, column) != nullptr;
}

QString ChangeText::of(const ListedChange& change)
{
    if (!change.change.undoes.isSet())
        return TrailText::of(change.change.operation);
    if (change.takenBack == Operation::UndoChange)
        return tr("Did again what was taken back");
    return change.takenBack ? tr("Took back: %1").arg(TrailText::of(*change.takenBack)) : TrailText::of(Operation::UndoChange);
}

QString ChangeText::whomOf(const ListedChange& change)
{
    QStringList names;
    for (const std::string& name : change.people)
        names << toQString(name);
    const int others = static_cast<int>(change.change.citizens.size()) - static_cast<int>(names.size());
    if (names.isEmpty())
        return others > 0 ? tr("%n citizens", nullptr, others) : QString{};
    const QString told = names.join(QStringLiteral(", "));
    return others > 0 ? tr("%1 and %n others", nullptr, others).arg(told) : told;
}

QString ChangeText::stateOf(const ListedChange& change)
{
    if (change.change.undoneBy.isSet())
        return change.change.undoes.isSet() ? tr("Done again") : tr("Taken back");
    return {};
}

QString ChangeText::moment(Instant at, Date today)
{
    const LocalTime local = copenhagenTime(at);
    return QStringLiteral("%1 %2").arg(
        local.day == today ? DateText::relative(local.day, today) : DateText::brief(local.day, today), DateText::time(local));
}

QString ChangeText::fieldOf(const ChangedColumn& column)
{
    const FieldWords* field = wordsOf(column.table, column.column);
    if (field == nullptr || field->words == nullptr)
        return {};
    const QString words = tr(field->words);
    if (column.subject.empty() || column.column == "text" || column.column == "number" || column.column == "title")
        return words;
    const QString subject = column.table == "contact_event" ? momentOf(column.subject) : toQString(column.subject);
    return QStringLiteral("%1 · %2").arg(words, subject);
}

QString ChangeText::valueOf(const ChangedColumn& column, const std::optional<std::string>& value, const StaffNames& staff)
{
    if (column.isHidden)
        return tr("hidden");
    if (!value || value->empty())
        return QStringLiteral("–");
    const FieldWords* field = wordsOf(column.table, column.column);
    switch (field == nullptr ? Shape::Text : field->shape) {
    case Shape::Text: break;
    case Shape::Day: return dayOf(*value);
    case Shape::Moment: return momentOf(*value);
    case Shape::YesNo: return *value == "1" ? tr("yes") : tr("no");
    case Shape::User: return staff.nameOf(UserId{numberOf(*value)});
    case Shape::Channel: return codeWords(channelFromCode(*value), *value);
    case Shape::Attendance: return codeWords(attendanceFromCode(*value), *value);
    case Shape::Assessment: return codeWords(assessmentFromCode(*value), *value);
    case Shape::Spell: return codeWords(spellKindFromCode(*value), *value);
    case Shape::Custody: return codeWords(custodyKindFromCode(*value), *value);
    case Shape::District: return StatusText::district(static_cast<int>(numberOf(*value)));
    case Shape::Hours: return QLocale{}.toString(static_cast<double>(numberOf(*value)) / 100, 'g', 4);
    case Shape::Minutes: return DateText::duration(std::chrono::minutes{numberOf(*value)});
    }
    if (column.column == "cpr" && value->size() == 10)
        return toQString(value->substr(0, 6)) + QStringLiteral("-****");
    return toQString(*value);
}

QString ChangeText::of(const Obstacle& obstacle, const StaffNames& staff, Date today)
{
    if (!obstacle.later)
        return tr("It can no longer be taken back: something has been added to it since.");
    return tr("It can no longer be taken back, because the same has been changed since. %1: %2, %3.")
        .arg(staff.nameOf(obstacle.later->user), TrailText::of(obstacle.later->operation), moment(obstacle.later->at, today));
}

}  // namespace fodfaeste
