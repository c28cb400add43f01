#pragma once

#include "app/access/gate.h"
#include "app/follow_up/contact_clock.h"
#include "app/ports/follow_up_repository.h"
#include "app/read_model/read_model.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A matter of today's list that somebody does not want to see until a day.
struct NewPutOff {
    CaseFileId caseFile;
    std::string matter;
    std::int64_t subject = 0;
    Date until{};
    PutOffReason reason = PutOffReason::Other;
};

/// A check of today's list, and what was found.
struct NewAnswer {
    CaseFileId caseFile;
    std::string matter;
    std::int64_t subject = 0;
    Date dueOn{};
    CheckOutcome outcome = CheckOutcome::Unknown;
};

/// What the follow-up rules ask for: pausing, putting off, answering, and the rules themselves.
class FollowUpService {
public:
    FollowUpService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// What captions name, as the rules are today. From memory: no waiting, nothing personal.
    FollowUpDays days() const;

    /// The rules that hold today or will hold, by kind, programme, step and first day.
    Result<std::vector<FollowUpRule>> rules(const Session& session);
    /// From a day on, which is not before today. The old rule is kept and ends on the day before. Conflict when somebody else
    /// has changed it, or when a later change is planned already.
    Result<FollowUpRule> changeRule(const Session& session, const FollowUpRule& rule, RuleSpan span, Date from);

    /// Follow-up of the case stands still. Conflict "pause.from" when another pause of the case overlaps.
    Result<FollowUpPause> pause(const Session& session, const FollowUpPause& pause);
    /// Ends a pause today: follow-up goes on at once.
    Result<Done> resume(const Session& session, FollowUpPauseId pause);

    /// Only the list of whoever puts off changes; figures do not.
    Result<PutOff> putOff(const Session& session, const NewPutOff& wanted);
    Result<Done> takeBack(const Session& session, const PutOff& putOff);

    Result<FollowUpAnswer> answer(const Session& session, const NewAnswer& wanted);

private:
    Result<CitizenId> admittedCitizen(Transaction& transaction, const Session& session, CaseFileId caseFile);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
