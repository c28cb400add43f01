#include "store/repositories/sql_merge_repository.h"

#include <array>

namespace fodfaeste {

namespace {

/// Rights are given by somebody, not by a merge; numbers are written with the citizen; what is not saved yet finds its way when
/// it is taken up again; marks at hand are
/// somebody's own, and two of them would be one too many.
constexpr std::array<std::string_view, 5> kStaysBehind{"access_grant", "cpr_number", "draft", "pinned_case", "recent_case"};

}  // namespace

std::optional<CitizenId> SqlMergeRepository::keptFor(CitizenId citizen)
{
    // Whoever was joined with somebody points at the one who stands: join() sees to it.
    return m_connection.one("SELECT merged_into FROM citizen WHERE id = $1 AND merged_into IS NOT NULL", {citizen},
                            [](const sql::Row& row) { return row.id<CitizenId>(0); });
}

void SqlMergeRepository::freeNumbers(CitizenId gone)
{
    m_connection.exec("DELETE FROM cpr_number WHERE citizen_id = $1", {gone});
}

void SqlMergeRepository::join(CitizenId kept, CitizenId gone)
{
    m_connection.repoint("citizen", {gone.value(), kept.value()}, kStaysBehind);
    m_connection.exec("UPDATE citizen SET revision = revision + 1, merged_into = $2 WHERE id = $1", {gone, kept});
}

}  // namespace fodfaeste
