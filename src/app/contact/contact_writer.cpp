#include "app/contact/contact_writer.h"

#include "base/fold.h"

namespace fodfaeste {

namespace {

Status check(const NewContact& contact, const ContactEvent& event, LocalTime now)
{
    if (contact.at > now)
        return Error{ErrorCode::InvalidInput, "contact.at", "later than now"};
    if (contact.nextStep && isBlank(contact.nextStep->text))
        return Error{ErrorCode::InvalidInput, "task.text", "a task needs a text"};
    if (contact.nextStep && contact.nextStep->due < now.day)
        return Error{ErrorCode::InvalidInput, "task.due", "due before today"};
    return validate(event);
}

ContactEvent eventOf(const NewContact& contact, const Authorship& by)
{
    ContactEvent event;
    event.caseFile = contact.caseFile;
    event.at = contact.at;
    event.channel = contact.channel;
    event.attendance = contact.attendance;
    event.assessment = contact.assessment;
    event.duration = contact.duration;
    event.caseworker = by.caseworker;
    event.recordedAt = by.writtenAt;
    return event;
}

}  // namespace

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Result<CitizenId> citizenOf(Transaction& transaction, CaseFileId caseFile)
{
    const auto found = transaction.caseFiles().find(caseFile);
    if (!found)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    return found->citizen;
}

Result<ContactId> writeContact(Transaction& transaction, const NewContact& contact, const Authorship& by)
{
    const LocalTime now = copenhagenTime(by.writtenAt);
    const ContactEvent event = eventOf(contact, by);
    if (const Status valid = check(contact, event, now); !valid)
        return valid.error();
    const ContactId id = transaction.contacts().add(event);
    if (!isBlank(contact.note))
        transaction.contacts().addNote({id, 1, normalised(contact.note), {}, by.writer, by.writtenAt, contact.restricted});
    if (contact.nextStep)
        transaction.tasks().add({{},
                                 Revision::New,
                                 contact.caseFile,
                                 normalised(contact.nextStep->text),
                                 contact.nextStep->due,
                                 now.day,
                                 std::nullopt});
    return id;
}

}  // namespace fodfaeste
