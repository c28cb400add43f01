#include "app/demonstration/staff.h"

#include <algorithm>
#include <array>
#include <string>

namespace fodfaeste::demonstration {

namespace {

struct StaffMember {
    std::string_view name;
    Role role;
    int team;  ///< 1–4; 0 is outside the teams
};

constexpr std::array<std::string_view, 4> kTeams{"Team Nord", "Team Vest", "Team Syd", "Team Amager"};

// Team Syd visits the prisons as well.
constexpr std::array<StaffMember, 22> kStaff{{
    {kFounderName, Role::TeamLead, 1},
    {"Morten Dalsgaard", Role::TeamLead, 2},
    {"Aysel Karaca", Role::TeamLead, 3},
    {"Peter Rosenlund", Role::TeamLead, 4},
    {"Maria Vestergren", Role::Caseworker, 1},
    {"Samir Haddou", Role::Caseworker, 1},
    {"Anne-Mette Sejersen", Role::Caseworker, 1},
    {"Jonas Thorup", Role::Caseworker, 1},
    {"Hawa Nuur Osman", Role::Caseworker, 1},
    {"Lise Brøndby", Role::Caseworker, 2},
    {"Erkan Aksoy", Role::Caseworker, 2},
    {"Birgitte Storm", Role::Caseworker, 2},
    {"Tomasz Zawadzki", Role::JobConsultant, 2},
    {"Sofie Ørum", Role::Caseworker, 3},
    {"Daniel Reffs", Role::Caseworker, 3},
    {"Pia Lindegren", Role::Caseworker, 4},
    {"Navid Sharifi", Role::Caseworker, 4},
    {"Jette Bisgaard", Role::Caseworker, 4},
    {"Ulla Frost", Role::Administrator, 0},
    {"Henrik Wulff", Role::Auditor, 0},
    {"Liv Engstrøm", Role::Analyst, 0},
    {"Emine Demir", Role::LeisureJobWorker, 4},
}};

/// One of each role can sit down in the demonstration.
constexpr std::array<std::string_view, 7> kSignsIn{kFounderName,   "Sofie Ørum",   "Tomasz Zawadzki", "Ulla Frost",
                                                   "Henrik Wulff", "Liv Engstrøm", "Emine Demir"};

}  // namespace

std::vector<Team> makeTeams()
{
    std::vector<Team> teams;
    teams.reserve(kTeams.size());
    for (const std::string_view name : kTeams)
        teams.push_back({TeamId{static_cast<std::int64_t>(teams.size()) + 1}, std::string{name}});
    return teams;
}

std::vector<User> makeUsers()
{
    std::vector<User> users;
    for (const StaffMember& member : kStaff) {
        const UserId id{static_cast<std::int64_t>(users.size()) + 1};
        User user{id, std::string{member.name}, initialsOf(member.name), member.role, TeamId{member.team}};
        if (std::ranges::find(kSignsIn, member.name) != kSignsIn.end())
            user.login = suggestedLogin(member.name);
        users.push_back(std::move(user));
    }
    return users;
}

}  // namespace fodfaeste::demonstration
