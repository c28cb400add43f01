#pragma once

#include "app/access/session.h"
#include "app/contact/contact_service.h"
#include "app/workplace.h"
#include "support/doomed_process.h"
#include "support/settable_clock.h"

#include <memory>
#include <string>
#include <vector>

namespace fodfaeste::test {

/// What stands in each contact's note and in the first citizen's name, and must be found nowhere in the files.
inline constexpr const char* kNoteMarker = "HEMMELIGT-NOTAT-4711";
inline constexpr const char* kNameMarker = "Hemmeligsen-Ærø";

/// Makes a trial store with a caseworker, a team lead, and forty citizens with a case each; no contacts.
void makeOfficeOnDisk(const std::string& path);

/// A contact is known by its serial number, from 1: all that is written about it follows from that.
NewContact contactOf(int serial, const std::vector<CaseFileId>& caseFiles);

/// A store that makeOfficeOnDisk() made, opened by the way that the programs take, and somebody who works in it.
class OfficeOnDisk {
public:
    static Result<OfficeOnDisk> open(const std::string& path);
    static Result<OfficeOnDisk> open(OpenedStore opened);

    /// Contact, note and next step in one commit, by the use case that the window calls.
    Status logContact(int serial);
    int contactCount();

    Workplace& workplace() { return *m_workplace; }
    Services& services() { return m_workplace->services(); }
    SettableClock& clock() { return *m_clock; }
    const Session& caseworker() const { return m_caseworker; }
    const Session& teamLead() const { return m_teamLead; }
    const std::vector<CaseFileId>& caseFiles() const { return m_caseFiles; }

private:
    std::unique_ptr<Workplace> m_workplace;
    SettableClock* m_clock = nullptr;
    Session m_caseworker;
    Session m_teamLead;
    std::vector<CaseFileId> m_caseFiles;
};

/// For a doomed process: logs one contact after the other and tells the number of each after its commit.
void logContactsUntilKilled(const std::string& path, Teller& teller);

}  // namespace fodfaeste::test
