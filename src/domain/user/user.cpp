#include "domain/user/user.h"

#include "base/fold.h"
#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<Role, 7> kRoleCodes{{{
    {Role::Caseworker, "caseworker"},
    {Role::JobConsultant, "job_consultant"},
    {Role::LeisureJobWorker, "leisure_job_worker"},
    {Role::TeamLead, "team_lead"},
    {Role::Analyst, "analyst"},
    {Role::Administrator, "administrator"},
    {Role::Auditor, "auditor"},
}}};

constexpr CodeTable<UserState, 3> kStateCodes{{{
    {UserState::Active, "active"},
    {UserState::Disabled, "disabled"},
    {UserState::Removed, "removed"},
}}};

constexpr int kMostInitials = 3;
constexpr std::size_t kFewestLoginBytes = 2;
constexpr std::size_t kMostLoginBytes = 40;

/// The bytes of the UTF-8 letter that begins at `at`.
std::string_view letterAt(std::string_view text, std::size_t at)
{
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80)
        ++length;
    return text.substr(at, length);
}

}  // namespace

std::string_view codeOf(Role role)
{
    return kRoleCodes.codeOf(role);
}

std::optional<Role> roleFromCode(std::string_view code)
{
    return kRoleCodes.fromCode(code);
}

std::string_view codeOf(UserState state)
{
    return kStateCodes.codeOf(state);
}

std::optional<UserState> userStateFromCode(std::string_view code)
{
    return kStateCodes.fromCode(code);
}

Result<std::string> loginFrom(std::string_view typed)
{
    const auto first = typed.find_first_not_of(' ');
    const auto last = typed.find_last_not_of(' ');
    const std::string login = first == std::string_view::npos ? std::string{} : lowered(typed.substr(first, last - first + 1));
    const bool isSound = std::ranges::all_of(login, [](char c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0;
        return isLetter || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
    if (!isSound || login.size() < kFewestLoginBytes || login.size() > kMostLoginBytes)
        return Error{ErrorCode::InvalidInput, "user.login", "2 to 40 letters and digits, without blanks"};
    return login;
}

std::string suggestedLogin(std::string_view name)
{
    const bool isOneWord = name.find(' ') == std::string_view::npos;
    return lowered(isOneWord ? name : initialsOf(name));
}

std::string initialsOf(std::string_view name)
{
    std::string initials;
    int letters = 0;
    bool atStart = true;
    for (std::size_t i = 0; i < name.size() && letters < kMostInitials;) {
        const std::string_view letter = letterAt(name, i);
        if (atStart && letter != " ") {
            initials += letter;
            ++letters;
        }
        atStart = letter == " ";
        i += letter.size();
    }
    return initials;
}

}  // namespace fodfaeste
