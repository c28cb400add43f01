#include "domain/custody/institution.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<InstitutionType, 5> kInstitutionTypeCodes{{{
    {InstitutionType::Arrest, "arrest"},
    {InstitutionType::Closed, "closed"},
    {InstitutionType::Open, "open"},
    {InstitutionType::Halfway, "halfway"},
    {InstitutionType::Secure, "secure"},
}}};

}  // namespace

std::string_view codeOf(InstitutionType type)
{
    return kInstitutionTypeCodes.codeOf(type);
}

std::optional<InstitutionType> institutionTypeFromCode(std::string_view code)
{
    return kInstitutionTypeCodes.fromCode(code);
}

Status validate(const Institution& institution)
{
    if (institution.name.empty())
        return Error{ErrorCode::InvalidInput, "institution.name", "an institution needs a name"};
    return Done{};
}

}  // namespace fodfaeste
