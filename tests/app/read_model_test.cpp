#include "app/casefile/case_file_service.h"
#include "app/contact/contact_service.h"
#include "app/read_model/read_model.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

/// Reads the store into a read model of its own.
void load(ReadModel& model, Office& office)
{
    ReadModel::Update update;
    office.read([&](Transaction& transaction) {
        transaction.changesEverything();
        update = ReadModel::collect(transaction);
    });
    model.apply(std::move(update));
}

}  // namespace

TEST(ReadModel, MergesTheContactsOfSeveralCasesInOrderOfTime)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib")
                            .caseFile("krimi", 2011y / 1 / 3, 2012y / 6 / 1)
                            .contact("2012-05-01T10:00")
                            .contact("2012-01-01T10:00")
                            .caseFile("krimi", 2012y / 2 / 1)
                            .contact("2012-03-01T10:00")
                            .caseFile("fritidsjob", 2012y / 1 / 1)
                            .contact("2012-04-01T10:00");
    ReadModel model;
    load(model, office);

    ASSERT_TRUE(model.with(yasmin.id(), [](const ReadModel::View& view) {
        const CitizenFacts krimi = view.facts("krimi");
        ASSERT_EQ(krimi.contacts.size(), 3U);
        EXPECT_TRUE(std::ranges::is_sorted(krimi.contacts, {}, &ContactFact::at));
        EXPECT_EQ(krimi.cases.size(), 2U);
        EXPECT_EQ(view.facts("fritidsjob").contacts.size(), 1U);
        EXPECT_TRUE(view.facts("exit").cases.empty());
    }));
}

TEST(ReadModel, IsTheSameAfterManyChangesAsWhenReadAnew)
{
    Office office;
    auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    NewContact contact;
    contact.caseFile = yasmin.caseFileId();
    for (int i = 0; i < 80; ++i) {
        contact.at = {addDays(2012y / 2 / 1, i), 9h};
        ASSERT_TRUE(office.services().contacts.log(office.caseworker, contact));
    }
    ReadModel fresh;
    load(fresh, office);
    const auto contactsIn = [&](const ReadModel& model) {
        std::size_t count = 0;
        model.with(yasmin.id(), [&](const ReadModel::View& view) { count = view.facts("krimi").contacts.size(); });
        return count;
    };

    EXPECT_EQ(contactsIn(fresh), 80U);
    EXPECT_EQ(fresh.find("khatib", 5).citizens, std::vector{yasmin.id()});
}

TEST(ReadModel, KnowsWhoseCasesAreInTheHandsOfACaseworker)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    const auto soeren = office.citizen("Søren", "Ågård").caseFile("krimi", 2012y / 1 / 9).with(office.otherCaseworker);
    const auto mads = office.citizen("Mads", "Holm").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    ReadModel model;
    load(model, office);
    const auto peopleOf = [&model](const Session& caseworker) {
        std::vector<CitizenId> people;
        model.eachOf(caseworker.user, [&people](const ReadModel::View& view) { people.push_back(view.person().id); });
        return people;
    };
    ASSERT_EQ(peopleOf(office.caseworker), (std::vector{yasmin.id(), mads.id()}));

    ASSERT_TRUE(office.services().caseFiles.assign(office.teamLead, soeren.caseFileId(), office.caseworker.user, Office::kToday));
    ReadModel::Update update;
    office.read([&](Transaction& transaction) {
        transaction.changes(soeren.id());
        update = ReadModel::collect(transaction);
    });
    model.apply(std::move(update));

    EXPECT_EQ(peopleOf(office.caseworker), (std::vector{yasmin.id(), soeren.id(), mads.id()}));
    EXPECT_TRUE(peopleOf(office.auditor).empty());
    model.clear();
    EXPECT_TRUE(peopleOf(office.caseworker).empty());
}

TEST(ReadModel, ForgetsEverybodyWhenCleared)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib");
    ReadModel model;
    load(model, office);
    ASSERT_EQ(model.size(), 1U);

    model.clear();

    EXPECT_EQ(model.size(), 0U);
    EXPECT_TRUE(model.find("yasmin", 5).citizens.empty());
    EXPECT_FALSE(model.with(yasmin.id(), [](const ReadModel::View&) {}));
}

}  // namespace fodfaeste
