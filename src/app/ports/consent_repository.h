#pragma once

#include "domain/sharing/consent.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about consents to share.
class ConsentRepository {
public:
    virtual ~ConsentRepository() = default;
    virtual std::optional<Consent> find(ConsentId consent) = 0;
    virtual std::vector<Consent> ofCitizen(CitizenId citizen) = 0;  ///< newest first
    virtual ConsentId add(const Consent& consent) = 0;
    /// Only the day it is withdrawn changes; what was consented to stays.
    virtual Result<Revision> withdraw(const Consent& consent) = 0;
};

}  // namespace fodfaeste
