#include "app/transfer/leisure_job_keys.h"

#include <set>
#include <utility>

namespace fodfaeste {

namespace {

/// Gives every key once: those that come again get a number.
class KeyGiver {
public:
    std::string give(const std::string& wanted)
    {
        std::string key = wanted;
        for (int number = 2; !m_given.insert(key).second; ++number)
            key = wanted + " #" + std::to_string(number);
        return key;
    }

private:
    std::set<std::string> m_given;
};

}  // namespace

std::map<EmployerId, std::string> employerKeys(const std::vector<Employer>& employers)
{
    KeyGiver giver;
    std::map<EmployerId, std::string> keys;
    for (const Employer& employer : employers) {
        if (employer.cvr)
            keys.emplace(employer.id, giver.give(employer.cvr->text()));
    }
    for (const Employer& employer : employers) {
        if (!employer.cvr)
            keys.emplace(employer.id, giver.give(employer.name));
    }
    return keys;
}

std::map<JobOpeningId, std::string> openingKeys(const std::vector<JobOpening>& openings)
{
    std::map<EmployerId, KeyGiver> givers;
    std::map<JobOpeningId, std::string> keys;
    for (const JobOpening& opening : openings)
        keys.emplace(opening.id, givers[opening.employer].give(toIso(opening.postedOn) + " " + opening.title));
    return keys;
}

}  // namespace fodfaeste
