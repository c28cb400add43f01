#include "app/demonstration/random.h"

#include <numeric>

namespace fodfaeste::demonstration {

namespace {

constexpr std::uint64_t kSeed = 0x6B72'696D'6920'3132;
constexpr std::uint64_t kGoldenGamma = 0x9E37'79B9'7F4A'7C15;

}  // namespace

Random::Random(Purpose purpose, std::uint64_t number) : m_state{kSeed + static_cast<std::uint64_t>(purpose)}
{
    m_state = next() + number;
    m_state = next();
}

std::uint64_t Random::next()
{
    m_state += kGoldenGamma;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
    return mixed ^ (mixed >> 31);
}

std::size_t Random::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    std::size_t index = 0;
    while (index + 1 < weights.size() && left >= weights[index])
        left -= weights[index++];
    return index;
}

}  // namespace fodfaeste::demonstration
