#pragma once

namespace fodfaeste {

/// Follow-up rules, pauses and what was put off.
class FollowUpRepository {
public:
    virtual ~FollowUpRepository() = default;
};

}  // namespace fodfaeste
