#pragma once

#include "app/access/session.h"
#include "app/search/search_service.h"

#include <QString>

#include <vector>

namespace fodfaeste {

/// Whom somebody's words may mean, best first: each word begins one of the person's names or stands in the case number; words
/// with a digit may also be of a CPR number or a phone. Asked from memory. A word in the middle of a name is not enough, since a
/// note has many words.
std::vector<SearchHit> findPersons(const SearchService& search, const Session& session, const QString& words, std::size_t limit);

}  // namespace fodfaeste
