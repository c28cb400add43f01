#include "app/read_model/search_index.h"

#include "base/fold.h"

#include <algorithm>
#include <cstring>

namespace fodfaeste {

namespace {

std::string digitsIn(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

std::vector<std::string> wordsOf(const std::string& folded)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at)
            words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// A phone number is typed with spaces and with the country's number in front of it.
std::string joinedDigits(std::string_view typed)
{
    const bool onlyDigits =
        std::ranges::all_of(typed, [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '+' || c == '-'; });
    std::string digits = onlyDigits ? digitsIn(typed) : std::string{};
    if (typed.starts_with("+45"))
        digits.erase(0, 2);
    return digits;
}

}  // namespace

void SearchIndex::add(const PersonEntry& person, std::uint32_t slot)
{
    std::string line = " " + fold(person.fullName());
    line += " " + person.cpr.digits();
    for (const Cpr& former : person.formerCprs)
        line += " " + former.digits();
    line += " " + digitsIn(person.phone);
    for (const CaseEntry& caseFile : person.cases)
        line += " " + fold(caseFile.number);
    std::ranges::replace(line, '\n', ' ');
    m_lines.push_back({m_text.size(), slot});
    m_text += line;
    m_text += '\n';
}

void SearchIndex::remove(std::uint32_t slot)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].slot != slot)
            continue;
        const std::size_t end = i + 1 < m_lines.size() ? m_lines[i + 1].begin : m_text.size();
        std::fill(m_text.begin() + static_cast<std::ptrdiff_t>(m_lines[i].begin),
                  m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    }
}

void SearchIndex::clear()
{
    m_text.clear();
    m_lines.clear();
}

SearchIndex::Hits SearchIndex::find(std::string_view typed, std::size_t limit) const
{
    Hits hits;
    std::vector<std::string> words = wordsOf(fold(typed));
    if (const std::string digits = joinedDigits(typed); digits.size() >= 4)
        words = {digits};
    if (words.empty())
        return hits;
    // What was typed as a whole comes first: a case number before a phone number that shares its digits.
    std::string phrase;
    for (const std::string& word : words)
        phrase += " " + word;
    // The longest word is the rarest; the others are looked for only where it stands.
    std::ranges::stable_sort(words, std::greater{}, &std::string::size);
    scan(phrase, words, limit, hits);
    if (hits.slots.size() < limit && words.size() > 1)
        scan(" " + words.front(), words, limit, hits);
    if (hits.slots.size() < limit)
        scan(words.front(), words, limit, hits);
    return hits;
}

std::string_view SearchIndex::lineAt(std::size_t offset, std::size_t& index) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &Line::begin);
    index = static_cast<std::size_t>(std::distance(m_lines.begin(), after)) - 1;
    const std::size_t end = after == m_lines.end() ? m_text.size() : after->begin;
    return std::string_view{m_text}.substr(m_lines[index].begin, end - m_lines[index].begin);
}

void SearchIndex::scan(const std::string& needle, const std::vector<std::string>& words, std::size_t limit, Hits& hits) const
{
    const std::size_t found = hits.slots.size();
    std::size_t at = 0;
    while (at < m_text.size()) {
        const void* hit = memmem(m_text.data() + at, m_text.size() - at, needle.data(), needle.size());
        if (hit == nullptr)
            return;
        std::size_t index = 0;
        const auto offset = static_cast<std::size_t>(static_cast<const char*>(hit) - m_text.data());
        const std::string_view line = lineAt(offset, index);
        at = m_lines[index].begin + line.size();
        const bool all =
            std::ranges::all_of(words, [&](const std::string& word) { return line.find(word) != std::string_view::npos; });
        const auto known = hits.slots.begin() + static_cast<std::ptrdiff_t>(found);
        if (!all || std::find(hits.slots.begin(), known, m_lines[index].slot) != known)
            continue;
        if (hits.slots.size() == limit) {
            hits.more = true;
            return;
        }
        hits.slots.push_back(m_lines[index].slot);
    }
}

}  // namespace fodfaeste
