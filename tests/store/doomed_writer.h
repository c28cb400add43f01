#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace fodfaeste::test {

inline constexpr const char* kDoomedWriterFlag = "--write-until-killed";
inline constexpr const char* kDoomedPassphrase = "fem korte ord på en snor";

/// What the doomed process writes into each contact's note, and what must be found nowhere in its files.
inline constexpr const char* kNoteMarker = "HEMMELIGT-NOTAT-4711";
inline constexpr const char* kNameMarker = "Hemmeligsen-Ærø";

/// In the process that will be killed: saves contacts, each with a note and an audit line in one commit, and tells the
/// number of each one on standard output after its commit. Returns only when it fails.
int writeUntilKilled(const std::string& storePath);

/// A process of this program that writes to a store.
class DoomedWriter {
public:
    explicit DoomedWriter(const std::string& storePath);
    ~DoomedWriter();
    DoomedWriter(const DoomedWriter&) = delete;
    DoomedWriter& operator=(const DoomedWriter&) = delete;

    /// Waits until so many contacts have been committed; false when the process ended before.
    bool waitFor(int contacts);
    /// Ends it without warning. The numbers of all contacts that it had told are in told() afterwards.
    void kill();
    const std::vector<std::int64_t>& told() const { return m_told; }

private:
    bool readOne();

    pid_t m_process = -1;
    int m_output = -1;
    std::vector<std::int64_t> m_told;
};

}  // namespace fodfaeste::test
