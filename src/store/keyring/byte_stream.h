#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Writes numbers (little-endian) and byte fields one behind the other.
class ByteWriter {
public:
    template <std::unsigned_integral Number>
    void number(Number value)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(std::uint64_t{value} >> (8 * i)));
    }
    void bytes(std::span<const std::uint8_t> field) { m_bytes.insert(m_bytes.end(), field.begin(), field.end()); }
    void text(std::string_view field) { m_bytes.insert(m_bytes.end(), field.begin(), field.end()); }
    void zeros(std::size_t count) { m_bytes.resize(m_bytes.size() + count, 0); }

    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    std::vector<std::uint8_t> m_bytes;
};

/// Reads them back. Reading past the end, or zeros that are not, make it fail for good.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_rest{bytes} {}

    template <std::unsigned_integral Number>
    Number number()
    {
        std::uint64_t value = 0;
        const auto field = next(sizeof(Number));
        for (std::size_t i = 0; i < field.size(); ++i)
            value |= std::uint64_t{field[i]} << (8 * i);
        return static_cast<Number>(value);
    }
    template <std::size_t N>
    void bytes(std::array<std::uint8_t, N>& field)
    {
        std::ranges::copy(next(N), field.begin());
    }
    void zeros(std::size_t count)
    {
        const auto field = next(count);
        m_failed = m_failed || std::ranges::any_of(field, [](std::uint8_t byte) { return byte != 0; });
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> next(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const auto field = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return field;
    }

    std::span<const std::uint8_t> m_rest;
    bool m_failed = false;
};

}  // namespace fodfaeste
