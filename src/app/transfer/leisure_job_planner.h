#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "app/ports/store.h"
#include "app/transfer/import_plan.h"
#include "app/transfer/import_planner.h"
#include "app/transfer/import_steps.h"
#include "app/transfer/row_matcher.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fodfaeste {

/// How a placement finds its case and its caseworkers among what is planned. Both report whom they do not find.
struct CaseLookup {
    std::function<std::optional<std::size_t>(SourceLine line, const std::string& number)> caseFile;
    std::function<std::optional<UserId>(SourceLine line, const std::string& text)> caseworker;
};

/// Plans the employers, openings and placements of an import, once people and cases are planned.
class LeisureJobPlanner {
public:
    LeisureJobPlanner(Transaction& transaction, const ImportSource& source, ImportPlan& plan, CaseLookup lookup,
                      ImportSteps& steps);

    /// False when it was stopped.
    bool plan();

private:
    /// The rows of one placement, and what they name.
    struct StepRows {
        std::vector<const PlacementRecord*> records;
        PlannedPlacement planned;
        bool isGood = true;
    };

    bool planEmployers();
    bool planOpenings();
    bool planPlacements();
    void planEmployer(const EmployerRecord& record);
    void planOpening(const OpeningRecord& record);
    std::optional<EmployerId> storedEmployerOf(const EmployerRecord& record) const;
    std::optional<JobOpening> storedOpeningOf(const OpeningRecord& record, EmployerId employer) const;

    std::vector<StepRows> groups() const;
    void place(StepRows& group);
    void agree(StepRows& group);
    void name(StepRows& group);
    void choose(std::vector<StepRows>& groups);
    void moveSpell(const PlannedPlacement& planned);
    bool hasWorkFrom(std::size_t caseFile, Date day) const;
    MatchTexts textsOf(const StepRows& group) const;
    MatchTexts textsOf(const Placement& stored) const;
    void describe(StepRows& group);
    void takeSteps(StepRows& group);
    std::optional<PlacementStep> stepOf(const PlacementRecord& record);
    void checkOrder(StepRows& group);

    /// Among the planned employers; reports an unknown one.
    std::optional<std::size_t> employerOf(ExchangeFile file, SourceLine line, const std::string& key);
    std::optional<std::size_t> openingOf(const PlacementRecord& record, std::size_t employer);
    std::size_t addStored(const Employer& employer);
    void report(const PlacementRecord& record, Column column, ProblemCode code, std::string_view value = {})
    {
        m_source.problems.add(ExchangeFile::Placements, record.line, column, code, value);
    }

    Transaction& m_tx;
    const ImportSource& m_source;
    ImportPlan& m_plan;
    CaseLookup m_lookup;
    ImportSteps& m_steps;
    std::vector<Employer> m_storedEmployers;
    std::vector<JobOpening> m_storedOpenings;
    std::map<EmployerId, std::string> m_employerKeys;
    std::map<JobOpeningId, std::string> m_openingKeys;
    std::map<EmployerId, std::size_t> m_plannedEmployers;  ///< those that are stored
    std::map<JobOpeningId, std::size_t> m_plannedOpenings;
    std::map<std::string, std::size_t> m_employers;  ///< by the key they have in the folder
    std::map<std::pair<std::size_t, std::string>, std::size_t> m_openings;
};

}  // namespace fodfaeste
