#pragma once

#include "app/read_model/person_entry.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Finds citizens as somebody types: by names in any spelling, CPR number, case number and phone. Everything searched lies in
/// one stretch of memory, one line for each citizen, so a keystroke costs one scan and no database.
class SearchIndex {
public:
    /// Adds a citizen under a number of the caller's; replaces nothing.
    void add(const PersonEntry& person, std::uint32_t slot);
    void remove(std::uint32_t slot);
    void clear();

    struct Hits {
        std::vector<std::uint32_t> slots;  ///< best first: words that begin with what was typed, then words that hold it
        bool more = false;                 ///< there are others
    };
    Hits find(std::string_view typed, std::size_t limit) const;

private:
    struct Line {
        std::size_t begin;
        std::uint32_t slot;
    };

    std::string_view lineAt(std::size_t offset, std::size_t& index) const;
    void scan(const std::string& needle, const std::vector<std::string>& words, std::size_t limit, Hits& hits) const;

    std::string m_text;
    std::vector<Line> m_lines;  // by begin
};

}  // namespace fodfaeste
