#pragma once

#include "base/id.h"
#include "domain/contact/contact_event.h"

#include <QString>

#include <optional>
#include <vector>

namespace fodfaeste {

/// Who takes part in a contact beside the person it was begun with, and whose outcome is another than the common one. Kept as a
/// text without names in a field that nobody sees, "12 15:no_show", so that it is part of the draft.
struct GroupMembers {
    struct Member {
        CitizenId citizen;
        std::optional<Attendance> attendance;  ///< nothing: as the others

        friend bool operator==(const Member&, const Member&) = default;
    };

    std::vector<Member> members;

    static GroupMembers read(const QString& text);
    QString text() const;

    bool has(CitizenId citizen) const;
    void add(CitizenId citizen);
    void remove(CitizenId citizen);
    std::optional<Attendance> outcomeOf(CitizenId citizen) const;
    /// Also for the person it was begun with, who is among the members from then on.
    void setOutcome(CitizenId citizen, std::optional<Attendance> attendance);
};

}  // namespace fodfaeste
