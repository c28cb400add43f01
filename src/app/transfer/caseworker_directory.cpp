#include "app/transfer/caseworker_directory.h"

#include "base/fold.h"

namespace fodfaeste {

namespace {

constexpr std::size_t kLongestInitials = 4;

/// A text of nothing but signs folds to nothing; it is its own key then.
std::string keyOf(const std::string& text)
{
    std::string key = fold(text);
    return key.empty() ? text : key;
}

}  // namespace

CaseworkerDirectory::CaseworkerDirectory(const std::vector<User>& users)
{
    for (const User& user : users) {
        m_byName[user.name].push_back(user.id);
        m_byKey[keyOf(user.name)].push_back(user.id);
        m_byInitials[user.initials].push_back(user.id);
        m_users.emplace(user.id, user);
    }
}

std::optional<UserId> CaseworkerDirectory::find(const std::string& text)
{
    if (text.empty())
        return UserId{};
    const auto known = m_found.find(text);
    if (known != m_found.end())
        return known->second;
    return m_found.emplace(text, look(text)).first->second;
}

std::optional<UserId> CaseworkerDirectory::look(const std::string& text)
{
    const auto only = [](const Candidates& candidates) {
        return candidates.size() == 1 ? std::optional{candidates.front()} : std::nullopt;
    };
    if (const auto exact = m_byName.find(text); exact != m_byName.end())
        return only(exact->second);
    if (const auto folded = m_byKey.find(keyOf(text)); folded != m_byKey.end())
        return only(folded->second);
    if (const auto initials = m_byInitials.find(text); initials != m_byInitials.end())
        return only(initials->second);
    return add(text);
}

UserId CaseworkerDirectory::add(const std::string& text)
{
    const bool isInitials = text.size() <= kLongestInitials && text.find(' ') == std::string::npos;
    const UserId provisional{-static_cast<std::int64_t>(m_added.size()) - 1};
    m_added.push_back({provisional, text, isInitials ? text : initialsOf(text), Role::Caseworker, TeamId{}});
    // Only other spellings of the name find it again: that a row says "MH" must not depend on the rows before it.
    m_byKey[keyOf(text)].push_back(provisional);
    return provisional;
}

UserId CaseworkerDirectory::settled(UserId id) const
{
    return id.value() < 0 ? m_added[static_cast<std::size_t>(-id.value() - 1)].id : id;
}

std::string CaseworkerDirectory::labelOf(UserId id)
{
    const auto user = m_users.find(id);
    if (user == m_users.end())
        return {};
    const bool nameIsClear = find(user->second.name) == id;
    const bool initialsAreClear = find(user->second.initials) == id;
    return !nameIsClear && initialsAreClear ? user->second.initials : user->second.name;
}

}  // namespace fodfaeste
