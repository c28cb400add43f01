#pragma once

#include "app/access/gate.h"
#include "app/ports/outreach_repository.h"
#include "app/read_model/read_model.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// What somebody writes down about a contact on the street.
struct NewOutreach {
    LocalTime at;
    OutreachPlace place;
    int headcount = 0;
    std::string theme;
    std::string note;
    /// People with an open case who were there, if anybody wants to say so. Each gets a contact of their own.
    std::vector<CitizenId> persons;
    std::string personNote;  ///< the note of those contacts: where and what about, nobody's name
};

/// What is offered while an outreach contact is written.
struct OutreachChoices {
    std::vector<OutreachPlace> ownPlaces;  ///< beside the districts; the one that was used last first
    std::vector<OutreachTheme> themes;     ///< those of today
};

/// All outreach contacts so far, newest first, and the themes they may name.
struct OutreachList {
    std::vector<OutreachRow> rows;
    std::vector<OutreachTheme> themes;
};

/// Contacts on the street without names: place, headcount and theme.
class OutreachService {
public:
    OutreachService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// No line in the trail: it is about nobody.
    Result<OutreachChoices> choices(const Session& session);
    /// Those who may not open a citizen's page get no notes.
    Result<OutreachList> list(const Session& session);
    /// All of it or nothing. InvalidInput with the field as subject: see validate(), and "outreach.at" for a time after now,
    /// "outreach.theme" for one that did not hold on the day, "outreach.person" for somebody without an open case,
    /// "outreach.linked" for more people than were there.
    Result<OutreachContactId> log(const Session& session, const NewOutreach& outreach);
    /// By whoever logged it, or a team lead. InvalidInput "outreach.reason" without a reason. Linked contacts stay as they are.
    Result<OutreachContact> correct(const Session& session, const OutreachContact& changed, const std::string& reason);
    /// It stays on record and no longer counts.
    Result<OutreachContact> withdraw(const Session& session, OutreachContactId id, const std::string& reason);

private:
    Status check(Transaction& transaction, const OutreachContact& contact) const;
    Status linkPersons(Transaction& transaction, const Session& session, const NewOutreach& outreach, OutreachContactId id);
    Result<ContactId> addContact(Transaction& transaction, const Session& session, const NewOutreach& outreach,
                                 CitizenId citizen);
    Result<OutreachContact> keep(Transaction& transaction, const Session& session, OutreachContact changed);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
