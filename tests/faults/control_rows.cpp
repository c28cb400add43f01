#include "faults/scratch_store.h"
#include "support/raw_store.h"

#include <array>

// Stores that are broken by hand: a judge who does not see that would see nothing.

namespace fodfaeste::faults {

namespace {

struct Break {
    const char* name;
    std::string_view script;
    long Tally::*counter;  ///< where it must be counted
};

constexpr std::array kBreaks{
    Break{"a contact is gone",
          "PRAGMA foreign_keys=OFF; DROP TRIGGER journal_note_is_never_removed; DELETE FROM journal_note WHERE contact_id = 3;"
          "DELETE FROM task WHERE text = 'Ring om 3'; DELETE FROM contact_event WHERE id = 3",
          &Tally::lost},
    Break{"a next step is gone", "DELETE FROM task WHERE text = 'Ring om 3'", &Tally::halfDone},
    Break{"a note is gone", "DROP TRIGGER journal_note_is_never_removed; DELETE FROM journal_note WHERE contact_id = 3",
          &Tally::halfDone},
    Break{"a line of the trail is gone", "DROP TRIGGER audit_entry_is_never_removed; DELETE FROM audit_entry WHERE number = 3",
          &Tally::halfDone},
    Break{"a line of the trail is another",
          "DROP TRIGGER audit_entry_is_never_changed; UPDATE audit_entry SET purpose = 'x' WHERE number = 3", &Tally::wrong},
    Break{"a contact is another", "UPDATE contact_event SET at = '2012-01-02T00:01' WHERE id = 3", &Tally::wrong},
    Break{"a value cannot be", "UPDATE case_file SET opened_on = '2012-02-30' WHERE id = 3", &Tally::wrong},
    Break{"a key is of another name", "UPDATE citizen SET family_key = 'x' WHERE id = 3", &Tally::wrong},
};

Tally breakByHand(const Dose&)
{
    Tally tally;
    ScratchStore store;
    for (const Break& one : kBreaks) {
        store.putBack();
        test::rawConnection(store.path())->script(one.script);
        Tally seen;
        judge(seen, store, {}, one.name);
        ++tally.trials;
        if (seen.*one.counter == 0)
            tally.fault(tally.wrong, std::string{one.name} + ", and the judge does not see it");
    }
    tally.remark = "the judge sees " + std::to_string(tally.trials - tally.wrong) + " of them";
    return tally;
}

}  // namespace

std::vector<FaultRow> controlRows()
{
    return {{"control: broken by hand", Promise::NothingLost, breakByHand}};
}

}  // namespace fodfaeste::faults
