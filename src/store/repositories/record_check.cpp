#include "store/repositories/record_check.h"

#include "base/date.h"
#include "base/fold.h"
#include "domain/citizen/cpr.h"
#include "store/sql/failure.h"

#include <array>

namespace fodfaeste {

namespace {

constexpr std::uint64_t kRowsBetweenLooks = 4096;

bool isDay(std::string_view text)
{
    return parseIsoDate(text).has_value();
}

bool isTime(std::string_view text)
{
    return static_cast<bool>(parseLocalTime(text));
}

bool isCpr(std::string_view text)
{
    const auto cpr = Cpr::parse(text);
    return cpr && cpr->digits() == text;
}

struct TextCheck {
    std::string_view column;
    sql::Query query;
    bool (*isRight)(std::string_view);
};

constexpr std::array kTextChecks{
    TextCheck{"cpr_number.cpr", "SELECT cpr FROM cpr_number", &isCpr},
    TextCheck{"cpr_number.since", "SELECT since FROM cpr_number WHERE since IS NOT NULL", &isDay},
    TextCheck{"citizen.protected_until", "SELECT protected_until FROM citizen WHERE protected_until IS NOT NULL", &isDay},
    TextCheck{"citizen.died_on", "SELECT died_on FROM citizen WHERE died_on IS NOT NULL", &isDay},
    TextCheck{"citizen.moved_away_on", "SELECT moved_away_on FROM citizen WHERE moved_away_on IS NOT NULL", &isDay},
    TextCheck{"case_file.opened_on", "SELECT opened_on FROM case_file", &isDay},
    TextCheck{"case_file.closed_on", "SELECT closed_on FROM case_file WHERE closed_on IS NOT NULL", &isDay},
    TextCheck{"assignment.from_day", "SELECT from_day FROM assignment", &isDay},
    TextCheck{"assignment.to_day", "SELECT to_day FROM assignment WHERE to_day IS NOT NULL", &isDay},
    TextCheck{"contact_event.at", "SELECT at FROM contact_event", &isTime},
    TextCheck{"journal_note.text", "SELECT text FROM journal_note", &isValidUtf8},
    TextCheck{"spell.started_on", "SELECT started_on FROM spell", &isDay},
    TextCheck{"spell.ended_on", "SELECT ended_on FROM spell WHERE ended_on IS NOT NULL", &isDay},
    TextCheck{"custody_stay.admitted_on", "SELECT admitted_on FROM custody_stay", &isDay},
    TextCheck{"custody_stay.released_on", "SELECT released_on FROM custody_stay WHERE released_on IS NOT NULL", &isDay},
    TextCheck{"custody_stay.expected_release_on",
              "SELECT expected_release_on FROM custody_stay WHERE expected_release_on IS NOT NULL", &isDay},
    TextCheck{"outreach_contact.at", "SELECT at FROM outreach_contact", &isTime},
    TextCheck{"outreach_contact.note", "SELECT note FROM outreach_contact", &isValidUtf8},
    TextCheck{"outreach_theme.valid_from", "SELECT valid_from FROM outreach_theme", &isDay},
    TextCheck{"draft.fields", "SELECT fields FROM draft", &isValidUtf8},
    TextCheck{"unsorted_note.at", "SELECT at FROM unsorted_note", &isTime},
    TextCheck{"unsorted_note.text", "SELECT text FROM unsorted_note", &isValidUtf8},
    TextCheck{"unsorted_note.due_on", "SELECT due_on FROM unsorted_note WHERE due_on IS NOT NULL", &isDay},
    TextCheck{"snippet.text", "SELECT text FROM snippet", &isValidUtf8},
    TextCheck{"task.due_on", "SELECT due_on FROM task", &isDay},
    TextCheck{"task.created_on", "SELECT created_on FROM task", &isDay},
    TextCheck{"task.settled_on", "SELECT settled_on FROM task WHERE settled_on IS NOT NULL", &isDay},
};

struct CountCheck {
    std::string_view what;
    sql::Query query;
};

constexpr std::array kCountChecks{
    CountCheck{"citizen without a CPR number in force",
               R"(SELECT count(*) FROM citizen c
                   WHERE NOT EXISTS (SELECT 1 FROM cpr_number n WHERE n.citizen_id = c.id AND n.position = 0)
                     AND c.merged_into IS NULL)"},
    CountCheck{"journal_note without its contact",
               "SELECT count(*) FROM journal_note n WHERE NOT EXISTS (SELECT 1 FROM contact_event e WHERE e.id = n.contact_id)"},
    CountCheck{"journal_note without the version before it",
               R"(SELECT count(*) FROM journal_note n
                   WHERE n.version > 1
                     AND NOT EXISTS (SELECT 1 FROM journal_note b
                                      WHERE b.contact_id = n.contact_id AND b.version = n.version - 1))"},
};

}  // namespace

std::vector<std::string> RecordCheck::faults()
{
    checkTexts();
    checkSearchKeys();
    checkCounts();
    return std::move(m_faults);
}

void RecordCheck::checkTexts()
{
    for (const TextCheck& check : kTextChecks) {
        std::int64_t wrong = 0;
        sql::Cursor rows{m_connection, check.query, {}};
        while (rows.next()) {
            stopIfCancelled();
            if (!check.isRight(rows.row().text(0)))
                ++wrong;
        }
        note(check.column, wrong);
    }
}

void RecordCheck::checkSearchKeys()
{
    std::int64_t wrong = 0;
    sql::Cursor rows{m_connection, "SELECT given_names, given_key, family_name, family_key FROM citizen", {}};
    while (rows.next()) {
        stopIfCancelled();
        const sql::Row row = rows.row();
        if (fold(row.text(0)) != row.text(1) || fold(row.text(2)) != row.text(3))
            ++wrong;
    }
    note("citizen with a search key of another name", wrong);
}

void RecordCheck::checkCounts()
{
    for (const CountCheck& check : kCountChecks)
        note(check.what, *m_connection.one(check.query, {}, [](const sql::Row& row) { return row.integer(0); }));
}

void RecordCheck::note(std::string_view what, std::int64_t count)
{
    if (count > 0)
        m_faults.push_back(std::string{what} + ": " + std::to_string(count) + " rows cannot be right");
}

void RecordCheck::stopIfCancelled()
{
    if (++m_looks % kRowsBetweenLooks == 0 && m_progress.cancelled())
        throw sql::Failure{sql::FailureKind::Interrupted, "the check was stopped"};
}

}  // namespace fodfaeste
