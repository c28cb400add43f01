#pragma once

#include "domain/user/user.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fodfaeste {

/// Finds the users whom an exchange folder names, by name in any spelling or by initials, and collects those whom
/// nobody knows yet. These have a provisional id, below zero, until settle() tells the real one.
class CaseworkerDirectory {
public:
    explicit CaseworkerDirectory(const std::vector<User>& users);

    /// Unset for an empty text; nothing when several users are called so.
    std::optional<UserId> find(const std::string& text);

    const std::vector<User>& added() const { return m_added; }
    void settle(std::size_t added, UserId id) { m_added[added].id = id; }
    /// The id itself, or the real one of a provisional one.
    UserId settled(UserId id) const;

    /// What to write for a user so that find() gives the same one: the name, or the initials where several are called so.
    std::string labelOf(UserId id);

private:
    using Candidates = std::vector<UserId>;

    std::optional<UserId> look(const std::string& text);
    UserId add(const std::string& text);

    std::map<std::string, Candidates, std::less<>> m_byName;
    std::map<std::string, Candidates, std::less<>> m_byKey;
    std::map<std::string, Candidates, std::less<>> m_byInitials;
    std::map<UserId, User> m_users;
    std::unordered_map<std::string, std::optional<UserId>> m_found;
    std::vector<User> m_added;
};

}  // namespace fodfaeste
