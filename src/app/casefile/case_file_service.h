#pragma once

#include "app/access/gate.h"

#include <string>

namespace fodfaeste {

struct NewCaseFile {
    CitizenId citizen;
    std::string programme{kKrimiProgramme};
    Date openedOn{};
    UserId caseworker;
    std::string referredBy;
};

/// Opens and closes case files, and says who is responsible for them.
class CaseFileService {
public:
    CaseFileService(Gate& gate, const Clock& clock);

    /// Gives the case the next number of its year. InvalidInput when the age is outside the programme's bounds.
    Result<CaseFile> open(const Session& session, const NewCaseFile& caseFile);
    Result<CaseFile> close(const Session& session, CaseFileId caseFile, Date closedOn, const std::string& reason);
    /// The caseworker takes over from that day; the one before ends the day before it.
    Result<Done> assign(const Session& session, CaseFileId caseFile, UserId caseworker, Date from);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
