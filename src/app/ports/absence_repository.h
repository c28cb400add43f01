#pragma once

namespace fodfaeste {

/// Who is away, and who stands in for them.
class AbsenceRepository {
public:
    virtual ~AbsenceRepository() = default;
};

}  // namespace fodfaeste
