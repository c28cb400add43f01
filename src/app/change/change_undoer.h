#pragma once

#include "app/change/change_service.h"
#include "app/ports/store.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// Takes one change back within a transaction.
class ChangeUndoer {
public:
    ChangeUndoer(Transaction& transaction, const Change& change, const Session& session, Instant now);

    /// What stands in the way; nothing when every row still is as the change left it.
    std::optional<Obstacle> obstacle() const;
    /// Puts every row back, the last first. Conflict when later rows refer to one that goes.
    Status takeBack();

private:
    bool isImport() const { return m_change.operation == Operation::ImportRecords; }
    bool addedContact(const std::string& contact) const;
    Status takeBack(const ChangedRow& row);
    Status takeBackNote(const ChangedRow& row);

    Transaction& m_transaction;
    const Change& m_change;
    const Session& m_session;
    Instant m_now;
    std::vector<ChangedRow> m_rows;
};

}  // namespace fodfaeste
