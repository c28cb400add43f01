#include "gui/text/staff_names.h"

#include "gui/text/plain_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace fodfaeste {

StaffNames::StaffNames(Staff staff) : m_users{std::move(staff.users)}, m_teams{std::move(staff.teams)}
{
    // Names are sorted as Danes do in either language: Å comes last.
    const QCollator collator{QLocale{QLocale::Danish}};
    const auto byName = [&](const auto& left, const auto& right) {
        return collator.compare(toQString(left.name), toQString(right.name)) < 0;
    };
    std::ranges::stable_sort(m_users, byName);
    std::ranges::stable_sort(m_teams, byName);
}

QString StaffNames::nameOf(UserId user) const
{
    const User* found = find(user);
    return found ? toQString(found->name) : QString{};
}

QString StaffNames::initialsOf(UserId user) const
{
    const User* found = find(user);
    return found ? toQString(found->initials) : QString{};
}

QString StaffNames::teamNameOf(TeamId team) const
{
    const auto found = std::ranges::find(m_teams, team, &Team::id);
    return found == m_teams.end() ? QString{} : toQString(found->name);
}

QString StaffNames::teamNameOf(UserId user) const
{
    const User* found = find(user);
    return found ? teamNameOf(found->team) : QString{};
}

const User* StaffNames::find(UserId user) const
{
    const auto found = std::ranges::find(m_users, user, &User::id);
    return found == m_users.end() ? nullptr : &*found;
}

}  // namespace fodfaeste
