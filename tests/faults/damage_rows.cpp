#include "faults/fault_row.h"

namespace fodfaeste::faults {

std::vector<FaultRow> damageRows()
{
    return {};
}

}  // namespace fodfaeste::faults
