#pragma once

#include "app/ports/repositories.h"
#include "app/transfer/caseworker_directory.h"
#include "app/transfer/exchange_records.h"
#include "app/transfer/import_service.h"
#include "domain/casefile/case_file.h"
#include "domain/casefile/programme.h"
#include "domain/citizen/citizen.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fodfaeste {

/// What becomes of a row. Refused ones have an error among the problems.
enum class RowChange : std::uint8_t { Refused, Added, Changed, Unchanged };

/// A citizen whom the records name: in people.csv, or only by number.
struct PlannedPerson {
    const PersonRecord* record = nullptr;
    std::optional<Citizen> stored;  ///< when there is a record and it is known already
    CitizenId id;                   ///< unset until a new citizen is written
    RowChange change = RowChange::Unchanged;
    bool isTouched = false;  ///< something about this citizen is written
};

/// A case file that the records name: in cases.csv, or only by number.
struct PlannedCase {
    const CaseRecord* record = nullptr;
    std::size_t person = 0;  ///< among the planned people
    std::optional<CaseFile> stored;
    CaseFile after;                       ///< as it is to be; without ids while they are not known
    std::vector<Assignment> assignments;  ///< to be written; caseworkers may be provisional
    RowChange change = RowChange::Unchanged;
};

/// A row of the other files, and whose it is.
struct PlannedRow {
    RowChange change = RowChange::Refused;
    std::uint32_t owner = 0;   ///< among the planned cases or people
    std::uint32_t stored = 0;  ///< of a changed row: among the stored records
};

template <class Stored>
struct PlannedRows {
    std::vector<PlannedRow> rows;  ///< one for each record
    std::vector<Stored> stored;    ///< those that change
};

/// An employer whom the records name: in employers.csv, or only by its key.
struct PlannedEmployer {
    const EmployerRecord* record = nullptr;
    std::optional<Employer> stored;
    Employer after;  ///< as it is to be; without id until a new one is written
    RowChange change = RowChange::Unchanged;
};

/// The same for a job opening.
struct PlannedOpening {
    const OpeningRecord* record = nullptr;
    std::size_t employer = 0;  ///< among the planned employers
    std::optional<JobOpening> stored;
    JobOpening after;
    RowChange change = RowChange::Unchanged;
};

/// A placement that the records name, and where it hangs.
struct PlannedPlacement {
    std::size_t rows = 0;  ///< how many steps the records have of it
    SourceLine line = 0;   ///< of the first of them
    std::size_t caseFile = 0;
    std::size_t employer = 0;
    std::optional<std::size_t> opening;
    std::optional<Placement> stored;
    Placement after;                   ///< as it is to be, but for ids that are not known yet and its steps
    std::vector<PlacementStep> steps;  ///< caseworkers may be provisional
    RowChange change = RowChange::Refused;
};

/// Everything that an import is going to write, worked out before the first of it is written. So a dry run counts the
/// same as a real one.
struct ImportPlan {
    explicit ImportPlan(const std::vector<User>& users) : caseworkers{users} {}

    std::vector<PlannedPerson> people;
    std::vector<PlannedCase> cases;
    PlannedRows<ContactWithNote> contacts;
    PlannedRows<Spell> engagements;
    PlannedRows<CustodyStay> custody;
    std::vector<PlannedEmployer> employers;
    std::vector<PlannedOpening> openings;
    std::vector<PlannedPlacement> placements;
    CaseworkerDirectory caseworkers;
    std::vector<Programme> newProgrammes;

    ImportCounts countsOf(ExchangeFile file) const;
};

/// Who imports, when, and into what.
struct ImportContext {
    UserId importer;
    Instant now{};
    Date today{};
    Population population = Population::Real;
};

}  // namespace fodfaeste
