#pragma once

#include "app/ports/repositories.h"
#include "base/progress.h"
#include "base/result.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace fodfaeste {

class AbsenceRepository;
class CaseSystemRepository;
class ChangeJournal;
class ConsentRepository;
class ContactMoveRepository;
class DisclosureRepository;
class EmployerRepository;
class FollowUpRepository;
class GuardianRepository;
class InstitutionRepository;
class JobOpeningRepository;
class JobWishRepository;
class LetterTemplateRepository;
class MergeRepository;
class NoteIndex;
class OutreachRepository;
class PersonalCaseRepository;
class PlacementRepository;
class ReleaseMeetingRepository;
class RoadmapRepository;
class SchoolingRepository;
class SnippetRepository;
class UnsortedNoteRepository;
class ViewRepository;
class WorkingTimeRepository;

/// One unit of work: all of it is kept, or none of it. Use cases reach the records through it, and say whom they showed or
/// changed.
class Transaction {
public:
    virtual ~Transaction() = default;

    virtual CitizenRepository& citizens() = 0;
    virtual CaseFileRepository& caseFiles() = 0;
    virtual ContactRepository& contacts() = 0;
    virtual SpellRepository& spells() = 0;
    virtual CustodyRepository& custody() = 0;
    virtual TaskRepository& tasks() = 0;
    virtual UserRepository& users() = 0;
    virtual AccessRepository& access() = 0;
    virtual DraftRepository& drafts() = 0;
    virtual ProgrammeRepository& programmes() = 0;
    virtual UnsortedNoteRepository& unsortedNotes() = 0;
    virtual OutreachRepository& outreach() = 0;
    virtual SnippetRepository& snippets() = 0;
    virtual FollowUpRepository& followUp() = 0;
    virtual AbsenceRepository& absences() = 0;
    virtual NoteIndex& noteIndex() = 0;
    virtual PersonalCaseRepository& personalCases() = 0;
    virtual ViewRepository& views() = 0;
    virtual ChangeJournal& journal() = 0;
    virtual MergeRepository& merges() = 0;
    virtual ContactMoveRepository& contactMoves() = 0;
    virtual CaseSystemRepository& caseSystem() = 0;
    virtual LetterTemplateRepository& letterTemplates() = 0;
    virtual EmployerRepository& employers() = 0;
    virtual JobOpeningRepository& openings() = 0;
    virtual PlacementRepository& placements() = 0;
    virtual JobWishRepository& jobWishes() = 0;
    virtual InstitutionRepository& institutions() = 0;
    virtual RoadmapRepository& roadmaps() = 0;
    virtual ReleaseMeetingRepository& releaseMeetings() = 0;
    virtual ConsentRepository& consents() = 0;
    virtual DisclosureRepository& disclosures() = 0;
    virtual GuardianRepository& guardians() = 0;
    virtual SchoolingRepository& schooling() = 0;
    virtual WorkingTimeRepository& workingTimeRules() = 0;
    virtual StoreNotes& notes() = 0;
    virtual AuditTrail& audit() = 0;
    /// Faults of the file, the schema and the references, in English; empty when there are none.
    virtual std::vector<std::string> integrityFaults(Progress& progress) = 0;

    /// Whose data this use case shows or changes: it goes into the audit trail.
    void concerns(CitizenId citizen) { m_concerned.insert(citizen); }
    /// Whose data changes: as concerns(), and what the program keeps in memory is brought up to date.
    void changes(CitizenId citizen)
    {
        concerns(citizen);
        m_changed.insert(citizen);
    }
    /// So much changes that all that is kept in memory is read anew.
    void changesEverything() { m_changesEverything = true; }
    /// An earlier line of the trail tells it already, or nothing happened: no line is written. Only where mayGoUntold() says so.
    void goesUntold() { m_goesUntold = true; }
    /// By what right the data of one citizen is seen: "own_case", "duty", "reason: …".
    void permit(std::string right) { m_right = std::move(right); }
    void explain(std::string purpose, std::string detail = {})
    {
        m_purpose = std::move(purpose);
        m_detail = std::move(detail);
    }

    const std::set<CitizenId>& concerned() const { return m_concerned; }
    const std::set<CitizenId>& changed() const { return m_changed; }
    bool hasChangedEverything() const { return m_changesEverything; }
    bool hasGoneUntold() const { return m_goesUntold; }
    const std::string& right() const { return m_right; }
    const std::string& purpose() const { return m_purpose; }
    const std::string& detail() const { return m_detail; }

private:
    std::set<CitizenId> m_concerned;
    std::set<CitizenId> m_changed;
    bool m_changesEverything = false;
    bool m_goesUntold = false;
    std::string m_right;
    std::string m_purpose;
    std::string m_detail;
};

/// The database, whatever engine it is. Only Gate can open a transaction.
class Store {
public:
    virtual ~Store() = default;

    /// Makes the statement that runs now on another thread end early; its transaction fails with Cancelled.
    virtual void interrupt() = 0;

private:
    friend class Gate;

    /// Commits when work returns Done, else rolls back. A driver's own failure comes back as StoreBusy,
    /// StoreDamaged, StoreFull, StoreReadOnly, Conflict, Cancelled or Unexpected.
    virtual Status transact(const std::function<Status(Transaction&)>& work) = 0;
};

}  // namespace fodfaeste
