#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/leisure_job/job_opening.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

using PlacementId = Id<struct PlacementIdTag>;

inline constexpr std::string_view kLeisureJobProgramme = "fritidsjob";

/// How far a young person is on the way into a job. Each is reached on a day; the latest step says where somebody is.
enum class PlacementStage { Suggested, Contacted, Interview, Offered, Started, Ended, Declined };
/// Why nothing came of it.
enum class DeclineReason { NotInterested, TooFar, HoursDoNotFit, School, EmployerChoseAnother, NoAnswer, NotLawful, Other };

inline constexpr std::array kPlacementStages{PlacementStage::Suggested, PlacementStage::Contacted, PlacementStage::Interview,
                                             PlacementStage::Offered,   PlacementStage::Started,   PlacementStage::Ended,
                                             PlacementStage::Declined};
inline constexpr std::array kDeclineReasons{
    DeclineReason::NotInterested,        DeclineReason::TooFar,   DeclineReason::HoursDoNotFit, DeclineReason::School,
    DeclineReason::EmployerChoseAnother, DeclineReason::NoAnswer, DeclineReason::NotLawful,     DeclineReason::Other};

std::string_view codeOf(PlacementStage stage);  ///< "suggested", …
std::string_view codeOf(DeclineReason reason);  ///< "not_interested", …
std::optional<PlacementStage> placementStageFromCode(std::string_view code);
std::optional<DeclineReason> declineReasonFromCode(std::string_view code);

/// One dated step of a placement. An interview may be dated ahead; everything else has happened.
struct PlacementStep {
    PlacementStage stage = PlacementStage::Suggested;
    Date day{};
    std::optional<DeclineReason> declineReason;  ///< for Declined only
    std::string remark;
    UserId by;

    friend bool operator==(const PlacementStep&, const PlacementStep&) = default;
};

/// A young person and a job: from the suggestion to the last day (fritidsjobforløb). Holds no word of why the city knows the
/// young person, since employers are shown what is made from it.
class Placement {
public:
    PlacementId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    EmployerId employer;
    JobOpeningId opening;  ///< unset for a job that was never posted
    std::string title;
    std::optional<WeeklyHours> weeklyHours;
    std::string pattern;           ///< of the week, as it is typed: "ma 15.30-17.30, lø 10-14"
    SpellId spell;                 ///< the employment spell, once it has started
    std::optional<Period> refund;  ///< while the wage of a municipal job is paid back

    const std::vector<PlacementStep>& steps() const { return m_steps; }
    PlacementStage stage() const { return m_steps.back().stage; }
    Date since() const { return m_steps.back().day; }
    std::optional<Date> dayOf(PlacementStage stage) const;
    bool isOver() const { return stage() == PlacementStage::Ended || stage() == PlacementStage::Declined; }

    /// Conflict when the stage cannot follow the one before: nobody starts twice, ends without a start, or goes back.
    /// InvalidInput for a day before the step before, or a decline without its reason.
    Status advance(const PlacementStep& step);

    /// A placement that begins with that step; only Suggested, Contacted, Interview, Offered and Started begin one.
    static Result<Placement> begin(const PlacementStep& step);
    /// As it was stored. InvalidInput when the steps do not follow each other.
    static Result<Placement> fromSteps(const std::vector<PlacementStep>& steps);

    friend bool operator==(const Placement&, const Placement&) = default;

private:
    std::vector<PlacementStep> m_steps;
};

}  // namespace fodfaeste
