#include "app/follow_up/follow_up_service.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error noSuchRule()
{
    return {ErrorCode::NotFound, "rule", "no such rule"};
}

/// Whether another change of the same rule begins later already.
bool isChangedLater(const std::vector<FollowUpRule>& rules, const FollowUpRule& rule)
{
    return std::ranges::any_of(rules, [&](const FollowUpRule& other) {
        return other.kind == rule.kind && other.programme == rule.programme && other.step == rule.step &&
               other.holds.from > rule.holds.from;
    });
}

std::string told(const FollowUpRule& rule)
{
    return std::string{codeOf(rule.kind)} + " " + std::to_string(rule.step) + ": " + std::to_string(rule.span.amount) + " " +
           std::string{codeOf(rule.span.unit)} + " from " + toIso(rule.holds.from);
}

}  // namespace

FollowUpService::FollowUpService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<CitizenId> FollowUpService::admittedCitizen(Transaction& transaction, const Session& session, CaseFileId caseFile)
{
    const auto found = transaction.caseFiles().find(caseFile);
    if (!found)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    if (const Status admitted = m_gate.admit(transaction, session, found->citizen); !admitted)
        return admitted.error();
    return found->citizen;
}

FollowUpDays FollowUpService::days() const
{
    return followUpDays(m_readModel.rules(), m_clock.today());
}

Result<std::vector<FollowUpRule>> FollowUpService::rules(const Session& session)
{
    using Rules = std::vector<FollowUpRule>;
    return m_gate.run<Rules>(session, Operation::EditFollowUpRules, [&](Transaction& transaction) -> Result<Rules> {
        Rules rules = transaction.followUp().rules();
        std::erase_if(rules,
                      [today = m_clock.today()](const FollowUpRule& rule) { return rule.holds.to && *rule.holds.to < today; });
        transaction.explain("follow-up rules read");
        return rules;
    });
}

Result<FollowUpRule> FollowUpService::changeRule(const Session& session, const FollowUpRule& rule, RuleSpan span, Date from)
{
    return m_gate.run<FollowUpRule>(session, Operation::EditFollowUpRules, [&](Transaction& transaction) -> Result<FollowUpRule> {
        FollowUpRepository& store = transaction.followUp();
        auto old = store.findRule(rule.id);
        if (!old)
            return noSuchRule();
        if (old->revision != rule.revision || isChangedLater(store.rules(), *old))
            return Error{ErrorCode::Conflict, "rule", "changed meanwhile, or a later change is planned"};
        if (from < m_clock.today() || from < old->holds.from)
            return Error{ErrorCode::InvalidInput, "rule.from", "a rule changes from today or later"};
        FollowUpRule changed = *old;
        changed.span = span;
        if (const Status valid = validate(changed); !valid)
            return valid.error();
        const bool isSameDay = from == old->holds.from;
        changed.holds = {from, old->holds.to};
        if (!isSameDay) {
            old->holds.to = addDays(from, -1);
            if (const auto ended = store.saveRule(*old); !ended)
                return ended.error();
            changed.id = store.addRule(changed);
        } else if (const auto saved = store.saveRule(changed); !saved) {
            return saved.error();
        }
        transaction.changesEverything();
        transaction.explain("follow-up rule changed", told(changed));
        return *store.findRule(changed.id);
    });
}

Result<FollowUpPause> FollowUpService::pause(const Session& session, const FollowUpPause& pause)
{
    return m_gate.run<FollowUpPause>(session, Operation::PauseFollowUp, [&](Transaction& transaction) -> Result<FollowUpPause> {
        const auto citizen = admittedCitizen(transaction, session, pause.caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status valid = validate(pause); !valid)
            return valid.error();
        if (pause.to < m_clock.today())
            return Error{ErrorCode::InvalidInput, "pause.to", "over already"};
        for (const FollowUpPause& other : transaction.followUp().pausesOf(pause.caseFile)) {
            if (other.from <= pause.to && pause.from <= other.to)
                return Error{ErrorCode::Conflict, "pause.from", "another pause overlaps"};
        }
        FollowUpPause kept = pause;
        kept.pausedBy = session.user;
        const FollowUpPauseId id = transaction.followUp().addPause(kept);
        transaction.changes(*citizen);
        transaction.explain("follow-up paused", "until " + toIso(kept.to));
        return *transaction.followUp().findPause(id);
    });
}

Result<Done> FollowUpService::resume(const Session& session, FollowUpPauseId id)
{
    return m_gate.run<Done>(session, Operation::PauseFollowUp, [&](Transaction& transaction) -> Result<Done> {
        auto pause = transaction.followUp().findPause(id);
        if (!pause)
            return Error{ErrorCode::NotFound, "pause", "no such pause"};
        const auto citizen = admittedCitizen(transaction, session, pause->caseFile);
        if (!citizen)
            return citizen.error();
        const Date yesterday = addDays(m_clock.today(), -1);
        if (pause->from > yesterday) {
            transaction.followUp().removePause(id);
        } else {
            pause->to = std::min(pause->to, yesterday);
            if (const auto saved = transaction.followUp().savePause(*pause); !saved)
                return saved.error();
        }
        transaction.changes(*citizen);
        transaction.explain("follow-up resumed");
        return Done{};
    });
}

Result<PutOff> FollowUpService::putOff(const Session& session, const NewPutOff& wanted)
{
    return m_gate.run<PutOff>(session, Operation::PutOff, [&](Transaction& transaction) -> Result<PutOff> {
        const auto citizen = admittedCitizen(transaction, session, wanted.caseFile);
        if (!citizen)
            return citizen.error();
        const PutOff putOff{session.user,    wanted.caseFile, wanted.matter, wanted.subject,
                            m_clock.today(), wanted.until,    wanted.reason};
        if (const Status valid = validate(putOff); !valid)
            return valid.error();
        transaction.followUp().putOff(putOff);
        transaction.concerns(*citizen);
        transaction.explain(std::string{codeOf(putOff.reason)}, putOff.matter + " until " + toIso(putOff.until));
        return putOff;
    });
}

Result<Done> FollowUpService::takeBack(const Session& session, const PutOff& putOff)
{
    return m_gate.run<Done>(session, Operation::PutOff, [&](Transaction& transaction) -> Result<Done> {
        const auto citizen = admittedCitizen(transaction, session, putOff.caseFile);
        if (!citizen)
            return citizen.error();
        PutOff own = putOff;
        own.user = session.user;
        if (!transaction.followUp().takeBackPutOff(own))
            return Error{ErrorCode::NotFound, "putOff", "not put off"};
        transaction.concerns(*citizen);
        transaction.explain("taken back", own.matter);
        return Done{};
    });
}

Result<FollowUpAnswer> FollowUpService::answer(const Session& session, const NewAnswer& wanted)
{
    return m_gate.run<FollowUpAnswer>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<FollowUpAnswer> {
        const auto citizen = admittedCitizen(transaction, session, wanted.caseFile);
        if (!citizen)
            return citizen.error();
        const FollowUpAnswer answer{wanted.caseFile, wanted.matter,   wanted.subject, wanted.dueOn,
                                    wanted.outcome,  m_clock.today(), session.user};
        transaction.followUp().answer(answer);
        transaction.changes(*citizen);
        transaction.explain("check answered", answer.matter + ": " + std::string{codeOf(answer.outcome)});
        return answer;
    });
}

}  // namespace fodfaeste
