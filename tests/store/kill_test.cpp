#include "store/store_fixture.h"
#include "support/office_on_disk.h"

#include <random>
#include <thread>

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

class Killed : public StoreOnDisk {
protected:
    void SetUp() override { makeOfficeOnDisk(path()); }

    DoomedProcess::Work writing() const
    {
        return [path = path()](Teller& teller) { logContactsUntilKilled(path, teller); };
    }

    /// The files of the store that hold a text, and "name: count" of what was searched.
    std::vector<std::string> filesHolding(const std::vector<std::string>& texts) const
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator{m_folder.path()}) {
            const std::string bytes = bytesOf(entry.path().string());
            for (const std::string& text : texts) {
                if (bytes.find(text) != std::string::npos)
                    found.push_back(entry.path().filename().string() + " holds " + text);
            }
        }
        return found;
    }

    const std::vector<std::string> m_secrets{kNoteMarker,
                                             kNameMarker,
                                             "Hemmeligsen",
                                             "KI-2012-00001",
                                             "Maria Holm",
                                             "citizen",
                                             syntheticCpr(Date{std::chrono::year{1991} / 5 / 17}, 1).digits(),
                                             "log_contact"};
};

TEST_F(Killed, LosesNoContactThatWasCommitted)
{
    std::mt19937 random{4711};
    std::size_t committed = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::int64_t> told;
        {
            DoomedProcess writer{writing()};
            ASSERT_TRUE(writer.waitFor(1 + random() % 15));
            std::this_thread::sleep_for(std::chrono::microseconds{random() % 2000});
            writer.kill();
            told = writer.told();
        }
        committed += told.size();

        const auto connection = rawConnection();
        const auto count = [&connection](sql::Query query, std::int64_t value) {
            return *connection->one(query, {value}, [](const sql::Row& row) { return row.integer(0); });
        };
        EXPECT_EQ(count("SELECT count(*) FROM contact_event WHERE id <= $1", told.back()), told.back());
        EXPECT_EQ(count("SELECT count(*) FROM contact_event WHERE id > $1", 0),
                  count("SELECT count(*) FROM journal_note WHERE id > $1", 0));
        EXPECT_EQ(count("SELECT count(*) FROM contact_event WHERE id > $1", 0),
                  count("SELECT count(*) FROM audit_entry WHERE number > $1", 0));
        NoProgress progress;
        EXPECT_EQ(connection->faults(progress), std::vector<std::string>{});
        const Secret key = auditKey();
        EXPECT_FALSE((SqlAuditTrail{*connection, key}.firstFault()));
    }
    EXPECT_GT(committed, 50U);
}

TEST_F(Killed, LeavesNothingReadableInAnyFile)
{
    DoomedProcess writer{writing()};
    ASSERT_TRUE(writer.waitFor(50));
    EXPECT_EQ(filesHolding(m_secrets), std::vector<std::string>{}) << "while it is open";

    writer.kill();

    EXPECT_GT(fs::file_size(path() + "-wal"), 0U) << "the log is part of what is searched";
    EXPECT_EQ(filesHolding(m_secrets), std::vector<std::string>{}) << "after the kill";
    ASSERT_TRUE(open());
    EXPECT_EQ(filesHolding(m_secrets), std::vector<std::string>{}) << "after it was closed";
}

TEST_F(Killed, SearchesInAWayThatWouldFind)
{
    writeBytes(m_folder.file("leak"), std::string{"xx"} + kNoteMarker + "yy");

    EXPECT_EQ(filesHolding(m_secrets).size(), 1U);
}

TEST_F(Killed, LeavesALogWhoseDamageIsNeverTakenForData)
{
    DoomedProcess writer{writing()};
    ASSERT_TRUE(writer.waitFor(30));
    writer.kill();
    const std::string log = bytesOf(path() + "-wal");
    const std::string database = bytesOf(path());
    std::mt19937 random{815};

    for (int trial = 0; trial < 150; ++trial) {
        std::string damaged = log;
        damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        if (trial % 10 == 0)
            damaged.resize(random() % damaged.size());
        writeBytes(path() + "-wal", damaged);
        writeBytes(path(), database);

        const auto opened = open();
        if (!opened) {
            EXPECT_EQ(opened.error().code, ErrorCode::StoreDamaged) << opened.error().detail;
            continue;
        }
    }
    // What opens holds whole commits only, from the first on.
    writeBytes(path(), database);
    writeBytes(path() + "-wal", log.substr(0, log.size() / 2));
    const auto connection = rawConnection();
    const auto counts = connection->one(
        "SELECT (SELECT count(*) FROM contact_event), (SELECT count(*) FROM journal_note), (SELECT count(*) FROM audit_entry)",
        {}, [](const sql::Row& row) {
            return std::array{row.integer(0), row.integer(1), row.integer(2)};
        });
    EXPECT_EQ((*counts)[0], (*counts)[1]);
    EXPECT_EQ((*counts)[0], (*counts)[2]);
}

}  // namespace

}  // namespace fodfaeste::test
