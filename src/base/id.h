#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace fodfaeste {

/// The identity of one kind of record. Two kinds do not mix, and nobody does sums with them.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value{value} {}

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isSet() const { return m_value != 0; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    std::int64_t m_value = 0;
};

using CitizenId = Id<struct CitizenIdTag>;
using CaseFileId = Id<struct CaseFileIdTag>;
using ContactId = Id<struct ContactIdTag>;
using SpellId = Id<struct SpellIdTag>;
using CustodyStayId = Id<struct CustodyStayIdTag>;
using TaskId = Id<struct TaskIdTag>;
using UserId = Id<struct UserIdTag>;
using TeamId = Id<struct TeamIdTag>;
using AssignmentId = Id<struct AssignmentIdTag>;
using UnsortedNoteId = Id<struct UnsortedNoteIdTag>;
using OutreachContactId = Id<struct OutreachContactIdTag>;
using SnippetId = Id<struct SnippetIdTag>;
using AbsenceId = Id<struct AbsenceIdTag>;
using FollowUpPauseId = Id<struct FollowUpPauseIdTag>;
using FollowUpRuleId = Id<struct FollowUpRuleIdTag>;
using SavedViewId = Id<struct SavedViewIdTag>;
using ChangeId = Id<struct ChangeIdTag>;
using LetterTemplateId = Id<struct LetterTemplateIdTag>;

/// Counts the changes of a record, so that a save over somebody else's newer save is refused.
enum class Revision : std::int64_t { New = 0 };

}  // namespace fodfaeste

template <class Tag>
struct std::hash<fodfaeste::Id<Tag>> {
    std::size_t operator()(fodfaeste::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
