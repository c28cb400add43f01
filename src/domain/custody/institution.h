#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

using InstitutionId = Id<struct InstitutionIdTag>;

enum class InstitutionType { Arrest, Closed, Open, Halfway, Secure };

inline constexpr std::array kInstitutionTypes{InstitutionType::Arrest, InstitutionType::Closed, InstitutionType::Open,
                                              InstitutionType::Halfway, InstitutionType::Secure};

std::string_view codeOf(InstitutionType type);  ///< "arrest", "closed", "open", "halfway", "secure"
std::optional<InstitutionType> institutionTypeFromCode(std::string_view code);

/// A place of custody (institution), as the team keeps it.
struct Institution {
    InstitutionId id;
    Revision revision = Revision::New;
    std::string name;
    InstitutionType type = InstitutionType::Arrest;
    std::string phone;
    std::optional<Date> retiredOn;  ///< no new stays from this day on

    friend bool operator==(const Institution&, const Institution&) = default;
};

Status validate(const Institution& institution);

}  // namespace fodfaeste
