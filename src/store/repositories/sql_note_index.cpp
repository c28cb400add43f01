#include "store/repositories/sql_note_index.h"

#include "store/repositories/row_values.h"

#include <utility>

namespace fodfaeste {

namespace {

/// A shorter beginning fits half of all words, so it has to be the whole word.
constexpr std::size_t kShortestBeginning = 2;

/// `words : ("sam" * AND "fgu" *) AND holder : ("c1" OR "c2")`. Folded words hold no quotation marks.
std::string expressionOf(const NoteQuery& query)
{
    std::string words;
    for (const std::string& word : query.words)
        words += (words.empty() ? "\"" : " AND \"") + word + (word.size() < kShortestBeginning ? "\"" : "\" *");
    std::string expression = "words : (" + words + ")";
    if (query.everybody)
        return expression;
    std::string cases;
    for (const CaseFileId caseFile : query.cases)
        cases += (cases.empty() ? "\"c" : " OR \"c") + std::to_string(caseFile.value()) + "\"";
    return expression + " AND holder : (" + cases + ")";
}

FoundNote readFound(const sql::Row& row)
{
    return {row.id<CitizenId>(0), row.id<ContactId>(1), readLocalTime(row, 2), row.string(3)};
}

}  // namespace

std::vector<FoundNote> SqlNoteIndex::find(const NoteQuery& query)
{
    if (query.words.empty() || (!query.everybody && query.cases.empty()))
        return {};
    // CROSS JOIN: the index of words leads, whatever the planner thinks of the others.
    return m_connection.all(R"(SELECT c.citizen_id, e.id, e.at, n.text
                                 FROM note_word
                                CROSS JOIN contact_event e
                                CROSS JOIN case_file c
                                CROSS JOIN journal_note n
                                WHERE note_word MATCH $1
                                  AND e.id = note_word.rowid
                                  AND c.id = e.case_file_id
                                  AND n.contact_id = e.id
                                  AND n.version = (SELECT max(v.version) FROM journal_note v WHERE v.contact_id = e.id)
                                  AND (n.restricted = 0 OR n.written_by = $2 OR $3 = 1)
                                  AND e.withdrawn_at IS NULL
                                  AND e.at <= $4
                                ORDER BY note_word.rowid DESC
                                LIMIT $5)",
                            {expressionOf(query), query.asker, query.restrictedToo ? 1 : 0, toIso(query.lastDay) + "T24:00",
                             static_cast<std::int64_t>(query.limit)},
                            readFound);
}

}  // namespace fodfaeste
