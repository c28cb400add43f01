#include "app/demonstration/roadmap_maker.h"

#include "app/demonstration/random.h"
#include "app/ports/roadmap_repository.h"

#include <algorithm>
#include <vector>

namespace fodfaeste::demonstration {

namespace {

constexpr int kDaysBack = 45;
constexpr int kDaysAhead = 95;
constexpr int kMostAhead = 14;
constexpr int kMostBack = 6;
constexpr int kDaysOfShort = 120;
constexpr int kUnanswered = 8;

/// Which of the roadmaps something special happens to, counted from the first.
constexpr int kWithoutHolder = 1;
constexpr int kOffered = 2;
constexpr int kMoved = 3;
constexpr int kOverdue = 4;

class RoadmapMaker {
public:
    RoadmapMaker(Transaction& transaction, Date today)
        : m_tx{transaction}
        , m_today{today}
        , m_users{transaction.users().all()}
        , m_templates{transaction.roadmaps().templateSteps()}
        , m_random{Purpose::Roadmaps, 1}
    {}

    Status write()
    {
        std::vector<CustodyStay> ahead;
        std::vector<CustodyStay> back;
        m_tx.custody().each([&](const CustodyStay& stay) {
            const bool isOut = stay.period.to && *stay.period.to <= m_today;
            const auto release = releaseOf(stay);
            if (!release || stay.period.from > m_today || !hasOpenCase(stay.citizen))
                return;
            const int days = daysBetween(m_today, *release);
            if (isOut && days >= -kDaysBack)
                back.push_back(stay);
            else if (!isOut && days > 0 && days <= kDaysAhead)
                ahead.push_back(stay);
        });
        m_random.shuffle(ahead);
        m_random.shuffle(back);
        nearestFirst(ahead);
        ahead.resize(std::min<std::size_t>(ahead.size(), kMostAhead));
        back.resize(std::min<std::size_t>(back.size(), kMostBack));
        for (const std::vector<CustodyStay>* stays : {&ahead, &back}) {
            for (const CustodyStay& stay : *stays) {
                if (const Status written = writeOne(stay); !written)
                    return written;
            }
        }
        return Done{};
    }

private:
    /// Whoever is out next is never left out.
    static void nearestFirst(std::vector<CustodyStay>& stays)
    {
        const auto nearest = std::ranges::min_element(stays, {}, [](const CustodyStay& stay) { return *releaseOf(stay); });
        if (nearest != stays.end())
            std::rotate(stays.begin(), nearest, std::next(nearest));
    }

    /// The store knows the whole year: a release that lies ahead is one that is given.
    static std::optional<Date> releaseOf(const CustodyStay& stay)
    {
        return stay.period.to ? stay.period.to : stay.expectedReleaseOn;
    }
    std::optional<CaseFile> openCaseOf(CitizenId citizen)
    {
        for (const CaseFile& caseFile : m_tx.caseFiles().ofCitizen(citizen)) {
            if (caseFile.programme == "krimi" && caseFile.period.contains(m_today))
                return caseFile;
        }
        return {};
    }
    bool hasOpenCase(CitizenId citizen) { return openCaseOf(citizen).has_value(); }

    AgencyPerson caseworkerOf(CaseFileId caseFile)
    {
        for (const Assignment& assignment : m_tx.caseFiles().assignmentsOf(caseFile)) {
            const auto user = std::ranges::find(m_users, assignment.caseworker, &User::id);
            if (assignment.period.contains(m_today) && user != m_users.end())
                return {Agency::Jobcenter, user->name, {}, user->id};
        }
        return {Agency::Prison, "Handleplansansvarlig", "0000 1234", {}};
    }

    Status writeOne(const CustodyStay& stay)
    {
        const CaseFile caseFile = *openCaseOf(stay.citizen);
        ReleaseRoadmap roadmap;
        roadmap.caseFile = caseFile.id;
        roadmap.stay = stay.id;
        const bool isOut = stay.period.to && *stay.period.to <= m_today;
        roadmap.anchors = {stay.period.from, {}, *releaseOf(stay)};
        const bool isShort = daysBetween(stay.period.from, roadmap.anchors.release) < kDaysOfShort;
        roadmap.kind = isShort || stay.kind == CustodyKind::Remand ? RoadmapKind::Short : RoadmapKind::Full;
        roadmap.source = isOut ? ReleaseSource::Actual : m_random.chance(60) ? ReleaseSource::Given : ReleaseSource::Estimate;
        const AgencyPerson caseworker = caseworkerOf(caseFile.id);
        roadmap.startedOn = std::min(m_today, addDays(stay.period.from, m_random.between(3, 20)));
        roadmap.startedBy = caseworker.user;
        addSteps(roadmap);
        addTopics(roadmap, caseworker);
        if (const Status held = addBaton(roadmap, caseworker); !held)
            return held;
        if (m_count == kMoved)
            move(roadmap, caseworker.user);
        m_tx.roadmaps().add(roadmap);
        ++m_count;
        return Done{};
    }

    /// What was due is done, but for one step of one roadmap.
    void addSteps(ReleaseRoadmap& roadmap)
    {
        roadmap.steps = stepsFrom(m_templates, roadmap.kind, roadmap.anchors, m_today);
        RoadmapStep* latest = nullptr;
        for (RoadmapStep& step : roadmap.steps) {
            if (step.due >= m_today)
                continue;
            step.state = StepState::Done;
            step.settledOn = step.due;
            step.settledBy = roadmap.startedBy;
            latest = &step;
        }
        if (m_count == kOverdue && latest != nullptr) {
            latest->state = StepState::Open;
            latest->settledOn.reset();
            latest->settledBy = {};
        }
    }

    void addTopics(ReleaseRoadmap& roadmap, const AgencyPerson& caseworker)
    {
        const int days = daysBetween(m_today, roadmap.anchors.release);
        const int answered = days <= 0 ? 92 : days < 30 ? 70 : 35;
        for (const RoadmapTopic topic : kRoadmapTopics) {
            if (topic == RoadmapTopic::Other)
                continue;
            TopicEntry entry;
            entry.topic = topic;
            entry.responsible =
                m_random.chance(60) ? caseworker : AgencyPerson{Agency::SocialServices, "Lone Vad", "0000 2345", {}};
            entry.status = m_random.chance(answered) ? TopicStatus::Settled
                           : m_random.chance(50)     ? TopicStatus::InProgress
                                                     : TopicStatus::Open;
            entry.checkedOn = m_today;
            roadmap.topics.push_back(std::move(entry));
        }
    }

    Status addBaton(ReleaseRoadmap& roadmap, const AgencyPerson& caseworker)
    {
        if (m_count == kWithoutHolder)
            return Done{};
        if (const Status begun =
                roadmap.begin({{}, caseworker, {roadmap.startedOn, std::nullopt}, caseworker.person, std::nullopt});
            !begun)
            return begun;
        if (m_count != kOffered)
            return Done{};
        BatonOffer offer;
        offer.to = {Agency::Probation, "Henrik Balle", "0000 3456", {}};
        offer.offeredOn = addDays(m_today, -kUnanswered);
        offer.offeredBy = caseworker.user;
        return roadmap.offer(offer);
    }

    void move(ReleaseRoadmap& roadmap, UserId by)
    {
        const Date to = roadmap.anchors.release;
        roadmap.moves.push_back({{}, addDays(to, -14), to, ReleaseSource::Given, "Ny dato fra Kriminalforsorgen", m_today, by});
    }

    Transaction& m_tx;
    Date m_today;
    std::vector<User> m_users;
    std::vector<TemplateStep> m_templates;
    Random m_random;
    int m_count = 0;
};

}  // namespace

Status writeRoadmaps(Transaction& transaction, Date today)
{
    return RoadmapMaker{transaction, today}.write();
}

}  // namespace fodfaeste::demonstration
