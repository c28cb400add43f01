#include "app/ports/store_library.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<StoreKind, 3> kKinds{{{
    {StoreKind::Ordinary, "ordinary"},
    {StoreKind::Trial, "trial"},
    {StoreKind::Demonstration, "demonstration"},
}}};

}  // namespace

std::string_view codeOf(StoreKind kind)
{
    return kKinds.codeOf(kind);
}

std::optional<StoreKind> storeKindFromCode(std::string_view code)
{
    return kKinds.fromCode(code);
}

}  // namespace fodfaeste
