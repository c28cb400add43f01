#include "gui/casefile/prepared_caseload.h"

#include "base/fold.h"
#include "domain/area/safety_area.h"
#include "gui/text/plain_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace fodfaeste {

namespace {

QCollator danishCollator()
{
    QCollator collator{QLocale{QLocale::Danish, QLocale::Denmark}};
    collator.setNumericMode(true);
    return collator;
}

/// Ranks of keys in Danish order of their names.
template <class Key>
std::map<Key, std::int64_t> ranked(std::vector<std::pair<QString, Key>> named)
{
    const QCollator collator = danishCollator();
    std::stable_sort(named.begin(), named.end(),
                     [&collator](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    std::map<Key, std::int64_t> ranks;
    for (const auto& [name, key] : named)
        ranks.emplace(key, static_cast<std::int64_t>(ranks.size()));
    return ranks;
}

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

}  // namespace

PreparedCaseload::PreparedCaseload(std::vector<CaseloadRow> rows, const CaseworkerNames& caseworkers, Date today)
    : m_rows{std::move(rows)}
    , m_today{today}
{
    rankByName();
    rankByArea();
    rankByCaseworker(caseworkers);
    rankByText(&CaseloadRow::caseNumber, m_numberRank);
    rankByText(&CaseloadRow::phone, m_phoneRank);
    collectProgrammes();
    fillText();
    count();
}

void PreparedCaseload::rankByName()
{
    const QCollator collator = danishCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size());
    for (const CaseloadRow& row : m_rows)
        keys.push_back(collator.sortKey(QString::fromStdString(row.name)));
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&keys](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    m_nameRank.resize(size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        m_nameRank[order[rank]] = rank;
}

void PreparedCaseload::rankByArea()
{
    std::vector<std::pair<QString, int>> named;
    for (const SafetyArea& area : safetyAreas())
        named.emplace_back(toQString(area.name), area.number);
    m_areaRank = ranked(std::move(named));
}

void PreparedCaseload::rankByCaseworker(const CaseworkerNames& names)
{
    std::vector<std::pair<QString, UserId>> named;
    for (const auto& [id, name] : names)
        named.emplace_back(name, id);
    m_caseworkerRank = ranked(std::move(named));
}

void PreparedCaseload::rankByText(std::string CaseloadRow::*text, std::vector<std::uint32_t>& ranks) const
{
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    // Those without stand last.
    std::stable_sort(order.begin(), order.end(), [this, text](std::uint32_t a, std::uint32_t b) {
        const std::string& left = m_rows[a].*text;
        const std::string& right = m_rows[b].*text;
        return left.empty() != right.empty() ? right.empty() : left < right;
    });
    ranks.resize(size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
}

void PreparedCaseload::collectProgrammes()
{
    std::set<std::string> codes;
    for (const CaseloadRow& row : m_rows)
        codes.insert(row.programme);
    m_programmes.assign(codes.begin(), codes.end());
}

void PreparedCaseload::fillText()
{
    m_textEnd.reserve(size());
    for (const CaseloadRow& row : m_rows) {
        const SafetyArea* area = row.districtNo ? findSafetyArea(*row.districtNo) : nullptr;
        std::string text = row.name + "\n" + row.caseNumber;
        if (area != nullptr)
            text.append("\n").append(area->name).append("\n").append(area->cityDistrict);
        if (row.nextStep)
            text.append("\n").append(row.nextStep->text);
        m_text += fold(text);
        m_text += '\n';
        m_textEnd.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
}

void PreparedCaseload::count()
{
    m_bits.reserve(size());
    for (const CaseloadRow& row : m_rows) {
        const CaseloadFilterBits bits = filterBits(row, m_today);
        m_bits.push_back(bits);
        for (const CaseloadFilter filter : kCaseloadFilters)
            m_figures.counts[static_cast<std::size_t>(filter)] += (bits & bitOf(filter)) != 0 ? 1 : 0;
        m_figures.neverReached += row.latestAttended ? 0 : 1;
        const bool isAhead = row.expectedRelease && *row.expectedRelease >= m_today;
        if (isAhead && (!m_figures.nextRelease || *row.expectedRelease < *m_figures.nextRelease))
            m_figures.nextRelease = row.expectedRelease;
    }
}

PreparedCaseload::Rank PreparedCaseload::rankOf(std::size_t place, CaseloadColumn column) const
{
    const CaseloadRow& row = m_rows[place];
    switch (column) {
    case CaseloadColumn::Name: return 0;
    case CaseloadColumn::Status: {
        // A near release is shown instead of the status, and comes first.
        const bool isNear = (m_bits[place] & bitOf(CaseloadFilter::ReleaseNear)) != 0;
        return isNear ? -1 : static_cast<Rank>(row.status);
    }
    case CaseloadColumn::Area:
        return row.districtNo && m_areaRank.contains(*row.districtNo) ? m_areaRank.at(*row.districtNo) : kLast;
    case CaseloadColumn::LatestContact:
        return row.latestAttended ? clockMinute(*row.latestAttended) : std::numeric_limits<Rank>::min();
    case CaseloadColumn::NextStep:
    case CaseloadColumn::NextStepDue: return row.nextStep ? dayNumber(row.nextStep->due) : kLast;
    case CaseloadColumn::Caseworker:
        return row.caseworker && m_caseworkerRank.contains(*row.caseworker) ? m_caseworkerRank.at(*row.caseworker) : kLast;
    case CaseloadColumn::CaseNumber: return m_numberRank[place];
    case CaseloadColumn::Phone: return m_phoneRank[place];
    case CaseloadColumn::Age: return row.age;
    case CaseloadColumn::Programme: return std::ranges::lower_bound(m_programmes, row.programme) - m_programmes.begin();
    case CaseloadColumn::CityDistrict: return rankOf(place, CaseloadColumn::Area);
    case CaseloadColumn::LatestAttempt:
        return row.latestAttempt ? clockMinute(*row.latestAttempt) : std::numeric_limits<Rank>::min();
    case CaseloadColumn::Release: return row.expectedRelease ? dayNumber(*row.expectedRelease) : kLast;
    case CaseloadColumn::Custody: return row.inCustody ? 0 : 1;
    }
    return 0;
}

std::vector<std::uint32_t> PreparedCaseload::sortedBy(CaseloadColumn column, Qt::SortOrder order) const
{
    struct Entry {
        Rank rank;
        std::uint32_t name;
        std::uint32_t place;
    };
    std::vector<Entry> entries;
    entries.reserve(size());
    for (std::size_t place = 0; place < size(); ++place)
        entries.push_back({rankOf(place, column), m_nameRank[place], static_cast<std::uint32_t>(place)});
    const bool isDescending = order == Qt::DescendingOrder;
    const bool byName = column == CaseloadColumn::Name;
    std::sort(entries.begin(), entries.end(), [isDescending, byName](const Entry& a, const Entry& b) {
        if (a.rank != b.rank)
            return isDescending ? a.rank > b.rank : a.rank < b.rank;
        return isDescending && byName ? a.name > b.name : a.name < b.name;
    });
    std::vector<std::uint32_t> places;
    places.reserve(size());
    for (const Entry& entry : entries)
        places.push_back(entry.place);
    return places;
}

std::string_view PreparedCaseload::textOf(std::size_t place) const
{
    const std::size_t start = place == 0 ? 0 : m_textEnd[place - 1];
    return std::string_view{m_text}.substr(start, m_textEnd[place] - start);
}

void PreparedCaseload::markHolders(std::string_view word, std::vector<bool>& holders) const
{
    std::size_t place = 0;
    for (std::size_t at = m_text.find(word); at != std::string::npos; at = m_text.find(word, m_textEnd[place - 1])) {
        while (m_textEnd[place] <= at)
            ++place;
        holders[place] = true;
        ++place;
        if (place == size())
            break;
    }
}

std::vector<bool> PreparedCaseload::matches(const CaseloadCriteria& criteria) const
{
    const bool asksMore = criteria.asksMoreThanTheGroup();
    const CaseloadFilterBits group = bitOf(criteria.group);
    std::vector<bool> shown(size());
    for (std::size_t place = 0; place < size(); ++place)
        shown[place] = (m_bits[place] & group) != 0 && (!asksMore || criteria.passes(m_rows[place], m_today));
    const std::string_view folded = criteria.folded;
    for (std::size_t from = 0; from < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', from), folded.size());
        const std::string_view word = folded.substr(from, end - from);
        from = end + 1;
        if (word.empty())
            continue;
        std::vector<bool> holders(size());
        markHolders(word, holders);
        for (std::size_t place = 0; place < size(); ++place)
            shown[place] = shown[place] && holders[place];
    }
    return shown;
}

}  // namespace fodfaeste
