#pragma once

#include "app/demonstration/office.h"
#include "app/ports/store.h"
#include "base/progress.h"

#include <cstdint>
#include <vector>

namespace fodfaeste::demonstration {

/// Writes an office into an empty store, within one transaction, and translates its numbers into the store's.
class OfficeWriter {
public:
    OfficeWriter(Transaction& transaction, const Office& office, Progress& progress);

    /// `founder` is the user that there is already: the office's first. Cancelled when the person stops it.
    Status write(UserId founder);

private:
    void writeStaff(UserId founder);
    bool writeCitizens();
    bool writeCases();
    bool writeContacts();
    void writeTransfer(const ContactEvent& contact, ContactId written, int newestVersion);
    bool writeEngagements();
    void writeFollowUp();
    void writeOutreach();
    bool go();
    UserId user(UserId id) const { return m_users[static_cast<std::size_t>(id.value()) - 1]; }
    CaseFileId caseFile(CaseFileId id) const { return m_caseFiles[static_cast<std::size_t>(id.value()) - 1]; }

    Transaction& m_tx;
    const Office& m_office;
    Progress& m_progress;
    std::uint64_t m_done = 0;
    std::uint64_t m_total;
    std::vector<UserId> m_users;
    std::vector<CitizenId> m_citizens;
    std::vector<CaseFileId> m_caseFiles;
    std::vector<TaskId> m_tasks;
};

}  // namespace fodfaeste::demonstration
