#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlContactRepository final : public ContactRepository {
public:
    explicit SqlContactRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<ContactEvent> find(ContactId id) override;
    std::vector<ContactEvent> ofCase(CaseFileId caseFile) override;
    std::vector<ContactWithNote> ofCitizen(CitizenId citizen, std::optional<ContactCursor> after, int limit) override;
    ContactId add(const ContactEvent& contact) override;
    Result<Revision> save(const ContactEvent& contact) override;
    void each(const Visitor<ContactEvent>& visit) override;

    std::vector<JournalNote> notesOf(ContactId contact) override;
    std::optional<JournalNote> newestNote(ContactId contact) override;
    void addNote(const JournalNote& note) override;

    void bind(const std::vector<ContactId>& contacts, Instant madeAt) override;
    int groupSizeOf(ContactId contact) override;

private:
    std::vector<ContactEvent> newestOfCase(CaseFileId caseFile, const std::optional<ContactCursor>& after, int limit);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
