#include "faults/fault_row.h"

namespace fodfaeste::faults {

std::vector<FaultRow> clockRows()
{
    return {};
}

}  // namespace fodfaeste::faults
