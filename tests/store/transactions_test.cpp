#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "store/store_fixture.h"
#include "support/faulty_disk.h"
#include "support/settable_clock.h"

#include <thread>

// What becomes of work when the engine or the disk fails, as the use cases see it.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Transactions : public StoreOnDisk {
protected:
    void SetUp() override { make(); }

    /// A store and the gate to it.
    struct Sitting {
        explicit Sitting(OpenedStore opened) : store{std::move(opened)} {}

        Status run(const std::function<Status(Transaction&)>& work)
        {
            const auto done =
                gate.runBeforeSignIn<Done>([&work](Transaction& transaction) -> Result<Done> { return work(transaction); });
            return done ? Status{Done{}} : Status{done.error()};
        }
        Status write(const char* key)
        {
            return run([key](Transaction& transaction) -> Status {
                transaction.notes().write(key, std::string(10'000, 'x'));
                return Done{};
            });
        }
        bool holds(const char* key)
        {
            bool found = false;
            const Status read = run([&](Transaction& transaction) -> Status {
                found = transaction.notes().read(key).has_value();
                return Done{};
            });
            EXPECT_TRUE(read);
            return found;
        }

        OpenedStore store;
        SettableClock clock{2013y / 1 / 15};
        ReadModel readModel;
        Gate gate{*store.store, clock, readModel};
    };

    Sitting sit() const { return Sitting{std::move(open().value())}; }
};

ErrorCode codeOf(const Status& status)
{
    EXPECT_FALSE(status);
    return status ? ErrorCode::Unexpected : status.error().code;
}

TEST_F(Transactions, AreKeptWholeOrNotAtAll)
{
    {
        Sitting sitting = sit();
        ASSERT_TRUE(sitting.write("kept"));
        const Status refused = sitting.run([](Transaction& transaction) -> Status {
            transaction.notes().write("dropped", "x");
            return Error{ErrorCode::Forbidden, "", ""};
        });
        EXPECT_EQ(codeOf(refused), ErrorCode::Forbidden);
        EXPECT_THROW(static_cast<void>(sitting.run([](Transaction& transaction) -> Status {
                         transaction.notes().write("dropped", "x");
                         throw std::logic_error{"a bug"};
                     })),
                     std::logic_error);
        EXPECT_FALSE(sitting.holds("dropped"));
    }
    EXPECT_TRUE(sit().holds("kept"));
}

TEST_F(Transactions, TurnARefusedRowIntoAConflictAndGoOn)
{
    Sitting sitting = sit();

    const Status refused = sitting.run([](Transaction& transaction) -> Status {
        transaction.citizens().add(citizenNamed("A", "B", 5));
        transaction.citizens().add(citizenNamed("C", "D", 5));
        return Done{};
    });

    EXPECT_EQ(codeOf(refused), ErrorCode::Conflict);
    EXPECT_TRUE(sitting.write("next"));
}

TEST_F(Transactions, EndEarlyWhenSomebodyStopsThem)
{
    Sitting sitting = sit();
    ASSERT_TRUE(sitting.run([](Transaction& transaction) -> Status {
        for (int serial = 0; serial < 1000; ++serial)
            transaction.citizens().add(citizenNamed("A", "B", serial));
        return Done{};
    }));
    std::atomic<bool> ended{false};
    std::thread stopper{[&] {
        while (!ended) {
            sitting.store.store->interrupt();
            std::this_thread::sleep_for(1ms);
        }
    }};

    Status stopped = Done{};
    for (int round = 0; round < 1000 && stopped; ++round) {
        stopped = sitting.run([](Transaction& transaction) -> Status {
            transaction.notes().write("dropped", "x");
            NoProgress progress;
            transaction.integrityFaults(progress);
            return Error{ErrorCode::Forbidden, "", "it came to its end"};
        });
        if (!stopped && stopped.error().code == ErrorCode::Forbidden)
            stopped = Done{};
    }
    ended = true;
    stopper.join();

    EXPECT_EQ(codeOf(stopped), ErrorCode::Cancelled);
    EXPECT_FALSE(sitting.holds("dropped"));
}

TEST_F(Transactions, SayThatTheDiskIsFullAndGoOnWhenItIsNotAnyMore)
{
    FaultyDisk disk;
    Sitting sitting = sit();
    ASSERT_TRUE(sitting.write("before"));

    disk.refuseWrites(true);
    EXPECT_EQ(codeOf(sitting.write("full")), ErrorCode::StoreFull);
    disk.refuseWrites(false);

    EXPECT_TRUE(sitting.write("after"));
    EXPECT_TRUE(sitting.holds("before"));
    EXPECT_FALSE(sitting.holds("full"));
}

TEST_F(Transactions, AreOnTheDiskWhenTheyReturn)
{
    FaultyDisk disk;
    Sitting sitting = sit();
    const int before = disk.syncs();

    ASSERT_TRUE(sitting.write("one"));
    EXPECT_GT(disk.syncs(), before);
}

TEST_F(Transactions, AreRefusedAfterADiskDidNotConfirmUntilAllOfItDoes)
{
    FaultyDisk disk;
    Sitting sitting = sit();
    ASSERT_TRUE(sitting.write("before"));

    disk.refuseSyncs(true);
    EXPECT_EQ(codeOf(sitting.write("unconfirmed")), ErrorCode::Unexpected);
    EXPECT_EQ(codeOf(sitting.write("refused")), ErrorCode::StoreReadOnly);
    EXPECT_EQ(codeOf(sitting.write("refused")), ErrorCode::StoreReadOnly);
    disk.refuseSyncs(false);

    EXPECT_TRUE(sitting.write("after"));
    EXPECT_TRUE(sitting.holds("before"));
    EXPECT_FALSE(sitting.holds("unconfirmed"));
    EXPECT_FALSE(sitting.holds("refused"));
}

TEST_F(Transactions, LeaveNoFilesWhenMakingAStoreFails)
{
    FaultyDisk disk;
    disk.refuseWrites(true);
    const std::string path = m_folder.file("new.fodf");

    const auto made = library().create(path, StoreKind::Trial, passphrase());

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::StoreFull);
    for (const char* ending : {"", ".keys", "-wal", "-journal"})
        EXPECT_FALSE(std::filesystem::exists(path + ending)) << ending;
}

}  // namespace

}  // namespace fodfaeste::test
