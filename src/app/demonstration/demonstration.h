#pragma once

#include "app/access/session.h"
#include "base/date.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/secret.h"

#include <string>
#include <string_view>

namespace fodfaeste {

class Workplace;

/// The day that a new demonstration shows, a Tuesday.
inline constexpr Date kDemonstrationToday{std::chrono::year{2013}, std::chrono::May, std::chrono::day{14}};
/// The demonstration holds nobody's secrets: everybody may know how to open it.
inline constexpr std::string_view kPublicPassphrase = "fodfaeste-demonstration";

/// Fills a new demonstration store with an invented office of 2011 to 2013, the same on every machine: teams and staff, citizens,
/// cases, contacts with notes, spells, stays and tasks, all in one transaction. The founder leads the first team.
/// InvalidInput "store" for a store that is no demonstration, Conflict when there are citizens already, Cancelled when stopped.
Result<Done> fillWithDemonstration(Workplace& workplace, const Session& founder, Progress& progress);

/// The same for a store that has no users yet: founds the office first, and lets one of each role in by the same passphrase.
/// The store must have been created for the login demonstrationLogin().
Result<Done> makeDemonstration(Workplace& workplace, const Secret& passphrase, Progress& progress);

/// By which the founder signs in: the first team lead.
std::string demonstrationLogin();

}  // namespace fodfaeste
