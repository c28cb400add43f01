#include "app/access/access_service.h"
#include "app/casefile/case_file_service.h"
#include "app/contact/contact_service.h"
#include "app/personal/personal_case_service.h"
#include "app/search/find_service.h"
#include "app/search/search_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

constexpr const char* kWhy = "Kollegaen er syg og borgeren ringer";

/// Yasmin is the caseworker's own, Omar the other caseworker's.
class FindTest : public testing::Test {
protected:
    FindTest()
    {
        auto builder = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
        builder.contact("2012-06-01T10:00").note("Aftalt praktik på Østerbro.\nMor er bekymret.");
        yasmin = builder.id();
        yasminsCase = builder.caseFileId();
        yasminsContact = builder.contactId();
        auto other = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 2 / 9).with(office.otherCaseworker);
        other.contact("2012-07-01T10:00").note("Vil gerne have praktik hos en mekaniker.");
        omar = other.id();
        omarsCase = other.caseFileId();
    }

    std::vector<CitizenId> whomItShows(const Session& who, const char* typed)
    {
        std::vector<CitizenId> citizens;
        const auto answer = services.find.notes(who, typed, 20);
        EXPECT_TRUE(answer);
        for (const NoteHit& hit : answer->hits)
            citizens.push_back(hit.citizen);
        return citizens;
    }

    ContactId writeRestricted(const Session& who, CaseFileId caseFile, const char* text)
    {
        NewContact contact;
        contact.caseFile = caseFile;
        contact.at = {2013y / 1 / 14, 9h};
        contact.note = text;
        contact.restricted = true;
        return services.contacts.log(who, contact).value();
    }

    Office office;
    Services& services = office.services();
    CitizenId yasmin;
    CitizenId omar;
    CaseFileId yasminsCase;
    CaseFileId omarsCase;
    ContactId yasminsContact;
};

using People = std::vector<CitizenId>;

TEST_F(FindTest, FindsNotesByTheBeginningOfEveryWordInAnySpelling)
{
    for (const char* typed : {"praktik", "PRAK", "oesterbro", "Østerb prak", "bekymret østerbro"})
        EXPECT_EQ(whomItShows(office.caseworker, typed), People{yasmin}) << typed;
    EXPECT_EQ(whomItShows(office.caseworker, "praktik mekaniker"), People{});
    EXPECT_EQ(whomItShows(office.caseworker, "raktik"), People{});
}

TEST_F(FindTest, TakesQuotesAndOperatorsForWhatTheyAre)
{
    for (const char* typed : {"\"praktik", "prak*", "(praktik)", "praktik -", "praktik'"})
        EXPECT_EQ(whomItShows(office.caseworker, typed), People{yasmin}) << typed;
    for (const char* typed : {"praktik OR mekaniker", "holder : c1", "words NEAR praktik", "NOT praktik"})
        EXPECT_EQ(whomItShows(office.caseworker, typed), People{}) << typed;
}

TEST_F(FindTest, ShowsOnlyWhatOpensWithoutAsking)
{
    EXPECT_EQ(whomItShows(office.caseworker, "mekaniker"), People{});
    EXPECT_EQ(whomItShows(office.teamLead, "mekaniker"), People{omar});
    EXPECT_EQ(services.find.notes(office.auditor, "praktik", 20).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(services.find.notes(office.administrator, "praktik", 20).error().code, ErrorCode::Forbidden);

    ASSERT_TRUE(services.access.ask(office.caseworker, omar, AccessCause::Deputy, kWhy));
    EXPECT_EQ(whomItShows(office.caseworker, "mekaniker"), People{omar});
    office.clock().pass(24h * 2);
    EXPECT_EQ(whomItShows(office.caseworker, "mekaniker"), People{}) << "the reason no longer holds";
}

TEST_F(FindTest, FollowsTheCaseToItsNextCaseworker)
{
    ASSERT_TRUE(services.caseFiles.assign(office.teamLead, omarsCase, office.caseworker.user, 2013y / 1 / 15));

    EXPECT_EQ(whomItShows(office.caseworker, "mekaniker"), People{omar});
    EXPECT_EQ(whomItShows(office.otherCaseworker, "mekaniker"), People{});
}

TEST_F(FindTest, NeverFindsARestrictedNoteForWhomeverMayNotReadIt)
{
    writeRestricted(office.otherCaseworker, omarsCase, "Truet af kammerater.");
    ASSERT_TRUE(services.access.ask(office.caseworker, omar, AccessCause::Deputy, kWhy));

    EXPECT_EQ(whomItShows(office.caseworker, "truet"), People{});
    EXPECT_FALSE(services.find.notes(office.caseworker, "truet", 20)->more);
    EXPECT_EQ(whomItShows(office.caseworker, "mekaniker"), People{omar}) << "the other note is there";
    EXPECT_EQ(whomItShows(office.otherCaseworker, "truet"), People{omar});
    EXPECT_EQ(whomItShows(office.teamLead, "truet"), People{omar});
}

TEST_F(FindTest, FindsTheNewestVersionOnly)
{
    ASSERT_TRUE(services.contacts.correctNote(office.caseworker, yasminsContact, "Aftalt FGU i Valby.", "Forkert sted"));

    EXPECT_EQ(whomItShows(office.caseworker, "østerbro"), People{});
    EXPECT_EQ(whomItShows(office.caseworker, "valby"), People{yasmin});
}

TEST_F(FindTest, FollowsAContactThatMovesToAnotherCase)
{
    office.write([&](Transaction& transaction) {
        ContactEvent contact = *transaction.contacts().find(yasminsContact);
        contact.caseFile = omarsCase;
        ASSERT_TRUE(transaction.contacts().save(contact));
    });

    EXPECT_EQ(whomItShows(office.caseworker, "østerbro"), People{});
    EXPECT_EQ(whomItShows(office.otherCaseworker, "østerbro"), People{omar});
}

TEST_F(FindTest, LeavesOutWhatIsDatedLaterThanToday)
{
    office.citizen("Mads", "Bøgh")
        .caseFile("krimi", 2012y / 1 / 9)
        .with(office.caseworker)
        .contact("2013-01-16T09:00")
        .note("Kørekort");

    EXPECT_EQ(whomItShows(office.caseworker, "kørekort"), People{});
}

TEST_F(FindTest, PutsOwnCasesFirstForATeamLeadWhoHasSome)
{
    const CitizenId own = office.citizen("Mads", "Bøgh")
                              .caseFile("krimi", 2012y / 1 / 9)
                              .with(office.teamLead)
                              .contact("2012-01-16T09:00")
                              .note("Praktik")
                              .id();

    EXPECT_EQ(whomItShows(office.teamLead, "praktik"), (People{own, omar, yasmin}));
}

TEST_F(FindTest, ShowsTheWordsAroundTheHitAndMarksThem)
{
    const auto answer = services.find.notes(office.caseworker, "oester", 20);

    ASSERT_EQ(answer->hits.size(), 1U);
    const NoteHit& hit = answer->hits.front();
    EXPECT_EQ(hit.name, "Yasmin El-Khatib");
    EXPECT_EQ(hit.contact, yasminsContact);
    EXPECT_EQ(hit.excerpt.text, "Aftalt praktik på Østerbro. Mor er bekymret.");
    ASSERT_EQ(hit.excerpt.marks.size(), 1U);
    const auto [from, to] = hit.excerpt.marks.front();
    EXPECT_EQ(hit.excerpt.text.substr(from, to - from), "Østerbro");
}

TEST_F(FindTest, SaysWhenThereAreMore)
{
    EXPECT_FALSE(services.find.notes(office.teamLead, "praktik", 2)->more);
    EXPECT_TRUE(services.find.notes(office.teamLead, "praktik", 1)->more);
    EXPECT_EQ(services.find.notes(office.teamLead, "praktik", 1)->hits.size(), 1U);
}

TEST_F(FindTest, TellsTheTrailWhatWasTypedAndWhomItShowed)
{
    whomItShows(office.caseworker, "praktik");

    const AuditEntry line = office.auditLines().front();
    EXPECT_EQ(line.operation, Operation::SearchNotes);
    EXPECT_EQ(line.detail, "praktik");
    EXPECT_EQ(line.citizens, People{yasmin});
}

TEST_F(FindTest, PutsOwnPeopleBeforeOthersOfTheName)
{
    const CitizenId other = office.citizen("Yasmin", "Aa").caseFile("krimi", 2012y / 1 / 9).with(office.otherCaseworker).id();

    const auto answer = services.search.suggest(office.caseworker, "yasmin", 10);

    ASSERT_EQ(answer->hits.size(), 2U);
    EXPECT_EQ(answer->hits[0].citizen, yasmin);
    EXPECT_EQ(answer->hits[1].citizen, other);
    EXPECT_EQ(services.search.suggest(office.otherCaseworker, "yasmin", 10)->hits.front().citizen, other);
    EXPECT_TRUE(services.search.suggest(office.caseworker, "yasmin", 1)->more);
}

class PersonalCasesTest : public FindTest {
protected:
    static People of(const std::vector<SearchHit>& hits)
    {
        People people;
        for (const SearchHit& hit : hits)
            people.push_back(hit.citizen);
        return people;
    }
    People recent(const Session& who) { return of(services.personalCases.kept(who)->recent); }
    People pinned(const Session& who) { return of(services.personalCases.kept(who)->pinned); }
};

TEST_F(PersonalCasesTest, ComeTheLatestFirstAndAreNobodyElses)
{
    ASSERT_TRUE(services.personalCases.noteOpened(office.teamLead, yasmin));
    ASSERT_TRUE(services.personalCases.noteOpened(office.teamLead, omar));
    EXPECT_EQ(recent(office.teamLead), (People{omar, yasmin}));
    ASSERT_TRUE(services.personalCases.noteOpened(office.teamLead, yasmin));

    EXPECT_EQ(recent(office.teamLead), (People{yasmin, omar}));
    EXPECT_TRUE(recent(office.caseworker).empty());
}

TEST_F(PersonalCasesTest, KeepTwenty)
{
    std::vector<CitizenId> many;
    for (int i = 0; i < 25; ++i)
        many.push_back(office.citizen("Mads", "Bøgh").id());
    for (const CitizenId citizen : many)
        ASSERT_TRUE(services.personalCases.noteOpened(office.teamLead, citizen).value());

    EXPECT_EQ(recent(office.teamLead).size(), 20U);
    EXPECT_EQ(recent(office.teamLead).front(), many.back());
}

TEST_F(PersonalCasesTest, PinsAreTurnedAndStandApartFromTheRecentOnes)
{
    ASSERT_TRUE(services.personalCases.noteOpened(office.caseworker, yasmin));
    EXPECT_TRUE(services.personalCases.turnPin(office.caseworker, yasmin).value());
    EXPECT_EQ(pinned(office.caseworker), People{yasmin});
    EXPECT_TRUE(recent(office.caseworker).empty());

    EXPECT_FALSE(services.personalCases.turnPin(office.caseworker, yasmin).value());
    EXPECT_TRUE(pinned(office.caseworker).empty());
    EXPECT_EQ(recent(office.caseworker), People{yasmin});
}

TEST_F(PersonalCasesTest, HideACaseThatMayNoLongerBeOpened)
{
    EXPECT_EQ(services.personalCases.turnPin(office.caseworker, omar).error().code, ErrorCode::ReasonNeeded);
    EXPECT_FALSE(services.personalCases.noteOpened(office.caseworker, omar).value());
    ASSERT_TRUE(services.access.ask(office.caseworker, omar, AccessCause::Deputy, kWhy));
    ASSERT_TRUE(services.personalCases.noteOpened(office.caseworker, omar).value());
    EXPECT_EQ(recent(office.caseworker), People{omar});
    ASSERT_TRUE(services.personalCases.turnPin(office.caseworker, omar));
    EXPECT_EQ(pinned(office.caseworker), People{omar});

    office.clock().pass(24h);

    EXPECT_TRUE(pinned(office.caseworker).empty());
    EXPECT_TRUE(recent(office.caseworker).empty());
    EXPECT_FALSE(services.personalCases.turnPin(office.caseworker, omar).value()) << "the pin can still be taken out";
}

}  // namespace

}  // namespace fodfaeste
