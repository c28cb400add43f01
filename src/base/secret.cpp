#include "base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace fodfaeste {

Secret::Secret(std::size_t size) : m_size{size}
{
    if (sodium_init() < 0)
        throw std::bad_alloc{};
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size == 0 ? 1 : size));
    if (m_bytes == nullptr)
        throw std::bad_alloc{};
    sodium_memzero(m_bytes, size);
}

Secret::Secret(std::string_view text) : Secret{text.size()}
{
    std::copy(text.begin(), text.end(), m_bytes);
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Secret::Secret(Secret&& other) noexcept : m_bytes{std::exchange(other.m_bytes, nullptr)}, m_size{std::exchange(other.m_size, 0)}
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::clone() const
{
    return Secret{text()};
}

std::string_view Secret::text() const
{
    return {reinterpret_cast<const char*>(m_bytes), m_size};
}

std::uint32_t secretNumberBelow(std::uint32_t bound)
{
    return randombytes_uniform(bound);
}

void wipe(std::span<char> text)
{
    sodium_memzero(text.data(), text.size());
}

bool forbidMemoryDumps()
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

}  // namespace fodfaeste
