#include "faults/fault_row.h"

namespace fodfaeste::faults {

std::vector<FaultRow> diskErrorRows()
{
    return {};
}

}  // namespace fodfaeste::faults
