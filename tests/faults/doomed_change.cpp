#include "faults/doomed_change.h"

#include "support/faulty_disk.h"

#include <algorithm>
#include <exception>
#include <stdexcept>

namespace fodfaeste::faults {

namespace {

using test::FaultyDisk;
using test::Teller;

/// What is there before the change and after it, and how often either was found.
class OldAndNew {
public:
    explicit OldAndNew(const DoomedChange& change);

    void judge(Tally& tally, bool isAcknowledged, const std::string& occasion);
    std::string remark() const { return std::to_string(m_olds) + " whole old, " + std::to_string(m_news) + " whole new"; }

private:
    const DoomedChange& m_change;
    std::string m_old;
    std::string m_new;
    int m_olds = 0;
    int m_news = 0;
};

OldAndNew::OldAndNew(const DoomedChange& change) : m_change{change}
{
    change.prepare();
    m_old = change.content();
    change.prepare();
    test::timeOf(change.work);
    m_new = change.content();
    if (m_old == m_new)
        throw std::runtime_error{"the change does not change anything"};
}

void OldAndNew::judge(Tally& tally, bool isAcknowledged, const std::string& occasion)
{
    ++tally.trials;
    tally.acknowledged += isAcknowledged ? 1 : 0;
    try {
        const std::string found = m_change.content();
        if (found == m_new)
            ++m_news;
        else if (found != m_old)
            tally.fault(tally.halfDone, occasion + ": neither the old nor the new");
        else if (isAcknowledged)
            tally.fault(tally.lost, occasion + ": it was acknowledged and is not there");
        else
            ++m_olds;
    } catch (const std::exception& failure) {
        tally.fault(tally.wrong, occasion + ": " + failure.what());
    }
}

/// How many calls that change something the change makes, in a process of its own.
int changesOf(const DoomedChange& change)
{
    change.prepare();
    test::DoomedProcess process{[&change](Teller& teller) {
        const FaultyDisk disk;
        Teller deaf{[](std::int64_t) {}};
        change.work(deaf);
        teller.tell(disk.changes());
    }};
    if (!process.waitForTheEnd())
        throw std::runtime_error{"the change cannot be done"};
    return static_cast<int>(process.told().back());
}

}  // namespace

RandomMoments::RandomMoments(const std::function<void()>& prepare, const test::DoomedProcess::Work& work)
    : m_time{std::chrono::microseconds::max()}
{
    constexpr int kRuns = 3;
    for (int run = 0; run < kRuns; ++run) {
        prepare();
        m_time = std::min(m_time, test::timeOf(work));
    }
}

std::chrono::microseconds RandomMoments::next(std::mt19937_64& random) const
{
    const auto span = static_cast<std::uint64_t>(m_time.count()) * 6 / 5 + 1;
    return std::chrono::microseconds{random() % span};
}

Tally killAtRandomMoments(const DoomedChange& change, int kills, std::mt19937_64 random)
{
    Tally tally;
    OldAndNew oldAndNew{change};
    const RandomMoments moments{change.prepare, change.work};
    for (int trial = 0; trial < kills; ++trial) {
        change.prepare();
        const auto words = test::killedAfter(moments.next(random), change.work);
        ++tally.kills;
        oldAndNew.judge(tally, !words.told.empty(), "kill " + std::to_string(trial));
    }
    tally.remark = oldAndNew.remark();
    return tally;
}

Tally killAtDiskCalls(const DoomedChange& change, int most)
{
    Tally tally;
    OldAndNew oldAndNew{change};
    const int calls = changesOf(change);
    const int trials = std::min(most, calls);
    for (int trial = 0; trial < trials; ++trial) {
        const int call = static_cast<int>(static_cast<long>(trial) * calls / trials);
        change.prepare();
        test::DoomedProcess process{[&](Teller& teller) {
            FaultyDisk disk;
            disk.endAfter(call, FaultyDisk::End::Kill);
            change.work(teller);
        }};
        process.waitForTheEnd();
        process.kill();
        ++tally.kills;
        oldAndNew.judge(tally, !process.told().empty(), "kill in place of call " + std::to_string(call));
    }
    tally.remark = oldAndNew.remark() + ", " + std::to_string(calls) + " calls";
    return tally;
}

Tally cutPowerAtDiskCalls(const DoomedChange& change, int cuts, std::mt19937_64 random)
{
    Tally tally;
    OldAndNew oldAndNew{change};
    const auto calls = static_cast<unsigned>(changesOf(change));
    for (int trial = 0; trial < cuts; ++trial) {
        const int call = static_cast<int>(random() % (calls + 1));
        change.prepare();
        FaultyDisk disk{FaultyDisk::Cache::Volatile};
        disk.endAfter(call, FaultyDisk::End::PowerCut);
        bool isAcknowledged = false;
        Teller teller{[&isAcknowledged](std::int64_t number) { isAcknowledged = isAcknowledged || number >= 0; }};
        try {
            change.work(teller);
        } catch (const std::exception&) {
            // Without power nothing can be done; what matters is what is left.
        }
        disk.restart(random);
        oldAndNew.judge(tally, isAcknowledged, "cut at call " + std::to_string(call));
    }
    tally.remark = oldAndNew.remark();
    return tally;
}

}  // namespace fodfaeste::faults
