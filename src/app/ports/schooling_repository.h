#pragma once

namespace fodfaeste {

/// What use cases ask of a store about when compulsory education ends, and the school calendar.
class SchoolingRepository {
public:
    virtual ~SchoolingRepository() = default;
};

}  // namespace fodfaeste
