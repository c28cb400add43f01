#include "store/repositories/sql_case_system_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

UntransferredNote readLacking(const sql::Row& row)
{
    UntransferredNote note;
    note.contact.id = row.id<ContactId>(0);
    note.contact.revision = row.revision(1);
    note.contact.caseFile = row.id<CaseFileId>(2);
    note.contact.at = readLocalTime(row, 3);
    note.contact.channel = readCode(row, 4, channelFromCode);
    note.contact.attendance = readCode(row, 5, attendanceFromCode);
    note.contact.caseworker = row.id<UserId>(6);
    note.citizen = row.id<CitizenId>(7);
    note.noteVersion = row.number(8);
    note.isRestricted = row.number(9) != 0;
    note.contact.isNoted = row.number(10) != 0;
    if (!row.isNull(11))
        note.contact.recordedAt = readInstant(row, 11);
    note.transferredVersion = row.number(12);
    return note;
}

}  // namespace

bool SqlCaseSystemRepository::mark(const CaseSystemTransfer& transfer)
{
    return m_connection.exec(
               R"(INSERT INTO case_system_transfer (contact_id, note_version, transferred_by, transferred_at)
                                 VALUES ($1, $2, $3, $4)
                                 ON CONFLICT (contact_id, note_version) DO NOTHING)",
               {transfer.contact, transfer.noteVersion, transfer.by, millisecondsOf(transfer.at)}) > 0;
}

std::vector<CaseSystemTransfer> SqlCaseSystemRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(
        R"(SELECT t.contact_id, t.note_version, t.transferred_by, t.transferred_at
                                 FROM case_file f
                                 JOIN contact_event c ON c.case_file_id = f.id
                                 JOIN case_system_transfer t ON t.contact_id = c.id
                                WHERE f.citizen_id = $1
                                ORDER BY t.contact_id, t.note_version)",
        {citizen}, [](const sql::Row& row) {
            return CaseSystemTransfer{row.id<ContactId>(0), row.number(1), row.id<UserId>(2), readInstant(row, 3)};
        });
}

std::vector<UntransferredNote> SqlCaseSystemRepository::lacking(UserId caseworker, const Period& period)
{
    // Times are text with the day in front, so the day after the last one bounds them.
    const std::string from = toIso(period.from);
    const std::string before = period.to ? toIso(addDays(*period.to, 1)) : "9999-12-31";
    return m_connection.all(R"(SELECT c.id, c.revision, c.case_file_id, c.at, c.channel, c.attendance, c.caseworker_id,
                                      f.citizen_id, n.version, n.restricted, c.is_noted, c.recorded_at,
                                      coalesce((SELECT max(t.note_version) FROM case_system_transfer t
                                                 WHERE t.contact_id = c.id), 0) AS transferred
                                 FROM contact_event c
                                 JOIN case_file f ON f.id = c.case_file_id
                                 JOIN journal_note n ON n.contact_id = c.id
                                WHERE c.caseworker_id = $1 AND c.at >= $2 AND c.at < $3 AND c.withdrawn_at IS NULL
                                  AND n.version = (SELECT max(v.version) FROM journal_note v WHERE v.contact_id = c.id)
                                  AND NOT EXISTS (SELECT 1 FROM case_system_transfer t
                                                   WHERE t.contact_id = c.id AND t.note_version = n.version)
                                ORDER BY c.at, c.id)",
                            {caseworker, from, before}, readLacking);
}

int SqlCaseSystemRepository::daysBack(Date today)
{
    return m_connection
        .one(R"(SELECT days_back FROM case_system_rule WHERE from_day <= $1 ORDER BY from_day DESC LIMIT 1)", {toIso(today)},
             [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

std::vector<std::string> SqlCaseSystemRepository::withheldStems()
{
    return m_connection.all("SELECT stem FROM withheld_word ORDER BY id", {}, [](const sql::Row& row) { return row.string(0); });
}

}  // namespace fodfaeste
