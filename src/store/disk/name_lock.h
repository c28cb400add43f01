#pragma once

#include <string>

namespace fodfaeste {

/// Holds a name against other programs by a lock of the system's on a small file, which goes again with it. The lock of a
/// program that ended is gone with the program.
class NameLock {
public:
    explicit NameLock(const std::string& path);
    ~NameLock();
    NameLock(const NameLock&) = delete;
    NameLock& operator=(const NameLock&) = delete;

    bool isHeld() const { return m_descriptor >= 0; }
    void release();
    /// Somebody else holds it; otherwise the folder did not take the file.
    bool isTaken() const { return m_isTaken; }

private:
    std::string m_path;
    bool m_isTaken = false;
    int m_descriptor = -1;
};

/// Whether a program, this one included, has the database in this file open. The caller has not: looking would drop the
/// engine's locks of its own process.
bool isDatabaseInUse(const std::string& path);

}  // namespace fodfaeste
