#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/leisure_job/cvr.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

using EmployerId = Id<struct EmployerIdTag>;
using EmployerContactId = Id<struct EmployerContactIdTag>;
using EmployerAgreementId = Id<struct EmployerAgreementIdTag>;

/// Municipal jobs are paid back to the workplace for a while; private ones are not.
enum class EmployerSector { Private, Municipal };
/// How close the office works with an employer.
enum class EmployerTier { Key, Regular, Prospect };

inline constexpr std::array kEmployerSectors{EmployerSector::Private, EmployerSector::Municipal};
inline constexpr std::array kEmployerTiers{EmployerTier::Key, EmployerTier::Regular, EmployerTier::Prospect};

std::string_view codeOf(EmployerSector sector);  ///< "private", "municipal"
std::string_view codeOf(EmployerTier tier);      ///< "key", "regular", "prospect"
std::optional<EmployerSector> employerSectorFromCode(std::string_view code);
std::optional<EmployerTier> employerTierFromCode(std::string_view code);

/// Somebody who gives young people leisure jobs (arbejdsgiver). Nothing here is about a young person: what an employer is shown
/// or sent is made from this and from placements, which hold no word of why the city knows somebody.
struct Employer {
    EmployerId id;
    Revision revision = Revision::New;
    std::string name;
    std::optional<Cvr> cvr;
    EmployerSector sector = EmployerSector::Private;
    EmployerTier tier = EmployerTier::Regular;
    std::string trade;  ///< code of the place of work, by which the law has its exceptions
    std::string address;
    std::string postalCode;
    std::optional<int> districtNo;
    std::string phone;
    std::string email;
    std::string note;
    std::optional<Date> archivedOn;

    friend bool operator==(const Employer&, const Employer&) = default;
};

/// InvalidInput when the name is empty or the district is not 1–35.
Status validate(const Employer& employer);

/// A person at the employer's.
struct EmployerContact {
    EmployerContactId id;
    EmployerId employer;
    std::string name;
    std::string position;
    std::string phone;
    std::string email;

    friend bool operator==(const EmployerContact&, const EmployerContact&) = default;
};

/// What was agreed with an employer, and for how long.
struct EmployerAgreement {
    EmployerAgreementId id;
    EmployerId employer;
    std::string text;
    Period period;

    friend bool operator==(const EmployerAgreement&, const EmployerAgreement&) = default;
};

}  // namespace fodfaeste
