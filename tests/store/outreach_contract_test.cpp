#include "app/ports/outreach_repository.h"
#include "store/store_fixture.h"

#include <algorithm>

// What every store promises about outreach contacts, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

constexpr LocalTime kEvening{2013y / 1 / 14, 19h};
constexpr LocalTime kLater{2013y / 1 / 15, 12h};

class OutreachRecords : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            maria = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
        });
    }

    OutreachContact at(LocalTime time, OutreachPlace place) const
    {
        return {{}, Revision::New, time, std::move(place), 6, "school", "Rolig aften æøå", maria};
    }

    OutreachContactId add(const OutreachContact& contact) const
    {
        OutreachContactId id;
        withRecords([&](Transaction& transaction) { id = transaction.outreach().add(contact); });
        return id;
    }

    UserId maria;
};

TEST_F(OutreachRecords, KeepEverything)
{
    OutreachContact own = at(kEvening, {11, "Hallen ved banen"});
    own.isWithdrawn = true;
    own.reason = "Skrevet to gange";
    OutreachContact unknown = at(kEvening, {0, "Grillen"});
    OutreachContact district = at(kEvening, {17, ""});
    for (OutreachContact* contact : {&own, &unknown, &district}) {
        contact->id = add(*contact);
        contact->revision = Revision{1};
    }

    withRecords([&](Transaction& transaction) {
        for (const OutreachContact& contact : {own, unknown, district})
            EXPECT_EQ(transaction.outreach().find(contact.id), contact) << contact.place.name;
    });
}

TEST_F(OutreachRecords, ComeNewestFirstAndNotBeforeTheirTime)
{
    const OutreachContactId early = add(at({2012y / 3 / 2, 10h}, {11, ""}));
    const OutreachContactId late = add(at(kEvening, {11, ""}));
    add(at({2013y / 1 / 15, 13h}, {11, ""}));

    withRecords([&](Transaction& transaction) {
        const auto rows = transaction.outreach().until(kLater);
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[0].contact.id, late);
        EXPECT_EQ(rows[1].contact.id, early);
        EXPECT_EQ(rows[0].linkedContacts, 0);
    });
}

TEST_F(OutreachRecords, SaveEverythingButWhoLoggedIt)
{
    OutreachContact contact = at(kEvening, {11, ""});
    contact.id = add(contact);
    contact.revision = Revision{1};
    OutreachContact changed{contact.id, contact.revision, kLater, {12, "Torvet"}, 9, "work", "Nyt", maria, true, "Fejl"};

    withRecords([&](Transaction& transaction) {
        const auto saved = transaction.outreach().save(changed);
        ASSERT_TRUE(saved);
        changed.revision = *saved;
    });

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.outreach().find(contact.id), changed);
        EXPECT_EQ(transaction.outreach().save(contact).error().code, ErrorCode::Conflict) << "somebody else was quicker";
    });
}

TEST_F(OutreachRecords, CountTheContactsThatAreLinked)
{
    const OutreachContactId id = add(at(kEvening, {11, ""}));
    withRecords([&](Transaction& transaction) {
        const CitizenId citizen = transaction.citizens().add(citizenNamed("Ali", "Hassan", 1));
        const CaseFileId caseFile = transaction.caseFiles().add(
            {{}, Revision::New, "KI-2012-00001", citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", ""});
        for (const auto hour : {19h, 20h}) {
            ContactEvent event;
            event.caseFile = caseFile;
            event.at = {2013y / 1 / 14, hour};
            event.channel = Channel::Outreach;
            transaction.outreach().link(id, transaction.contacts().add(event));
        }
    });

    withRecords([&](Transaction& transaction) { EXPECT_EQ(transaction.outreach().until(kLater).front().linkedContacts, 2); });
}

TEST_F(OutreachRecords, RememberOwnPlacesOnceAndTheLatestFirst)
{
    add(at({2012y / 3 / 2, 10h}, {11, "Hallen"}));
    add(at({2012y / 5 / 2, 10h}, {11, "Hallen"}));
    add(at({2012y / 4 / 2, 10h}, {17, "Torvet"}));
    add(at({2012y / 6 / 2, 10h}, {18, ""}));
    OutreachContact mistake = at({2012y / 6 / 3, 10h}, {18, "Fejlen"});
    mistake.isWithdrawn = true;
    add(mistake);

    withRecords([](Transaction& transaction) {
        EXPECT_EQ(transaction.outreach().ownPlaces(kLater), (std::vector<OutreachPlace>{{11, "Hallen"}, {17, "Torvet"}}));
    });
}

TEST_F(OutreachRecords, KnowTheirThemesByDay)
{
    rawConnection()->script("UPDATE outreach_theme SET valid_to = '2012-12-31' WHERE code = 'drugs'");

    withRecords([](Transaction& transaction) {
        const auto themes = transaction.outreach().themes();
        const auto drugs = std::ranges::find(themes, "drugs", &OutreachTheme::code);
        ASSERT_NE(drugs, themes.end());
        EXPECT_EQ(drugs->danish, "Rusmidler");
        EXPECT_FALSE(drugs->period.contains(2013y / 1 / 1));
        EXPECT_TRUE(drugs->period.contains(2012y / 12 / 31));
        EXPECT_EQ(themes.back().code, "other") << "in the order they are offered";
    });
}

}  // namespace

}  // namespace fodfaeste::test
