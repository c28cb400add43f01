#pragma once

#include "app/access/audit_entry.h"
#include "app/trail/trail_head.h"
#include "domain/casefile/case_file.h"
#include "domain/casefile/programme.h"
#include "domain/citizen/citizen.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/draft/draft.h"
#include "domain/spell/spell.h"
#include "domain/task/task.h"
#include "domain/user/access_grant.h"
#include "domain/user/user.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the application asks of a store, record kind by record kind. `each` visits everything in order of id (of
// one citizen where a citizen is given); `save` refuses a stale revision with Conflict and gives the new one.
// A driver's own failure does not come back through these: it ends the transaction.

namespace fodfaeste {

template <class Record>
using Visitor = std::function<void(const Record&)>;

class CitizenRepository {
public:
    virtual ~CitizenRepository() = default;
    virtual std::optional<Citizen> find(CitizenId id) = 0;
    virtual std::optional<CitizenId> findByCpr(const Cpr& cpr) = 0;  ///< also by a former number
    virtual CitizenId add(const Citizen& citizen) = 0;
    virtual Result<Revision> save(const Citizen& citizen) = 0;
    virtual void each(const Visitor<Citizen>& visit) = 0;
};

class CaseFileRepository {
public:
    virtual ~CaseFileRepository() = default;
    virtual std::optional<CaseFile> find(CaseFileId id) = 0;
    virtual std::optional<CaseFile> findByNumber(std::string_view number) = 0;
    virtual std::vector<CaseFile> ofCitizen(CitizenId citizen) = 0;
    virtual int highestSerial(int year) = 0;  ///< of our own numbers "KI-year-…"; 0 when there is none
    virtual CaseFileId add(const CaseFile& caseFile) = 0;
    virtual Result<Revision> save(const CaseFile& caseFile) = 0;
    virtual void each(const Visitor<CaseFile>& visit) = 0;

    virtual std::vector<Assignment> assignmentsOf(CaseFileId caseFile) = 0;
    virtual AssignmentId assign(const Assignment& assignment) = 0;
    virtual void changeAssignment(const Assignment& assignment) = 0;
    virtual void eachAssignment(const Visitor<Assignment>& visit) = 0;
};

/// Where the next page of a timeline begins: after this contact, going back in time.
struct ContactCursor {
    LocalTime at;
    ContactId id;
};

struct ContactWithNote {
    ContactEvent contact;
    std::optional<JournalNote> note;  ///< the newest version
    int noteVersions = 0;
    bool noteIsHidden = false;  ///< restricted, and not for whoever asked: its text and reasons are empty
    int groupSize = 0;          ///< how many people the contact was with at once; 0 for one person alone
};

class ContactRepository {
public:
    virtual ~ContactRepository() = default;
    virtual std::optional<ContactEvent> find(ContactId id) = 0;
    virtual std::vector<ContactEvent> ofCase(CaseFileId caseFile) = 0;  ///< by time, then id
    /// Newest first, over all the citizen's case files; at most `limit`.
    virtual std::vector<ContactWithNote> ofCitizen(CitizenId citizen, std::optional<ContactCursor> after, int limit) = 0;
    virtual ContactId add(const ContactEvent& contact) = 0;
    virtual Result<Revision> save(const ContactEvent& contact) = 0;
    virtual void each(const Visitor<ContactEvent>& visit) = 0;  ///< in order of case file, then time, then id

    virtual std::vector<JournalNote> notesOf(ContactId contact) = 0;  ///< all versions, oldest first
    virtual std::optional<JournalNote> newestNote(ContactId contact) = 0;
    virtual void addNote(const JournalNote& note) = 0;

    /// Binds contacts with several people at once to each other.
    virtual void bind(const std::vector<ContactId>& contacts, Instant madeAt) = 0;
    virtual int groupSizeOf(ContactId contact) = 0;  ///< 0 for a contact that is bound to none
};

class SpellRepository {
public:
    virtual ~SpellRepository() = default;
    virtual std::optional<Spell> find(SpellId id) = 0;
    virtual std::vector<Spell> ofCase(CaseFileId caseFile) = 0;  ///< by start, then id
    virtual std::vector<Spell> ofCitizen(CitizenId citizen) = 0;
    virtual SpellId add(const Spell& spell) = 0;
    virtual Result<Revision> save(const Spell& spell) = 0;
    virtual void each(const Visitor<Spell>& visit) = 0;
};

class CustodyRepository {
public:
    virtual ~CustodyRepository() = default;
    virtual std::optional<CustodyStay> find(CustodyStayId id) = 0;
    virtual std::vector<CustodyStay> ofCitizen(CitizenId citizen) = 0;  ///< by admission, then id
    virtual CustodyStayId add(const CustodyStay& stay) = 0;
    virtual Result<Revision> save(const CustodyStay& stay) = 0;
    virtual void each(const Visitor<CustodyStay>& visit) = 0;
};

class TaskRepository {
public:
    virtual ~TaskRepository() = default;
    virtual std::optional<Task> find(TaskId id) = 0;
    virtual std::vector<Task> ofCitizen(CitizenId citizen) = 0;  ///< by due day, then id
    virtual TaskId add(const Task& task) = 0;
    virtual Result<Revision> save(const Task& task) = 0;
    virtual void each(const Visitor<Task>& visit) = 0;
};

class UserRepository {
public:
    virtual ~UserRepository() = default;
    virtual std::optional<User> find(UserId id) = 0;
    virtual std::vector<User> all() = 0;  ///< by id
    virtual UserId add(const User& user) = 0;
    virtual void save(const User& user) = 0;
    virtual std::vector<Team> teams() = 0;
    virtual TeamId addTeam(const Team& team) = 0;
};

/// What people have typed and not saved yet, one draft for each user and place.
class DraftRepository {
public:
    virtual ~DraftRepository() = default;
    enum class Kept { Anew, Again };
    virtual Kept keep(const Draft& draft) = 0;
    virtual std::vector<Draft> of(UserId user) = 0;                 ///< newest first
    virtual bool remove(UserId user, const DraftPlace& place) = 0;  ///< whether there was one
};

/// Reasons that open a citizen's page to somebody who is not in charge.
class AccessRepository {
public:
    virtual ~AccessRepository() = default;
    virtual void add(const AccessGrant& grant) = 0;
    virtual std::optional<AccessGrant> inForce(UserId user, CitizenId citizen, Instant now) = 0;
    virtual std::vector<AccessGrant> since(Instant from) = 0;  ///< newest first
};

class ProgrammeRepository {
public:
    virtual ~ProgrammeRepository() = default;
    virtual std::vector<Programme> all() = 0;
    virtual std::optional<Programme> find(std::string_view code) = 0;
    virtual void add(const Programme& programme) = 0;
};

/// What a store says about itself.
class StoreNotes {
public:
    virtual ~StoreNotes() = default;
    virtual std::optional<std::string> read(std::string_view key) = 0;
    virtual void write(std::string_view key, std::string_view value) = 0;
};

struct TrailFault {
    std::int64_t firstNumber = 0;  ///< the first line that is not as it was written
    std::string what;              ///< English, for terminal and log
};

/// Which lines of the trail are wanted; what is not set does not matter.
struct TrailFilter {
    UserId user;
    CitizenId citizen;
    std::optional<Operation> operation;
    std::optional<AuditOutcome> outcome;
    std::optional<Instant> from;
    std::optional<Instant> until;  ///< before this moment
};

class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    virtual void append(const AuditEntry& entry) = 0;
    virtual std::int64_t size() = 0;
    /// Newest first, numbers below `before` (0: from the newest); at most `limit`.
    virtual std::vector<AuditEntry> page(std::int64_t before, int limit) = 0;
    /// As page(), of those that the filter lets through.
    virtual std::vector<AuditEntry> find(const TrailFilter& filter, std::int64_t before, int limit) = 0;
    /// Walks the whole chain. Nothing when every line is as it was written.
    virtual std::optional<TrailFault> firstFault() = 0;
    /// How far the trail goes now, signed with the store's own key.
    virtual TrailHead signedHead(Instant now) = 0;
    /// Whether the trail still holds what the head vouches for: nothing when it does.
    virtual std::optional<TrailFault> check(const TrailHead& head) = 0;
};

}  // namespace fodfaeste
