#pragma once

#include "app/ports/change_journal.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlChangeJournal final : public ChangeJournal {
public:
    explicit SqlChangeJournal(sql::Connection& connection) : m_connection{connection} {}

    void begin(UserId user, Operation operation, Instant now) override;
    void forgo() override;
    void setUndoes(ChangeId change) override;
    void end(const std::set<CitizenId>& citizens, std::string_view detail) override;

    std::optional<Change> find(ChangeId change) override;
    std::vector<Change> page(const ChangeFilter& filter, ChangeId before, int limit) override;
    std::vector<ChangedRow> rowsOf(ChangeId change) override;

    std::optional<RowImage> imageNow(const ChangedRow& row) override;
    void takeBack(const ChangedRow& row) override;
    std::optional<Change> builtOn(const ChangedRow& row, ChangeId change) override;
    std::optional<std::string> referenceTo(const ChangedRow& row) override;
    void withdrawContact(ContactId contact, Instant now) override;
    void letNotesGo(ChangeId import) override;
    void holdNotesAgain() override;
    void prune(Instant before) override;

private:
    const sql::RowImager& imagerOf(std::string_view table) const;
    Change withCitizens(Change change);

    sql::Connection& m_connection;
    ChangeId m_open;
};

}  // namespace fodfaeste
