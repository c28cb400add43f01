#include "domain/user/access_grant.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<AccessCause, 7> kCauseCodes{{{
    {AccessCause::Deputy, "deputy"},
    {AccessCause::Inquiry, "inquiry"},
    {AccessCause::Urgent, "urgent"},
    {AccessCause::Supervision, "supervision"},
    {AccessCause::Audit, "audit"},
    {AccessCause::Registered, "registered"},
    {AccessCause::Other, "other"},
}}};

}  // namespace

std::string_view codeOf(AccessCause cause)
{
    return kCauseCodes.codeOf(cause);
}

std::optional<AccessCause> accessCauseFromCode(std::string_view code)
{
    return kCauseCodes.fromCode(code);
}

}  // namespace fodfaeste
