#pragma once

#include "base/id.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace fodfaeste {

/// A piece of text that a short code stands for (tekststykke): ";ring" in a note becomes the text, with its places filled in.
struct Snippet {
    enum class Scope { Personal, Team };

    SnippetId id;
    Revision revision = Revision::New;
    std::string code;  ///< as snippetCode() gives it
    std::string text;  ///< with places such as "{fornavn}"
    Scope scope = Scope::Personal;
    UserId owner;  ///< of a personal one
    TeamId team;   ///< of a team's; not set for an office without teams

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// The code as it is kept: lower case, without the semicolon that it is called by. 2 to 20 letters and digits; InvalidInput
/// "snippet.code" for others.
Result<std::string> snippetCode(std::string_view typed);

/// InvalidInput "snippet.text" when the text is empty or longer than a page.
Status validate(const Snippet& snippet);

}  // namespace fodfaeste
