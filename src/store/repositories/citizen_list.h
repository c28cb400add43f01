#pragma once

#include "base/id.h"
#include "store/sql/value.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fodfaeste {

/// Many citizens in few bytes: each as the difference to the one before, seven bits to a byte. The list is ascending.
std::vector<std::uint8_t> packCitizens(const std::vector<CitizenId>& citizens);
/// Nothing for bytes that packCitizens() does not write.
std::optional<std::vector<CitizenId>> unpackCitizens(sql::Blob bytes);

}  // namespace fodfaeste
