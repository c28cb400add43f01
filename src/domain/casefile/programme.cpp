#include "domain/casefile/programme.h"

namespace fodfaeste {

std::optional<AgeBounds> Programme::boundsIn(int year) const
{
    for (const DatedAgeBounds& dated : ages) {
        if (dated.fromYear <= year && (!dated.toYear || year <= *dated.toYear))
            return dated.bounds;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
