#pragma once

#include "domain/sharing/guardian.h"

#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about guardians of young people.
class GuardianRepository {
public:
    virtual ~GuardianRepository() = default;
    virtual std::vector<Guardian> ofCitizen(CitizenId citizen) = 0;  ///< by id
    virtual GuardianId add(const Guardian& guardian) = 0;
    virtual Result<Revision> save(const Guardian& guardian) = 0;
};

}  // namespace fodfaeste
