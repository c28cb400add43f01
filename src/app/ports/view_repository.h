#pragma once

namespace fodfaeste {

/// Saved views of lists, personal and shared by the team.
class ViewRepository {
public:
    virtual ~ViewRepository() = default;
};

}  // namespace fodfaeste
