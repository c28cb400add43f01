#pragma once

#include "support/office.h"

#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/job_opening_service.h"
#include "app/leisure_job/job_wish_service.h"
#include "app/leisure_job/placement_service.h"
#include "app/services.h"

#include <gtest/gtest.h>

namespace fodfaeste::test {

/// An office with employers and openings, as its team lead writes them down.
class LeisureJobs : public ::testing::Test {
protected:
    Employer employer(const std::string& name, EmployerSector sector = EmployerSector::Private, const std::string& trade = "shop")
    {
        Employer made;
        made.name = name;
        made.sector = sector;
        made.trade = trade;
        made.districtNo = 9;
        return *office.services().employers.save(office.teamLead, made);
    }

    JobOpening opening(EmployerId employer, const std::string& title = "Flaskedreng", int positions = 1)
    {
        JobOpening made;
        made.employer = employer;
        made.title = title;
        made.weeklyHours = WeeklyHours{400};
        made.ages = {13, 17};
        made.positions = positions;
        return *office.services().openings.save(office.teamLead, made);
    }

    /// Somebody of that age with an open leisure job case.
    PersonBuilder young(const std::string& name, int age = 16)
    {
        auto made = office.citizen(name, "Prøve");
        made.bornOn(addDays(addMonths(Office::kToday, -12 * age), -40)).livesIn(9);
        made.caseFile("fritidsjob", addMonths(Office::kToday, -6)).with(office.caseworker);
        return made;
    }

    static PlacementStep step(PlacementStage stage, Date day = Office::kToday)
    {
        PlacementStep made;
        made.stage = stage;
        made.day = day;
        if (stage == PlacementStage::Declined)
            made.declineReason = DeclineReason::TooFar;
        return made;
    }

    NewPlacement job(const PersonBuilder& person, const JobOpening& opening, const PlacementStep& first) const
    {
        return {person.caseFileId(), opening.employer, opening.id, opening.title, opening.weeklyHours, opening.pattern, first};
    }

    Result<Placement> put(const NewPlacement& wanted) { return office.services().placements.add(office.caseworker, wanted); }

    std::vector<Task> tasksOf(CitizenId citizen)
    {
        std::vector<Task> found;
        office.read([&](Transaction& transaction) { found = transaction.tasks().ofCitizen(citizen); });
        return found;
    }

    std::vector<Spell> spellsOf(CitizenId citizen)
    {
        std::vector<Spell> found;
        office.read([&](Transaction& transaction) { found = transaction.spells().ofCitizen(citizen); });
        return found;
    }

    Office office;
};

}  // namespace fodfaeste::test
