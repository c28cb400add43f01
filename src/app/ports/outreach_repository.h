#pragma once

#include "domain/outreach/outreach_contact.h"

#include <functional>
#include <optional>
#include <vector>

namespace fodfaeste {

/// One outreach contact as lists show it.
struct OutreachRow {
    OutreachContact contact;
    int linkedContacts = 0;  ///< of people with a case who were there; who they are stands in their own cases only

    friend bool operator==(const OutreachRow&, const OutreachRow&) = default;
};

/// Outreach contacts without names: place, headcount, theme.
class OutreachRepository {
public:
    virtual ~OutreachRepository() = default;
    virtual std::vector<OutreachTheme> themes() = 0;  ///< of all times, in the order they are offered
    virtual std::optional<OutreachContact> find(OutreachContactId id) = 0;
    virtual OutreachContactId add(const OutreachContact& contact) = 0;
    virtual Result<Revision> save(const OutreachContact& contact) = 0;  ///< a stale revision is a Conflict
    /// A person with a case was there, and their own contact says so.
    virtual void link(OutreachContactId outreach, ContactId contact) = 0;
    /// Newest first, withdrawn ones as well.
    virtual std::vector<OutreachRow> until(LocalTime now) = 0;
    /// Own places of contacts that stand; each once, the one that was used last first.
    virtual std::vector<OutreachPlace> ownPlaces(LocalTime now) = 0;
};

}  // namespace fodfaeste
