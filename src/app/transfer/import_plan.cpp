#include "app/transfer/import_plan.h"

namespace fodfaeste {

namespace {

void count(ImportCounts& counts, RowChange change)
{
    switch (change) {
    case RowChange::Refused: break;
    case RowChange::Added: ++counts.added; break;
    case RowChange::Changed: ++counts.changed; break;
    case RowChange::Unchanged: ++counts.unchanged; break;
    }
}

/// Of people and cases only those that have a row.
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

}  // namespace

ImportCounts ImportPlan::countsOf(ExchangeFile file) const
{
    switch (file) {
    case ExchangeFile::People: return countNamed(people);
    case ExchangeFile::Cases: return countNamed(cases);
    case ExchangeFile::Contacts: return countRows(contacts.rows);
    case ExchangeFile::Engagements: return countRows(engagements.rows);
    case ExchangeFile::Custody: return countRows(custody.rows);
    }
    return {};
}

}  // namespace fodfaeste
