#include "app/demonstration/leisure_job_maker.h"

#include "app/demonstration/leisure_job_words.h"
#include "app/demonstration/name_lists.h"
#include "app/demonstration/people_maker.h"
#include "app/demonstration/random.h"
#include "app/leisure_job/placement_effects.h"

#include <algorithm>
#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr int kYoung = 36;
constexpr int kWeek = 7;

/// How many young people get so far.
struct Way {
    PlacementStage last;
    int people;
};
constexpr std::array<Way, 7> kWays{{{PlacementStage::Suggested, 5},
                                    {PlacementStage::Contacted, 4},
                                    {PlacementStage::Interview, 4},
                                    {PlacementStage::Offered, 3},
                                    {PlacementStage::Started, 8},
                                    {PlacementStage::Ended, 4},
                                    {PlacementStage::Declined, 4}}};

class LeisureJobMaker {
public:
    LeisureJobMaker(Transaction& transaction, Date today)
        : m_tx{transaction}
        , m_today{today}
        , m_users{transaction.users().all()}
        , m_random{Purpose::LeisureJobs, 1}
    {}

    Status write()
    {
        for (const InventedEmployer& invented : inventedEmployers())
            writeEmployer(invented);
        for (const InventedOpening& invented : inventedOpenings())
            writeOpening(invented);
        for (int number = 0; number < kYoung; ++number)
            writeYoung(number);
        std::size_t next = 0;
        for (const Way& way : kWays) {
            for (int count = 0; count < way.people; ++count, ++next) {
                if (const Status placed = place(next, way.last); !placed)
                    return placed;
            }
        }
        return Done{};
    }

private:
    struct Young {
        CaseFileId caseFile;
        UserId caseworker;
        int age = 0;
    };

    /// Nobody was ever given a number that begins with 9.
    Cvr freshCvr()
    {
        for (;; ++m_nextCvr) {
            const Cvr cvr = *Cvr::parse(std::to_string(m_nextCvr));
            if (!cvr.passesCheck())
                continue;
            m_nextCvr += 1 + m_random.below(5000);
            return cvr;
        }
    }

    void writeEmployer(const InventedEmployer& invented)
    {
        Employer employer;
        employer.name = invented.name;
        employer.cvr = freshCvr();
        employer.sector = invented.sector;
        employer.tier = invented.tier;
        employer.trade = invented.trade;
        employer.districtNo = invented.districtNo;
        employer.phone = "0000" + std::to_string(1000 + m_random.below(9000));
        employer.id = m_tx.employers().add(employer);
        m_tx.employers().addContact({{}, employer.id, std::string{invented.contact}, "Daglig leder", employer.phone, ""});
        if (!invented.agreement.empty())
            m_tx.employers().addAgreement({{}, employer.id, std::string{invented.agreement}, {addMonths(m_today, -8), {}}});
        m_employers.push_back(employer.id);
    }

    void writeOpening(const InventedOpening& invented)
    {
        const std::size_t number = m_openings.size();
        JobOpening opening;
        opening.employer = m_employers[static_cast<std::size_t>(invented.employer)];
        opening.title = invented.title;
        opening.tasks = invented.tasks;
        opening.weeklyHours = WeeklyHours{invented.hundredths};
        opening.pattern = invented.pattern;
        opening.ages = {invented.youngest, 17};
        opening.positions = invented.positions;
        opening.postedOn = addDays(m_today, -m_random.between(30, 200));
        if (number % 3 == 0)
            opening.deadline = addDays(m_today, m_random.between(2, 30));
        opening.id = m_tx.openings().add(opening);
        m_openings.push_back(std::move(opening));
    }

    const User& caseworkerOf(int number) const
    {
        // Most belong to whoever works with leisure jobs; a few to a caseworker who signs in.
        const Role role = number % 18 == 4 ? Role::Caseworker : Role::LeisureJobWorker;
        const auto found =
            std::ranges::find_if(m_users, [role](const User& user) { return user.role == role && user.canSignIn(); });
        return found == m_users.end() ? m_users.front() : *found;
    }

    void writeYoung(int number)
    {
        const std::array groups{danishNames(), arabicNames(), somaliNames(), turkishNames(), polishAndBalkanNames()};
        const NameGroup& names = m_random.pick(groups);
        const bool isMan = m_random.chance(60);
        const int age = m_random.between(13, 17);
        const Date bornOn = addDays(addMonths(m_today, -12 * age), -m_random.between(5, 330));
        Citizen citizen{{}, {}, freshCpr(bornOn, isMan), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        citizen.givenNames = isMan ? m_random.pick(names.men) : m_random.pick(names.women);
        citizen.familyName = m_random.pick(names.families);
        citizen.districtNo = m_random.between(1, 35);
        citizen.phone = "0000" + std::to_string(1000 + m_random.below(9000));
        const CitizenId id = m_tx.citizens().add(citizen);
        CaseFile caseFile;
        const Date opened = addDays(m_today, -m_random.between(150, 330));
        const int year = static_cast<int>(opened.year());
        caseFile.number = caseNumber(year, m_tx.caseFiles().highestSerial(year) + 1);
        caseFile.citizen = id;
        caseFile.programme = kLeisureJobProgramme;
        caseFile.period = {opened, std::nullopt};
        caseFile.referredBy = m_random.chance(50) ? "SSP" : "Skolen";
        Young young{m_tx.caseFiles().add(caseFile), caseworkerOf(number).id, age};
        m_tx.caseFiles().assign({{}, young.caseFile, young.caseworker, caseFile.period});
        if (m_random.chance(85))
            writeWish(id, bornOn, citizen.familyName);
        m_young.push_back(young);
    }

    Cpr freshCpr(Date bornOn, bool isMan)
    {
        for (;;) {
            const Cpr cpr = syntheticCpr(bornOn, (bornOn.year() >= std::chrono::year{2000} ? 4000 : 0) + 2 * m_random.below(450) +
                                                     (isMan ? 1 : 0));
            if (!m_tx.citizens().findByCpr(cpr))
                return cpr;
        }
    }

    void writeWish(CitizenId citizen, Date bornOn, const std::string& familyName)
    {
        constexpr std::array<std::string_view, 8> kTrades{"shop",   "bakery", "restaurant", "office",
                                                          "stable", "sport",  "workshop",   "newspaper"};
        JobWish wish;
        wish.citizen = citizen;
        wish.wishes = m_random.pick(inventedWishes());
        for (int count = m_random.between(1, 3); count > 0; --count) {
            const std::string trade{m_random.pick(kTrades)};
            if (std::ranges::find(wish.trades, trade) == wish.trades.end())
                wish.trades.push_back(trade);
        }
        wish.maxWeeklyHours = WeeklyHours{100 * m_random.between(4, 10)};
        wish.travel = std::chrono::minutes{5 * m_random.between(4, 9)};
        // Nine years of school from the August of the year in which somebody becomes seven.
        wish.compulsorySchoolEndsOn = Date{bornOn.year() + std::chrono::years{16}, std::chrono::June, std::chrono::day{28}};
        wish.guardianName = "Forælder " + familyName;
        wish.guardianPhone = "0000" + std::to_string(1000 + m_random.below(9000));
        if (m_random.chance(75))
            wish.guardianConsentedOn = addDays(m_today, -m_random.between(3, 120));
        if (wish.guardianConsentedOn)
            wish.citizenConsentedOn = wish.guardianConsentedOn;
        m_tx.jobWishes().add(wish);
    }

    /// An opening that takes people of that age; whoever starts needs a position that is left.
    const JobOpening& openingFor(int age, bool starts)
    {
        std::vector<std::size_t> fitting;
        for (std::size_t at = 0; at < m_openings.size(); ++at) {
            if (m_openings[at].ages.youngest <= age && m_given[at] < m_openings[at].positions)
                fitting.push_back(at);
        }
        const std::size_t at = m_random.pick(fitting);
        m_given[at] += starts ? 1 : 0;
        return m_openings[at];
    }

    static Placement begun(const JobOpening& opening, const Young& young, const PlacementStep& first)
    {
        Placement placement = *Placement::begin(first);
        placement.caseFile = young.caseFile;
        placement.employer = opening.employer;
        placement.opening = opening.id;
        placement.title = opening.title;
        placement.weeklyHours = opening.weeklyHours;
        placement.pattern = opening.pattern;
        return placement;
    }

    Status place(std::size_t number, PlacementStage last)
    {
        const Young& young = m_young[number];
        const bool hasStarted = last == PlacementStage::Started || last == PlacementStage::Ended;
        const JobOpening& opening = openingFor(young.age, hasStarted);
        Date day = addDays(m_today, -(hasStarted ? m_random.between(60, 145) : m_random.between(14, 28)));
        std::vector<PlacementStage> stages{PlacementStage::Suggested, PlacementStage::Contacted, PlacementStage::Interview,
                                           PlacementStage::Offered, PlacementStage::Started};
        if (last == PlacementStage::Declined)
            stages.resize(2);
        std::erase_if(stages, [last](PlacementStage stage) { return stage > last; });
        if (last == PlacementStage::Ended || last == PlacementStage::Declined)
            stages.push_back(last);
        Placement placement = begun(opening, young, {stages.front(), day, std::nullopt, {}, young.caseworker});
        for (auto stage = stages.begin() + 1; stage != stages.end(); ++stage) {
            day = addDays(day, *stage == PlacementStage::Ended ? m_random.between(20, 45) : m_random.between(1, 4));
            if (*stage == PlacementStage::Interview && last == PlacementStage::Interview)
                day = addDays(m_today, m_random.between(1, kWeek));  // still to come
            PlacementStep step{*stage, day, std::nullopt, {}, young.caseworker};
            if (*stage == PlacementStage::Declined)
                step.declineReason = kDeclineReasons[number % kDeclineReasons.size()];
            if (const Status taken = placement.advance(step); !taken)
                return taken;
            if (const Status entered = enterStage(m_tx, placement, m_today); !entered)
                return entered;
        }
        m_tx.placements().add(placement);
        return Done{};
    }

    Transaction& m_tx;
    Date m_today;
    std::vector<User> m_users;
    Random m_random;
    int m_nextCvr = 90'000'000;
    std::vector<EmployerId> m_employers;
    std::vector<JobOpening> m_openings;
    std::array<int, 64> m_given{};
    std::vector<Young> m_young;
};

}  // namespace

Status writeLeisureJobs(Transaction& transaction, Date today)
{
    return LeisureJobMaker{transaction, today}.write();
}

}  // namespace fodfaeste::demonstration
