#include "faults/fault_row.h"

#include <iterator>

namespace fodfaeste::faults {

void Tally::fault(long& counter, const std::string& what)
{
    constexpr std::size_t kMostExamples = 5;
    ++counter;
    if (examples.size() < kMostExamples)
        examples.push_back(what);
}

bool isKept(const FaultRow& row, const Tally& tally)
{
    if (tally.trials == 0 || tally.halfDone > 0 || tally.wrong > 0)
        return false;
    return row.promise == Promise::NothingLost ? tally.lost == 0 : tally.lost > 0;
}

std::vector<FaultRow> faultRows()
{
    std::vector<FaultRow> all;
    for (const auto family :
         {controlRows, killRows, keyRows, migrationRows, powerCutRows, diskErrorRows, damageRows, sharingRows, clockRows}) {
        std::vector<FaultRow> rows = family();
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    return all;
}

}  // namespace fodfaeste::faults
