#include "store/sqlite/sqlite_connection.h"
#include "store/store_fixture.h"

#include <algorithm>
#include <map>
#include <set>

// Nothing of a young person's crime record can reach an employer: what employers are shown is made from four tables that hold
// no young person at all. Here stands every column there may be, so that a new one has to be looked at before it is let in.

namespace fodfaeste::test {

namespace {

const std::map<std::string, std::set<std::string>> kAllowed{
    {"employer",
     {"id", "revision", "name", "name_key", "cvr", "sector", "tier", "trade", "address", "postal_code", "district_no", "phone",
      "email", "note", "archived_on"}},
    {"employer_contact", {"id", "employer_id", "name", "position", "phone", "email"}},
    {"employer_agreement", {"id", "employer_id", "text", "from_day", "to_day"}},
    {"job_opening",
     {"id", "revision", "employer_id", "title", "tasks", "weekly_hours_hundredths", "pattern", "district_no", "youngest",
      "oldest", "positions", "posted_on", "deadline", "archived_on"}},
};

/// Whatever says of a person that they are known, or why.
const std::set<std::string> kTold{"citizen",      "cpr_number", "case_file",      "contact_event",   "journal_note",
                                  "custody_stay", "placement",  "placement_step", "leisure_job_wish"};

TEST(LeisureJobSecrecy, TablesOfEmployersHoldNoYoungPersonAndReferToNone)
{
    const auto raw = emptyDatabase();
    for (const auto& [table, columns] : kAllowed) {
        const auto schema = raw->one("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = $1", {table},
                                     [](const sql::Row& row) { return row.string(0); });
        ASSERT_TRUE(schema) << table;
        for (const std::string& person : kTold)
            EXPECT_EQ(schema->find("REFERENCES " + person + " "), std::string::npos) << table << " refers to " << person;
        std::set<std::string> found;
        for (const sql::RowImager& imager : raw->rowImagers()) {
            if (imager.table != table)
                continue;
            // The image names each column but the revision: SELECT json_object('id', id, 'name', name …
            std::string image{imager.image.text()};
            image.resize(image.find(") FROM "));
            for (std::size_t at = image.find('\''); at != std::string::npos; at = image.find('\'', at + 1)) {
                const std::size_t end = image.find('\'', at + 1);
                found.insert(image.substr(at + 1, end - at - 1));
                at = end;
            }
            found.insert("revision");
        }
        std::set<std::string> expected = columns;
        expected.insert("revision");
        EXPECT_EQ(found, expected) << table << ": what is new here can reach an employer";
    }
}

}  // namespace

}  // namespace fodfaeste::test
