#pragma once

#include "app/ports/store.h"

namespace fodfaeste::demonstration {

/// A few unsorted notes and snippets for those who sign in to the demonstration and for the first team, so that no page is
/// empty. Of people who exist in the demonstration only first names are written, and nobody is looked up.
void writeQuickNotes(Transaction& transaction);

}  // namespace fodfaeste::demonstration
