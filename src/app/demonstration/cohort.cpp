#include "app/demonstration/cohort.h"

#include "app/demonstration/life_plan.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

using enum YearEndStatus;

const std::array kRules{
    GroupRule{Group::ClosedEarly, 76, dayOf(2010, 8, 16), dayOf(2011, 7, 15), 18, 24},
    GroupRule{Group::AgedOut, 26, dayOf(2010, 8, 16), dayOf(2011, 5, 31), 24, 24},
    GroupRule{Group::Carried, 482, dayOf(2010, 8, 16), dayOf(2011, 12, 20), 18, 24},
    GroupRule{Group::Entered2012, 150, dayOf(2012, 1, 4), dayOf(2012, 12, 10), 18, 24},
    GroupRule{Group::Widened, 62, dayOf(2012, 9, 10), dayOf(2012, 12, 20), 25, 28},
    GroupRule{Group::Entered2013, 52, dayOf(2013, 1, 3), dayOf(2013, 12, 5), 18, 24},
    GroupRule{Group::Entered2013Wide, 54, dayOf(2013, 1, 3), dayOf(2013, 11, 20), 25, 29},
};

struct Share {
    YearEndStatus state;
    int people;
};

// Together with those who entered in 2012: 112 in work, 118 in education, 55 in an offer, 88 in contact; 373 of 632.
constexpr std::array kCarried{Share{Employed, 92},        Share{InEducation, 90}, Share{InOffer, 37},
                              Share{PositiveContact, 54}, Share{InCustody, 62},   Share{LostContact, 76},
                              Share{Closed, 58},          Share{Moved, 9},        Share{Deceased, 4}};
constexpr std::array kEntered{Share{Employed, 20},  Share{InEducation, 28}, Share{InOffer, 18}, Share{PositiveContact, 34},
                              Share{InCustody, 20}, Share{LostContact, 22}, Share{Closed, 6},   Share{Moved, 2}};
constexpr std::array kOthers{Share{Employed, 12},        Share{InEducation, 12}, Share{InOffer, 12},
                             Share{PositiveContact, 30}, Share{InCustody, 18},   Share{LostContact, 20}};

std::span<const Share> sharesOf(Group group)
{
    switch (group) {
    case Group::Carried: return kCarried;
    case Group::Entered2012: return kEntered;
    case Group::AgedOut:
    case Group::Widened: return kOthers;
    case Group::ClosedEarly:
    case Group::Entered2013:
    case Group::Entered2013Wide: break;
    }
    return {};
}

YearEndStatus drawn(std::span<const Share> shares, Random& random)
{
    std::vector<int> weights;
    for (const Share& share : shares)
        weights.push_back(share.people);
    return shares[random.weighted(weights)].state;
}

}  // namespace

std::span<const GroupRule> groupRules()
{
    return kRules;
}

std::vector<YearEndStatus> statesOf2012(Group group, Random& random)
{
    std::vector<YearEndStatus> states;
    for (const Share& share : sharesOf(group))
        states.insert(states.end(), static_cast<std::size_t>(share.people), share.state);
    random.shuffle(states);
    return states;
}

YearEndStatus stateOf2011(Random& random)
{
    constexpr std::array kShares{Share{Employed, 14},        Share{InEducation, 13}, Share{InOffer, 8},
                                 Share{PositiveContact, 15}, Share{InCustody, 21},   Share{LostContact, 29}};
    return drawn(kShares, random);
}

YearEndStatus stateOf2013(Random& random, YearEndStatus before)
{
    constexpr std::array kShares{Share{Employed, 16},  Share{InEducation, 16}, Share{InOffer, 8}, Share{PositiveContact, 15},
                                 Share{InCustody, 14}, Share{LostContact, 19}, Share{Closed, 11}, Share{Moved, 2}};
    const bool stays = (before == Employed || before == InEducation) && random.chance(35);
    if (stays)
        return before;
    return random.below(300) == 0 ? Deceased : drawn(kShares, random);
}

}  // namespace fodfaeste::demonstration
