#pragma once

#include "app/access/gate.h"
#include "app/follow_up/contact_clock.h"
#include "app/read_model/read_model.h"
#include "domain/outcome/year_end_status.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

struct NextStep {
    TaskId task;
    std::string text;
    Date due{};
};

/// One case of a caseload (sagsstamme) as it stands today. Every field is worked out from dated facts.
struct CaseloadRow {
    CitizenId citizen;
    CaseFileId caseFile;
    std::string name;
    std::string caseNumber;
    std::string programme;
    int age = 0;
    std::optional<int> districtNo;
    YearEndStatus status = YearEndStatus::LostContact;  ///< by the year-end definition, with today as cut-off
    std::optional<LocalTime> latestAttended;            ///< the latest two-way contact
    std::optional<LocalTime> latestAttempt;             ///< the latest contact of any kind
    std::optional<NextStep> nextStep;
    std::optional<Date> expectedRelease;  ///< of the custody stay that runs today
    std::optional<UserId> caseworker;
    bool inCustody = false;
    bool isForColleague = false;  ///< seen as the deputy of whoever is in charge
    bool isProtected = false;     ///< name and address protection holds today
    ContactClock contact;         ///< by the rules of follow-up
    std::optional<Date> releaseNearFrom;
    std::string phone;  ///< empty for whoever is protected
};

enum class CaseloadScope {
    Own,         ///< the cases of whoever asks, and of those they stand in for
    Caseworker,  ///< one named caseworker's
    Everybody,
};

struct CaseloadRequest {
    CaseloadScope scope = CaseloadScope::Own;
    UserId caseworker;  ///< for CaseloadScope::Caseworker
};

/// Whether the case needs attention for want of a two-way contact on `today`: never one, or none for longer than the rule says,
/// and follow-up is not paused.
bool isContactOverdue(const CaseloadRow& row, Date today);
bool isContactRecent(const CaseloadRow& row, Date today);
bool isReleaseNear(const CaseloadRow& row, Date today);

class CaseloadService {
public:
    CaseloadService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// The open cases, in order of citizen id. Somebody else's or everybody's needs ListAnyCaseload.
    Result<std::vector<CaseloadRow>> list(const Session& session, const CaseloadRequest& request);

private:
    /// The open cases of those whom the asker stands in for today.
    void addStandIns(Transaction& transaction, const Session& session, std::vector<CaseloadRow>& rows) const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
