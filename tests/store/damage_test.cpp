#include "store/store_fixture.h"

#include <random>

// Bytes that change: an error or nothing, never other data.

namespace fodfaeste::test {

namespace {

class Damage : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([](Transaction& transaction) {
            for (int serial = 0; serial < 300; ++serial) {
                const CitizenId citizen =
                    transaction.citizens().add(citizenNamed("Ali " + std::to_string(serial), "Hassan", serial));
                transaction.caseFiles().add({{},
                                             Revision::New,
                                             caseNumber(2012, serial + 1),
                                             citizen,
                                             "krimi",
                                             {Date{std::chrono::year{2012} / 1 / 1}, std::nullopt},
                                             "",
                                             ""});
            }
        });
        m_whole = bytesOf(path());
        m_content = content();
    }

    std::string content() const
    {
        std::string all;
        withRecords([&all](Transaction& transaction) {
            transaction.citizens().each(
                [&all](const Citizen& citizen) { all += citizen.cpr.digits() + citizen.givenNames + citizen.familyName + ";"; });
            transaction.caseFiles().each(
                [&all](const CaseFile& caseFile) { all += caseFile.number + toIso(caseFile.period.from) + ";"; });
        });
        return all;
    }

    std::string m_whole;
    std::string m_content;
};

TEST_F(Damage, ToOneBitOfTheDatabaseIsAnErrorOrNothing)
{
    std::mt19937 random{1};
    int refused = 0;
    for (int trial = 0; trial < 300; ++trial) {
        std::string damaged = m_whole;
        damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        writeBytes(path(), damaged);

        try {
            EXPECT_TRUE(content() == m_content) << "trial " << trial;
        } catch (const sql::Failure& failure) {
            ++refused;
            EXPECT_TRUE(failure.kind() == sql::FailureKind::Damaged || failure.kind() == sql::FailureKind::NotADatabase)
                << failure.what();
        }
    }
    EXPECT_GT(refused, 30);
}

TEST_F(Damage, ToAnyBitIsFoundByVerifying)
{
    std::mt19937 random{2};
    for (int trial = 0; trial < 100; ++trial) {
        std::string damaged = m_whole;
        damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        writeBytes(path(), damaged);

        bool found = false;
        try {
            NoProgress progress;
            found = !rawConnection()->faults(progress).empty();
        } catch (const sql::Failure&) {
            found = true;
        }
        EXPECT_TRUE(found) << "trial " << trial;
    }
}

TEST_F(Damage, ToTheFirstPageIsToldFromAWrongPassphrase)
{
    for (std::size_t at = 0; at < 4096; at += 97) {
        std::string damaged = m_whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        writeBytes(path(), damaged);
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged) << "byte " << at;
    }
    std::string wiped = m_whole;
    std::fill_n(wiped.begin(), 4096, '\0');
    writeBytes(path(), wiped);
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);
    writeBytes(path(), m_whole.substr(0, 4000));
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);
}

TEST_F(Damage, BySwappedOrMissingPagesIsAnError)
{
    constexpr std::size_t kPage = 4096;
    const std::size_t pages = m_whole.size() / kPage;
    ASSERT_GT(pages, 10U);
    std::mt19937 random{3};
    for (int trial = 0; trial < 60; ++trial) {
        std::string damaged = m_whole;
        const std::size_t a = 1 + random() % (pages - 1);
        const std::size_t b = 1 + random() % (pages - 1);
        std::swap_ranges(damaged.begin() + static_cast<std::ptrdiff_t>(a * kPage),
                         damaged.begin() + static_cast<std::ptrdiff_t>((a + 1) * kPage),
                         damaged.begin() + static_cast<std::ptrdiff_t>(b * kPage));
        if (trial % 4 == 0)
            damaged.resize((pages - 1 - random() % 5) * kPage);
        writeBytes(path(), damaged);

        try {
            EXPECT_TRUE(content() == m_content) << "trial " << trial;
        } catch (const sql::Failure&) {
            SUCCEED();
        }
    }
}

TEST_F(Damage, ToTheKeyFileNeverOpensTheStore)
{
    const std::string whole = bytesOf(keyPath());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        writeBytes(keyPath(), damaged);

        const auto opened = open();

        ASSERT_FALSE(opened) << "byte " << at;
        const ErrorCode code = opened.error().code;
        EXPECT_TRUE(code == ErrorCode::KeyFileDamaged || code == ErrorCode::WrongPassphrase || code == ErrorCode::StoreTooNew)
            << "byte " << at << ": " << nameOf(code);
    }
    writeBytes(keyPath(), whole);
    EXPECT_TRUE(open());
}

}  // namespace

}  // namespace fodfaeste::test
