#include "app/draft/draft_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class DraftsTest : public testing::Test {
protected:
    static Draft typed(CitizenId citizen, const char* note)
    {
        Draft draft;
        draft.place = {"contact", citizen};
        draft.page = "caseload";
        draft.fields = std::string{R"({"noteEdit":")"} + note + "\"}";
        draft.focusedField = "noteEdit";
        draft.cursor = 4;
        return draft;
    }

    std::vector<std::string> told()
    {
        std::vector<std::string> purposes;
        for (const AuditEntry& line : office.auditLines())
            purposes.push_back(std::string{codeOf(line.operation)} + ": " + line.purpose + ", " + line.detail);
        return purposes;
    }

    Office office;
    CitizenId yasmin = office.citizen("Yasmin", "El-Khatib").id();
    CitizenId omar = office.citizen("Omar", "Hassan").id();
    DraftService& drafts = office.services().drafts;
};

TEST_F(DraftsTest, ComeBackAsTheyWereTypedTheNewestFirst)
{
    ASSERT_TRUE(drafts.keep(office.caseworker, typed(yasmin, "Først")));
    office.clock().pass(1min);
    ASSERT_TRUE(drafts.keep(office.caseworker, typed(omar, "Så")));
    office.clock().pass(1min);
    ASSERT_TRUE(drafts.keep(office.caseworker, typed(yasmin, "Først, men mere")));

    const auto kept = drafts.takeUp(office.caseworker);

    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 2U);
    Draft expected = typed(yasmin, "Først, men mere");
    expected.user = office.caseworker.user;
    expected.changedAt = office.clock().now();
    EXPECT_EQ(kept->front(), expected);
    EXPECT_EQ(kept->back().place.citizen, omar);
}

TEST_F(DraftsTest, AreNobodyElsesBusiness)
{
    ASSERT_TRUE(drafts.keep(office.caseworker, typed(yasmin, "Mit eget")));
    Draft claimed = typed(yasmin, "Indsmuglet");
    claimed.user = office.caseworker.user;
    ASSERT_TRUE(drafts.keep(office.teamLead, claimed)) << "whose it is, is not for the caller to say";
    ASSERT_TRUE(drafts.end(office.otherCaseworker, {"contact", yasmin}, DraftService::End::Discarded));

    EXPECT_TRUE(drafts.takeUp(office.otherCaseworker)->empty());
    EXPECT_EQ(drafts.takeUp(office.teamLead)->size(), 1U);
    const auto own = drafts.takeUp(office.caseworker);
    ASSERT_EQ(own->size(), 1U);
    EXPECT_EQ(own->front().fields, R"({"noteEdit":"Mit eget"})");
}

TEST_F(DraftsTest, AreToldOnceAtTheirBeginningWhenTakenUpAndAtTheirEnd)
{
    const std::size_t before = told().size();
    for (std::size_t key = 0; key < 100; ++key)
        ASSERT_TRUE(drafts.keep(office.caseworker, typed(yasmin, std::string(1 + key, 'x').c_str())));
    ASSERT_TRUE(drafts.takeUp(office.caseworker));
    ASSERT_TRUE(drafts.end(office.caseworker, {"contact", yasmin}, DraftService::End::Saved));

    const auto lines = told();
    ASSERT_EQ(lines.size() - before, 3U);
    EXPECT_EQ(lines[2], "keep_draft: draft begun, editor=contact");
    EXPECT_EQ(lines[1], "take_up_draft: drafts taken up, drafts=1");
    EXPECT_EQ(lines[0], "end_draft: draft became a record, editor=contact");
    for (std::size_t line = 0; line < 3; ++line)
        EXPECT_EQ(office.auditLines()[line].citizens, std::vector<CitizenId>{yasmin});
}

TEST_F(DraftsTest, AreNotToldWhenThereAreNone)
{
    const std::size_t before = told().size();
    ASSERT_TRUE(drafts.takeUp(office.caseworker));
    ASSERT_TRUE(drafts.end(office.caseworker, {"contact", yasmin}, DraftService::End::Discarded));
    EXPECT_EQ(told().size(), before);
}

TEST_F(DraftsTest, CanBeAboutNobodyYet)
{
    ASSERT_TRUE(drafts.keep(office.caseworker, typed({}, "Hvem var det?")));
    ASSERT_TRUE(drafts.keep(office.caseworker, typed({}, "Hvem var det nu?")));

    const auto kept = drafts.takeUp(office.caseworker);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_FALSE(kept->front().place.citizen.isSet());
    ASSERT_TRUE(drafts.end(office.caseworker, {"contact", {}}, DraftService::End::Discarded));
    EXPECT_TRUE(drafts.takeUp(office.caseworker)->empty());
}

TEST_F(DraftsTest, AreRefusedToWhoeverWritesNothingAndTheRefusalIsTold)
{
    const auto refused = drafts.keep(office.administrator, typed(yasmin, "x"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused);
}

TEST_F(DraftsTest, MustBeReadable)
{
    Draft draft = typed(yasmin, "x");
    draft.fields = "\xFF\xFE";
    EXPECT_EQ(drafts.keep(office.caseworker, draft).error().code, ErrorCode::InvalidInput);
    draft.fields = std::string(200'001, 'x');
    EXPECT_EQ(drafts.keep(office.caseworker, draft).error().code, ErrorCode::InvalidInput);
    draft = typed(yasmin, "x");
    draft.place.editor.clear();
    EXPECT_EQ(drafts.keep(office.caseworker, draft).error().code, ErrorCode::InvalidInput);
}

}  // namespace

}  // namespace fodfaeste
