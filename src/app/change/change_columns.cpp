#include "app/change/change_columns.h"

#include "app/access/policy.h"
#include "app/contact/restricted_notes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

namespace fodfaeste {

namespace {

/// Nobody reads more; an import has a hundred thousand.
constexpr std::size_t kMostColumns = 400;

using Value = std::optional<std::string>;

Value valueOf(const RowImage& image, const std::string& column)
{
    const auto found = image.find(column);
    return found == image.end() ? std::nullopt : found->second;
}

std::int64_t numberIn(const Value& value)
{
    std::int64_t number = 0;
    if (value)
        std::from_chars(value->data(), value->data() + value->size(), number);
    return number;
}

/// What is known of the row, whichever image it is in.
Value eitherOf(const ChangedRow& row, const std::string& column)
{
    const Value after = valueOf(row.after, column);
    return after ? after : valueOf(row.before, column);
}

/// A row that was removed and added again as it was has not changed.
std::vector<ChangedRow> withoutRewritten(std::vector<ChangedRow> rows)
{
    using Kind = ChangedRow::Kind;
    std::set<std::tuple<std::string, std::string, RowImage>> removed;
    std::set<std::tuple<std::string, std::string, RowImage>> added;
    for (const ChangedRow& row : rows) {
        if (row.kind == Kind::Delete)
            removed.emplace(row.table, row.key, row.before);
        if (row.kind == Kind::Insert)
            added.emplace(row.table, row.key, row.after);
    }
    std::erase_if(rows, [&](const ChangedRow& row) {
        const auto image = std::tuple{row.table, row.key, row.kind == Kind::Insert ? row.after : row.before};
        return row.kind != Kind::Update && removed.contains(image) && added.contains(image);
    });
    return rows;
}

/// Tells the columns of one change after the other.
class Teller {
public:
    Teller(Transaction& transaction, const Session& session, const Change& change, Date today)
        : m_transaction{transaction}
        , m_session{session}
        , m_change{change}
        , m_today{today}
    {}

    void tell(const ChangedRow& row, std::vector<ChangedColumn>& columns)
    {
        std::set<std::string> names;
        for (const RowImage* image : {&row.before, &row.after}) {
            for (const auto& [column, value] : *image)
                names.insert(column);
        }
        for (const std::string& name : names) {
            ChangedColumn column{row.table, name, {}, valueOf(row.before, name), valueOf(row.after, name)};
            if (column.before.value_or("") == column.after.value_or(""))
                continue;
            column.isHidden = isHidden(row, name);
            if (column.isHidden) {
                column.before.reset();
                column.after.reset();
            } else {
                column.before = told(name, column.before);
                column.after = told(name, column.after);
                column.subject = subjectOf(row);
            }
            columns.push_back(std::move(column));
        }
    }

private:
    bool isHidden(const ChangedRow& row, std::string_view column)
    {
        static constexpr std::array<std::string_view, 3> kWhereabouts{"address", "postal_code", "phone"};
        if (row.table == "custody_stay")
            return !grants(m_session, Operation::ReadCustody);
        // What nobody has filed yet is its writer's.
        if (row.table == "unsorted_note")
            return numberIn(eitherOf(row, "written_by")) != m_session.user.value();
        if (row.table == "journal_note")
            return (column == "text" || column == "reason") && isHiddenNote(row);
        if (row.table != "citizen" || std::ranges::find(kWhereabouts, column) == kWhereabouts.end())
            return false;
        const auto citizen = m_transaction.citizens().find(CitizenId{numberIn(eitherOf(row, "id"))});
        return valueOf(row.before, "address_protected") == "1" || valueOf(row.after, "address_protected") == "1" ||
               (citizen && citizen->protection.holdsOn(m_today));
    }

    bool isHiddenNote(const ChangedRow& row)
    {
        if (eitherOf(row, "restricted") != "1" || numberIn(eitherOf(row, "written_by")) == m_session.user.value())
            return false;
        return std::ranges::none_of(m_change.citizens, [&](CitizenId citizen) {
            return readsRestrictedNotes(m_transaction, m_session, citizen, m_today);
        });
    }

    /// Case files by their number, citizens by their name.
    Value told(std::string_view column, const Value& value)
    {
        if (!value)
            return value;
        if (column.ends_with("case_file_id")) {
            const auto caseFile = m_transaction.caseFiles().find(CaseFileId{numberIn(value)});
            return caseFile ? caseFile->number : *value;
        }
        if (column == "citizen_id" || column == "merged_into") {
            const auto citizen = m_transaction.citizens().find(CitizenId{numberIn(value)});
            return citizen ? citizen->fullName() : *value;
        }
        return value;
    }

    static std::string subjectOf(const ChangedRow& row)
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kCalled{{
            {"task", "text"},
            {"spell", "title"},
            {"case_file", "number"},
            {"custody_stay", "facility"},
            {"contact_event", "at"},
        }};
        const auto* const called = std::ranges::find(kCalled, row.table, &std::pair<std::string_view, std::string_view>::first);
        return called == kCalled.end() ? std::string{} : eitherOf(row, std::string{called->second}).value_or("");
    }

    Transaction& m_transaction;
    const Session& m_session;
    const Change& m_change;
    Date m_today;
};

}  // namespace

std::vector<ChangedColumn> columnsOf(Transaction& transaction, const Session& session, const Change& change, Date today)
{
    std::vector<ChangedColumn> columns;
    Teller teller{transaction, session, change, today};
    for (const ChangedRow& row : withoutRewritten(transaction.journal().rowsOf(change.id))) {
        teller.tell(row, columns);
        if (columns.size() >= kMostColumns)
            break;
    }
    return columns;
}

}  // namespace fodfaeste
