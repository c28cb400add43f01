#pragma once

#include "domain/user/user.h"

#include <string_view>
#include <vector>

namespace fodfaeste::demonstration {

/// Who leads the first team and makes the store.
inline constexpr std::string_view kFounderName = "Kirsten Holmgaard";

std::vector<Team> makeTeams();
/// Four team leads, fourteen caseworkers, an administrator and an auditor; numbered from 1.
std::vector<User> makeUsers();

}  // namespace fodfaeste::demonstration
