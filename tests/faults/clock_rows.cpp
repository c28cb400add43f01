#include "app/casefile/caseload_service.h"
#include "app/outcome/outcome_service.h"
#include "app/overview/overview_service.h"
#include "app/today/today_service.h"
#include "faults/code_counts.h"
#include "faults/scratch_store.h"

#include <array>
#include <exception>

// The computer's clock jumps while somebody works: what was written stays, the trail goes on in its own order, and every page
// can still be asked.

namespace fodfaeste::faults {

namespace {

using namespace std::chrono_literals;

/// From one moment to another, earlier or stranger one.
struct Jump {
    const char* name;
    Date from;
    Date to;
    std::chrono::milliseconds further{0};
};

constexpr Date kJanuary{2013y / 1 / 15};

constexpr std::array kJumps{
    Jump{"back an hour", kJanuary, kJanuary, -1h},
    Jump{"back a day", kJanuary, 2013y / 1 / 14},
    Jump{"back seven months", kJanuary, 2012y / 6 / 1},
    Jump{"back ten years", kJanuary, 2003y / 1 / 15},
    Jump{"to the first day a computer knows", kJanuary, 1970y / 1 / 1},
    Jump{"into the doubled hour of autumn", kJanuary, 2012y / 10 / 28, -9h - 30min},
    Jump{"out of the doubled hour and back", 2012y / 10 / 28, 2012y / 10 / 28, -9h},
    Jump{"over the hour that spring leaves out", 2013y / 3 / 31, 2013y / 3 / 31, -9h + 1min},
    Jump{"from a leap day", 2016y / 2 / 29, 2015y / 2 / 28},
    Jump{"from a new year to the old one", 2014y / 1 / 1, 2013y / 12 / 31, 13h + 59min},
    Jump{"back from the far future", 2099y / 12 / 31, kJanuary},
};

/// Every page that reckons with today's date; an exception here would be a window that closes.
void askEveryPage(test::OfficeOnDisk& office, Date day, CodeCounts& refusals)
{
    const auto note = [&refusals](const auto& result) {
        if (!result)
            refusals.add(result.error().code);
    };
    note(office.services().today.list(office.caseworker()));
    note(office.services().caseload.list(office.caseworker(), {}));
    note(office.services().overview.figures(office.teamLead()));
    YearEndRequest request;
    request.year = static_cast<int>(day.year());
    note(office.services().outcome.list(office.teamLead(), request));
}

void logSome(test::OfficeOnDisk& office, int first, Acknowledged& acknowledged, CodeCounts& refusals)
{
    constexpr int kSome = 5;
    for (int serial = first; serial < first + kSome; ++serial) {
        const Status logged = office.logContact(serial);
        if (logged)
            acknowledged.add(serial);
        else
            refusals.add(logged.error().code);
    }
}

void takeTheJump(const Jump& jump, const ScratchStore& store, Acknowledged& acknowledged, CodeCounts& refusals)
{
    constexpr int kFirst = 100;
    constexpr int kSecond = 200;
    constexpr int kThird = 300;
    auto office = test::OfficeOnDisk::open(store.path());
    if (!office)
        return refusals.add(office.error().code);
    office->clock().moveTo(jump.from);
    logSome(*office, kFirst, acknowledged, refusals);
    askEveryPage(*office, jump.from, refusals);
    office->clock().moveTo(jump.to);
    office->clock().pass(jump.further);
    logSome(*office, kSecond, acknowledged, refusals);
    askEveryPage(*office, jump.to, refusals);
    office->clock().moveTo(jump.from);
    office->clock().pass(-jump.further);
    logSome(*office, kThird, acknowledged, refusals);
}

Tally setTheClockBack(const Dose&)
{
    Tally tally;
    CodeCounts refusals;
    for (const Jump& jump : kJumps) {
        const ScratchStore store;
        Acknowledged acknowledged;
        try {
            takeTheJump(jump, store, acknowledged, refusals);
        } catch (const std::exception& failure) {
            tally.fault(tally.wrong, std::string{jump.name} + ": " + failure.what());
        }
        judge(tally, store, acknowledged, jump.name);
    }
    tally.remark = "refused with " + refusals.text();
    return tally;
}

}  // namespace

std::vector<FaultRow> clockRows()
{
    return {{"clock set back", Promise::NothingLost, setTheClockBack}};
}

}  // namespace fodfaeste::faults
