#pragma once

#include "domain/contact/contact_event.h"

#include <string>

namespace fodfaeste {

/// What stands on the clipboard for the municipality's case system.
struct CaseSystemText {
    ContactEvent contact;
    std::string caseworker;
    int version = 1;
    bool replacesEarlier = false;
    std::string note;
};

/// Plain text, ready to paste, always in Danish: that is what the case system holds. No judgement, no names but the writer's and
/// what the note itself says.
std::string caseSystemNote(const CaseSystemText& text);

}  // namespace fodfaeste
