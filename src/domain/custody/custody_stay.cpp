#include "domain/custody/custody_stay.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<CustodyKind, 2> kCustodyKindCodes{{{
    {CustodyKind::Remand, "remand"},
    {CustodyKind::Sentence, "sentence"},
}}};

}  // namespace

std::string_view codeOf(CustodyKind kind)
{
    return kCustodyKindCodes.codeOf(kind);
}

std::optional<CustodyKind> custodyKindFromCode(std::string_view code)
{
    return kCustodyKindCodes.fromCode(code);
}

Status validate(const CustodyStay& stay)
{
    if (stay.facility.empty())
        return Error{ErrorCode::InvalidInput, "custody.facility", "a stay needs a facility"};
    if (!stay.period.isOrdered())
        return Error{ErrorCode::InvalidInput, "custody.releasedOn", "released before admission"};
    if (stay.expectedReleaseOn && *stay.expectedReleaseOn < stay.period.from)
        return Error{ErrorCode::InvalidInput, "custody.expectedReleaseOn", "expected release before admission"};
    return Done{};
}

}  // namespace fodfaeste
