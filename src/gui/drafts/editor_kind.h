#pragma once

#include "base/id.h"
#include "domain/draft/draft.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fodfaeste {

/// The forms in which something is written: about a citizen, or about a contact on the street without names.
enum class EditorKind { Contact, Note, Facts, Register, Spell, Custody, Task, OpenCase, CloseCase, AssignCase, Outreach };

inline constexpr std::array kEditorKinds{EditorKind::Contact,   EditorKind::Note,       EditorKind::Facts,   EditorKind::Register,
                                         EditorKind::Spell,     EditorKind::Custody,    EditorKind::Task,    EditorKind::OpenCase,
                                         EditorKind::CloseCase, EditorKind::AssignCase, EditorKind::Outreach};

/// "close-case": in drafts, never on screen.
std::string_view wordOf(EditorKind kind);
std::optional<EditorKind> editorFromWord(std::string_view word);

/// Which form, about whom, and what of theirs.
struct EditorPlace {
    EditorKind kind = EditorKind::Contact;
    CitizenId citizen;
    std::int64_t record = 0;  ///< the note's contact, the spell, the stay, the task, the case file; 0 for something new

    DraftPlace draftPlace() const { return {std::string{wordOf(kind)}, citizen}; }
};

}  // namespace fodfaeste
