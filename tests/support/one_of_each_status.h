#pragma once

namespace fodfaeste::test {

class Office;

/// Fills the office with ten citizens: one in each of the nine statuses on 31 December 2012, so that 4 of 9 come out
/// positive, and "Gammel Ged", who is too old to be covered.
void addOneOfEachStatus(Office& office);

}  // namespace fodfaeste::test
