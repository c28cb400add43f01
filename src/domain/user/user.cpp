#include "domain/user/user.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<Role, 4> kRoleCodes{{{
    {Role::Caseworker, "caseworker"},
    {Role::TeamLead, "team_lead"},
    {Role::Administrator, "administrator"},
    {Role::Auditor, "auditor"},
}}};

constexpr int kMostInitials = 3;

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
