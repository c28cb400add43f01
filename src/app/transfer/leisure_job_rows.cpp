#include "app/transfer/leisure_job_rows.h"

#include <limits>

namespace fodfaeste {

namespace {

constexpr int kLastDistrict = 35;
constexpr int kOldest = 120;

}  // namespace

EmployerRecord readEmployer(ExchangeRow& row)
{
    EmployerRecord employer;
    employer.employer = row.text(Column::Employer);
    employer.name = row.text(Column::Name);
    employer.cvr = row.cvr(Column::Cvr);
    employer.sector = row.code(Column::Sector, employerSectorFromCode).value_or(EmployerSector::Private);
    employer.tier = row.code(Column::Tier, employerTierFromCode);
    employer.trade = row.text(Column::Trade);
    employer.districtNo = row.number(Column::DistrictNo, 1, kLastDistrict);
    employer.address = row.text(Column::Address);
    employer.postalCode = row.text(Column::PostalCode);
    employer.phone = row.text(Column::Phone);
    employer.email = row.text(Column::Email);
    employer.note = row.note(Column::Note);
    employer.archivedOn = row.date(Column::ArchivedOn);
    return employer;
}

OpeningRecord readOpening(ExchangeRow& row)
{
    OpeningRecord opening;
    opening.employer = row.text(Column::Employer);
    opening.opening = row.text(Column::Opening);
    opening.title = row.text(Column::Title);
    opening.postedOn = row.date(Column::PostedOn).value_or(Date{});
    opening.ages.youngest = row.number(Column::YoungestAge, 0, kOldest).value_or(0);
    opening.ages.oldest = row.number(Column::OldestAge, 0, kOldest).value_or(0);
    opening.positions = row.number(Column::Positions, 1, std::numeric_limits<int>::max());
    opening.weeklyHours = row.hours(Column::WeeklyHours);
    opening.pattern = row.text(Column::Pattern);
    opening.districtNo = row.number(Column::DistrictNo, 1, kLastDistrict);
    opening.deadline = row.date(Column::Deadline);
    opening.archivedOn = row.date(Column::ArchivedOn);
    opening.tasks = row.note(Column::Tasks);
    return opening;
}

PlacementRecord readPlacementStep(ExchangeRow& row)
{
    PlacementRecord step;
    step.caseNumber = row.text(Column::Case);
    step.placement = row.text(Column::Placement);
    step.employer = row.text(Column::Employer);
    step.opening = row.text(Column::Opening);
    step.title = row.text(Column::Title);
    step.weeklyHours = row.hours(Column::WeeklyHours);
    step.pattern = row.text(Column::Pattern);
    step.stage = row.code(Column::Stage, placementStageFromCode).value_or(PlacementStage::Suggested);
    step.day = row.date(Column::Day).value_or(Date{});
    step.declineReason = row.code(Column::DeclineReason, declineReasonFromCode);
    step.remark = row.note(Column::Remark);
    step.caseworker = row.text(Column::Caseworker);
    return step;
}

}  // namespace fodfaeste
