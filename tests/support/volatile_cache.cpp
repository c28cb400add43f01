#include "support/volatile_cache.h"

#include "support/scratch_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace fodfaeste::test {

namespace {

constexpr std::size_t kSectorBytes = 512;
constexpr unsigned kPercent = 100;

void put(std::string& image, std::size_t at, const std::string& bytes)
{
    if (image.size() < at + bytes.size())
        image.resize(at + bytes.size(), '\0');
    std::ranges::copy(bytes, image.begin() + static_cast<std::ptrdiff_t>(at));
}

/// So likely is a write to have reached the disk: in some cuts none has, in some all, in most a part.
unsigned chanceOf(std::mt19937_64& random)
{
    constexpr std::array<unsigned, 6> kChances{0, 20, 50, 80, 95, kPercent};
    return kChances[random() % kChances.size()];
}

}  // namespace

void VolatileCache::opened(const std::string& path)
{
    const auto known = m_files.find(path);
    if (known != m_files.end() && !known->second.isGone)
        return;
    File file;
    file.nameIsKept = known == m_files.end() && std::filesystem::exists(path);
    if (file.nameIsKept)
        file.kept = bytesOf(path);
    m_files.insert_or_assign(path, std::move(file));
}

void VolatileCache::wrote(const std::string& path, std::size_t at, std::string bytes)
{
    m_files[path].loose.push_back({at, std::move(bytes), false});
}

void VolatileCache::truncated(const std::string& path, std::size_t size)
{
    m_files[path].loose.push_back({size, {}, true});
}

void VolatileCache::synced(const std::string& path)
{
    File& file = m_files[path];
    for (const Change& change : file.loose) {
        if (change.isTruncation)
            file.kept.resize(change.at, '\0');
        else
            put(file.kept, change.at, change.bytes);
    }
    file.loose.clear();
    file.nameIsKept = true;
}

void VolatileCache::syncFailed(const std::string& path)
{
    const unsigned chance = chanceOf(m_chance);
    std::erase_if(m_files[path].loose,
                  [&](const Change& change) { return !change.isTruncation && m_chance() % kPercent >= chance; });
}

void VolatileCache::deleted(const std::string& path, bool isKept)
{
    if (isKept)
        m_files.erase(path);
    else
        m_files[path].isGone = true;
}

std::string VolatileCache::imageOf(const File& file, std::mt19937_64& random)
{
    const unsigned chance = chanceOf(random);
    const bool tears = random() % 2 == 0;
    std::string image = file.kept;
    for (const Change& change : file.loose) {
        const bool reaches = random() % kPercent < chance;
        if (change.isTruncation && reaches)
            image.resize(change.at, '\0');
        if (change.isTruncation || (!reaches && !tears))
            continue;
        for (std::size_t from = 0; from < change.bytes.size(); from += kSectorBytes) {
            if (!tears || random() % kPercent < chance)
                put(image, change.at + from, change.bytes.substr(from, kSectorBytes));
        }
    }
    return image;
}

void VolatileCache::leaveBehind(std::mt19937_64& random) const
{
    for (const auto& [path, file] : m_files) {
        const bool isThere = (file.nameIsKept || random() % 2 == 0) && (!file.isGone || random() % 2 == 0);
        if (isThere)
            writeBytes(path, imageOf(file, random));
        else
            std::filesystem::remove(path);
    }
}

}  // namespace fodfaeste::test
