#include "store/backup/backup_contents.h"

namespace fodfaeste {

namespace {

/// Ids come in order on both sides.
std::int64_t missing(sql::Query query, sql::Connection& first, sql::Connection& second)
{
    sql::Cursor ours{first, query, {}};
    sql::Cursor theirs{second, query, {}};
    std::int64_t count = 0;
    bool more = theirs.next();
    while (ours.next()) {
        const std::int64_t id = ours.row().integer(0);
        while (more && theirs.row().integer(0) < id)
            more = theirs.next();
        if (!more || theirs.row().integer(0) != id)
            ++count;
    }
    return count;
}

}  // namespace

BackupContents contentsOf(sql::Connection& connection)
{
    BackupContents contents = *connection.one(
        R"(SELECT (SELECT count(*) FROM citizen), (SELECT count(*) FROM contact_event), (SELECT count(*) FROM task),
                  (SELECT count(*) FROM audit_entry), (SELECT coalesce(max(number), 0) FROM audit_head),
                  (SELECT coalesce(max(at), '') FROM contact_event))",
        {}, [](const sql::Row& row) {
            BackupContents read{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), {}, 0, {}};
            read.newestContact = parseIsoDate(row.text(5).substr(0, 10));
            return read;
        });
    contents.schemaVersion = connection.schemaVersion();
    contents.programVersion = FODFAESTE_VERSION;
    return contents;
}

MissingRecords missingIn(sql::Connection& first, sql::Connection& second)
{
    return {missing("SELECT id FROM citizen ORDER BY id", first, second),
            missing("SELECT id FROM contact_event ORDER BY id", first, second),
            missing("SELECT id FROM task ORDER BY id", first, second)};
}

}  // namespace fodfaeste
