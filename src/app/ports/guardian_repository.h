#pragma once

namespace fodfaeste {

/// What use cases ask of a store about guardians of young people.
class GuardianRepository {
public:
    virtual ~GuardianRepository() = default;
};

}  // namespace fodfaeste
