#include "gui/drafts/editor_kind.h"

#include <algorithm>

namespace fodfaeste {

std::string_view wordOf(EditorKind kind)
{
    switch (kind) {
    case EditorKind::Contact: return "contact";
    case EditorKind::Note: return "note";
    case EditorKind::Facts: return "facts";
    case EditorKind::Register: return "register";
    case EditorKind::Spell: return "spell";
    case EditorKind::Custody: return "custody";
    case EditorKind::Task: return "task";
    case EditorKind::OpenCase: return "open-case";
    case EditorKind::CloseCase: return "close-case";
    case EditorKind::AssignCase: return "assign-case";
    case EditorKind::Outreach: return "outreach";
    }
    return {};
}

std::optional<EditorKind> editorFromWord(std::string_view word)
{
    const auto* const found = std::ranges::find_if(kEditorKinds, [&](EditorKind kind) { return wordOf(kind) == word; });
    return found == kEditorKinds.end() ? std::nullopt : std::optional{*found};
}

}  // namespace fodfaeste
