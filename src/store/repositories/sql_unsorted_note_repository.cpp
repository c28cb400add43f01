#include "store/repositories/sql_unsorted_note_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

std::string_view codeOf(UnsortedNote::State state)
{
    switch (state) {
    case UnsortedNote::State::Waiting: return "waiting";
    case UnsortedNote::State::Filed: return "filed";
    case UnsortedNote::State::Discarded: return "discarded";
    }
    return {};
}

std::optional<UnsortedNote::State> stateFromCode(std::string_view code)
{
    for (const auto state : {UnsortedNote::State::Waiting, UnsortedNote::State::Filed, UnsortedNote::State::Discarded}) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

UnsortedNote readUnsorted(const sql::Row& row)
{
    UnsortedNote note;
    note.id = row.id<UnsortedNoteId>(0);
    note.revision = row.revision(1);
    note.writtenBy = row.id<UserId>(2);
    note.writtenAt = readInstant(row, 3);
    note.personWords = row.string(4);
    note.at = readLocalTime(row, 5);
    note.channel = readCode(row, 6, channelFromCode);
    note.attendance = readCode(row, 7, attendanceFromCode);
    if (!row.isNull(8))
        note.assessment = readCode(row, 8, assessmentFromCode);
    note.text = row.string(9);
    note.restricted = row.number(10) != 0;
    note.step = row.string(11);
    note.due = readOptionalDate(row, 12);
    note.state = readCode(row, 13, stateFromCode);
    note.endedBy = row.id<UserId>(14);
    if (!row.isNull(15))
        note.endedAt = readInstant(row, 15);
    note.contact = row.id<ContactId>(16);
    note.discardReason = row.string(17);
    return note;
}

std::optional<std::string_view> codeOrNull(const std::optional<Assessment>& assessment)
{
    return assessment ? std::optional{codeOf(*assessment)} : std::nullopt;
}

std::optional<std::int64_t> millisecondsOrNull(const std::optional<Instant>& instant)
{
    return instant ? std::optional{millisecondsOf(*instant)} : std::nullopt;
}

}  // namespace

std::optional<UnsortedNote> SqlUnsortedNoteRepository::find(UnsortedNoteId id)
{
    return m_connection.one(R"(SELECT id, revision, written_by, written_at, person_words, at, channel, attendance, assessment,
                                      text, restricted, step, due_on, state, ended_by, ended_at, contact_id, discard_reason
                                 FROM unsorted_note
                                WHERE id = $1)",
                            {id}, readUnsorted);
}

std::vector<UnsortedNote> SqlUnsortedNoteRepository::of(UserId writer)
{
    return m_connection.all(R"(SELECT id, revision, written_by, written_at, person_words, at, channel, attendance, assessment,
                                      text, restricted, step, due_on, state, ended_by, ended_at, contact_id, discard_reason
                                 FROM unsorted_note
                                WHERE written_by = $1
                                ORDER BY written_at DESC, id DESC)",
                            {writer}, readUnsorted);
}

std::vector<UnsortedNote> SqlUnsortedNoteRepository::ofTeam(TeamId team)
{
    return m_connection.all(R"(SELECT id, revision, written_by, written_at, person_words, at, channel, attendance, assessment,
                                      text, restricted, step, due_on, state, ended_by, ended_at, contact_id, discard_reason
                                 FROM unsorted_note
                                WHERE written_by IN (SELECT id FROM user_account WHERE team_id = $1)
                                ORDER BY written_at DESC, id DESC)",
                            {team}, readUnsorted);
}

UnsortedNoteId SqlUnsortedNoteRepository::add(const UnsortedNote& note)
{
    return *m_connection.one(
        R"(INSERT INTO unsorted_note (revision, written_by, written_at, person_words, at, channel, attendance, assessment, text,
                                      restricted, step, due_on, state, ended_by, ended_at, contact_id, discard_reason)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
           RETURNING id)",
        {note.writtenBy, millisecondsOf(note.writtenAt), note.personWords, toIso(note.at), codeOf(note.channel),
         codeOf(note.attendance), codeOrNull(note.assessment), note.text, note.restricted ? 1 : 0, note.step, isoOrNull(note.due),
         codeOf(note.state), sql::orNull(note.endedBy), millisecondsOrNull(note.endedAt), sql::orNull(note.contact),
         note.discardReason},
        [](const sql::Row& row) { return row.id<UnsortedNoteId>(0); });
}

Result<Revision> SqlUnsortedNoteRepository::save(const UnsortedNote& note)
{
    return savedRevision(m_connection.one(R"(UPDATE unsorted_note
                                                SET revision = revision + 1, state = $3, ended_by = $4, ended_at = $5,
                                                    contact_id = $6, discard_reason = $7
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {note.id, note.revision, codeOf(note.state), sql::orNull(note.endedBy),
                                           millisecondsOrNull(note.endedAt), sql::orNull(note.contact), note.discardReason},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "unsorted");
}

}  // namespace fodfaeste
