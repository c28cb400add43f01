#include "gui/page_context.h"

#include "app/access/policy.h"
#include "app/ports/clock.h"

namespace fodfaeste {

Date PageContext::today() const
{
    return office.demonstrationDay.value_or(services.clock.today());
}

bool PageContext::may(Operation operation) const
{
    return grants(session, operation);
}

}  // namespace fodfaeste
