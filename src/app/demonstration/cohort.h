#pragma once

#include "app/demonstration/random.h"
#include "domain/outcome/year_end_status.h"

#include <span>
#include <vector>

namespace fodfaeste::demonstration {

/// Groups of people by when their first case is opened and which years it covers.
enum class Group {
    ClosedEarly,  ///< opened and closed before 2012
    AgedOut,      ///< turned 25 in 2011, still followed, and covered again by the wider ages of 2013
    Carried,      ///< opened before 2012 and covered in it
    Entered2012,  ///< opened in 2012
    Widened,      ///< 25–29, opened late in 2012 to be ready for the wider ages
    Entered2013,
    Entered2013Wide,
};

struct GroupRule {
    Group group;
    int people;
    Date openedFrom{};
    Date openedTo{};
    int youngest;  ///< at the opening
    int oldest;
};

std::span<const GroupRule> groupRules();

/// One state for everybody in the group on the last day of 2012, in random order, drawn from fixed numbers.
std::vector<YearEndStatus> statesOf2012(Group group, Random& random);
/// A state for the last day of another year, for somebody whose case goes on.
YearEndStatus stateOf2011(Random& random);
YearEndStatus stateOf2013(Random& random, YearEndStatus before);

}  // namespace fodfaeste::demonstration
