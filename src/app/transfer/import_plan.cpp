#include "app/transfer/import_plan.h"

namespace fodfaeste {

namespace {

void count(ImportCounts& counts, RowChange change, std::size_t rows = 1)
{
    switch (change) {
    case RowChange::Refused: break;
    case RowChange::Added: counts.added += rows; break;
    case RowChange::Changed: counts.changed += rows; break;
    case RowChange::Unchanged: counts.unchanged += rows; break;
    }
}

/// Of people, cases, employers and openings only those that have a row.
template <class Named>
ImportCounts countNamed(const std::vector<Named>& all)
{
    ImportCounts counts;
    for (const Named& named : all) {
        if (named.record != nullptr)
            count(counts, named.change);
    }
    return counts;
}

ImportCounts countRows(const std::vector<PlannedRow>& rows)
{
    ImportCounts counts;
    for (const PlannedRow& row : rows)
        count(counts, row.change);
    return counts;
}

/// The steps of a placement share what becomes of it.
ImportCounts countSteps(const std::vector<PlannedPlacement>& placements)
{
    ImportCounts counts;
    for (const PlannedPlacement& placement : placements)
        count(counts, placement.change, placement.rows);
    return counts;
}

}  // namespace

ImportCounts ImportPlan::countsOf(ExchangeFile file) const
{
    switch (file) {
    case ExchangeFile::People: return countNamed(people);
    case ExchangeFile::Cases: return countNamed(cases);
    case ExchangeFile::Contacts: return countRows(contacts.rows);
    case ExchangeFile::Engagements: return countRows(engagements.rows);
    case ExchangeFile::Custody: return countRows(custody.rows);
    case ExchangeFile::Employers: return countNamed(employers);
    case ExchangeFile::Openings: return countNamed(openings);
    case ExchangeFile::Placements: return countSteps(placements);
    }
    return {};
}

}  // namespace fodfaeste
