#pragma once

#include "base/result.h"
#include "store/keyring/key_file.h"

#include <string>

namespace fodfaeste {

/// "office.fodf" -> "office.fodf.keys".
std::string keyFilePath(const std::string& storePath);

/// KeyFileMissing, KeyFileDamaged, StoreTooNew, or FileUnreadable.
Result<KeyFile> readKeyFile(const std::string& path);
/// Refuses to write over anything: StoreExists. StoreReadOnly or StoreFull when the disk does not take it.
Status writeNewKeyFile(const std::string& path, const KeyFile& file);
/// Puts the file in place of the old one in one step. After a power cut there is a whole file, the old or the new; meanwhile the
/// old one lies as ".bak", and in the end a second copy of the new one: what it shuts out stays shut out.
Status replaceKeyFile(const std::string& path, const KeyFile& file);

}  // namespace fodfaeste
