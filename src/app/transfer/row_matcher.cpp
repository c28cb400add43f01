#include "app/transfer/row_matcher.h"

#include <deque>
#include <string_view>
#include <unordered_map>

namespace fodfaeste {

std::vector<std::optional<std::size_t>> matchRows(const std::vector<MatchTexts>& rows, const std::vector<MatchTexts>& stored)
{
    std::vector<std::optional<std::size_t>> chosen(rows.size());
    std::vector<bool> isTaken(stored.size());
    for (std::size_t quality = 0; quality < MatchTexts{}.size(); ++quality) {
        std::unordered_map<std::string_view, std::deque<std::size_t>> free;
        for (std::size_t i = 0; i < stored.size(); ++i) {
            if (!isTaken[i] && !stored[i][quality].empty())
                free[stored[i][quality]].push_back(i);
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto fitting = chosen[row] ? free.end() : free.find(rows[row][quality]);
            if (fitting == free.end() || fitting->second.empty())
                continue;
            chosen[row] = fitting->second.front();
            fitting->second.pop_front();
            isTaken[*chosen[row]] = true;
        }
    }
    return chosen;
}

}  // namespace fodfaeste
