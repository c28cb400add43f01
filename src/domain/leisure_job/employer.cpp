#include "domain/leisure_job/employer.h"

#include "domain/area/safety_area.h"
#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<EmployerSector, 2> kSectorCodes{{{
    {EmployerSector::Private, "private"},
    {EmployerSector::Municipal, "municipal"},
}}};

constexpr CodeTable<EmployerTier, 3> kTierCodes{{{
    {EmployerTier::Key, "key"},
    {EmployerTier::Regular, "regular"},
    {EmployerTier::Prospect, "prospect"},
}}};

}  // namespace

std::string_view codeOf(EmployerSector sector)
{
    return kSectorCodes.codeOf(sector);
}

std::string_view codeOf(EmployerTier tier)
{
    return kTierCodes.codeOf(tier);
}

std::optional<EmployerSector> employerSectorFromCode(std::string_view code)
{
    return kSectorCodes.fromCode(code);
}

std::optional<EmployerTier> employerTierFromCode(std::string_view code)
{
    return kTierCodes.fromCode(code);
}

Status validate(const Employer& employer)
{
    if (employer.name.empty())
        return Error{ErrorCode::InvalidInput, "employer.name", "an employer needs a name"};
    if (employer.districtNo && findSafetyArea(*employer.districtNo) == nullptr)
        return Error{ErrorCode::InvalidInput, "employer.districtNo", "no such district"};
    return Done{};
}

}  // namespace fodfaeste
