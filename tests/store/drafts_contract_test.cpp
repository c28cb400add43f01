#include "store/store_fixture.h"

#include <filesystem>
#include <fstream>

// What every store promises about drafts, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Drafts : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            maria = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
            jonas = transaction.users().add({{}, "Jonas Krag", "JK", Role::Caseworker, {}});
            citizen = transaction.citizens().add(citizenNamed("Li", "Holm", 1));
        });
    }

    Draft draft(UserId user, CitizenId about, std::int64_t at) const
    {
        return {user,
                {"note", about},
                42,
                "citizen",
                citizen,
                R"({"textEdit":"Kladdemærke æøå"})",
                "textEdit",
                7,
                Instant{std::chrono::milliseconds{at}}};
    }

    UserId maria;
    UserId jonas;
    CitizenId citizen;
};

TEST_F(Drafts, KeepEverythingOnceForEachPlace)
{
    const Draft about = draft(maria, citizen, 1000);
    const Draft aboutNobody = draft(maria, {}, 2000);
    Draft changed = draft(maria, citizen, 3000);
    changed.fields = R"({"textEdit":"mere"})";
    changed.record = 0;
    changed.pageCitizen = {};
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.drafts().keep(about), DraftRepository::Kept::Anew);
        EXPECT_EQ(transaction.drafts().keep(aboutNobody), DraftRepository::Kept::Anew);
        EXPECT_EQ(transaction.drafts().keep(aboutNobody), DraftRepository::Kept::Again);
    });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.drafts().of(maria), (std::vector{aboutNobody, about}));
        EXPECT_EQ(transaction.drafts().keep(changed), DraftRepository::Kept::Again);
    });
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.drafts().of(maria), (std::vector{changed, aboutNobody}));
        EXPECT_TRUE(transaction.drafts().of(jonas).empty());
    });
}

TEST_F(Drafts, GoForTheirWriterOnly)
{
    withRecords([&](Transaction& transaction) {
        transaction.drafts().keep(draft(maria, citizen, 1));
        transaction.drafts().keep(draft(jonas, citizen, 2));

        EXPECT_TRUE(transaction.drafts().remove(maria, {"note", citizen}));
        EXPECT_FALSE(transaction.drafts().remove(maria, {"note", citizen}));
        EXPECT_FALSE(transaction.drafts().remove(jonas, {"note", {}}));

        EXPECT_TRUE(transaction.drafts().of(maria).empty());
        EXPECT_EQ(transaction.drafts().of(jonas).size(), 1U);
    });
}

TEST_F(Drafts, StandInNoFileReadably)
{
    withRecords([&](Transaction& transaction) { transaction.drafts().keep(draft(maria, citizen, 1)); });

    for (const auto& entry : std::filesystem::directory_iterator{m_folder.path()}) {
        std::ifstream file{entry.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        EXPECT_EQ(bytes.find("Kladdem"), std::string::npos) << entry.path();
    }
}

}  // namespace

}  // namespace fodfaeste::test
