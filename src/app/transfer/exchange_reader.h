#pragma once

#include "app/transfer/exchange_records.h"
#include "app/transfer/import_problem.h"
#include "base/progress.h"
#include "base/result.h"

#include <filesystem>
#include <set>
#include <string>
#include <utility>

namespace fodfaeste {

/// The keys of rows that could not be read. Whoever refers to them is not to be blamed for it a second time.
struct UnreadKeys {
    std::set<Cpr> people;
    std::set<std::string> cases;
    std::set<std::string> employers;
    std::set<std::pair<std::string, std::string>> openings;    ///< employer, opening
    std::set<std::pair<std::string, std::string>> placements;  ///< case, placement: some of their steps are missing
    bool allPeople = false;                                    ///< people.csv as a whole could not be read
    bool allCases = false;
    bool allEmployers = false;
    bool allOpenings = false;
};

/// What a folder holds: the records that could be read, and everything that is wrong with the others.
struct ExchangeFolder {
    ExchangeRecords records;
    ImportProblems problems;
    UnreadKeys unread;
};

/// Reads an exchange folder. Never fails but when it is cancelled: what is wrong is among the problems.
Result<ExchangeFolder> readExchangeFolder(const std::filesystem::path& path, Progress& progress);

}  // namespace fodfaeste
