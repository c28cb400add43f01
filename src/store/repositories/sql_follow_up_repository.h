#pragma once

#include "app/ports/follow_up_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlFollowUpRepository final : public FollowUpRepository {
public:
    explicit SqlFollowUpRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<FollowUpRule> rules() override;
    std::optional<FollowUpRule> findRule(FollowUpRuleId id) override;
    FollowUpRuleId addRule(const FollowUpRule& rule) override;
    Result<Revision> saveRule(const FollowUpRule& rule) override;
    std::vector<AgeChange> ageChanges() override;

    std::optional<FollowUpPause> findPause(FollowUpPauseId id) override;
    std::vector<FollowUpPause> pausesOf(CaseFileId caseFile) override;
    FollowUpPauseId addPause(const FollowUpPause& pause) override;
    Result<Revision> savePause(const FollowUpPause& pause) override;
    void removePause(FollowUpPauseId id) override;
    void eachPause(const std::function<void(const FollowUpPause&)>& visit) override;

    std::vector<FollowUpAnswer> answersOf(CaseFileId caseFile) override;
    void answer(const FollowUpAnswer& answer) override;
    void eachAnswer(const std::function<void(const FollowUpAnswer&)>& visit) override;

    std::vector<PutOff> putOffsOf(UserId user) override;
    void putOff(const PutOff& putOff) override;
    bool takeBackPutOff(const PutOff& putOff) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
