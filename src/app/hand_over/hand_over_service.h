#pragma once

#include "app/access/gate.h"
#include "app/ports/absence_repository.h"
#include "app/read_model/read_model.h"
#include "domain/casefile/case_split.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// An absence as the page shows it.
struct AbsenceRow {
    Absence absence;
    int openCases = 0;     ///< of whoever is away, on the first day of it or today
    bool mayEdit = false;  ///< an own absence, or a team lead
};

/// What one caseworker carries today.
struct CaseloadLoad {
    UserId user;
    int cases = 0;
    int points = 0;
    bool isAway = false;
};

struct TeamLoad {
    std::vector<CaseloadLoad> loads;  ///< by user
    std::optional<CaseloadRange> range;
    int withoutCaseworker = 0;  ///< open cases in nobody's hands, or in those of somebody who is not active
};

/// Which cases change hands, how they are dealt, and from when.
struct HandOverRequest {
    UserId leaver;                      ///< all open cases of this user; unset: those in nobody's active hands …
    std::vector<CaseFileId> caseFiles;  ///< … or, when this is not empty, exactly these
    SplitRule rule = SplitRule::EvenByWeight;
    std::vector<UserId> receivers;
    Date from{};
};

/// One case of a hand-over, with what the next caseworker must know: facts only.
struct HandOverRow {
    CaseFileId caseFile;
    CitizenId citizen;
    std::string name;
    std::string caseNumber;
    std::optional<int> districtNo;
    UserId from;  ///< unset for nobody
    UserId to;    ///< unset while nobody is chosen
    CaseWeight weight;
    std::optional<Date> latestAttended;
    std::optional<Date> nextDue;
    std::optional<Date> expectedRelease;  ///< only for whoever may see custody
};

struct HandOverPreview {
    std::vector<HandOverRow> rows;
    std::vector<CaseloadLoad> before;  ///< of whoever gives or takes
    std::vector<CaseloadLoad> after;
};

/// A case and who takes it.
using HandOverDecision = DealtCase;

/// Absences with their deputies, and cases that change hands for good. The first gives a right for a while and moves nothing; the
/// second moves cases, and stays.
class HandOverService {
public:
    HandOverService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Own absences and those of the team; a team lead's of everybody. By first day, newest first.
    Result<std::vector<AbsenceRow>> absences(const Session& session);
    /// Forbidden for somebody else's but for a team lead. Conflict on "absence.from" when it overlaps another of the same user;
    /// InvalidInput on "absence.deputy" for a deputy who is not active, carries no cases or is away in those days.
    Result<Absence> save(const Session& session, const Absence& absence);
    Result<Done> remove(const Session& session, AbsenceId absence);

    Result<TeamLoad> loads(const Session& session);
    Result<HandOverPreview> preview(const Session& session, const HandOverRequest& request);
    /// All of it in one transaction, or nothing. Conflict on "handOver" when a case is no longer in the hands the preview showed.
    Result<int> handOver(const Session& session, const std::vector<HandOverRow>& rows, Date from);

private:
    Status mayEdit(Transaction& transaction, const Session& session, const Absence& absence);
    Status checkDeputy(Transaction& transaction, const Absence& absence);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
