#include "app/snippet/snippet_service.h"

#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using test::Office;

namespace {

class SnippetsTest : public testing::Test {
protected:
    static Snippet snippet(const char* code, const char* text, Snippet::Scope scope = Snippet::Scope::Personal)
    {
        Snippet typed;
        typed.code = code;
        typed.text = text;
        typed.scope = scope;
        return typed;
    }

    Office office;
    SnippetService& snippets = office.services().snippets;
};

TEST_F(SnippetsTest, AreOnesOwnAndTheTeams)
{
    ASSERT_TRUE(snippets.save(office.teamLead, snippet("ring", "Ringede til {fornavn}.", Snippet::Scope::Team)));
    ASSERT_TRUE(snippets.save(office.caseworker, snippet(";Ring", "Mit eget {fornavn}")));
    ASSERT_TRUE(snippets.save(office.otherCaseworker, snippet("hemmelig", "Jonas' egen")));

    const auto own = snippets.list(office.caseworker);
    ASSERT_EQ(own->size(), 2U);
    EXPECT_EQ(own->front().text, "Mit eget {fornavn}") << "one's own comes first";
    EXPECT_EQ(own->front().code, "ring");
    EXPECT_EQ(own->back().scope, Snippet::Scope::Team);
    ASSERT_EQ(snippets.list(office.otherCaseworker)->size(), 1U) << "another team's are not theirs";
}

TEST_F(SnippetsTest, OfTheTeamAreWrittenByItsLeadOnly)
{
    EXPECT_EQ(snippets.save(office.caseworker, snippet("ring", "x", Snippet::Scope::Team)).error().code, ErrorCode::Forbidden);
    const auto teams = snippets.save(office.teamLead, snippet("ring", "x", Snippet::Scope::Team));
    EXPECT_EQ(snippets.remove(office.caseworker, *teams).error().code, ErrorCode::Forbidden);
    Snippet disguised = *teams;
    disguised.scope = Snippet::Scope::Personal;
    EXPECT_FALSE(snippets.remove(office.caseworker, disguised));
    EXPECT_FALSE(snippets.save(office.caseworker, disguised));
    EXPECT_EQ(snippets.list(office.caseworker)->size(), 1U);
}

TEST_F(SnippetsTest, AreChangedAndRemovedByTheirOwner)
{
    auto own = snippets.save(office.caseworker, snippet("ring", "først"));
    own->text = "så";
    const auto changed = snippets.save(office.caseworker, *own);
    ASSERT_TRUE(changed);
    EXPECT_EQ(snippets.save(office.caseworker, *own).error().code, ErrorCode::Conflict) << "an older copy of it";
    EXPECT_EQ(snippets.remove(office.otherCaseworker, *changed).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(snippets.list(office.caseworker)->front().text, "så");
    ASSERT_TRUE(snippets.remove(office.caseworker, *changed));
    EXPECT_TRUE(snippets.list(office.caseworker)->empty());
}

TEST_F(SnippetsTest, HaveACodeOfTheirOwn)
{
    ASSERT_TRUE(snippets.save(office.caseworker, snippet("ring", "x")));
    EXPECT_EQ(snippets.save(office.caseworker, snippet("RING", "y")).error().subject, "snippet.code");
    for (const char* bad : {"", "x", "to ord", "a;b", "alt-for-meget"})
        EXPECT_EQ(snippets.save(office.caseworker, snippet(bad, "y")).error().subject, "snippet.code") << bad;
    EXPECT_TRUE(snippets.save(office.caseworker, snippet("møde", "y")));
    EXPECT_EQ(snippets.save(office.caseworker, snippet("tom", " ")).error().subject, "snippet.text");
}

}  // namespace

}  // namespace fodfaeste
