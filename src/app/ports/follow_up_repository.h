#pragma once

#include "domain/follow_up/follow_up_record.h"
#include "domain/follow_up/follow_up_rule.h"

#include <functional>
#include <optional>
#include <vector>

namespace fodfaeste {

/// Follow-up rules, pauses, answers to checks, and what was put off.
class FollowUpRepository {
public:
    virtual ~FollowUpRepository() = default;

    virtual std::vector<FollowUpRule> rules() = 0;  ///< all that ever held, by kind, programme, step and first day
    virtual std::optional<FollowUpRule> findRule(FollowUpRuleId id) = 0;
    virtual FollowUpRuleId addRule(const FollowUpRule& rule) = 0;
    virtual Result<Revision> saveRule(const FollowUpRule& rule) = 0;
    virtual std::vector<AgeChange> ageChanges() = 0;  ///< by age

    virtual std::optional<FollowUpPause> findPause(FollowUpPauseId id) = 0;
    virtual std::vector<FollowUpPause> pausesOf(CaseFileId caseFile) = 0;  ///< by first day
    virtual FollowUpPauseId addPause(const FollowUpPause& pause) = 0;
    virtual Result<Revision> savePause(const FollowUpPause& pause) = 0;
    virtual void removePause(FollowUpPauseId id) = 0;
    virtual void eachPause(const std::function<void(const FollowUpPause&)>& visit) = 0;

    virtual std::vector<FollowUpAnswer> answersOf(CaseFileId caseFile) = 0;  ///< by day
    /// A second answer to the same check takes the place of the first.
    virtual void answer(const FollowUpAnswer& answer) = 0;
    virtual void eachAnswer(const std::function<void(const FollowUpAnswer&)>& visit) = 0;

    virtual std::vector<PutOff> putOffsOf(UserId user) = 0;
    /// Putting off again takes the place of the first time.
    virtual void putOff(const PutOff& putOff) = 0;
    /// Whether it was put off at all.
    virtual bool takeBackPutOff(const PutOff& putOff) = 0;
};

}  // namespace fodfaeste
