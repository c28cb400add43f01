#include "domain/view/saved_view.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kLongestName = 60;

/// A line is a word, a blank and the rest; what would end it early is made a blank.
std::string inOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string_view upTo(std::string_view& rest, char end)
{
    const std::size_t at = std::min(rest.find(end), rest.size());
    const std::string_view taken = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return taken;
}

Error notAState()
{
    return {ErrorCode::InvalidInput, "view.state", "not the state of a list"};
}

}  // namespace

std::string ListState::text() const
{
    std::string text;
    for (const ListFilter& filter : filters)
        text += "filter " + filter.key + " " + inOneLine(filter.value) + "\n";
    for (const std::string& column : columns)
        text += "column " + column + "\n";
    if (!sortColumn.empty())
        text += (sortOrder == SortOrder::Ascending ? "ascending " : "descending ") + sortColumn + "\n";
    return text;
}

Result<ListState> ListState::parse(std::string_view text)
{
    ListState state;
    while (!text.empty()) {
        std::string_view line = upTo(text, '\n');
        const std::string_view word = upTo(line, ' ');
        if (line.empty())
            return notAState();
        if (word == "filter") {
            const std::string key{upTo(line, ' ')};
            state.filters.push_back({key, std::string{line}});
        } else if (word == "column") {
            state.columns.emplace_back(line);
        } else if (word == "ascending" || word == "descending") {
            state.sortColumn = line;
            state.sortOrder = word == "ascending" ? SortOrder::Ascending : SortOrder::Descending;
        } else {
            return notAState();
        }
    }
    return state;
}

Status validate(const SavedView& view)
{
    if (view.list.empty())
        return Error{ErrorCode::InvalidInput, "view.list", "a view is of a list"};
    if (view.name.empty() || view.name.size() > kLongestName)
        return Error{ErrorCode::InvalidInput, "view.name", "a view needs a short name"};
    if (view.number && (*view.number < 1 || *view.number > kHighestViewNumber))
        return Error{ErrorCode::InvalidInput, "view.number", "not the number of a key"};
    return Done{};
}

}  // namespace fodfaeste
