#include "app/ports/leisure_job_repositories.h"
#include "app/ports/schooling_repository.h"
#include "app/ports/working_time_repository.h"
#include "store/store_fixture.h"

#include <algorithm>

// What every store promises about working hours and the school calendar, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class WorkingTimeRecords : public StoreOnDisk {
protected:
    void SetUp() override { make(); }
};

TEST_F(WorkingTimeRecords, HoldEveryRuleForEveryGroupOnce)
{
    withRecords([](Transaction& transaction) {
        const auto limits = transaction.workingTimeRules().limits();
        ASSERT_FALSE(limits.empty());
        for (const WorkingTimeLimit& limit : limits) {
            const auto same = std::ranges::count_if(limits, [&](const WorkingTimeLimit& other) {
                return other.rule == limit.rule && other.group == limit.group && other.place == limit.place &&
                       other.validity.overlaps(limit.validity);
            });
            EXPECT_EQ(same, 1) << codeOf(limit.rule) << " " << codeOf(limit.group) << " " << limit.place;
        }
        const auto has = [&](WorkingTimeRule rule, YoungGroup group) {
            return std::ranges::any_of(limits, [&](const auto& limit) { return limit.rule == rule && limit.group == group; });
        };
        for (const YoungGroup group : {YoungGroup::Child, YoungGroup::Pupil, YoungGroup::SchoolEnded})
            for (const WorkingTimeRule rule :
                 {WorkingTimeRule::FreeDay, WorkingTimeRule::FreeWeek, WorkingTimeRule::Earliest, WorkingTimeRule::Latest,
                  WorkingTimeRule::DailyRest, WorkingTimeRule::DaysOff, WorkingTimeRule::Pause, WorkingTimeRule::PauseAfter})
                EXPECT_TRUE(has(rule, group)) << codeOf(rule) << " " << codeOf(group);
    });
}

TEST_F(WorkingTimeRecords, KeepSchoolYearsWhole)
{
    SchoolYearRecord year{{}, Revision{1}, 2040y / 8 / 13, 2041y / 6 / 28, "Besluttet", {}};
    year.breaks = {{"Efterårsferie", {2040y / 10 / 13, Date{2040y / 10 / 21}}},
                   {"Juleferie", {2040y / 12 / 22, Date{2041y / 1 / 2}}}};
    withRecords([&](Transaction& transaction) { year.id = transaction.schooling().add(year); });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.schooling().find(year.id), year);
        EXPECT_EQ(transaction.schooling().years().back(), year) << "by first day";
        EXPECT_EQ(transaction.schooling().find(SchoolYearId{9999}), std::nullopt);
    });
    year.remark = "Ændret";
    year.breaks.pop_back();
    withRecords([&](Transaction& transaction) { ASSERT_TRUE(transaction.schooling().save(year)); });
    withRecords([&](Transaction& transaction) {
        const auto kept = transaction.schooling().find(year.id);
        EXPECT_EQ(kept->remark, "Ændret");
        EXPECT_EQ(kept->breaks.size(), 1U);
        EXPECT_EQ(transaction.schooling().save(year).error().code, ErrorCode::Conflict) << "of an older revision";
    });
}

TEST_F(WorkingTimeRecords, KeepExceptionsOfAPlacement)
{
    WorkingTimeException exception{{}, {}, WorkingTimeRule::AloneWeekend, "Kokken er der", 2013y / 1 / 14, {}};
    withRecords([&](Transaction& transaction) {
        exception.by = transaction.users().add({{}, "Lis Juul", "LJ", Role::LeisureJobWorker, {}});
        CaseFile made;
        made.number = "KI-2013-00001";
        made.citizen = transaction.citizens().add(citizenNamed("Sara", "Prøve", 1));
        made.programme = "fritidsjob";
        made.period = {2013y / 1 / 1, std::nullopt};
        Employer employer;
        employer.name = "Grillen";
        PlacementStep first;
        first.day = 2013y / 1 / 10;
        Placement placement = *Placement::begin(first);
        placement.caseFile = transaction.caseFiles().add(made);
        placement.employer = transaction.employers().add(employer);
        placement.title = "Hjælper";
        exception.placement = transaction.placements().add(placement);
        exception.id = transaction.workingTimeRules().addException(exception);
    });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.workingTimeRules().exceptionsOf(exception.placement), std::vector{exception});
        EXPECT_TRUE(transaction.workingTimeRules().exceptionsOf(PlacementId{999}).empty());
        transaction.workingTimeRules().removeException(exception.id);
        EXPECT_TRUE(transaction.workingTimeRules().exceptionsOf(exception.placement).empty());
    });
}

}  // namespace

}  // namespace fodfaeste::test
