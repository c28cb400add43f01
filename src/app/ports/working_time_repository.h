#pragma once

namespace fodfaeste {

/// What use cases ask of a store about the rules of young people's working hours, as they hold in time.
class WorkingTimeRepository {
public:
    virtual ~WorkingTimeRepository() = default;
};

}  // namespace fodfaeste
