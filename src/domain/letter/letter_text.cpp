#include "domain/letter/letter_text.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isName(std::string_view name)
{
    // Bytes from 0x80 up belong to letters like æ, ø and å.
    const auto belongs = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    };
    return !name.empty() && std::ranges::all_of(name, belongs);
}

Error badBrace()
{
    return {ErrorCode::InvalidInput, "template.body", "a placeholder is not a name between braces"};
}

/// A stretch of a body: text, or the name of a placeholder.
struct Stretch {
    std::string_view text;
    bool isPlaceholder = false;
};

Result<std::vector<Stretch>> stretchesOf(std::string_view body)
{
    std::vector<Stretch> stretches;
    while (!body.empty()) {
        const auto brace = body.find_first_of("{}");
        if (brace == std::string_view::npos) {
            stretches.push_back({body});
            break;
        }
        const auto end = body.find_first_of("{}", brace + 1);
        if (body[brace] == '}' || end == std::string_view::npos || body[end] != '}')
            return badBrace();
        const std::string_view name = body.substr(brace + 1, end - brace - 1);
        if (!isName(name))
            return badBrace();
        stretches.push_back({body.substr(0, brace)});
        stretches.push_back({name, true});
        body.remove_prefix(end + 1);
    }
    return stretches;
}

LetterBlock blockOf(std::string_view line)
{
    const std::string_view mark = line.substr(0, 2);
    const std::string rest{line.substr(std::min<std::size_t>(line.size(), 2))};
    if (mark == "# ")
        return {LetterBlock::Kind::Heading, rest};
    if (mark == "- ")
        return {LetterBlock::Kind::Point, rest};
    if (mark == "~ ")
        return {LetterBlock::Kind::Signature, rest};
    return {LetterBlock::Kind::Paragraph, std::string{line}};
}

}  // namespace

std::vector<LetterBlock> letterBlocks(std::string_view text)
{
    std::vector<LetterBlock> blocks;
    bool isGoingOn = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (isBlank(line)) {
            isGoingOn = false;
            continue;
        }
        LetterBlock block = blockOf(line);
        const bool isParagraph = block.kind == LetterBlock::Kind::Paragraph;
        if (isParagraph && isGoingOn)
            blocks.back().text += "\n" + block.text;
        else
            blocks.push_back(std::move(block));
        isGoingOn = isParagraph;
    }
    return blocks;
}

Result<std::vector<std::string>> placeholdersIn(std::string_view body)
{
    const auto stretches = stretchesOf(body);
    if (!stretches)
        return stretches.error();
    std::vector<std::string> names;
    for (const Stretch& stretch : *stretches) {
        if (stretch.isPlaceholder && std::ranges::find(names, stretch.text) == names.end())
            names.emplace_back(stretch.text);
    }
    return names;
}

std::vector<std::string> missingIn(std::string_view body, const LetterValues& values)
{
    const auto names = placeholdersIn(body);
    std::vector<std::string> missing;
    if (!names)
        return missing;
    for (const std::string& name : *names) {
        const auto value = values.find(name);
        if (value == values.end() || isBlank(value->second))
            missing.push_back(name);
    }
    return missing;
}

Result<std::string> filledLetter(std::string_view body, const LetterValues& values)
{
    const auto stretches = stretchesOf(body);
    if (!stretches)
        return stretches.error();
    std::string filled;
    for (const Stretch& stretch : *stretches) {
        if (!stretch.isPlaceholder) {
            filled += stretch.text;
            continue;
        }
        const auto value = values.find(stretch.text);
        if (value == values.end() || isBlank(value->second))
            return Error{ErrorCode::InvalidInput, std::string{stretch.text}, "a placeholder of the letter has no value"};
        filled += value->second;
    }
    return filled;
}

std::string letterDate(Date day)
{
    constexpr std::array kDays{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};
    constexpr std::array kMonths{"januar", "februar", "marts",     "april",   "maj",      "juni",
                                 "juli",   "august",  "september", "oktober", "november", "december"};
    return std::string{kDays[weekdayOf(day).iso_encoding() - 1]} + " den " + std::to_string(static_cast<unsigned>(day.day())) +
           ". " + kMonths[static_cast<unsigned>(day.month()) - 1] + " " + std::to_string(static_cast<int>(day.year()));
}

}  // namespace fodfaeste
