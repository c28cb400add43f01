#include "store/repositories/sql_change_journal.h"

#include "store/repositories/row_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace fodfaeste {

namespace {

RowImage readImage(std::string_view text)
{
    RowImage image;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        unreadable("change_row image");
    for (const auto& [column, value] : json.items()) {
        if (value.is_null())
            image.emplace(column, std::nullopt);
        else
            image.emplace(column, value.is_string() ? value.get<std::string>() : value.dump());
    }
    return image;
}

ChangedRow::Kind readKind(std::string_view word)
{
    if (word == "insert")
        return ChangedRow::Kind::Insert;
    return word == "delete" ? ChangedRow::Kind::Delete : ChangedRow::Kind::Update;
}

ChangedRow readRow(const sql::Row& row)
{
    ChangedRow changed;
    changed.id = row.integer(0);
    changed.table = row.string(1);
    changed.key = row.string(2);
    changed.kind = readKind(row.text(3));
    if (!row.isNull(4))
        changed.before = readImage(row.text(4));
    if (!row.isNull(5))
        changed.after = readImage(row.text(5));
    return changed;
}

Change readChange(const sql::Row& row)
{
    Change change;
    change.id = row.id<ChangeId>(0);
    change.at = readInstant(row, 1);
    change.user = row.id<UserId>(2);
    change.operation = readCode(row, 3, operationFromCode);
    change.detail = row.string(4);
    change.undoes = row.id<ChangeId>(5);
    change.undoneBy = row.id<ChangeId>(6);
    return change;
}

/// The single number of a key such as "[12]"; nothing when the key has several parts.
std::optional<std::int64_t> numberOf(const std::string& key)
{
    const auto json = nlohmann::json::parse(key, nullptr, false);
    const bool isSingle = json.is_array() && json.size() == 1 && json.front().is_number_integer();
    return isSingle ? std::optional{json.front().get<std::int64_t>()} : std::nullopt;
}

}  // namespace

const sql::RowImager& SqlChangeJournal::imagerOf(std::string_view table) const
{
    const auto imagers = m_connection.rowImagers();
    const auto found = std::ranges::find(imagers, table, &sql::RowImager::table);
    if (found == imagers.end())
        unreadable("change_row.table_name");
    return *found;
}

void SqlChangeJournal::begin(UserId user, Operation operation, Instant now)
{
    m_open = *m_connection.one(R"(INSERT INTO change (at, user_id, operation, detail)
                                  VALUES ($1, $2, $3, '')
                                  RETURNING id)",
                               {millisecondsOf(now), user, codeOf(operation)},
                               [](const sql::Row& row) { return row.id<ChangeId>(0); });
    m_connection.beginCapture(m_open);
}

void SqlChangeJournal::forgo()
{
    m_connection.endCapture();
    m_connection.exec("DELETE FROM change_row WHERE change_id = $1", {m_open});
    m_connection.exec("DELETE FROM change WHERE id = $1", {m_open});
    m_open = {};
}

void SqlChangeJournal::setUndoes(ChangeId change)
{
    m_connection.exec("UPDATE change SET undoes = $2 WHERE id = $1", {m_open, change});
    m_connection.exec("UPDATE change SET undone_by = $2 WHERE id = $1", {change, m_open});
    // What was taken back by the change that is now taken back itself can be taken back again.
    m_connection.exec("UPDATE change SET undone_by = NULL WHERE undone_by = $1", {change});
}

void SqlChangeJournal::end(const std::set<CitizenId>& citizens, std::string_view detail)
{
    if (!m_open.isSet())
        return;
    m_connection.endCapture();
    const auto any = m_connection.one("SELECT 1 FROM change_row WHERE change_id = $1 LIMIT 1", {m_open},
                                      [](const sql::Row& row) { return row.number(0); });
    if (!any) {
        m_connection.exec("DELETE FROM change WHERE id = $1", {m_open});
        return;
    }
    m_connection.exec("UPDATE change SET detail = $2 WHERE id = $1", {m_open, detail});
    for (const CitizenId citizen : citizens)
        m_connection.exec("INSERT INTO change_citizen (change_id, citizen_id) VALUES ($1, $2)", {m_open, citizen});
}

Change SqlChangeJournal::withCitizens(Change change)
{
    change.citizens = m_connection.all("SELECT citizen_id FROM change_citizen WHERE change_id = $1 ORDER BY citizen_id",
                                       {change.id}, [](const sql::Row& row) { return row.id<CitizenId>(0); });
    return change;
}

std::optional<Change> SqlChangeJournal::find(ChangeId id)
{
    auto change = m_connection.one("SELECT id, at, user_id, operation, detail, undoes, undone_by FROM change WHERE id = $1", {id},
                                   readChange);
    return change ? std::optional{withCitizens(std::move(*change))} : std::nullopt;
}

std::vector<Change> SqlChangeJournal::page(const ChangeFilter& filter, ChangeId before, int limit)
{
    const std::int64_t below = before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max();
    auto changes = m_connection.all(
        R"(SELECT id, at, user_id, operation, detail, undoes, undone_by
             FROM change c
            WHERE id < $1
              AND ($2 = 0 OR user_id = $2)
              AND ($3 = 0 OR id IN (SELECT x.change_id FROM change_citizen x
                                    WHERE x.citizen_id = $3
                                       OR x.citizen_id IN (SELECT m.id FROM citizen m WHERE m.merged_into = $3)))
              AND at >= $4
            ORDER BY id DESC
            LIMIT $5)",
        {below, filter.user, filter.citizen, filter.from ? millisecondsOf(*filter.from) : std::int64_t{0}, limit}, readChange);
    std::ranges::transform(changes, changes.begin(), [this](const Change& change) { return withCitizens(change); });
    return changes;
}

std::vector<ChangedRow> SqlChangeJournal::rowsOf(ChangeId change)
{
    return m_connection.all(R"(SELECT id, table_name, row_key, kind, before, after
                                 FROM change_row
                                WHERE change_id = $1
                                ORDER BY id)",
                            {change}, readRow);
}

std::optional<RowImage> SqlChangeJournal::imageNow(const ChangedRow& row)
{
    return m_connection.one(imagerOf(row.table).image, {row.key}, [](const sql::Row& found) { return readImage(found.text(0)); });
}

void SqlChangeJournal::takeBack(const ChangedRow& row)
{
    const sql::RowImager& imager = imagerOf(row.table);
    if (row.kind == ChangedRow::Kind::Insert) {
        m_connection.exec(imager.remove, {row.key});
        return;
    }
    const auto before = m_connection.one("SELECT before FROM change_row WHERE id = $1", {row.id},
                                         [](const sql::Row& found) { return found.string(0); });
    if (row.kind == ChangedRow::Kind::Update)
        m_connection.exec(imager.restore, {row.key, *before});
    else
        m_connection.exec(imager.insert, {*before});
}

std::optional<Change> SqlChangeJournal::builtOn(const ChangedRow& row, ChangeId change)
{
    return m_connection.one(R"(SELECT c.id, c.at, c.user_id, c.operation, c.detail, c.undoes, c.undone_by
                                 FROM change_row r
                                 JOIN change c ON c.id = r.change_id
                                WHERE r.table_name = $1 AND r.row_key = $2 AND r.change_id > $3
                                ORDER BY r.id DESC
                                LIMIT 1)",
                            {row.table, row.key, change}, readChange);
}

std::optional<std::string> SqlChangeJournal::referenceTo(const ChangedRow& row)
{
    const auto id = numberOf(row.key);
    return id ? m_connection.referenceTo(row.table, *id) : std::nullopt;
}

void SqlChangeJournal::withdrawContact(ContactId contact, Instant now)
{
    m_connection.exec("UPDATE contact_event SET revision = revision + 1, withdrawn_at = $2 WHERE id = $1",
                      {contact, millisecondsOf(now)});
}

void SqlChangeJournal::letNotesGo(ChangeId import)
{
    m_connection.exec("INSERT INTO import_being_undone (change_id, at) SELECT id, at FROM change WHERE id = $1", {import});
}

void SqlChangeJournal::holdNotesAgain()
{
    m_connection.exec("DELETE FROM import_being_undone");
}

void SqlChangeJournal::prune(Instant before)
{
    const std::int64_t moment = millisecondsOf(before);
    const auto any = m_connection.one("SELECT 1 FROM change WHERE at < $1 LIMIT 1", {moment},
                                      [](const sql::Row& row) { return row.number(0); });
    if (!any)
        return;
    m_connection.exec("DELETE FROM change_row WHERE change_id IN (SELECT id FROM change WHERE at < $1)", {moment});
    m_connection.exec("DELETE FROM change_citizen WHERE change_id IN (SELECT id FROM change WHERE at < $1)", {moment});
    m_connection.exec("UPDATE change SET undoes = NULL, undone_by = NULL WHERE at < $1", {moment});
    m_connection.exec(R"(UPDATE change SET undoes = NULL
                          WHERE undoes IN (SELECT id FROM change WHERE at < $1))",
                      {moment});
    m_connection.exec(R"(DELETE FROM change
                          WHERE at < $1 AND NOT EXISTS (SELECT 1 FROM change later WHERE later.undone_by = change.id))",
                      {moment});
}

}  // namespace fodfaeste
