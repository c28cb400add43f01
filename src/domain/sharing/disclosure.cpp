#include "domain/sharing/disclosure.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<DisclosureDirection, kDisclosureDirections.size()> kDirectionCodes{{{
    {DisclosureDirection::Sent, "sent"},
    {DisclosureDirection::Received, "received"},
}}};

}  // namespace

std::string_view codeOf(DisclosureDirection direction)
{
    return kDirectionCodes.codeOf(direction);
}

std::optional<DisclosureDirection> disclosureDirectionFromCode(std::string_view code)
{
    return kDirectionCodes.fromCode(code);
}

}  // namespace fodfaeste
