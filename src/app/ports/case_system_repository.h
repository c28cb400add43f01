#pragma once

namespace fodfaeste {

/// Which notes have been copied to the municipality's case system.
class CaseSystemRepository {
public:
    virtual ~CaseSystemRepository() = default;
};

}  // namespace fodfaeste
