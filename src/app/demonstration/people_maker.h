#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/random.h"
#include "domain/citizen/citizen.h"

#include <set>
#include <string>
#include <vector>

namespace fodfaeste::demonstration {

/// Gives each planned life a synthetic CPR number, a name, and a home that exists nowhere.
class PeopleMaker {
public:
    std::vector<Citizen> make(const std::vector<LifePlan>& plans);

private:
    Citizen person(const LifePlan& plan, CitizenId id);
    Cpr freshCpr(Random& random, Date bornOn, Sex sex);
    void giveName(Random& random, Citizen& citizen, Sex sex);
    void protectSome(std::vector<Citizen>& citizens) const;
    void giveAwkwardNames(std::vector<Citizen>& citizens) const;
    void giveNewNumbers(std::vector<Citizen>& citizens);

    std::set<Cpr> m_cprs;
    std::set<std::string> m_names;
};

/// A synthetic number: the day raised by 60. The same date and serial give the same number.
Cpr syntheticCpr(Date bornOn, int serial);

}  // namespace fodfaeste::demonstration
