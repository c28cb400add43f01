#pragma once

#include "app/access/operation.h"
#include "domain/user/user.h"

namespace fodfaeste {

/// The whole role matrix. A caseworker works on cases; a team lead answers for the team and its figures; an
/// administrator keeps the program running without seeing cases; an auditor reads trail and figures.
bool grants(Role role, Operation operation);

}  // namespace fodfaeste
