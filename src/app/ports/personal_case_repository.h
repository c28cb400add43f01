#pragma once

namespace fodfaeste {

/// What somebody opened lately and has pinned.
class PersonalCaseRepository {
public:
    virtual ~PersonalCaseRepository() = default;
};

}  // namespace fodfaeste
