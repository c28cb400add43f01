#pragma once

#include "base/secret.h"

#include <string_view>

struct sqlite3;

namespace fodfaeste {

/// The settings without which no connection works here: what the engine may do, how it reaches the disk, what stays in
/// memory. Each is set and then read back; a setting that does not hold throws, so that no build and no environment can
/// quietly do without it.
namespace recipe {

/// Once per process, before the first connection: the library's start, and what it was compiled with.
void prepareLibrary();
/// Powers that a connection gives up, limits, memory that is wiped when it is freed.
void restrain(sqlite3* database);
/// Hands over the 32-byte page key, and nothing else ever: other forms are silently taken as passphrases.
void setKey(sqlite3* database, const Secret& pageKey);
/// Durability and cache of a database in a file; the first touch of the file, so this is where a wrong key shows.
void tuneFile(sqlite3* database);
void tuneMemory(sqlite3* database);

}  // namespace recipe

/// The first column of the first row of a statement that stands in the source code; empty without a row.
std::string askOne(sqlite3* database, const char* sql);

}  // namespace fodfaeste
