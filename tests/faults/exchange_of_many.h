#pragma once

#include "support/scratch_folder.h"

#include <filesystem>

namespace fodfaeste::faults {

/// An exchange folder of a few hundred invented people, with a case and contacts each.
class ExchangeOfMany {
public:
    explicit ExchangeOfMany(int people = 300);

    const std::filesystem::path& path() const { return m_folder.path(); }

private:
    test::ScratchFolder m_folder;
};

}  // namespace fodfaeste::faults
