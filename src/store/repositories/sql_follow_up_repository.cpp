#include "store/repositories/sql_follow_up_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

FollowUpRule readRule(const sql::Row& row)
{
    return {row.id<FollowUpRuleId>(0),
            row.revision(1),
            readCode(row, 2, ruleKindFromCode),
            row.string(3),
            row.number(4),
            {row.number(5), readCode(row, 6, ruleUnitFromCode)},
            readPeriod(row, 7, 8)};
}

AgeChange readAgeChange(const sql::Row& row)
{
    return {readCode(row, 0, ageChangeKindFromCode), row.number(1), row.string(2), readPeriod(row, 3, 4)};
}

FollowUpPause readPause(const sql::Row& row)
{
    return {row.id<FollowUpPauseId>(0), row.revision(1),  row.id<CaseFileId>(2),
            readDate(row, 3),           readDate(row, 4), readCode(row, 5, pauseReasonFromCode),
            row.id<UserId>(6)};
}

FollowUpAnswer readAnswer(const sql::Row& row)
{
    return {row.id<CaseFileId>(0), row.string(1),    row.integer(2), readDate(row, 3), readCode(row, 4, checkOutcomeFromCode),
            readDate(row, 5),      row.id<UserId>(6)};
}

PutOff readPutOff(const sql::Row& row)
{
    return {row.id<UserId>(0),
            row.id<CaseFileId>(1),
            row.string(2),
            row.integer(3),
            readDate(row, 4),
            readDate(row, 5),
            readCode(row, 6, putOffReasonFromCode)};
}

std::optional<std::string> textOrNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

}  // namespace

std::vector<FollowUpRule> SqlFollowUpRepository::rules()
{
    return m_connection.all(R"(SELECT id, revision, kind, programme, step, amount, unit, valid_from, valid_to
                                 FROM follow_up_rule
                                ORDER BY kind, coalesce(programme, ''), step, valid_from)",
                            {}, readRule);
}

std::optional<FollowUpRule> SqlFollowUpRepository::findRule(FollowUpRuleId id)
{
    return m_connection.one(R"(SELECT id, revision, kind, programme, step, amount, unit, valid_from, valid_to
                                 FROM follow_up_rule
                                WHERE id = $1)",
                            {id}, readRule);
}

FollowUpRuleId SqlFollowUpRepository::addRule(const FollowUpRule& rule)
{
    return *m_connection.one(
        R"(INSERT INTO follow_up_rule (revision, kind, programme, step, amount, unit, valid_from, valid_to)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7)
           RETURNING id)",
        {codeOf(rule.kind), textOrNull(rule.programme), rule.step, rule.span.amount, codeOf(rule.span.unit),
         toIso(rule.holds.from), isoOrNull(rule.holds.to)},
        [](const sql::Row& row) { return row.id<FollowUpRuleId>(0); });
}

Result<Revision> SqlFollowUpRepository::saveRule(const FollowUpRule& rule)
{
    return savedRevision(
        m_connection.one(
            R"(UPDATE follow_up_rule
                                   SET revision = revision + 1, amount = $3, unit = $4, valid_from = $5, valid_to = $6
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
            {rule.id, rule.revision, rule.span.amount, codeOf(rule.span.unit), toIso(rule.holds.from), isoOrNull(rule.holds.to)},
            [](const sql::Row& row) { return row.revision(0); }),
        "rule");
}

std::vector<AgeChange> SqlFollowUpRepository::ageChanges()
{
    return m_connection.all("SELECT kind, age, programme, valid_from, valid_to FROM age_change ORDER BY age, id", {},
                            readAgeChange);
}

std::optional<FollowUpPause> SqlFollowUpRepository::findPause(FollowUpPauseId id)
{
    return m_connection.one(R"(SELECT id, revision, case_file_id, from_day, to_day, reason, paused_by
                                 FROM follow_up_pause
                                WHERE id = $1)",
                            {id}, readPause);
}

std::vector<FollowUpPause> SqlFollowUpRepository::pausesOf(CaseFileId caseFile)
{
    return m_connection.all(R"(SELECT id, revision, case_file_id, from_day, to_day, reason, paused_by
                                 FROM follow_up_pause
                                WHERE case_file_id = $1
                                ORDER BY from_day, id)",
                            {caseFile}, readPause);
}

FollowUpPauseId SqlFollowUpRepository::addPause(const FollowUpPause& pause)
{
    return *m_connection.one(R"(INSERT INTO follow_up_pause (revision, case_file_id, from_day, to_day, reason, paused_by)
                                VALUES (1, $1, $2, $3, $4, $5)
                                RETURNING id)",
                             {pause.caseFile, toIso(pause.from), toIso(pause.to), codeOf(pause.reason), pause.pausedBy},
                             [](const sql::Row& row) { return row.id<FollowUpPauseId>(0); });
}

Result<Revision> SqlFollowUpRepository::savePause(const FollowUpPause& pause)
{
    return savedRevision(
        m_connection.one(R"(UPDATE follow_up_pause
                               SET revision = revision + 1, from_day = $3, to_day = $4, reason = $5, paused_by = $6
                             WHERE id = $1 AND revision = $2
                            RETURNING revision)",
                         {pause.id, pause.revision, toIso(pause.from), toIso(pause.to), codeOf(pause.reason), pause.pausedBy},
                         [](const sql::Row& row) { return row.revision(0); }),
        "pause");
}

void SqlFollowUpRepository::removePause(FollowUpPauseId id)
{
    m_connection.exec("DELETE FROM follow_up_pause WHERE id = $1", {id});
}

void SqlFollowUpRepository::eachPause(const std::function<void(const FollowUpPause&)>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT id, revision, case_file_id, from_day, to_day, reason, paused_by
                          FROM follow_up_pause
                         ORDER BY case_file_id, from_day, id)",
                     {}};
    while (rows.next())
        visit(readPause(rows.row()));
}

std::vector<FollowUpAnswer> SqlFollowUpRepository::answersOf(CaseFileId caseFile)
{
    return m_connection.all(R"(SELECT case_file_id, matter, subject, due_on, outcome, answered_on, answered_by
                                 FROM follow_up_answer
                                WHERE case_file_id = $1
                                ORDER BY due_on, id)",
                            {caseFile}, readAnswer);
}

void SqlFollowUpRepository::answer(const FollowUpAnswer& answer)
{
    m_connection.exec(R"(INSERT INTO follow_up_answer (case_file_id, matter, subject, due_on, outcome, answered_on, answered_by)
                         VALUES ($1, $2, $3, $4, $5, $6, $7)
                         ON CONFLICT (case_file_id, matter, subject, due_on)
                         DO UPDATE SET outcome = excluded.outcome, answered_on = excluded.answered_on,
                                       answered_by = excluded.answered_by)",
                      {answer.caseFile, answer.matter, answer.subject, toIso(answer.dueOn), codeOf(answer.outcome),
                       toIso(answer.answeredOn), answer.answeredBy});
}

void SqlFollowUpRepository::eachAnswer(const std::function<void(const FollowUpAnswer&)>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT case_file_id, matter, subject, due_on, outcome, answered_on, answered_by
                          FROM follow_up_answer
                         ORDER BY case_file_id, due_on, id)",
                     {}};
    while (rows.next())
        visit(readAnswer(rows.row()));
}

std::vector<PutOff> SqlFollowUpRepository::putOffsOf(UserId user)
{
    return m_connection.all(R"(SELECT user_id, case_file_id, matter, subject, put_off_on, until_day, reason
                                 FROM put_off
                                WHERE user_id = $1
                                ORDER BY until_day, id)",
                            {user}, readPutOff);
}

void SqlFollowUpRepository::putOff(const PutOff& putOff)
{
    m_connection.exec(R"(INSERT INTO put_off (user_id, case_file_id, matter, subject, put_off_on, until_day, reason)
                         VALUES ($1, $2, $3, $4, $5, $6, $7)
                         ON CONFLICT (user_id, case_file_id, matter, subject)
                         DO UPDATE SET put_off_on = excluded.put_off_on, until_day = excluded.until_day,
                                       reason = excluded.reason)",
                      {putOff.user, putOff.caseFile, putOff.matter, putOff.subject, toIso(putOff.putOffOn), toIso(putOff.until),
                       codeOf(putOff.reason)});
}

bool SqlFollowUpRepository::takeBackPutOff(const PutOff& putOff)
{
    return m_connection.exec("DELETE FROM put_off WHERE user_id = $1 AND case_file_id = $2 AND matter = $3 AND subject = $4",
                             {putOff.user, putOff.caseFile, putOff.matter, putOff.subject}) > 0;
}

}  // namespace fodfaeste
