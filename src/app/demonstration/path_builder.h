#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/random.h"

namespace fodfaeste::demonstration {

/// Lays the phases of one episode so that certain days find it in certain states, with believable ways between them.
class PathBuilder {
public:
    PathBuilder(Random& random, Date openedOn);

    /// In `state` on `day`, and on the way there since the last of these calls.
    void goTo(Date day, YearEndStatus state);
    /// The last phase ends on `day`; whatever would come later is cut.
    void endOn(Date day);
    /// The phases, with visits in prison where a stay begins or ends in good contact.
    std::vector<Phase> take();

    const Phase& current() const { return m_phases.back(); }
    /// The case begins with somebody in prison.
    void beginInside() { m_begunInside = true; }

private:
    void change(Date day, YearEndStatus state);
    Date changeDay(Date first, Date last, YearEndStatus state);
    void splitInside();
    void addSplit(std::vector<Phase>& phases, std::size_t index);

    Random& m_random;
    Date m_reached;  ///< what lies before this day is settled
    bool m_begunInside = false;
    std::vector<Phase> m_phases;
};

/// Whither people go from a state when nothing else is decided.
YearEndStatus nextState(Random& random, YearEndStatus from);

}  // namespace fodfaeste::demonstration
