#include "domain/leisure_job/leisure_job_terms.h"

#include <algorithm>

namespace fodfaeste {

std::vector<DatedTerm> LeisureJobTerms::termsOf(std::string_view code, Date day) const
{
    std::vector<DatedTerm> found;
    std::ranges::copy_if(m_terms, std::back_inserter(found),
                         [&](const DatedTerm& term) { return term.code == code && term.validity.contains(day); });
    std::ranges::sort(found, {}, &DatedTerm::value);
    return found;
}

int LeisureJobTerms::valueOf(std::string_view code, Date day) const
{
    const std::vector<DatedTerm> found = termsOf(code, day);
    return found.empty() ? 0 : found.back().value;
}

}  // namespace fodfaeste
