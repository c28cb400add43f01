#include "domain/snippet/snippet.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kLeastCode = 2;
constexpr std::size_t kMostCode = 20;
constexpr std::size_t kMostText = 4000;

bool isPartOfWord(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z');
}

}  // namespace

Result<std::string> snippetCode(std::string_view typed)
{
    if (typed.starts_with(';'))
        typed.remove_prefix(1);
    std::string code = lowered(typed);
    if (code.size() < kLeastCode || code.size() > kMostCode || !std::ranges::all_of(code, isPartOfWord))
        return Error{ErrorCode::InvalidInput, "snippet.code", "2 to 20 letters and digits"};
    return code;
}

Status validate(const Snippet& snippet)
{
    const bool isBlank = snippet.text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (isBlank || snippet.text.size() > kMostText || !isValidUtf8(snippet.text))
        return Error{ErrorCode::InvalidInput, "snippet.text", "no text, or too much"};
    return Done{};
}

}  // namespace fodfaeste
