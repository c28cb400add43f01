#include "app/backup/backup_service.h"
#include "app/backup/restore_service.h"
#include "app/contact/contact_service.h"
#include "store/open_store.h"
#include "support/office.h"
#include "support/scratch_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::namesIn;
using test::Office;

namespace {

namespace fs = std::filesystem;

/// An office whose store lies on a disk.
class BackupServiceTest : public testing::Test {
protected:
    BackupServiceTest() { reopen(Kind::Made); }

    enum class Kind { Made, Opened };
    void reopen(Kind kind)
    {
        auto opened =
            kind == Kind::Made ? library.create(path, StoreKind::Trial, passphrase()) : library.open(path, passphrase());
        EXPECT_TRUE(opened);
        office = std::make_unique<Office>(Office::kToday, std::move(opened).value());
    }

    static Secret passphrase() { return Secret{std::string_view{"fem korte ord på en snor"}}; }
    BackupService& backups() { return office->services().backups; }
    Result<MadeBackup> make(const Session& session) { return backups().makeBackup(session, std::nullopt, progress); }
    AuditEntry newestLine() { return office->auditLines().front(); }
    void work()
    {
        EXPECT_TRUE(office->gate().run<Done>(office->caseworker, Operation::SearchCitizens,
                                             [](Transaction&) -> Result<Done> { return Done{}; }));
    }

    test::ScratchFolder folder;
    std::string path = folder.file("office.fodf");
    SqliteStoreLibrary library{test::kCheapestKeyCost};
    NoProgress progress;
    std::unique_ptr<Office> office;
};

}  // namespace

TEST_F(BackupServiceTest, MakesABackupThatKnowsWhoMadeIt)
{
    office->citizen("Alma", "Holm");

    const auto made = make(office->teamLead);

    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->file.contents->citizens, 1);
    EXPECT_EQ(made->file.contents->auditLines, 1) << "the line of its own making is in it";
    EXPECT_EQ(made->removed, 0);
    EXPECT_EQ(newestLine().operation, Operation::MakeBackup);
    EXPECT_EQ(newestLine().user, office->teamLead.user);
    EXPECT_EQ(newestLine().detail.find("at=2013-01-15T10:00:00.000Z"), 0U) << newestLine().detail;
    EXPECT_EQ(newestLine().detail.find(folder.path().string()), std::string::npos) << "a path may name somebody";
}

TEST_F(BackupServiceTest, IsForThoseWhoLookAfterTheStore)
{
    EXPECT_TRUE(make(office->administrator));
    for (const Session& session : {office->caseworker, office->auditor}) {
        EXPECT_EQ(make(session).error().code, ErrorCode::Forbidden);
        EXPECT_EQ(newestLine().outcome, AuditOutcome::Refused);
        EXPECT_EQ(backups().listBackups(session, BackupCheck::Header, progress).error().code, ErrorCode::Forbidden);
        EXPECT_EQ(backups().setSecondFolder(session, std::nullopt).error().code, ErrorCode::Forbidden);
    }
    EXPECT_EQ(namesIn(path + ".backups").size(), 1U);
}

TEST_F(BackupServiceTest, IsDueAfterFourHoursOfWork)
{
    EXPECT_FALSE(*backups().isDue(BackupMoment::Working)) << "nothing has happened yet";
    work();
    EXPECT_TRUE(*backups().isDue(BackupMoment::Working)) << "there is none at all";
    ASSERT_TRUE(*backups().makeIfDue(office->caseworker, BackupMoment::Working, progress));
    EXPECT_EQ(newestLine().operation, Operation::AutomaticBackup) << "for whoever is signed in";

    EXPECT_FALSE(*backups().isDue(BackupMoment::Closing)) << "nothing has happened since";
    work();
    EXPECT_FALSE(*backups().isDue(BackupMoment::Working));
    EXPECT_TRUE(*backups().isDue(BackupMoment::Closing));
    office->clock().pass(4h);
    EXPECT_TRUE(*backups().isDue(BackupMoment::Working));
    EXPECT_TRUE(*backups().makeIfDue(office->auditor, BackupMoment::Working, progress));
    office->clock().pass(24h);
    EXPECT_FALSE(*backups().makeIfDue(office->caseworker, BackupMoment::Closing, progress)) << "nobody has worked";
    work();
    office->clock().pass(-48h);
    EXPECT_TRUE(*backups().isDue(BackupMoment::Working)) << "the clock was set back";
    EXPECT_EQ(namesIn(path + ".backups").size(), 2U);
}

TEST_F(BackupServiceTest, KeepsASecondCopyElsewhere)
{
    const std::string stick = folder.file("stick");
    fs::create_directory(stick);
    ASSERT_TRUE(backups().setSecondFolder(office->administrator, stick));
    EXPECT_EQ(newestLine().detail, "");

    const auto made = make(office->teamLead);

    ASSERT_TRUE(made);
    ASSERT_TRUE(made->second);
    EXPECT_TRUE(test::bytesOf(made->second->path) == test::bytesOf(made->file.path));
    const auto listed = backups().listBackups(office->teamLead, BackupCheck::Bytes, progress);
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->backups.size(), 1U);
    EXPECT_EQ(listed->second.size(), 1U);
    EXPECT_EQ(listed->secondFolder, stick);

    fs::remove_all(stick);
    office->clock().pass(1h);
    const auto without = make(office->teamLead);
    ASSERT_TRUE(without) << "a stick that is away is a warning";
    EXPECT_EQ(without->secondProblem->code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(backups().listBackups(office->teamLead, BackupCheck::Bytes, progress)->secondProblem);
    ASSERT_TRUE(backups().setSecondFolder(office->teamLead, std::nullopt));
    EXPECT_FALSE(make(office->teamLead)->secondProblem);
}

TEST_F(BackupServiceTest, TakesNoSecondFolderThatIsNone)
{
    ASSERT_TRUE(make(office->teamLead));
    for (const std::string& wrong : {std::string{"stick"}, folder.file("nowhere"), path, path + ".backups"}) {
        const auto set = backups().setSecondFolder(office->teamLead, wrong);
        ASSERT_FALSE(set) << wrong;
        EXPECT_EQ(set.error().subject, "backup.second_folder");
    }
}

TEST_F(BackupServiceTest, GoesIntoAFolderOfItsOwnWhenAsked)
{
    const std::string stick = folder.file("stick");
    fs::create_directory(stick);
    ASSERT_TRUE(backups().makeBackup(office->teamLead, stick, progress));
    EXPECT_EQ(namesIn(stick).size(), 1U);
    EXPECT_FALSE(fs::exists(path + ".backups"));
    work();
    EXPECT_TRUE(*backups().isDue(BackupMoment::Working)) << "a copy to take away is not the store's own backup";
}

TEST_F(BackupServiceTest, LetsOldOnesGoAndKeepsWhatCannotBeRead)
{
    fs::create_directory(path + ".backups");
    test::writeBytes(path + ".backups/2000-01-01T000000Z.fodfbackup", "not readable any more");
    int removed = 0;
    for (int hour = 0; hour < 6; ++hour) {
        const auto made = make(office->teamLead);
        ASSERT_TRUE(made);
        removed += made->removed;
        office->clock().pass(1h);
    }
    EXPECT_EQ(removed, 3);
    EXPECT_EQ(namesIn(path + ".backups").size(), 4U);
    const auto listed = backups().listBackups(office->teamLead, BackupCheck::Bytes, progress);
    EXPECT_EQ(listed->backups.back().state, BackupState::Damaged);
}

TEST_F(BackupServiceTest, NotesAFailureInTheTrail)
{
    ASSERT_FALSE(backups().makeBackup(office->teamLead, folder.file("nowhere"), progress));
    EXPECT_EQ(newestLine().purpose, "backup failed");
    EXPECT_EQ(newestLine().detail, "file-unwritable");
}

TEST_F(BackupServiceTest, IsNotForAStoreInMemory)
{
    Office inMemory;
    BackupService& service = inMemory.services().backups;
    EXPECT_EQ(service.makeBackup(inMemory.teamLead, std::nullopt, progress).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(*service.isDue(BackupMoment::Closing));
}

namespace {

class RestoreServiceTest : public BackupServiceTest {
protected:
    void SetUp() override
    {
        office->citizen("Alma", "Holm");
        office->write([this](Transaction& transaction) {
            User maria = transaction.users().find(office->caseworker.user).value();
            maria.login = "mh";
            transaction.users().save(maria);
        });
        ASSERT_TRUE(
            office->workplace().keys()->letIn("mh", Secret{std::string_view{"marias egen sætning"}}, StoreKeys::Passphrase::Own));
        backup = make(office->teamLead)->file.path;
        office->citizen("Ny", "Holm");
        teamLead = office->teamLead;
        caseworker = office->caseworker;
        office.reset();
    }

    Result<RestoreService> prepare() { return RestoreService::prepare(library, {path, backup}, passphrase(), progress); }

    std::string backup;
    Session teamLead;
    Session caseworker;
    const test::SettableClock clock{2013y / 5 / 14};
};

}  // namespace

TEST_F(RestoreServiceTest, BeginsTheTrailWithWhoRestoredFromWhat)
{
    auto restore = prepare();
    ASSERT_TRUE(restore) << restore.error().detail;
    EXPECT_EQ(restore->preview().citizensGone, 1);
    EXPECT_EQ(restore->who().user, teamLead.user);

    const auto aside = restore->restore(clock);

    ASSERT_TRUE(aside) << aside.error().detail;
    EXPECT_TRUE(fs::exists(*aside));
    auto workplace = std::move(Workplace::open(library.open(path, passphrase()).value()).value());
    std::vector<AuditEntry> lines;
    ASSERT_TRUE(workplace->gate().runBeforeSignIn<Done>([&](Transaction& transaction) -> Result<Done> {
        lines = transaction.audit().page(0, 10);
        EXPECT_FALSE(transaction.audit().firstFault());
        return Done{};
    }));
    EXPECT_EQ(lines.front().operation, Operation::RestoreBackup);
    EXPECT_EQ(lines.front().user, teamLead.user);
    EXPECT_EQ(lines.front().at, clock.now());
    EXPECT_EQ(lines.front().detail, "from=2013-01-15T10:00:00.000Z lines=1 contacts_gone=0 citizens_gone=1 tasks_gone=0");
}

TEST_F(RestoreServiceTest, IsRefusedToACaseworkerAndLeavesTheStore)
{
    const std::string before = test::bytesOf(path);
    {
        const Secret own{std::string_view{"marias egen sætning"}};
        auto restore = RestoreService::prepare(library, {path, backup, "mh"}, own, progress);
        ASSERT_TRUE(restore) << restore.error().detail;
        EXPECT_EQ(restore->restore(clock).error().code, ErrorCode::Forbidden);
    }
    EXPECT_TRUE(test::bytesOf(path) == before);
    EXPECT_EQ(namesIn(folder.path()),
              (std::vector<std::string>{"office.fodf", "office.fodf.backups", "office.fodf.keys", "office.fodf.keys.bak"}));
}

}  // namespace fodfaeste
