#include "gui/contact/group_members.h"

#include "gui/text/plain_text.h"

#include <QStringList>

#include <algorithm>

namespace fodfaeste {

GroupMembers GroupMembers::read(const QString& text)
{
    GroupMembers group;
    for (const QString& word : text.split(QLatin1Char{' '}, Qt::SkipEmptyParts)) {
        const CitizenId citizen{word.section(QLatin1Char{':'}, 0, 0).toLongLong()};
        if (citizen.isSet() && !group.has(citizen))
            group.members.push_back({citizen, attendanceFromCode(toUtf8(word.section(QLatin1Char{':'}, 1)))});
    }
    return group;
}

QString GroupMembers::text() const
{
    QStringList words;
    for (const Member& member : members) {
        const QString id = QString::number(member.citizen.value());
        words << (member.attendance ? id + QLatin1Char{':'} + toQString(codeOf(*member.attendance)) : id);
    }
    return words.join(QLatin1Char{' '});
}

bool GroupMembers::has(CitizenId citizen) const
{
    return std::ranges::find(members, citizen, &Member::citizen) != members.end();
}

void GroupMembers::add(CitizenId citizen)
{
    if (!has(citizen))
        members.push_back({citizen, {}});
}

void GroupMembers::remove(CitizenId citizen)
{
    std::erase_if(members, [&](const Member& member) { return member.citizen == citizen; });
}

std::optional<Attendance> GroupMembers::outcomeOf(CitizenId citizen) const
{
    const auto found = std::ranges::find(members, citizen, &Member::citizen);
    return found == members.end() ? std::nullopt : found->attendance;
}

void GroupMembers::setOutcome(CitizenId citizen, std::optional<Attendance> attendance)
{
    add(citizen);
    std::ranges::find(members, citizen, &Member::citizen)->attendance = attendance;
}

}  // namespace fodfaeste
