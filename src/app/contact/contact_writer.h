#pragma once

#include "app/contact/contact_service.h"

namespace fodfaeste {

/// Whose case it is; NotFound "case" when there is none.
Result<CitizenId> citizenOf(Transaction& transaction, CaseFileId caseFile);

/// Nothing but white space.
bool isBlank(const std::string& text);

/// Who met the citizen, who wrote the note, and when.
struct Authorship {
    UserId caseworker;
    UserId writer;
    Instant writtenAt{};
};

/// Contact, note and next step in one, without asking who may: that comes before. InvalidInput with the field as subject for a
/// time after now, an empty task text or a due day before today.
Result<ContactId> writeContact(Transaction& transaction, const NewContact& contact, const Authorship& by);

}  // namespace fodfaeste
