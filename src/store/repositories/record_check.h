#pragma once

#include "base/progress.h"
#include "store/sql/connection.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// Looks at every record for what the schema cannot say: days that no calendar has, numbers that are no CPR numbers, search
/// keys that do not fit their names. Faults name table and column and how many, never what a row holds.
class RecordCheck {
public:
    RecordCheck(sql::Connection& connection, Progress& progress) : m_connection{connection}, m_progress{progress} {}

    /// Throws Interrupted when the person stops it.
    std::vector<std::string> faults();

private:
    void checkTexts();
    void checkSearchKeys();
    void checkCounts();
    void note(std::string_view what, std::int64_t count);
    void stopIfCancelled();

    sql::Connection& m_connection;
    Progress& m_progress;
    std::vector<std::string> m_faults;
    std::uint64_t m_looks = 0;
};

}  // namespace fodfaeste
