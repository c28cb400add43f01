#include "app/leisure_job/tidy_text.h"

#include "base/fold.h"

#include <sstream>

namespace fodfaeste {

std::string tidyLine(const std::string& text)
{
    std::istringstream words{normalised(text)};
    std::string line;
    for (std::string word; words >> word;)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

std::string tidyText(const std::string& text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::string composed = normalised(text);
    const std::size_t first = composed.find_first_not_of(kBlanks);
    if (first == std::string::npos)
        return {};
    return composed.substr(first, composed.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace fodfaeste
