#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/outcome/outcome_service.h"
#include "app/overview/overview_service.h"
#include "app/search/find_service.h"
#include "app/search/search_service.h"
#include "app/today/today_service.h"
#include "bench/measurement.h"
#include "bench/office_bench.h"

namespace fodfaeste::bench {

namespace {

constexpr int kOften = 200;
constexpr int kSeldom = 20;
constexpr int kRarely = 3;

void registerLists(BenchOffice& office)
{
    const std::string name = office.name() + "/";
    measureMilliseconds(name + "search, one keystroke, answer alone", atMost(1), kOften,
                        [&office] { (void)orThrow(office.services().search.suggest(office.lead(), "aag", 200)); });
    measureMilliseconds(name + "notes by a word, one caseworker's, answer with its line in the log", kNoBudget, kSeldom,
                        [&office] { (void)orThrow(office.services().find.notes(office.caseworker(), "prak", 20)); });
    measureMilliseconds(name + "notes by a word, everybody's, answer with its line in the log", kNoBudget, kSeldom,
                        [&office] { (void)orThrow(office.services().find.notes(office.lead(), "prak", 20)); });
    measureMilliseconds(name + "caseload, one caseworker's, rows", atMostP95(3), kSeldom, [&office] {
        (void)orThrow(office.services().caseload.list(office.caseworker(), {CaseloadScope::Own, {}}));
    });
    measureMilliseconds(name + "caseload, everybody's, rows", kNoBudget, kSeldom, [&office] {
        (void)orThrow(office.services().caseload.list(office.lead(), {CaseloadScope::Everybody, {}}));
    });
    measureMilliseconds(name + "today, one caseworker's, rows", kNoBudget, kSeldom,
                        [&office] { (void)orThrow(office.services().today.list(office.caseworker())); });
    measureMilliseconds(name + "citizen's page, records", atMostP95(1), kOften,
                        [&office] { (void)orThrow(office.services().citizens.open(office.lead(), office.longestTimeline())); });
    measureMilliseconds(name + "timeline of 2,000, records with notes", kNoBudget, kSeldom, [&office] {
        (void)orThrow(office.services().citizens.contacts(office.lead(), office.longestTimeline(), {}, 2'000));
    });
    measureMilliseconds(name + "timeline, its newest 100", atMost(0.5), kOften, [&office] {
        (void)orThrow(office.services().citizens.contacts(office.lead(), office.longestTimeline(), {}, 100));
    });
}

void countMonthEnds(BenchOffice& office)
{
    for (int month = 0; month < 60; ++month) {
        const int year = 2009 + month / 12;
        const Date end = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month % 12) + 1} / std::chrono::last;
        (void)orThrow(office.services().outcome.counts(office.lead(), {year, end, {}}));
    }
}

void registerFigures(BenchOffice& office)
{
    const std::string name = office.name() + "/";
    measureMilliseconds(name + "year-end over everything", atMost(office.isCity() ? 250 : 2), kSeldom, [&office] {
        (void)orThrow(office.services().outcome.counts(office.lead(), {2012, {}, {}}));
    });
    measureMilliseconds(name + "year-end, who is behind it and why", kNoBudget, kRarely, [&office] {
        (void)orThrow(office.services().outcome.list(office.lead(), {2012, {}, {}}));
    });
    measureMilliseconds(name + "60 month-ends, asked one by one", kNoBudget, kRarely, [&office] { countMonthEnds(office); });
    measureMilliseconds(name + "overview, all its figures", kNoBudget, kRarely,
                        [&office] { (void)orThrow(office.services().overview.figures(office.lead())); });
}

}  // namespace

void registerReadingBench(BenchOffice& office)
{
    measureFigure(office.name() + "/memory of the process, store open", "MiB", kNoBudget, memoryInUse);
    registerLists(office);
    registerFigures(office);
}

}  // namespace fodfaeste::bench
