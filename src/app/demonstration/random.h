#pragma once

#include "base/date.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace fodfaeste::demonstration {

/// What a sequence of chance is for. Each has its own, so that a change in one place does not shake all others.
enum class Purpose : std::uint64_t {
    Plan = 1,
    Deck,
    Person,
    Contacts,
    Spells,
    Custody,
    Assignments,
    Tasks,
    Notes,
    Bench,
    Outreach,
    LeisureJobs,
    Roadmaps
};

/// Chance that comes out the same on every machine (splitmix64): the standard's distributions differ between libraries.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state{seed} {}
    Random(Purpose purpose, std::uint64_t number);

    std::uint64_t next();
    /// 0 to n - 1.
    int below(int n) { return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32); }
    /// Both ends included; the first when they are the wrong way round.
    int between(int first, int last) { return first >= last ? first : first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    Date dayBetween(Date first, Date last) { return addDays(first, between(0, daysBetween(first, last))); }
    /// An index, each as likely as its weight says.
    std::size_t weighted(std::span<const int> weights);

    template <class List>
    const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

    template <class T>
    void shuffle(std::vector<T>& list)
    {
        for (std::size_t left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    std::uint64_t m_state;
};

}  // namespace fodfaeste::demonstration
