#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/sharing/consent.h"

#include <string>

namespace fodfaeste {

/// Who has custody of a young person under age (forældremyndighedens indehaver).
struct Guardian {
    GuardianId id;
    Revision revision = Revision::New;
    CitizenId citizen;
    std::string name;
    std::string phone;
    std::string relation;
    Period validity;

    friend bool operator==(const Guardian&, const Guardian&) = default;
};

}  // namespace fodfaeste
