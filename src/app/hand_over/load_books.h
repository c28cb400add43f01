#pragma once

#include "app/hand_over/hand_over_service.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace fodfaeste {

/// Who carries which open case today and what it weighs, from one walk through the read model.
class LoadBooks {
public:
    LoadBooks(Transaction& transaction, const ReadModel& readModel, Date today);

    /// Open cases of everybody, one visit each.
    void each(const std::function<void(const ReadModel::View&, const CaseEntry&)>& visit) const;
    HandOverRow rowOf(const ReadModel::View& view, const CaseEntry& caseFile) const;
    CaseWeight weightOf(const ReadModel::View& view, const CaseEntry& caseFile) const;
    /// In charge today and still active; unset otherwise.
    UserId activeCaseworkerOf(const CaseEntry& caseFile) const;
    bool mayReceive(UserId user) const { return m_receivers.contains(user); }
    const std::set<UserId>& receivers() const { return m_receivers; }
    bool isAway(UserId user) const { return m_away.contains(user); }
    std::optional<CaseloadRange> range() const;

private:
    const ReadModel& m_readModel;
    Date m_today;
    RuleBook m_rules;
    std::vector<WeightTerm> m_terms;
    std::vector<CaseloadRange> m_ranges;
    std::set<UserId> m_receivers;  // active, and carry cases
    std::set<UserId> m_away;
};

}  // namespace fodfaeste
