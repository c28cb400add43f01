#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/random.h"
#include "domain/contact/contact_event.h"

#include <vector>

namespace fodfaeste::demonstration {

/// Makes the contacts of one episode as its phases go: meetings every three or four weeks while things go well,
/// missed ones and unanswered calls while they do not. Who was the caseworker and what was written comes later.
class ContactMaker {
public:
    ContactMaker(const Episode& episode, CaseFileId caseFile);

    /// In order of time, on working days, none after the case is closed.
    std::vector<ContactEvent> make();

private:
    void fill(const Phase& phase);
    void fillWilling(const Phase& phase);
    void fillUnwilling(const Phase& phase);
    void fillFading(const Phase& phase);
    void fillReluctant(const Phase& phase);
    void attemptBefore(const Phase& phase, Date day);
    void attempt(const Phase& phase, Date day);
    void attend(const Phase& phase, Date day, Assessment assessment);
    void miss(const Phase& phase, Date day);
    void add(Date day, Channel channel, Attendance attendance);

    const Episode& m_episode;
    CaseFileId m_caseFile;
    Random m_random;
    std::vector<ContactEvent> m_contacts;
};

/// A time of the day at which such a contact takes place.
std::chrono::minutes timeOfDay(Random& random, Channel channel);
/// How long it lasts when somebody is met; nothing for a written word.
std::optional<std::chrono::minutes> lengthOf(Random& random, Channel channel);

}  // namespace fodfaeste::demonstration
