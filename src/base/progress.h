#pragma once

#include <cstdint>

namespace fodfaeste {

/// How a long job tells how far it is, and learns that the person has stopped it.
class Progress {
public:
    virtual ~Progress() = default;

    /// `total` is 0 while it is unknown.
    virtual void advanced(std::uint64_t done, std::uint64_t total) = 0;
    virtual bool cancelled() const = 0;
};

/// For callers who do not watch.
class NoProgress final : public Progress {
public:
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return false; }
};

}  // namespace fodfaeste
