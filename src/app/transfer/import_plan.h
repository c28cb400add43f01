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

/// Everything that an import is going to write, worked out before the first of it is written. So a dry run counts the
/// same as a real one.
struct ImportPlan {
    explicit ImportPlan(const std::vector<User>& users) : caseworkers{users} {}

    std::vector<PlannedPerson> people;
    std::vector<PlannedCase> cases;
    PlannedRows<ContactWithNote> contacts;
    PlannedRows<Spell> engagements;
    PlannedRows<CustodyStay> custody;
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
