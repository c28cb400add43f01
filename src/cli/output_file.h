#pragma once

#include "base/result.h"
#include "cli/cli.h"

#include <functional>
#include <optional>
#include <string>

namespace fodfaeste {

/// Where a result goes: a file that appears whole or not at all, readable by its owner only, or standard output.
class OutputFile {
public:
    OutputFile(const std::optional<std::string>& path, const Terminal& terminal) : m_path{path}, m_terminal{terminal} {}

    Status write(const std::string& bytes) const;
    /// For writers that need a path of their own.
    Status fill(const std::function<Status(const std::string& path)>& writer) const;

private:
    Status putInPlace(const std::string& temporary) const;

    std::optional<std::string> m_path;
    const Terminal& m_terminal;
};

}  // namespace fodfaeste
