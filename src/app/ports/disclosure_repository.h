#pragma once

#include "domain/sharing/disclosure_check.h"

#include <vector>

namespace fodfaeste {

/// A disclosure as it was registered, and by whom.
struct RegisteredDisclosure {
    Disclosure disclosure;
    UserId by;

    friend bool operator==(const RegisteredDisclosure&, const RegisteredDisclosure&) = default;
};

/// What use cases ask of a store about what was disclosed, to whom and on what basis.
class DisclosureRepository {
public:
    virtual ~DisclosureRepository() = default;
    virtual std::vector<RegisteredDisclosure> ofCitizen(CitizenId citizen) = 0;   ///< newest first
    virtual std::vector<RegisteredDisclosure> during(const Period& period) = 0;  ///< newest first
    virtual DisclosureId add(const RegisteredDisclosure& disclosure) = 0;
    virtual std::vector<LegalBasis> bases() = 0;
    virtual SharingTerms terms(Date day) = 0;
};

}  // namespace fodfaeste
