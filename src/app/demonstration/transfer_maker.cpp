#include "app/demonstration/transfer_maker.h"

#include "app/demonstration/random.h"

namespace fodfaeste::demonstration {

namespace {

constexpr std::uint64_t kSeed = 0x6661677379730000;  // a chance of its own, so that nobody else's changes
constexpr int kDaysShown = 200;
constexpr int kDaysOfTheNewest = 8;

}  // namespace

std::optional<int> transferredVersion(const ContactEvent& contact, int newestVersion, Date today)
{
    const int ago = daysBetween(contact.at.day, today);
    if (ago <= 0 || ago > kDaysShown || newestVersion < 1)
        return std::nullopt;
    Random chance{kSeed + static_cast<std::uint64_t>(contact.id.value())};
    if (!chance.chance(ago > kDaysOfTheNewest ? 97 : 50))
        return std::nullopt;
    return newestVersion > 1 && chance.chance(40) ? newestVersion - 1 : newestVersion;
}

}  // namespace fodfaeste::demonstration
