#include "store/repositories/sql_letter_template_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

LetterTemplate readTemplate(const sql::Row& row)
{
    return {row.id<LetterTemplateId>(0), row.revision(1), row.number(2), row.string(3), row.string(4), row.number(5) != 0};
}

Letter readLetter(const sql::Row& row)
{
    return {row.id<LetterId>(0),
            row.id<CaseFileId>(1),
            row.id<LetterTemplateId>(2),
            row.number(3),
            row.string(4),
            row.string(5),
            readCode(row, 6, letterDeliveryFromCode),
            row.id<UserId>(7),
            readInstant(row, 8)};
}

}  // namespace

std::vector<LetterTemplate> SqlLetterTemplateRepository::all()
{
    return m_connection.all(R"(SELECT t.id, t.revision, v.version, v.name, v.body, t.retired
                                 FROM letter_template t
                                 JOIN letter_template_version v ON v.template_id = t.id
                                WHERE v.version = (SELECT max(w.version) FROM letter_template_version w
                                                    WHERE w.template_id = t.id)
                                ORDER BY t.id)",
                            {}, readTemplate);
}

std::optional<LetterTemplate> SqlLetterTemplateRepository::find(LetterTemplateId id)
{
    return m_connection.one(R"(SELECT t.id, t.revision, v.version, v.name, v.body, t.retired
                                 FROM letter_template t
                                 JOIN letter_template_version v ON v.template_id = t.id
                                WHERE t.id = $1
                                ORDER BY v.version DESC
                                LIMIT 1)",
                            {id}, readTemplate);
}

std::vector<LetterTemplate> SqlLetterTemplateRepository::versionsOf(LetterTemplateId id)
{
    return m_connection.all(R"(SELECT t.id, t.revision, v.version, v.name, v.body, t.retired
                                 FROM letter_template t
                                 JOIN letter_template_version v ON v.template_id = t.id
                                WHERE t.id = $1
                                ORDER BY v.version)",
                            {id}, readTemplate);
}

LetterTemplateId SqlLetterTemplateRepository::add(const LetterTemplate& made, UserId by, Instant at)
{
    LetterTemplate first = made;
    first.id = *m_connection.one("INSERT INTO letter_template (revision, retired) VALUES (1, $1) RETURNING id",
                                 {made.isRetired ? 1 : 0}, [](const sql::Row& row) { return row.id<LetterTemplateId>(0); });
    first.version = 1;
    addVersion(first, by, at);
    return first.id;
}

Result<Revision> SqlLetterTemplateRepository::save(const LetterTemplate& changed, UserId by, Instant at)
{
    const auto saved = savedRevision(m_connection.one(R"(UPDATE letter_template
                                                            SET revision = revision + 1, retired = $3
                                                          WHERE id = $1 AND revision = $2
                                                         RETURNING revision)",
                                                      {changed.id, changed.revision, changed.isRetired ? 1 : 0},
                                                      [](const sql::Row& row) { return row.revision(0); }),
                                     "template");
    if (!saved)
        return saved;
    const auto newest = find(changed.id);
    if (newest->name == changed.name && newest->body == changed.body)
        return saved;
    LetterTemplate next = changed;
    next.version = newest->version + 1;
    addVersion(next, by, at);
    return saved;
}

void SqlLetterTemplateRepository::addVersion(const LetterTemplate& written, UserId by, Instant at)
{
    m_connection.exec(R"(INSERT INTO letter_template_version (template_id, version, name, body, written_by, written_at)
                         VALUES ($1, $2, $3, $4, $5, $6))",
                      {written.id, written.version, written.name, written.body, sql::orNull(by), millisecondsOf(at)});
}

LetterId SqlLetterTemplateRepository::addLetter(const Letter& letter)
{
    return *m_connection.one(R"(INSERT INTO letter (case_file_id, template_id, template_version, title, body, delivery,
                                                    written_by, written_at)
                                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                                RETURNING id)",
                             {letter.caseFile, letter.from, letter.templateVersion, letter.title, letter.body,
                              codeOf(letter.delivery), letter.writtenBy, millisecondsOf(letter.writtenAt)},
                             [](const sql::Row& row) { return row.id<LetterId>(0); });
}

std::vector<Letter> SqlLetterTemplateRepository::lettersOf(CitizenId citizen)
{
    return m_connection.all(R"(SELECT l.id, l.case_file_id, l.template_id, l.template_version, l.title, l.body, l.delivery,
                                      l.written_by, l.written_at
                                 FROM case_file f
                                 JOIN letter l ON l.case_file_id = f.id
                                WHERE f.citizen_id = $1
                                ORDER BY l.written_at, l.id)",
                            {citizen}, readLetter);
}

void SqlLetterTemplateRepository::keepHabit(UserId user, std::string_view name, std::string_view value)
{
    m_connection.exec(R"(INSERT INTO letter_habit (user_id, name, value)
                         VALUES ($1, $2, $3)
                         ON CONFLICT (user_id, name) DO UPDATE SET value = excluded.value)",
                      {user, name, value});
}

LetterValues SqlLetterTemplateRepository::habitsOf(UserId user)
{
    const auto rows = m_connection.all("SELECT name, value FROM letter_habit WHERE user_id = $1 ORDER BY name", {user},
                                       [](const sql::Row& row) {
                                           return std::pair{row.string(0), row.string(1)};
                                       });
    return {rows.begin(), rows.end()};
}

}  // namespace fodfaeste
