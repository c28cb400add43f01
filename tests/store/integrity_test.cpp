#include "store/store_fixture.h"

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Integrity : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([](Transaction& transaction) {
            const CitizenId citizen = transaction.citizens().add(citizenNamed("Ali", "Hassan", 1));
            const CaseFileId caseFile = transaction.caseFiles().add(
                {{}, Revision::New, "KI-2012-00001", citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", ""});
            const ContactId contact = transaction.contacts().add(
                {{}, Revision::New, caseFile, {2012y / 6 / 1, 10h}, Channel::Meeting, Attendance::Attended, {}, {}, {}});
            transaction.contacts().addNote({contact, 1, "Første", "", {}, {}});
        });
    }

    std::vector<std::string> faults() const
    {
        std::vector<std::string> found;
        withRecords([&found](Transaction& transaction) {
            NoProgress progress;
            found = transaction.integrityFaults(progress);
        });
        return found;
    }

    std::vector<std::string> faultsAfter(std::string_view script) const
    {
        rawConnection()->script(script);
        return faults();
    }
};

TEST_F(Integrity, OfASoundStoreHasNoFaults)
{
    EXPECT_EQ(faults(), std::vector<std::string>{});
}

TEST_F(Integrity, NamesWhatTheSchemaCannotSay)
{
    EXPECT_EQ(faultsAfter("UPDATE cpr_number SET cpr = '9913990001'"),
              std::vector<std::string>{"cpr_number.cpr: 1 rows cannot be right"});
}

TEST_F(Integrity, NamesDaysAndTimesThatDoNotExist)
{
    EXPECT_EQ(
        faultsAfter("UPDATE case_file SET opened_on = '2012-02-30'; UPDATE contact_event SET at = '2012-06-01T25:00'"),
        (std::vector<std::string>{"case_file.opened_on: 1 rows cannot be right", "contact_event.at: 1 rows cannot be right"}));
}

TEST_F(Integrity, NamesSearchKeysThatFitAnotherName)
{
    EXPECT_EQ(faultsAfter("UPDATE citizen SET family_name = 'Jensen'"),
              std::vector<std::string>{"citizen with a search key of another name: 1 rows cannot be right"});
}

TEST_F(Integrity, NamesBrokenReferences)
{
    const auto found = faultsAfter("PRAGMA foreign_keys=OFF; DELETE FROM contact_event; DELETE FROM cpr_number");

    EXPECT_EQ(found, (std::vector<std::string>{"journal_note points at a missing contact_event",
                                               "citizen without a CPR number in force: 1 rows cannot be right",
                                               "journal_note without its contact: 1 rows cannot be right"}));
}

TEST_F(Integrity, NamesASchemaThatWasChanged)
{
    EXPECT_EQ(faultsAfter("DROP TRIGGER journal_note_is_never_removed"),
              std::vector<std::string>{"the schema lacks trigger journal_note_is_never_removed"});
}

TEST_F(Integrity, SaysNothingThatIsInARow)
{
    for (const std::string& fault :
         faultsAfter("UPDATE citizen SET family_name = 'Hemmeligsen'; UPDATE cpr_number SET cpr = '9913990001'")) {
        EXPECT_EQ(fault.find("Hemmeligsen"), std::string::npos);
        EXPECT_EQ(fault.find("991399"), std::string::npos);
    }
}

TEST_F(Integrity, StopsWhenSomebodyHasHadEnough)
{
    class Impatient final : public Progress {
    public:
        void advanced(std::uint64_t, std::uint64_t) override { m_stopped = true; }
        bool cancelled() const override { return m_stopped; }

    private:
        bool m_stopped = false;
    };
    withRecords([](Transaction& transaction) {
        for (int serial = 2; serial < 4000; ++serial)
            transaction.citizens().add(citizenNamed("Ali", "Hassan", serial));
    });
    const auto connection = rawConnection();
    const Secret key = auditKey();
    Impatient progress;

    try {
        SqlTransaction{*connection, key}.integrityFaults(progress);
        FAIL() << "it ran to its end";
    } catch (const sql::Failure& failure) {
        EXPECT_EQ(failure.kind(), sql::FailureKind::Interrupted);
    }
}

TEST_F(Integrity, ReadsARowThatCannotBeAsDamage)
{
    rawConnection()->exec("UPDATE case_file SET opened_on = 'i går'");

    try {
        withRecords([](Transaction& transaction) { transaction.caseFiles().each([](const CaseFile&) {}); });
        FAIL() << "it was read";
    } catch (const sql::Failure& failure) {
        EXPECT_EQ(failure.kind(), sql::FailureKind::Damaged);
    }
}

}  // namespace

}  // namespace fodfaeste::test
