#pragma once

#include "app/access/operation.h"
#include "app/access/session.h"
#include "domain/user/user.h"

namespace fodfaeste {

/// The whole role matrix. Caseworkers and job consultants work on cases, leisure job workers on those of people under 18; a team
/// lead answers for the team and its figures; an analyst sees figures without people; an administrator keeps the program running
/// without seeing cases; an auditor reads trail and figures. Which citizens a role may look at is admit()'s matter.
bool grants(Role role, Operation operation);
/// With what somebody may do beside their role.
bool grants(const Session& session, Operation operation);

/// Whether a use case may end without a line of its own in the trail, when nothing came of it that an earlier line does not tell.
bool mayGoUntold(Operation operation);

/// Whether what the operation changes is journalled, so that it can be taken back. Users, keys, rights, settings and the trail
/// are not.
bool mayBeUndone(Operation operation);

}  // namespace fodfaeste
