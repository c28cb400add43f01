#pragma once

#include "domain/case_system/case_system_transfer.h"
#include "domain/contact/contact_event.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A contact whose newest note does not stand in the case system.
struct UntransferredNote {
    ContactEvent contact;
    CitizenId citizen;
    int noteVersion = 1;
    bool isRestricted = false;
    int transferredVersion = 0;  ///< the version that stands there already; 0 for none
};

/// Which notes the municipality's case system has been given.
class CaseSystemRepository {
public:
    virtual ~CaseSystemRepository() = default;
    /// Once for each version: a second time changes nothing. Says whether it was the first.
    virtual bool mark(const CaseSystemTransfer& transfer) = 0;
    virtual std::vector<CaseSystemTransfer> ofCitizen(CitizenId citizen) = 0;  ///< by contact, then version
    /// Of the contacts that somebody logged from `period.from` to `period.to`, oldest first.
    virtual std::vector<UntransferredNote> lacking(UserId caseworker, const Period& period) = 0;
    /// How far back notes are asked for on that day.
    virtual int daysBack(Date today) = 0;
    /// Stems of words that a citizen's own plan leaves out where others may look on.
    virtual std::vector<std::string> withheldStems() = 0;
};

}  // namespace fodfaeste
