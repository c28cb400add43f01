#pragma once

#include <array>
#include <random>
#include <string_view>

namespace fodfaeste::test {

/// What the engine asks of a disk.
enum class DiskCall { Open, Read, Write, Truncate, Sync, Size, Lock, Delete };

inline constexpr std::array kDiskCalls{DiskCall::Open, DiskCall::Read, DiskCall::Write, DiskCall::Truncate,
                                       DiskCall::Sync, DiskCall::Size, DiskCall::Lock,  DiskCall::Delete};
std::string_view nameOf(DiskCall call);

enum class Lasting { Once, ForEver };
enum class Refusal { Broken, Full };

/// The `at`-th call of that kind fails, counted from when the fault is planned.
struct DiskFault {
    DiskCall call = DiskCall::Write;
    int at = 1;
    Lasting lasting = Lasting::Once;
    Refusal refusal = Refusal::Broken;
};

/// While it lives, databases that are opened lie on a disk that can be told to fail. It stands below the encryption.
/// One at a time. What a disk of the volatile kind has not synced may be lost in a power cut.
class FaultyDisk {
public:
    enum class Cache { None, Volatile };
    enum class End { PowerCut, Kill };

    explicit FaultyDisk(Cache cache = Cache::None);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void refuseSyncs(bool refuse);
    void refuseWrites(bool refuse);  ///< as a full disk does
    int syncs() const;               ///< how many were asked for

    void fail(const DiskFault& fault);
    void heal();
    /// Whether the fault that was planned has come.
    bool hasFailed() const;

    /// The power goes, or the process is killed, in place of the call after so many that change something, from now on.
    void endAfter(int changes, End end);
    int changes() const;  ///< writes, truncations, syncs and deletions since it was made
    bool isDead() const;
    /// The power is back: the files hold what was synced and, of the rest, what chance has kept. Nothing may be open.
    void restart(std::mt19937_64& random);
};

}  // namespace fodfaeste::test
