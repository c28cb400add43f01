#include "app/demonstration/outreach_maker.h"

#include "app/demonstration/places.h"
#include "app/demonstration/random.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fodfaeste::demonstration {

namespace {

using namespace std::chrono_literals;

constexpr Date kFirst{2012y / 1 / 2};
constexpr Date kLast{2013y / 12 / 30};

struct Spot {
    int area;
    std::string_view name;  // empty: the streets of the district
};

constexpr std::array<Spot, 26> kSpots{{
    {8, "Boldburet i Ravnstubben"},
    {8, ""},
    {9, "Klub Kometen"},
    {10, "Legepladsen Snurretoppen"},
    {10, ""},
    {11, "Grillen på Kildesprudlergade"},
    {11, "Parken bag boldbanen"},
    {12, "Aftenklubben Fyrtøjet"},
    {12, ""},
    {14, "Stationens forplads"},
    {14, ""},
    {15, "Hallen ved banen"},
    {16, ""},
    {17, "Butikstorvet"},
    {18, "Klub Pejlemærket"},
    {18, "Skaterbanen"},
    {18, ""},
    {22, "Torvet i Vindspillet"},
    {24, ""},
    {25, "Boldbanen på Sømærkegade"},
    {25, ""},
    {29, "Metrotrappen"},
    {31, "Klub Ankeret"},
    {31, ""},
    {32, "Kiosken ved svømmehallen"},
    {33, ""},
}};

struct Kind {
    std::string_view theme;
    int weight;
    std::array<std::string_view, 3> notes;
};

constexpr std::array<Kind, 9> kKinds{{
    {"presence",
     30,
     {"Rolig aften. Snakket om ugen.", "Gik en runde med klubben.", "Nye ansigter; hilst på og fortalt, hvem vi er."}},
    {"school",
     13,
     {"Flere pjækker om fredagen. Aftalt at tale med skolen.", "Snakket om FGU og erhvervsuddannelser.",
      "To vil gerne høre om 10. klasse; delt kort ud."}},
    {"work",
     15,
     {"Fortalt om fritidsjob i sommeren.", "Stor interesse for lager og køkken. Delt kort ud.",
      "Snakket om at skrive en ansøgning."}},
    {"unrest",
     12,
     {"Knallertkørsel på stierne. Talt med gruppen; den flyttede sig.", "Beboere klager over larm.",
      "Kanonslag. SSP er orienteret."}},
    {"drugs",
     9,
     {"Der ryges åbenlyst. Talt om hash og skole.", "Tomme lattergaspatroner ved bænkene.", "Snakket om, hvor man får hjælp."}},
    {"leisure",
     10,
     {"Vil gerne spille indendørs om vinteren.", "Fodbold til klokken ni.", "Klubben mangler en voksen om torsdagen."}},
    {"family",
     4,
     {"Snakket om uro derhjemme i almindelighed.", "Mødre i opgangen vil gerne have en aften.", "Talt om sommerferien."}},
    {"conflict",
     4,
     {"Spændt stemning mellem to gader. Politiets lokalbetjent er orienteret.", "Stemningen er faldet til ro.",
      "Gruppen bliver på sin side af vejen."}},
    {"other", 3, {"Kold aften, få ude.", "Regn; stod i læ ved indgangen.", "Uddelt kort med telefonnummer."}},
}};

/// One caseworker's rounds, evening by evening.
class Rounds {
public:
    explicit Rounds(const User& user) : m_user{user}, m_random{Purpose::Outreach, static_cast<std::uint64_t>(user.id.value())}
    {
        for (const Spot& spot : kSpots) {
            if (teamOfDistrict(spot.area) + 1 == user.team.value())
                m_spots.push_back(spot);
        }
    }

    void walk(std::vector<OutreachContact>& made)
    {
        if (m_spots.empty())
            return;
        for (Date day = addDays(kFirst, m_random.below(14)); day <= kLast; day = addDays(day, m_random.between(5, 24))) {
            // Sundays are free.
            if (weekdayOf(day) == std::chrono::Sunday)
                continue;
            made.push_back(meet(day));
        }
    }

private:
    OutreachContact meet(Date day)
    {
        std::array<int, kKinds.size()> weights{};
        std::ranges::transform(kKinds, weights.begin(), &Kind::weight);
        const Spot& spot = m_random.pick(m_spots);
        const Kind& kind = kKinds[m_random.weighted(weights)];
        OutreachContact contact;
        contact.at = {day, std::chrono::minutes{14 * 60 + 10 * m_random.between(0, 46)}};
        contact.place = {spot.area, std::string{spot.name}};
        contact.headcount = m_random.between(1, m_random.between(3, 14));
        contact.theme = kind.theme;
        if (m_random.chance(55))
            contact.note = m_random.pick(kind.notes);
        contact.caseworker = m_user.id;
        return contact;
    }

    const User& m_user;
    Random m_random;
    std::vector<Spot> m_spots;
};

}  // namespace

std::vector<OutreachContact> makeOutreach(const Office& office)
{
    std::vector<OutreachContact> made;
    for (const User& user : office.users) {
        if (user.role == Role::Caseworker)
            Rounds{user}.walk(made);
    }
    std::ranges::stable_sort(made, {}, &OutreachContact::at);
    return made;
}

}  // namespace fodfaeste::demonstration
