// The two calls by which a file is confirmed stand here in place of the C library's, and count how long they take.
#include "bench/disk_wait.h"

#include <chrono>
#include <sys/syscall.h>
#include <unistd.h>

namespace fodfaeste::bench {

namespace {

thread_local std::chrono::nanoseconds waited{0};

int confirm(long call, int file)
{
    const auto begin = std::chrono::steady_clock::now();
    const long done = ::syscall(call, file);
    waited += std::chrono::steady_clock::now() - begin;
    return static_cast<int>(done);
}

}  // namespace

double millisecondsWaitedForDisk()
{
    return std::chrono::duration<double, std::milli>{waited}.count();
}

}  // namespace fodfaeste::bench

extern "C" int fsync(int file)
{
    return fodfaeste::bench::confirm(SYS_fsync, file);
}

extern "C" int fdatasync(int file)
{
    return fodfaeste::bench::confirm(SYS_fdatasync, file);
}
