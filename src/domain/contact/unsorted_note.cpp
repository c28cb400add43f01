#include "domain/contact/unsorted_note.h"

#include "base/fold.h"

namespace fodfaeste {

namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

Status validate(const UnsortedNote& note)
{
    if (isBlank(note.text) && isBlank(note.personWords))
        return Error{ErrorCode::InvalidInput, "unsorted.text", "nothing was written"};
    if (!isValidUtf8(note.text) || !isValidUtf8(note.personWords) || !isValidUtf8(note.step))
        return Error{ErrorCode::InvalidInput, "unsorted.text", "the text cannot be kept"};
    if (isBlank(note.step) == note.due.has_value())
        return Error{ErrorCode::InvalidInput, "task.text", "a task needs a text and a day"};
    return Done{};
}

}  // namespace fodfaeste
