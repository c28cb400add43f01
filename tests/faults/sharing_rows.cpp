#include "faults/fault_row.h"

namespace fodfaeste::faults {

std::vector<FaultRow> sharingRows()
{
    return {};
}

}  // namespace fodfaeste::faults
