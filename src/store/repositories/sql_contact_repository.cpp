#include "store/repositories/sql_contact_repository.h"

#include "store/repositories/row_values.h"

#include <algorithm>
#include <limits>

namespace fodfaeste {

namespace {

ContactEvent readContact(const sql::Row& row)
{
    ContactEvent contact;
    contact.id = row.id<ContactId>(0);
    contact.revision = row.revision(1);
    contact.caseFile = row.id<CaseFileId>(2);
    contact.at = readLocalTime(row, 3);
    contact.channel = readCode(row, 4, channelFromCode);
    contact.attendance = readCode(row, 5, attendanceFromCode);
    if (!row.isNull(6))
        contact.assessment = readCode(row, 6, assessmentFromCode);
    if (!row.isNull(7))
        contact.duration = std::chrono::minutes{row.number(7)};
    contact.caseworker = row.id<UserId>(8);
    if (!row.isNull(9))
        contact.recordedAt = readInstant(row, 9);
    contact.isNoted = row.number(10) != 0;
    return contact;
}

JournalNote readNote(const sql::Row& row)
{
    return {row.id<ContactId>(0), row.number(1),       row.string(2),     row.string(3),
            row.id<UserId>(4),    readInstant(row, 5), row.number(6) != 0};
}

std::optional<std::string_view> codeOrNull(const std::optional<Assessment>& assessment)
{
    return assessment ? std::optional{codeOf(*assessment)} : std::nullopt;
}

std::optional<int> minutesOrNull(const std::optional<std::chrono::minutes>& duration)
{
    return duration ? std::optional{static_cast<int>(duration->count())} : std::nullopt;
}

std::optional<std::int64_t> millisecondsOrNull(const std::optional<Instant>& instant)
{
    return instant ? std::optional{millisecondsOf(*instant)} : std::nullopt;
}

bool isNewer(const ContactEvent& a, const ContactEvent& b)
{
    return std::pair{a.at, a.id} > std::pair{b.at, b.id};
}

}  // namespace

std::optional<ContactEvent> SqlContactRepository::find(ContactId id)
{
    return m_connection.one(R"(SELECT id, revision, case_file_id, at, channel, attendance, assessment, duration_minutes,
                                      caseworker_id, recorded_at, is_noted
                                 FROM contact_event
                                WHERE id = $1 AND withdrawn_at IS NULL)",
                            {id}, readContact);
}

std::vector<ContactEvent> SqlContactRepository::ofCase(CaseFileId caseFile)
{
    return m_connection.all(R"(SELECT id, revision, case_file_id, at, channel, attendance, assessment, duration_minutes,
                                      caseworker_id, recorded_at, is_noted
                                 FROM contact_event
                                WHERE case_file_id = $1 AND withdrawn_at IS NULL
                                ORDER BY at, id)",
                            {caseFile}, readContact);
}

std::vector<ContactEvent> SqlContactRepository::newestOfCase(CaseFileId caseFile, const std::optional<ContactCursor>& after,
                                                             int limit)
{
    // Later than every time that can be written, when the page is the first.
    const std::string before = after ? toIso(after->at) : "9999-12-31T24:00";
    const ContactId beforeId = after ? after->id : ContactId{std::numeric_limits<std::int64_t>::max()};
    return m_connection.all(R"(SELECT id, revision, case_file_id, at, channel, attendance, assessment, duration_minutes,
                                      caseworker_id, recorded_at, is_noted
                                 FROM contact_event
                                WHERE case_file_id = $1 AND (at, id) < ($2, $3) AND withdrawn_at IS NULL
                                ORDER BY at DESC, id DESC
                                LIMIT $4)",
                            {caseFile, before, beforeId, limit}, readContact);
}

std::vector<ContactWithNote> SqlContactRepository::ofCitizen(CitizenId citizen, std::optional<ContactCursor> after, int limit)
{
    // Each case gives its own newest ones straight from the index; together they hold the page.
    std::vector<ContactEvent> newest;
    const auto cases = m_connection.all("SELECT id FROM case_file WHERE citizen_id = $1", {citizen},
                                        [](const sql::Row& row) { return row.id<CaseFileId>(0); });
    for (const CaseFileId caseFile : cases)
        std::ranges::move(newestOfCase(caseFile, after, limit), std::back_inserter(newest));
    std::ranges::sort(newest, isNewer);
    newest.resize(std::min(newest.size(), static_cast<std::size_t>(std::max(limit, 0))));

    std::vector<ContactWithNote> page;
    page.reserve(newest.size());
    for (const ContactEvent& contact : newest) {
        auto note = newestNote(contact.id);
        const int versions = note ? note->version : 0;
        page.push_back({contact, std::move(note), versions, false, groupSizeOf(contact.id)});
    }
    return page;
}

ContactId SqlContactRepository::add(const ContactEvent& contact)
{
    return *m_connection.one(
        R"(INSERT INTO contact_event (revision, case_file_id, at, channel, attendance, assessment, duration_minutes,
                                      caseworker_id, recorded_at)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8)
           RETURNING id)",
        {contact.caseFile, toIso(contact.at), codeOf(contact.channel), codeOf(contact.attendance), codeOrNull(contact.assessment),
         minutesOrNull(contact.duration), sql::orNull(contact.caseworker), millisecondsOrNull(contact.recordedAt)},
        [](const sql::Row& row) { return row.id<ContactId>(0); });
}

Result<Revision> SqlContactRepository::save(const ContactEvent& contact)
{
    return savedRevision(m_connection.one(
                             R"(UPDATE contact_event
                                   SET revision = revision + 1, case_file_id = $3, at = $4, channel = $5, attendance = $6,
                                       assessment = $7, duration_minutes = $8, caseworker_id = $9
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
                             {contact.id, contact.revision, contact.caseFile, toIso(contact.at), codeOf(contact.channel),
                              codeOf(contact.attendance), codeOrNull(contact.assessment), minutesOrNull(contact.duration),
                              sql::orNull(contact.caseworker)},
                             [](const sql::Row& row) { return row.revision(0); }),
                         "contact");
}

void SqlContactRepository::each(const Visitor<ContactEvent>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT id, revision, case_file_id, at, channel, attendance, assessment, duration_minutes,
                            caseworker_id, recorded_at, is_noted
                          FROM contact_event
                         WHERE withdrawn_at IS NULL
                         ORDER BY case_file_id, at, id)",
                     {}};
    while (rows.next())
        visit(readContact(rows.row()));
}

std::vector<JournalNote> SqlContactRepository::notesOf(ContactId contact)
{
    return m_connection.all(R"(SELECT contact_id, version, text, reason, written_by, written_at, restricted
                                 FROM journal_note
                                WHERE contact_id = $1
                                ORDER BY version)",
                            {contact}, readNote);
}

std::optional<JournalNote> SqlContactRepository::newestNote(ContactId contact)
{
    return m_connection.one(R"(SELECT contact_id, version, text, reason, written_by, written_at, restricted
                                 FROM journal_note
                                WHERE contact_id = $1
                                ORDER BY version DESC
                                LIMIT 1)",
                            {contact}, readNote);
}

void SqlContactRepository::addNote(const JournalNote& note)
{
    m_connection.exec(
        R"(INSERT INTO journal_note (contact_id, version, text, reason, written_by, written_at, restricted)
                         VALUES ($1, $2, $3, $4, $5, $6, $7))",
        {note.contact, note.version, note.text, note.reason, sql::orNull(note.writtenBy), millisecondsOf(note.writtenAt),
         note.restricted ? 1 : 0});
    if (note.version == 1)
        m_connection.exec("UPDATE contact_event SET is_noted = 1 WHERE id = $1", {note.contact});
}

void SqlContactRepository::bind(const std::vector<ContactId>& contacts, Instant madeAt)
{
    const std::optional<std::int64_t> group =
        m_connection.one("INSERT INTO contact_group (made_at) VALUES ($1) RETURNING id", {millisecondsOf(madeAt)},
                         [](const sql::Row& row) { return row.integer(0); });
    for (const ContactId contact : contacts)
        m_connection.exec("INSERT INTO contact_group_member (group_id, contact_id) VALUES ($1, $2)", {*group, contact});
}

int SqlContactRepository::groupSizeOf(ContactId contact)
{
    return *m_connection.one(R"(SELECT count(*)
                                  FROM contact_group_member other
                                  JOIN contact_group_member own ON own.group_id = other.group_id
                                 WHERE own.contact_id = $1)",
                             {contact}, [](const sql::Row& row) { return row.number(0); });
}

}  // namespace fodfaeste
