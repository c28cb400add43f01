#pragma once

#include "base/date.h"
#include "base/id.h"

#include <optional>
#include <string>

namespace fodfaeste {

/// Something to be done in a case by a day (opgave). The open task that is due first is the case's next step.
struct Task {
    TaskId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    std::string text;
    Date due{};
    Date createdOn{};
    std::optional<Date> settledOn;

    /// As the office saw it on that day: made, and not yet settled.
    bool isOpenOn(Date day) const { return createdOn <= day && (!settledOn || day < *settledOn); }

    friend bool operator==(const Task&, const Task&) = default;
};

/// InvalidInput when the text is empty or the task was settled before it was made.
Status validate(const Task& task);

}  // namespace fodfaeste
