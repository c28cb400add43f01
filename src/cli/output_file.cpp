#include "cli/output_file.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

Error unwritable()
{
    return {ErrorCode::FileUnwritable, "output", "the output file cannot be written"};
}

/// An empty file of our own beside the result (or in the temporary folder), for its owner only. Empty when it cannot be made.
std::string makeTemporary(const std::optional<std::string>& path)
{
    std::string name = path ? *path : std::string{"/tmp/fodfaeste"};
    name += ".XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file < 0)
        return {};
    ::close(file);
    return name;
}

}  // namespace

Status OutputFile::write(const std::string& bytes) const
{
    if (!m_path) {
        m_terminal.out << bytes << std::flush;
        return m_terminal.out ? Status{Done{}} : Status{unwritable()};
    }
    return fill([&bytes](const std::string& path) -> Status {
        std::ofstream file{path, std::ios::binary | std::ios::trunc};
        file << bytes << std::flush;
        return file ? Status{Done{}} : Status{unwritable()};
    });
}

Status OutputFile::fill(const std::function<Status(const std::string& path)>& writer) const
{
    const std::string temporary = makeTemporary(m_path);
    if (temporary.empty())
        return unwritable();
    Status status = writer(temporary);
    if (status)
        status = putInPlace(temporary);
    ::unlink(temporary.c_str());
    return status;
}

Status OutputFile::putInPlace(const std::string& temporary) const
{
    // A writer that replaces the file may have given it other rights.
    ::chmod(temporary.c_str(), S_IRUSR | S_IWUSR);
    if (m_path)
        return std::rename(temporary.c_str(), m_path->c_str()) == 0 ? Status{Done{}} : Status{unwritable()};
    std::ifstream file{temporary, std::ios::binary};
    m_terminal.out << file.rdbuf() << std::flush;
    return m_terminal.out ? Status{Done{}} : Status{unwritable()};
}

}  // namespace fodfaeste
