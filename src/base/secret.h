#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fodfaeste {

/// Bytes that must not leave memory: guarded, locked where the system allows it, and wiped when they go.
/// Can be moved, never copied or printed.
class Secret {
public:
    explicit Secret(std::size_t size);
    explicit Secret(std::string_view text);
    ~Secret();

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    Secret clone() const;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::uint8_t* data() { return m_bytes; }
    const std::uint8_t* data() const { return m_bytes; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes, m_size}; }
    std::string_view text() const;

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// A random number below `bound`, fit for secrets.
std::uint32_t secretNumberBelow(std::uint32_t bound);

/// Overwrites a text that held a secret on its way in.
void wipe(std::span<char> text);

/// No core dumps, no debugger: called first thing in main. Says whether the system agreed.
bool forbidMemoryDumps();

}  // namespace fodfaeste
