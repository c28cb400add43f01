#include "store/repositories/sql_spell_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Spell readSpell(const sql::Row& row)
{
    Spell spell;
    spell.id = row.id<SpellId>(0);
    spell.revision = row.revision(1);
    spell.caseFile = row.id<CaseFileId>(2);
    spell.kind = readCode(row, 3, spellKindFromCode);
    spell.title = row.string(4);
    spell.provider = row.string(5);
    if (!row.isNull(6))
        spell.weeklyHours = WeeklyHours{row.number(6)};
    spell.period = readPeriod(row, 7, 8);
    spell.endReason = row.string(9);
    return spell;
}

std::optional<int> hundredthsOrNull(const std::optional<WeeklyHours>& hours)
{
    return hours ? std::optional{hours->hundredths} : std::nullopt;
}

}  // namespace

std::optional<Spell> SqlSpellRepository::find(SpellId id)
{
    return m_connection.one(R"(SELECT id, revision, case_file_id, kind, title, provider, weekly_hours_hundredths, started_on,
                                      ended_on, end_reason
                                 FROM spell
                                WHERE id = $1)",
                            {id}, readSpell);
}

std::vector<Spell> SqlSpellRepository::ofCase(CaseFileId caseFile)
{
    return m_connection.all(R"(SELECT id, revision, case_file_id, kind, title, provider, weekly_hours_hundredths, started_on,
                                      ended_on, end_reason
                                 FROM spell
                                WHERE case_file_id = $1
                                ORDER BY started_on, id)",
                            {caseFile}, readSpell);
}

std::vector<Spell> SqlSpellRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT s.id, s.revision, s.case_file_id, s.kind, s.title, s.provider, s.weekly_hours_hundredths,
                                      s.started_on, s.ended_on, s.end_reason
                                 FROM case_file c
                                 JOIN spell s ON s.case_file_id = c.id
                                WHERE c.citizen_id = $1
                                ORDER BY s.started_on, s.id)",
                            {citizen}, readSpell);
}

SpellId SqlSpellRepository::add(const Spell& spell)
{
    return *m_connection.one(
        R"(INSERT INTO spell (revision, case_file_id, kind, title, provider, weekly_hours_hundredths, started_on, ended_on,
                              end_reason)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8)
           RETURNING id)",
        {spell.caseFile, codeOf(spell.kind), spell.title, spell.provider, hundredthsOrNull(spell.weeklyHours),
         toIso(spell.period.from), isoOrNull(spell.period.to), spell.endReason},
        [](const sql::Row& row) { return row.id<SpellId>(0); });
}

Result<Revision> SqlSpellRepository::save(const Spell& spell)
{
    return savedRevision(
        m_connection.one(
            R"(UPDATE spell
                                   SET revision = revision + 1, case_file_id = $3, kind = $4, title = $5, provider = $6,
                                       weekly_hours_hundredths = $7, started_on = $8, ended_on = $9, end_reason = $10
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
            {spell.id, spell.revision, spell.caseFile, codeOf(spell.kind), spell.title, spell.provider,
             hundredthsOrNull(spell.weeklyHours), toIso(spell.period.from), isoOrNull(spell.period.to), spell.endReason},
            [](const sql::Row& row) { return row.revision(0); }),
        "spell");
}

void SqlSpellRepository::each(const Visitor<Spell>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT id, revision, case_file_id, kind, title, provider, weekly_hours_hundredths, started_on, ended_on,
                               end_reason
                          FROM spell
                         ORDER BY id)",
                     {}};
    while (rows.next())
        visit(readSpell(rows.row()));
}

}  // namespace fodfaeste
