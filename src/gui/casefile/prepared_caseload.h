#pragma once

#include "gui/casefile/caseload_criteria.h"

#include <QString>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

enum class CaseloadColumn {
    Name,
    Status,
    Area,
    LatestContact,
    NextStep,
    Caseworker,
    CaseNumber,
    Age,
    Programme,
    CityDistrict,
    NextStepDue,
    LatestAttempt,
    Release,
    Custody,
    Phone,
};
inline constexpr int kCaseloadColumns = 15;

/// What the key figures over the list say.
struct CaseloadFigures {
    std::array<int, kCaseloadFilters.size()> counts{};
    int neverReached = 0;
    std::optional<Date> nextRelease;

    int of(CaseloadFilter filter) const { return counts[static_cast<std::size_t>(filter)]; }
};

/// A caseload made ready for its list, once and away from the window: what is searched is folded, what is sorted by is
/// ranked, and the figures are counted. So typing and sorting only compare numbers and bytes.
class PreparedCaseload {
public:
    using CaseworkerNames = std::map<UserId, QString>;

    PreparedCaseload() = default;
    PreparedCaseload(std::vector<CaseloadRow> rows, const CaseworkerNames& caseworkers, Date today);

    std::size_t size() const { return m_rows.size(); }
    const CaseloadRow& row(std::size_t place) const { return m_rows[place]; }
    Date today() const { return m_today; }
    const CaseloadFigures& figures() const { return m_figures; }

    /// Places in ascending order of the column; cases that are equal there stand by name.
    std::vector<std::uint32_t> sortedBy(CaseloadColumn column, Qt::SortOrder order) const;
    /// Which cases pass everything, every typed word included.
    std::vector<bool> matches(const CaseloadCriteria& criteria) const;
    /// The programmes of these cases, by their codes.
    const std::vector<std::string>& programmes() const { return m_programmes; }

private:
    using Rank = std::int64_t;

    void rankByName();
    void rankByArea();
    void rankByCaseworker(const CaseworkerNames& names);
    void rankByText(std::string CaseloadRow::*text, std::vector<std::uint32_t>& ranks) const;
    void collectProgrammes();
    void fillText();
    void count();
    Rank rankOf(std::size_t place, CaseloadColumn column) const;
    std::string_view textOf(std::size_t place) const;
    void markHolders(std::string_view word, std::vector<bool>& holders) const;

    std::vector<CaseloadRow> m_rows;
    Date m_today{};
    CaseloadFigures m_figures;
    std::vector<CaseloadFilterBits> m_bits;
    std::vector<std::uint32_t> m_nameRank;
    std::map<int, Rank> m_areaRank;
    std::map<UserId, Rank> m_caseworkerRank;
    std::vector<std::uint32_t> m_numberRank;
    std::vector<std::uint32_t> m_phoneRank;
    std::vector<std::string> m_programmes;
    std::string m_text;                    // the folded text of all cases, one after another
    std::vector<std::uint32_t> m_textEnd;  // where each ends
};

}  // namespace fodfaeste
