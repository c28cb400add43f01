#pragma once

#include "faults/fault_row.h"
#include "support/office_on_disk.h"
#include "support/scratch_folder.h"

#include <optional>
#include <set>
#include <string>

namespace fodfaeste::faults {

/// A copy of a furnished store with some contacts in it, in a folder of its own, there to be ruined.
class ScratchStore {
public:
    static constexpr int kContacts = 12;  ///< how many it holds to begin with

    ScratchStore();

    std::string path() const { return m_folder.file("office.fodf"); }
    std::string file(const std::string& ending) const { return path() + ending; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    void putBack();  ///< as it was made

private:
    test::ScratchFolder m_folder;
};

/// The contacts that a store has said it keeps, by serial number.
class Acknowledged {
public:
    Acknowledged();
    void add(std::int64_t serial) { m_serials.insert(static_cast<int>(serial)); }
    const std::set<int>& serials() const { return m_serials; }

private:
    std::set<int> m_serials;
};

/// What is in a store, opened by the way that the programs take and looked through as `verify` does.
struct Inspection {
    bool opens = false;
    Error refusal;
    std::set<int> whole;               ///< contacts with their note, next step and audit line, each as it was written
    std::vector<std::string> halves;   ///< parts without the rest
    std::vector<std::string> strange;  ///< what nobody wrote
    std::vector<std::string> faults;   ///< what the store finds wrong with itself
};

Inspection inspect(const std::string& path);

/// What somebody sees who opens the store and reads all of it, and what `verify` says then.
struct Look {
    std::optional<Error> refusal;  ///< of opening or reading
    std::string content;           ///< every record, as text
    bool isSound = false;
};

Look lookAt(const std::string& path);

/// Every record of a sound store as text; throws when it does not open or is not sound.
std::string contentOf(const std::string& path);

/// Opens, reads and verifies the store, and counts what it broke of the promise that whatever was acknowledged is there,
/// whole, and nothing else is.
void judge(Tally& tally, const ScratchStore& store, const Acknowledged& acknowledged, const std::string& occasion);

}  // namespace fodfaeste::faults
