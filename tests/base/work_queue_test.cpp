#include "base/work_queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace fodfaeste {

TEST(WorkQueue, DoesJobsInTheirOrderOnAnotherThread)
{
    std::vector<int> done;
    std::thread::id worker;
    {
        WorkQueue queue;
        for (int i = 0; i < 100; ++i)
            queue.post([&done, i] { done.push_back(i); });
        queue.post([&worker] { worker = std::this_thread::get_id(); });
        queue.drain();
    }
    ASSERT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_NE(worker, std::this_thread::get_id());
}

TEST(WorkQueue, DropsWhatHasNotBegunWhenItGoes)
{
    std::atomic<int> done{0};
    std::atomic<bool> started{false};
    std::atomic<bool> release{false};
    {
        WorkQueue queue;
        queue.post([&] {
            started = true;
            while (!release)
                std::this_thread::yield();
            ++done;
        });
        queue.post([&] { ++done; });
        while (!started)
            std::this_thread::yield();
        std::thread{[&release] { release = true; }}.detach();
    }
    EXPECT_GE(done.load(), 1) << "the job in hand is finished";
}

}  // namespace fodfaeste
