#include "app/change/change_service.h"
#include "app/search/search_service.h"
#include "app/transfer/import_service.h"
#include "app/transfer_folder.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using test::Detail;

namespace {

/// An import that is taken back as a whole, notes and all.
class TransferUndoTest : public testing::Test {
protected:
    TransferUndoTest()
    {
        folder
            .write("people.csv", "cpr;given_names;family_name;district_no;address;postal_code;phone;protected_address\n"
                                 "770590-1230;Mette;Ågård;12;Gade 1;2200;31 12;nej\n"
                                 "890296-2078;Omar;El-Khatib;;;;;ja\n")
            .write("cases.csv", "case;cpr;programme;opened_on;closed_on;close_reason;caseworker;referred_by\n"
                                "A-1;770590-1230;krimi;2012-01-02;;;Maria Holm;SSP\n"
                                "A-2;890296-2078;natteravne;2012-02-02;2012-10-01;flyttet;Sofie Nygaard;\n")
            .write("contacts.csv", "case;at;channel;attendance;assessment;minutes;caseworker;note\n"
                                   "A-1;2012-03-04T14:05;meeting;attended;positive;45;MH;Første samtale\n"
                                   "A-1;2012-03-04T14:05;phone;no_show;;;MH;Ringede igen\n")
            .write("engagements.csv", "case;kind;title;provider;weekly_hours;started_on;ended_on;end_reason\n"
                                      "A-1;work;Kasse;Netto;18,5;2012-08-12;;\n")
            .write("custody.csv", "cpr;kind;facility;admitted_on;expected_release_on;released_on\n"
                                  "770590-1230;remand;Vestre;2012-05-01;;2012-06-01\n");
    }

    bool import()
    {
        NoProgress progress;
        return static_cast<bool>(office.services().import.run(office.teamLead, folder.path(), ImportMode::Apply, progress));
    }
    bool undoNewest()
    {
        const auto changes = office.services().changes.list(office.teamLead, {}, {}, 1);
        return static_cast<bool>(office.services().changes.undo(office.teamLead, changes->front().change.id));
    }
    std::string snapshot() { return snapshotOf(office, Detail::Facts); }

    test::Office office;
    test::TransferFolder folder;
};

}  // namespace

TEST_F(TransferUndoTest, TakesEverybodyAndEverythingBack)
{
    ASSERT_TRUE(import());
    const std::string imported = snapshot();

    ASSERT_TRUE(undoNewest());

    office.read([](Transaction& transaction) {
        transaction.citizens().each([](const Citizen&) { ADD_FAILURE() << "somebody is left"; });
    });
    EXPECT_TRUE(office.services().search.suggest(office.teamLead, "omar", 5)->hits.empty());
    ASSERT_TRUE(import()) << "nothing is in the way of doing it again";
    EXPECT_EQ(snapshot(), imported);
}

TEST_F(TransferUndoTest, BringsEverythingAgainWhenTheUndoIsTakenBack)
{
    ASSERT_TRUE(import());
    const std::string imported = snapshot();
    ASSERT_TRUE(undoNewest());

    ASSERT_TRUE(undoNewest());

    EXPECT_EQ(snapshot(), imported);
}

}  // namespace fodfaeste
