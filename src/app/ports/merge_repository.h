#pragma once

namespace fodfaeste {

/// Citizens that were registered twice and are one.
class MergeRepository {
public:
    virtual ~MergeRepository() = default;
};

}  // namespace fodfaeste
