#include "cli/passphrase.h"

#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

constexpr std::size_t kLongest = 4096;
constexpr const char* kVariable = "FODFAESTE_PASSPHRASE";

Error noPassphrase(std::string detail)
{
    return {ErrorCode::InvalidInput, "passphrase", std::move(detail)};
}

/// Closes what it holds.
class File {
public:
    explicit File(int descriptor) : m_descriptor{descriptor} {}
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// Up to the end of the line, or of the file; wiped when it goes.
Secret readLine(int descriptor)
{
    Secret buffer{kLongest};
    std::size_t length = 0;
    while (length < kLongest) {
        char c = 0;
        if (::read(descriptor, &c, 1) != 1 || c == '\n')
            break;
        buffer.data()[length++] = static_cast<std::uint8_t>(c);
    }
    if (length > 0 && buffer.data()[length - 1] == '\r')
        --length;
    return Secret{buffer.text().substr(0, length)};
}

Result<Secret> fromFile(const std::string& path, const Terminal& terminal)
{
    const File file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat facts {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &facts) != 0)
        return Error{ErrorCode::FileUnreadable, "passphrase", "the passphrase file cannot be read"};
    if ((facts.st_mode & (S_IRGRP | S_IROTH)) != 0)
        terminal.err << "fodfaeste-cli: warning: other users of this machine can read the passphrase file\n";
    Secret passphrase = readLine(file.descriptor());
    if (passphrase.empty())
        return noPassphrase("the passphrase file is empty");
    return passphrase;
}

std::optional<Secret> fromEnvironment()
{
    char* value = std::getenv(kVariable);  // NOLINT(concurrency-mt-unsafe): before any thread
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    const std::string_view text{value};
    Secret passphrase{text};
    // Child processes and crash reports shall not find it.
    wipe({value, text.size()});
    ::unsetenv(kVariable);  // NOLINT(concurrency-mt-unsafe)
    return passphrase;
}

/// A line from the terminal that does not show what is typed.
Result<Secret> ask(std::string_view prompt)
{
    const File terminal{::open("/dev/tty", O_RDWR | O_CLOEXEC)};
    termios before{};
    if (!terminal.isOpen() || ::tcgetattr(terminal.descriptor(), &before) != 0)
        return noPassphrase("there is no terminal to ask for the passphrase; give --passphrase-file");
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal.descriptor(), TCSAFLUSH, &quiet);
    const auto write = [&](std::string_view text) { return ::write(terminal.descriptor(), text.data(), text.size()); };
    static_cast<void>(write(prompt));
    Secret typed = readLine(terminal.descriptor());
    ::tcsetattr(terminal.descriptor(), TCSAFLUSH, &before);
    static_cast<void>(write("\n"));
    if (typed.empty())
        return noPassphrase("nothing was typed");
    return typed;
}

}  // namespace

Result<Secret> readPassphrase(const std::optional<std::string>& file, const Terminal& terminal, Asking asking)
{
    if (file)
        return fromFile(*file, terminal);
    if (auto passphrase = fromEnvironment())
        return std::move(*passphrase);
    if (!terminal.canAsk)
        return noPassphrase("no passphrase: give --passphrase-file FILE or set FODFAESTE_PASSPHRASE");
    auto typed = ask("Passphrase: ");
    if (!typed || asking == Asking::Once)
        return typed;
    const auto again = ask("Once more: ");
    if (!again)
        return again.error();
    if (again->text() != typed->text())
        return noPassphrase("the two passphrases differ");
    return typed;
}

}  // namespace fodfaeste
