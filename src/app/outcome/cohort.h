#pragma once

#include "app/ports/store.h"
#include "app/read_model/read_model.h"
#include "domain/outcome/year_end_status.h"

#include <functional>
#include <optional>

namespace fodfaeste {

/// The question for a year of the krimi programme. InvalidInput "year" when there are no age bounds for it.
Result<YearEndQuestion> yearEndQuestion(Transaction& transaction, int year, std::optional<Date> cutOff,
                                        std::optional<int> agesOf);

/// Visits every covered citizen with the status and the case that covers. Every count and every list of a cohort is made by
/// this one walk.
using CohortVisitor = std::function<void(const ReadModel::View&, const StatusDecision&, CaseFileId)>;
void eachCovered(const ReadModel& readModel, const YearEndQuestion& question, const CohortVisitor& visit);
/// The same for a year that is not over: those who have been covered up to and including the cut-off day.
void eachCoveredSoFar(const ReadModel& readModel, const YearEndQuestion& question, const CohortVisitor& visit);

/// Who was responsible on the day, or was the last to be before it, over the citizen's cases of the programme.
std::optional<UserId> lastCaseworker(const PersonEntry& person, std::string_view programme, DayNumber day);

}  // namespace fodfaeste
