#include "domain/draft/draft.h"

#include "base/fold.h"

namespace fodfaeste {

namespace {

constexpr std::size_t kMostBytes = 200'000;

}  // namespace

Status validate(const Draft& draft)
{
    if (draft.place.editor.empty())
        return Error{ErrorCode::InvalidInput, "draft", "no editor is named"};
    if (draft.fields.empty() || draft.fields.size() > kMostBytes || !isValidUtf8(draft.fields))
        return Error{ErrorCode::InvalidInput, "draft", "the fields cannot be kept"};
    return Done{};
}

}  // namespace fodfaeste
