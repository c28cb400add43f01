#pragma once

#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace fodfaeste::test {

/// Somebody without rights, for as long as it lives: root may write everywhere.
class Nobody {
public:
    Nobody()
    {
        if (m_wasRoot && seteuid(kNobody) != 0)
            throw std::runtime_error{"cannot become nobody"};
    }
    ~Nobody()
    {
        if (m_wasRoot)
            static_cast<void>(seteuid(0));
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

    static void give(const std::filesystem::path& path)
    {
        if (geteuid() == 0 && chown(path.c_str(), kNobody, kNobody) != 0)
            throw std::runtime_error{"cannot give a file away"};
    }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_wasRoot = geteuid() == 0;
};

}  // namespace fodfaeste::test
