#pragma once

#include "domain/absence/absence.h"
#include "domain/casefile/case_weight.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// How many points one person's cases should weigh, on the days on which the office holds to that.
struct CaseloadRange {
    int leastPoints = 0;
    int mostPoints = 0;
    Period validity;
};

/// Who is away, and who stands in for them; and what cases weigh when they are dealt out.
class AbsenceRepository {
public:
    virtual ~AbsenceRepository() = default;
    virtual std::optional<Absence> find(AbsenceId id) = 0;
    virtual std::vector<Absence> all() = 0;                ///< by first day, then id
    virtual std::vector<Absence> ofUser(UserId user) = 0;  ///< by first day
    /// Whom somebody stands in for on that day.
    virtual std::vector<UserId> absentWithDeputy(UserId deputy, Date day) = 0;
    virtual AbsenceId add(const Absence& absence) = 0;
    virtual Result<Revision> save(const Absence& absence) = 0;
    virtual void remove(AbsenceId id) = 0;

    virtual std::vector<WeightTerm> weightTerms() = 0;
    virtual std::vector<CaseloadRange> ranges() = 0;
};

}  // namespace fodfaeste
