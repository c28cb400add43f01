#include "app/ports/leisure_job_repositories.h"
#include "app/services.h"
#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "app/transfer_folder.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

std::string anyText()
{
    const auto piece = rc::gen::element<std::string>("=", "+", "-", "@", "\n", "\r\n", "'", "\"", ";", ",", "#2", " ", "a", "Ø");
    std::string text = "x";
    for (const std::string& one : *rc::gen::container<std::vector<std::string>>(piece))
        text += one;
    return *rc::gen::element<std::string>("", "=", "'", "@") + text + "x";
}

std::string anyOptionalText()
{
    return *rc::gen::arbitrary<bool>() ? anyText() : std::string{};
}

Date anyDay()
{
    return addDays(2012y / 1 / 1, *rc::gen::inRange(0, 300));
}

std::optional<WeeklyHours> anyHours()
{
    return *rc::gen::arbitrary<bool>() ? std::optional{WeeklyHours{*rc::gen::inRange(0, 1000)}} : std::nullopt;
}

/// Few names and titles, so that they meet.
EmployerRecord anyEmployer(int number)
{
    EmployerRecord employer;
    employer.employer = "e" + std::to_string(number);
    employer.name = *rc::gen::element<std::string>("Netto", "=Bager", anyText());
    if (*rc::gen::arbitrary<bool>())
        employer.cvr = *Cvr::parse(std::to_string(10'000'000 + number));
    employer.sector = *rc::gen::elementOf(kEmployerSectors);
    employer.tier = *rc::gen::elementOf(kEmployerTiers);
    employer.note = anyOptionalText();
    employer.phone = anyOptionalText();
    return employer;
}

OpeningRecord anyOpening(const std::string& employer, int number)
{
    OpeningRecord opening;
    opening.employer = employer;
    opening.opening = "o" + std::to_string(number);
    opening.title = *rc::gen::element<std::string>("Kasse", anyText());
    opening.postedOn = *rc::gen::element<Date>(2012y / 3 / 4, 2012y / 3 / 5);
    opening.ages = {13, *rc::gen::inRange(13, 18)};
    opening.positions = *rc::gen::inRange(1, 4);
    opening.weeklyHours = anyHours();
    opening.tasks = anyOptionalText();
    return opening;
}

void addPlacement(ExchangeRecords& records, PlacementRecord step)
{
    step.title = anyText();
    step.weeklyHours = anyHours();
    step.pattern = anyOptionalText();
    step.day = anyDay();
    const PlacementStage last = *rc::gen::elementOf(kPlacementStages);
    for (const PlacementStage stage : kPlacementStages) {
        const bool canBe = stage < PlacementStage::Started || stage == last ||
                           (last == PlacementStage::Ended && stage == PlacementStage::Started);
        if (stage > last || !canBe)
            continue;
        for (int times = stage == PlacementStage::Interview ? 2 : 1; times > 0; --times) {
            step.stage = stage;
            step.declineReason =
                stage == PlacementStage::Declined ? std::optional{*rc::gen::elementOf(kDeclineReasons)} : std::nullopt;
            step.remark = anyOptionalText();
            step.caseworker = *rc::gen::element<std::string>("", "Maria Holm", "Ny Kollega");
            records.placements.push_back(step);
            step.day = addDays(step.day, *rc::gen::inRange(1, 20));
        }
    }
}

ExchangeRecords anyFolder()
{
    ExchangeRecords records;
    for (int number = *rc::gen::inRange(1, 4); number > 0; --number)
        records.employers.push_back(anyEmployer(number));
    for (int number = *rc::gen::inRange(0, 5); number > 0; --number) {
        const std::string employer = (*rc::gen::elementOf(records.employers)).employer;
        records.openings.push_back(anyOpening(employer, number));
    }
    for (int serial = *rc::gen::inRange(1, 3); serial > 0; --serial) {
        PersonRecord person{syntheticCpr(1996y / 5 / 17, serial)};
        person.givenNames = "Sara";
        person.familyName = "Prøve";
        records.people.push_back(person);
        CaseRecord file{person.cpr};
        file.caseNumber = "A-" + std::to_string(serial);
        file.programme = "fritidsjob";
        file.period.from = 2012y / 1 / 1;
        records.cases.push_back(file);
        for (int number = *rc::gen::inRange(0, 4); number > 0; --number) {
            PlacementRecord step;
            step.caseNumber = file.caseNumber;
            step.placement = std::to_string(number);
            if (records.openings.empty() || *rc::gen::arbitrary<bool>()) {
                step.employer = (*rc::gen::elementOf(records.employers)).employer;
            } else {
                const OpeningRecord opening = *rc::gen::elementOf(records.openings);
                step.employer = opening.employer;
                step.opening = opening.opening;
            }
            addPlacement(records, step);
        }
    }
    return records;
}

bool exportTo(Office& from, const TransferFolder& to)
{
    NoProgress progress;
    return static_cast<bool>(from.services().exports.run(from.teamLead, to.path(), "prøve", progress));
}

}  // namespace

RC_GTEST_PROP(LeisureTransferProperty, ExportAndImportLoseNothing, ())
{
    const ExchangeRecords records = anyFolder();
    NoProgress progress;
    Office office;
    Office other;
    TransferFolder folder;
    TransferFolder again;

    const auto applied = office.services().import.apply(office.teamLead, records, progress);
    RC_ASSERT(bool{applied});
    for (const ImportProblem& problem : applied->problems)
        RC_LOG() << toText(problem) << "\n";
    RC_ASSERT(applied->applied);
    const std::string before = snapshotOf(office, Detail::Revisions);
    RC_ASSERT(exportTo(office, folder));
    const auto itself = office.services().import.run(office.teamLead, folder.path(), ImportMode::Apply, progress);
    RC_ASSERT(itself && itself->applied);
    RC_ASSERT(snapshotOf(office, Detail::Revisions) == before);

    const auto elsewhere = other.services().import.run(other.teamLead, folder.path(), ImportMode::Apply, progress);
    RC_ASSERT(elsewhere && elsewhere->applied);
    RC_ASSERT(exportTo(other, again));
    for (const ExchangeFile file : kExchangeFiles)
        RC_ASSERT(folder.read(fileNameOf(file)) == again.read(fileNameOf(file)));
    RC_ASSERT(snapshotOf(other, Detail::Facts) == snapshotOf(office, Detail::Facts));
}

}  // namespace fodfaeste::test
