#include "store/repositories/sql_audit_trail.h"

#include "store/repositories/citizen_list.h"
#include "store/repositories/row_values.h"

#include <algorithm>
#include <limits>

namespace fodfaeste {

namespace {

std::string_view wordOf(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Done: return "done";
    case AuditOutcome::Refused: return "refused";
    case AuditOutcome::Failed: return "failed";
    }
    return "failed";
}

std::optional<AuditOutcome> outcomeFromWord(std::string_view word)
{
    for (const AuditOutcome outcome : {AuditOutcome::Done, AuditOutcome::Refused, AuditOutcome::Failed}) {
        if (wordOf(outcome) == word)
            return outcome;
    }
    return std::nullopt;
}

AuditMac readMac(const sql::Row& row, int column)
{
    const sql::Blob bytes = row.blob(column);
    AuditMac mac{};
    if (bytes.size() == mac.size())
        std::ranges::copy(bytes, mac.begin());
    return mac;
}

AuditRow readRow(const sql::Row& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4),
            row.integer(5), row.blob(6),    row.text(7),    row.text(8)};
}

AuditEntry readEntry(const sql::Row& row)
{
    AuditEntry entry;
    entry.number = row.integer(0);
    entry.at = readInstant(row, 1);
    entry.user = row.id<UserId>(2);
    entry.operation = readCode(row, 3, operationFromCode);
    entry.outcome = readCode(row, 4, outcomeFromWord);
    if (!row.isNull(5)) {
        entry.citizens.push_back(row.id<CitizenId>(5));
    } else if (!row.isNull(6)) {
        auto citizens = unpackCitizens(row.blob(6));
        if (!citizens)
            unreadable("the citizens of an audit line");
        entry.citizens = std::move(*citizens);
    }
    entry.purpose = row.string(7);
    entry.detail = row.string(8);
    return entry;
}

}  // namespace

void SqlAuditTrail::found()
{
    writeHead({0, {}, true});
}

void SqlAuditTrail::append(const AuditEntry& entry)
{
    const Head head = readHead();
    const std::vector<std::uint8_t> packed =
        entry.citizens.size() > 1 ? packCitizens(entry.citizens) : std::vector<std::uint8_t>{};
    const CitizenId only = entry.citizens.size() == 1 ? entry.citizens.front() : CitizenId{};
    const AuditRow row{head.number + 1,
                       millisecondsOf(entry.at),
                       entry.user.value(),
                       codeOf(entry.operation),
                       wordOf(entry.outcome),
                       only.value(),
                       packed,
                       entry.purpose,
                       entry.detail};
    const AuditMac mac = m_chain.macOf(row, head.mac);
    m_connection.exec(R"(INSERT INTO audit_entry (number, at, user_id, operation, outcome, citizen_id, citizens, purpose, detail,
                                                  mac)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
                      {row.number, row.at, row.user, row.operation, row.outcome, sql::orNull(only),
                       packed.empty() ? sql::Value{nullptr} : sql::Value{row.citizens}, row.purpose, row.detail, sql::Blob{mac}});
    writeHead({row.number, mac, head.isGenuine});
}

SqlAuditTrail::Head SqlAuditTrail::readHead()
{
    const auto head = m_connection.one("SELECT number, mac, seal FROM audit_head WHERE id = 1", {}, [this](const sql::Row& row) {
        const Head written{row.integer(0), readMac(row, 1), true};
        return Head{written.number, written.mac, m_chain.sealOf(written.number, written.mac) == readMac(row, 2)};
    });
    if (head && head->isGenuine)
        return *head;
    // Somebody has been here with another program. Work goes on behind the last line there is, but the head stays false,
    // so that verifying never finds such a trail in order again.
    Head last = lastLine();
    if (head)
        last.number = std::max(last.number, head->number);
    return last;
}

SqlAuditTrail::Head SqlAuditTrail::lastLine()
{
    const auto last =
        m_connection.one("SELECT number, mac FROM audit_entry ORDER BY number DESC LIMIT 1", {}, [](const sql::Row& row) {
            return Head{row.integer(0), readMac(row, 1), false};
        });
    return last.value_or(Head{});
}

void SqlAuditTrail::writeHead(const Head& head)
{
    const AuditMac seal = head.isGenuine ? m_chain.sealOf(head.number, head.mac) : AuditMac{};
    m_connection.exec(R"(INSERT INTO audit_head (id, number, mac, seal) VALUES (1, $1, $2, $3)
                         ON CONFLICT (id) DO UPDATE SET number = excluded.number, mac = excluded.mac, seal = excluded.seal)",
                      {head.number, sql::Blob{head.mac}, sql::Blob{seal}});
}

std::int64_t SqlAuditTrail::size()
{
    return *m_connection.one("SELECT coalesce(max(number), 0) FROM audit_entry", {},
                             [](const sql::Row& row) { return row.integer(0); });
}

std::vector<AuditEntry> SqlAuditTrail::page(std::int64_t before, int limit)
{
    const std::int64_t below = before == 0 ? std::numeric_limits<std::int64_t>::max() : before;
    return m_connection.all(R"(SELECT number, at, user_id, operation, outcome, citizen_id, citizens, purpose, detail
                                 FROM audit_entry
                                WHERE number < $1
                                ORDER BY number DESC
                                LIMIT $2)",
                            {below, limit}, readEntry);
}

std::vector<AuditEntry> SqlAuditTrail::find(const TrailFilter& filter, std::int64_t before, int limit)
{
    const std::int64_t below = before == 0 ? std::numeric_limits<std::int64_t>::max() : before;
    const std::string_view operation = filter.operation ? codeOf(*filter.operation) : std::string_view{};
    const std::string_view outcome = filter.outcome ? wordOf(*filter.outcome) : std::string_view{};
    const std::int64_t from = filter.from ? millisecondsOf(*filter.from) : std::numeric_limits<std::int64_t>::min();
    const std::int64_t until = filter.until ? millisecondsOf(*filter.until) : std::numeric_limits<std::int64_t>::max();
    // Lines about several people are packed: whether this one is among them shows only when they are unpacked.
    sql::Cursor rows{m_connection,
                     R"(SELECT number, at, user_id, operation, outcome, citizen_id, citizens, purpose, detail
                          FROM audit_entry
                         WHERE number < $1
                           AND ($2 = 0 OR user_id = $2)
                           AND ($3 = '' OR operation = $3)
                           AND ($4 = '' OR outcome = $4)
                           AND at >= $5 AND at < $6
                           AND ($7 = 0 OR citizen_id = $7 OR citizens IS NOT NULL)
                         ORDER BY number DESC)",
                     {below, filter.user.value(), operation, outcome, from, until, filter.citizen.value()}};
    std::vector<AuditEntry> found;
    while (static_cast<int>(found.size()) < limit && rows.next()) {
        AuditEntry entry = readEntry(rows.row());
        if (!filter.citizen.isSet() || std::ranges::binary_search(entry.citizens, filter.citizen))
            found.push_back(std::move(entry));
    }
    return found;
}

std::string SqlAuditTrail::storeId()
{
    return m_connection
        .one("SELECT value FROM store_note WHERE key = 'database_id'", {}, [](const sql::Row& row) { return row.string(0); })
        .value_or(std::string(32, '0'));
}

TrailHead SqlAuditTrail::signedHead(Instant now)
{
    const Head reached = readHead();
    TrailHead head;
    head.store = storeId();
    head.lines = reached.number;
    head.last = hexOf(reached.mac);
    head.at = now;
    m_chain.sign(head);
    return head;
}

std::optional<TrailFault> SqlAuditTrail::check(const TrailHead& head)
{
    if (head.store != storeId())
        return TrailFault{0, "the head belongs to another store"};
    if (!m_chain.hasSigned(head))
        return TrailFault{0, "the head was not signed by this store, or has been changed"};
    if (head.lines > size())
        return TrailFault{size() + 1,
                          "lines that the head vouches for are missing: the trail was cut off, or an older store put back"};
    if (head.lines == 0)
        return std::nullopt;
    const auto mac = m_connection.one("SELECT mac FROM audit_entry WHERE number = $1", {head.lines},
                                      [](const sql::Row& row) { return hexOf(readMac(row, 0)); });
    if (mac != head.last)
        return TrailFault{head.lines, "the line is not the one that the head vouches for"};
    return std::nullopt;
}

std::optional<TrailFault> SqlAuditTrail::firstFault()
{
    Head reached;
    if (auto fault = firstFaultyLine(reached))
        return fault;
    const Head head = readHead();
    if (head.isGenuine && head.number > reached.number)
        return TrailFault{reached.number + 1, "the end of the trail has been cut off"};
    if (!head.isGenuine || head.number != reached.number || head.mac != reached.mac)
        return TrailFault{reached.number, "the record of the last line is not as it was written"};
    return std::nullopt;
}

std::optional<TrailFault> SqlAuditTrail::firstFaultyLine(Head& reached)
{
    sql::Cursor lines{m_connection,
                      R"(SELECT number, at, user_id, operation, outcome, citizen_id, citizens, purpose, detail, mac
                           FROM audit_entry
                          ORDER BY number)",
                      {}};
    while (lines.next()) {
        const AuditRow row = readRow(lines.row());
        if (row.number != reached.number + 1)
            return TrailFault{reached.number + 1, "a line is missing"};
        const AuditMac mac = m_chain.macOf(row, reached.mac);
        if (mac != readMac(lines.row(), 9))
            return TrailFault{row.number, "the line is not as it was written"};
        reached.number = row.number;
        reached.mac = mac;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
