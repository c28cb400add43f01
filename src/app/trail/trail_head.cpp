#include "app/trail/trail_head.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace fodfaeste {

namespace {

constexpr std::string_view kTitle = "Fodfaeste audit trail head 1";
constexpr std::size_t kMostBytes = 4096;

Error unreadable(const char* what)
{
    return {ErrorCode::InvalidInput, "head", what};
}

std::string_view trimmed(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t\r");
    const auto last = line.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view{} : line.substr(first, last - first + 1);
}

std::map<std::string, std::string, std::less<>> fieldsOf(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> fields;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos)
            fields.emplace(line.substr(0, colon), trimmed(line.substr(colon + 1)));
    }
    return fields;
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool readNumber(std::string_view text, std::int64_t& number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && number >= 0;
}

}  // namespace

std::string TrailHead::signedText() const
{
    return std::string{kTitle} + "\nstore: " + store + "\nlines: " + std::to_string(lines) + "\nlast: " + last +
           "\nat: " + std::to_string(at.time_since_epoch().count()) + "\nkey: " + key + "\n";
}

std::string TrailHead::text() const
{
    return signedText() + "signature: " + signature + "\n";
}

Result<TrailHead> TrailHead::parse(std::string_view text)
{
    if (text.size() > kMostBytes || !text.starts_with(kTitle))
        return unreadable("not the head of an audit trail");
    const auto fields = fieldsOf(text.substr(kTitle.size()));
    const auto field = [&fields](std::string_view name) {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string{} : found->second;
    };
    TrailHead head;
    std::int64_t milliseconds = 0;
    if (!readNumber(field("lines"), head.lines) || !readNumber(field("at"), milliseconds))
        return unreadable("a number in it cannot be read");
    head.at = Instant{std::chrono::milliseconds{milliseconds}};
    head.store = field("store");
    head.last = field("last");
    head.key = field("key");
    head.signature = field("signature");
    if (!isHex(head.store, 32) || !isHex(head.last, 64) || !isHex(head.key, 64) || !isHex(head.signature, 128))
        return unreadable("a part of it is missing or not as it was written");
    return head;
}

}  // namespace fodfaeste
