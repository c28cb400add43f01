#include "app/change/change_undoer.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace fodfaeste {

namespace {

constexpr std::string_view kContacts = "contact_event";
constexpr std::string_view kNotes = "journal_note";

using Kind = ChangedRow::Kind;

std::string valueOf(const RowImage& image, const std::string& column)
{
    const auto found = image.find(column);
    return found == image.end() || !found->second ? std::string{} : *found->second;
}

Error builtUpon(const std::string& table)
{
    return {ErrorCode::Conflict, "change", "something has been built on it since: " + table};
}

}  // namespace

ChangeUndoer::ChangeUndoer(Transaction& transaction, const Change& change, const Session& session, Instant now)
    : m_transaction{transaction}
    , m_change{change}
    , m_session{session}
    , m_now{now}
    , m_rows{transaction.journal().rowsOf(change.id)}
{}

std::optional<Obstacle> ChangeUndoer::obstacle() const
{
    std::set<std::pair<std::string, std::string>> seen;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        // Only how the change left the row at last has to stand there still.
        if (!seen.emplace(row->table, row->key).second)
            continue;
        const auto now = m_transaction.journal().imageNow(*row);
        const bool stands = row->kind == Kind::Delete ? !now : now && *now == row->after;
        if (!stands)
            return Obstacle{row->table, m_transaction.journal().builtOn(*row, m_change.id)};
        if (row->table == kNotes && row->kind == Kind::Insert) {
            const auto newest = m_transaction.contacts().newestNote(ContactId{std::stoll(valueOf(row->after, "contact_id"))});
            if (!newest || std::to_string(newest->version) != valueOf(row->after, "version"))
                return Obstacle{row->table, std::nullopt};
        }
    }
    return std::nullopt;
}

Status ChangeUndoer::takeBack()
{
    if (const auto found = obstacle())
        return builtUpon(found->table);
    if (isImport())
        m_transaction.journal().letNotesGo(m_change.id);
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (const Status taken = takeBack(*row); !taken)
            return taken;
    }
    if (isImport())
        m_transaction.journal().holdNotesAgain();
    m_transaction.journal().setUndoes(m_change.id);
    return Done{};
}

bool ChangeUndoer::addedContact(const std::string& contact) const
{
    return std::ranges::any_of(m_rows, [&](const ChangedRow& row) {
        return row.table == kContacts && row.kind == Kind::Insert && valueOf(row.after, "id") == contact;
    });
}

Status ChangeUndoer::takeBack(const ChangedRow& row)
{
    ChangeJournal& journal = m_transaction.journal();
    // A note is final, and so its contact: what an import did not bring stays, and counts nowhere.
    if (row.kind == Kind::Insert && row.table == kContacts && !isImport()) {
        journal.withdrawContact(ContactId{std::stoll(valueOf(row.after, "id"))}, m_now);
        return Done{};
    }
    if (row.kind == Kind::Insert && row.table == kNotes && !isImport())
        return takeBackNote(row);
    if (row.kind == Kind::Insert) {
        if (const auto reference = journal.referenceTo(row))
            return builtUpon(*reference);
    }
    journal.takeBack(row);
    return Done{};
}

Status ChangeUndoer::takeBackNote(const ChangedRow& row)
{
    const std::string contact = valueOf(row.after, "contact_id");
    if (addedContact(contact))
        return Done{};  // goes with its contact
    const ContactId id{std::stoll(contact)};
    const auto versions = m_transaction.contacts().notesOf(id);
    JournalNote next = versions.back();
    next.text = versions.size() > 1 ? versions[versions.size() - 2].text : std::string{};
    next.version = versions.back().version + 1;
    next.reason = "↶";
    next.writtenBy = m_session.user;
    next.writtenAt = m_now;
    m_transaction.contacts().addNote(next);
    return Done{};
}

}  // namespace fodfaeste
