#include "app/roadmap/release_figures.h"

#include "app/ports/roadmap_repository.h"
#include "app/roadmap/release_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

/// Today is Tuesday 15 January 2013.
class ReleaseFiguresTest : public testing::Test {
protected:
    Office office;
    ReleaseService& releases = office.services().releases;
    const Period year{2012y / 1 / 1, 2012y / 12 / 31};
    const Session analyst = office.staff("Nanna Dam", Role::Analyst);

    struct Facts {
        Date release{};
        std::string facility = "Vestre Fængsel";
        std::optional<Period> held;
        std::optional<int> contactAfter;
        std::optional<Date> offered;
        int answered = 0;
    };

    void add(const Facts& facts)
    {
        ++m_people;
        auto person = office.citizen("Person", "Nr" + std::to_string(m_people))
                          .caseFile("krimi", 2010y / 3 / 1)
                          .with(office.caseworker)
                          .custody(CustodyKind::Sentence, addDays(facts.release, -200), {}, facts.release);
        if (facts.contactAfter)
            person.contact(toIso(addDays(facts.release, *facts.contactAfter)) + "T10:00");
        office.write([&](Transaction& tx) {
            CustodyStay stay = *tx.custody().find(person.custodyId());
            stay.facility = facts.facility;
            ASSERT_TRUE(tx.custody().save(stay));
            tx.roadmaps().add(roadmapOf(facts, person));
        });
    }

    ReleaseRoadmap roadmapOf(const Facts& facts, const test::PersonBuilder& person) const
    {
        ReleaseRoadmap roadmap;
        roadmap.caseFile = person.caseFileId();
        roadmap.stay = person.custodyId();
        roadmap.anchors = {addDays(facts.release, -200), {}, facts.release};
        roadmap.startedOn = addDays(facts.release, -100);
        roadmap.startedBy = office.caseworker.user;
        for (int index = 0; index < 4; ++index) {
            RoadmapStep step;
            step.text = "Trin " + std::to_string(index);
            step.due = addDays(facts.release, -40 + 10 * index);
            if (index < facts.answered) {
                step.state = StepState::Done;
                step.settledOn = addDays(step.due, index % 2);
                step.settledBy = office.caseworker.user;
            }
            roadmap.steps.push_back(step);
            TopicEntry topic;
            topic.topic = kRoadmapTopics[static_cast<std::size_t>(index)];
            topic.status = index < facts.answered ? TopicStatus::Settled : TopicStatus::Open;
            roadmap.topics.push_back(topic);
        }
        std::vector<BatonSpell> batons;
        if (facts.held)
            batons.push_back({{}, {Agency::Probation, "Henrik Balle", {}, {}}, *facts.held, "Henrik Balle", std::nullopt});
        std::vector<BatonOffer> offers;
        if (facts.offered)
            offers.push_back({{},
                              {Agency::Jobcenter, "Maria Dahl", {}, {}},
                              *facts.offered,
                              office.caseworker.user,
                              OfferOutcome::Open,
                              {},
                              {}});
        EXPECT_TRUE(roadmap.restoreBatons(std::move(batons), std::move(offers)));
        return roadmap;
    }

    void addRandomly(unsigned seed, int count)
    {
        std::mt19937 random{seed};
        const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        office.writeMany([&] {
            for (int index = 0; index < count; ++index) {
                Facts facts;
                facts.release = addDays(2012y / 2 / 1, upTo(420));
                facts.facility = std::array<const char*, 4>{"Vestre Fængsel", "Nyborg", "Aarhus Arrest", ""}.at(random() % 4);
                if (upTo(3) > 0)
                    facts.held = Period{addDays(facts.release, -100 + upTo(20)), std::nullopt};
                if (upTo(2) > 0)
                    facts.contactAfter = upTo(20);
                if (upTo(2) == 0)
                    facts.offered = addDays(facts.release, -60);
                facts.answered = upTo(4);
                add(facts);
            }
        });
    }

    int lengthOf(ReleaseFigure figure, const std::optional<std::string>& facility = {})
    {
        return static_cast<int>(releases.list(office.teamLead, year, figure, facility)->size());
    }

private:
    int m_people = 0;
};

}  // namespace

TEST_F(ReleaseFiguresTest, EachIsTheLengthOfItsListForTheWholeAndEveryInstitution)
{
    addRandomly(20130115, 60);

    const auto figures = releases.figures(office.teamLead, year);

    ASSERT_TRUE(figures);
    ASSERT_EQ(figures->parts.size(), 4U);
    EXPECT_TRUE(figures->parts.back().facility.empty());
    for (const ReleaseFigure figure : kReleaseFigures) {
        SCOPED_TRACE(static_cast<int>(figure));
        EXPECT_GT(*figures->whole.of(figure), 0);
        EXPECT_EQ(figures->whole.of(figure), lengthOf(figure));
        for (const ReleaseCounts& part : figures->parts)
            EXPECT_EQ(part.of(figure), lengthOf(figure, part.facility));
    }
    int days = 0;
    const auto gaps = releases.list(office.teamLead, year, ReleaseFigure::WithoutHolder);
    for (const ReleaseRow& row : *gaps)
        days += row.daysWithoutHolder;
    EXPECT_EQ(figures->whole.daysWithoutHolder, days);
}

TEST_F(ReleaseFiguresTest, SayWhatHappenedToEachRelease)
{
    Facts first;
    first.release = 2012y / 6 / 4;
    first.held = Period{2012y / 3 / 1, 2012y / 12 / 21};
    first.contactAfter = 7;
    first.answered = 4;
    add(first);
    Facts second;
    second.release = 2012y / 12 / 31;
    second.held = Period{2012y / 9 / 1, std::nullopt};
    second.contactAfter = 8;
    second.answered = 2;
    second.offered = 2012y / 12 / 3;
    add(second);
    Facts ahead;
    ahead.release = 2013y / 3 / 18;  // started on 8 December, and nobody's since
    add(ahead);

    const ReleaseCounts whole = releases.figures(office.teamLead, year)->whole;

    EXPECT_EQ(whole.of(ReleaseFigure::Released), 2);
    EXPECT_EQ(whole.of(ReleaseFigure::StepsDue), 8);
    EXPECT_EQ(whole.of(ReleaseFigure::StepsInTime), 3) << "every second was settled a day late";
    EXPECT_EQ(whole.of(ReleaseFigure::Ready), 1);
    EXPECT_EQ(whole.of(ReleaseFigure::HalfReady), 1) << "two of four";
    EXPECT_EQ(whole.of(ReleaseFigure::NotReady), 0);
    EXPECT_EQ(whole.of(ReleaseFigure::Contacted), 2);
    EXPECT_EQ(whole.of(ReleaseFigure::ContactedInTime), 1);
    EXPECT_EQ(whole.medianDays, 7.5);
    EXPECT_EQ(whole.of(ReleaseFigure::WithoutHolder), 2)
        << "one ahead, one dropped on 22 December and held only from the sixth day on";
    EXPECT_EQ(whole.daysWithoutHolder, 5 + 10 + 24);
    EXPECT_EQ(whole.of(ReleaseFigure::OffersUnanswered), 1);
}

TEST_F(ReleaseFiguresTest, TellNoSmallNumbersToWhoMayNotSeePeople)
{
    addRandomly(42, 70);
    const auto told = releases.figures(analyst, year);
    const auto known = releases.figures(office.teamLead, year);
    ASSERT_TRUE(told);
    EXPECT_EQ(releases.list(analyst, year, ReleaseFigure::Released).error().code, ErrorCode::Forbidden);
    const auto isSmall = [](int count) { return count > 0 && count < 5; };
    int hidden = 0;
    for (std::size_t index = 0; index < told->parts.size(); ++index) {
        const ReleaseCounts& part = told->parts[index];
        for (const ReleaseFigure figure : kReleaseFigures) {
            hidden += part.of(figure) ? 0 : 1;
            if (part.of(figure)) {
                EXPECT_EQ(part.of(figure), known->parts[index].of(figure));
                EXPECT_FALSE(isSmall(*part.of(figure)));
            }
        }
        if (part.of(ReleaseFigure::Contacted) && part.of(ReleaseFigure::ContactedInTime)) {
            EXPECT_FALSE(isSmall(*part.of(ReleaseFigure::Contacted) - *part.of(ReleaseFigure::ContactedInTime)));
        }
    }
    EXPECT_GT(hidden, 0);
    for (const ReleaseFigure figure : kReleaseFigures) {
        const auto gaps = std::ranges::count_if(told->parts, [figure](const ReleaseCounts& part) { return !part.of(figure); });
        if (told->whole.of(figure)) {
            EXPECT_NE(gaps, 1) << "the whole would tell it: " << static_cast<int>(figure);
        }
    }
}

TEST_F(ReleaseFiguresTest, OfVeryFewAreNotToldAtAll)
{
    Facts only;
    only.release = 2012y / 6 / 4;
    only.contactAfter = 3;
    add(only);
    const ReleaseCounts told = releases.figures(analyst, year)->whole;
    EXPECT_FALSE(told.of(ReleaseFigure::Released));
    EXPECT_FALSE(told.of(ReleaseFigure::StepsDue));
    EXPECT_FALSE(told.of(ReleaseFigure::ContactedInTime));
    EXPECT_FALSE(told.medianDays);
    EXPECT_FALSE(told.daysWithoutHolder);
}

TEST_F(ReleaseFiguresTest, NeedAWholePeriod)
{
    EXPECT_EQ(releases.figures(office.teamLead, {2012y / 1 / 1, {}}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(releases.list(office.teamLead, {2012y / 3 / 1, 2012y / 2 / 1}, ReleaseFigure::Ready).error().code,
              ErrorCode::InvalidInput);
}

}  // namespace fodfaeste
