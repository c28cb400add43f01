#pragma once

namespace fodfaeste {

/// What use cases ask of a store about release meetings.
class ReleaseMeetingRepository {
public:
    virtual ~ReleaseMeetingRepository() = default;
};

}  // namespace fodfaeste
