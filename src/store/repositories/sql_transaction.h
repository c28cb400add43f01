#pragma once

#include "app/ports/store.h"
#include "base/secret.h"
#include "store/repositories/sql_absence_repository.h"
#include "store/repositories/sql_access_repository.h"
#include "store/repositories/sql_audit_trail.h"
#include "store/repositories/sql_case_file_repository.h"
#include "store/repositories/sql_case_system_repository.h"
#include "store/repositories/sql_change_journal.h"
#include "store/repositories/sql_citizen_repository.h"
#include "store/repositories/sql_consent_repository.h"
#include "store/repositories/sql_contact_move_repository.h"
#include "store/repositories/sql_contact_repository.h"
#include "store/repositories/sql_custody_repository.h"
#include "store/repositories/sql_disclosure_repository.h"
#include "store/repositories/sql_draft_repository.h"
#include "store/repositories/sql_employer_repository.h"
#include "store/repositories/sql_follow_up_repository.h"
#include "store/repositories/sql_guardian_repository.h"
#include "store/repositories/sql_institution_repository.h"
#include "store/repositories/sql_job_opening_repository.h"
#include "store/repositories/sql_job_wish_repository.h"
#include "store/repositories/sql_letter_template_repository.h"
#include "store/repositories/sql_merge_repository.h"
#include "store/repositories/sql_note_index.h"
#include "store/repositories/sql_outreach_repository.h"
#include "store/repositories/sql_personal_case_repository.h"
#include "store/repositories/sql_placement_repository.h"
#include "store/repositories/sql_programme_repository.h"
#include "store/repositories/sql_release_meeting_repository.h"
#include "store/repositories/sql_roadmap_repository.h"
#include "store/repositories/sql_schooling_repository.h"
#include "store/repositories/sql_snippet_repository.h"
#include "store/repositories/sql_spell_repository.h"
#include "store/repositories/sql_store_notes.h"
#include "store/repositories/sql_task_repository.h"
#include "store/repositories/sql_unsorted_note_repository.h"
#include "store/repositories/sql_user_repository.h"
#include "store/repositories/sql_view_repository.h"
#include "store/repositories/sql_working_time_repository.h"

namespace fodfaeste {

/// The records of an SQL database while a transaction of its connection is open.
class SqlTransaction final : public Transaction {
public:
    SqlTransaction(sql::Connection& connection, const Secret& auditKey);

    CitizenRepository& citizens() override { return m_citizens; }
    CaseFileRepository& caseFiles() override { return m_caseFiles; }
    ContactRepository& contacts() override { return m_contacts; }
    SpellRepository& spells() override { return m_spells; }
    CustodyRepository& custody() override { return m_custody; }
    TaskRepository& tasks() override { return m_tasks; }
    UserRepository& users() override { return m_users; }
    AccessRepository& access() override { return m_access; }
    DraftRepository& drafts() override { return m_drafts; }
    ProgrammeRepository& programmes() override { return m_programmes; }
    UnsortedNoteRepository& unsortedNotes() override { return m_unsortedNotes; }
    OutreachRepository& outreach() override { return m_outreach; }
    SnippetRepository& snippets() override { return m_snippets; }
    FollowUpRepository& followUp() override { return m_followUp; }
    AbsenceRepository& absences() override { return m_absences; }
    NoteIndex& noteIndex() override { return m_noteIndex; }
    PersonalCaseRepository& personalCases() override { return m_personalCases; }
    ViewRepository& views() override { return m_views; }
    ChangeJournal& journal() override { return m_journal; }
    MergeRepository& merges() override { return m_merges; }
    ContactMoveRepository& contactMoves() override { return m_contactMoves; }
    CaseSystemRepository& caseSystem() override { return m_caseSystem; }
    LetterTemplateRepository& letterTemplates() override { return m_letterTemplates; }
    EmployerRepository& employers() override { return m_employers; }
    JobOpeningRepository& openings() override { return m_openings; }
    PlacementRepository& placements() override { return m_placements; }
    JobWishRepository& jobWishes() override { return m_jobWishes; }
    InstitutionRepository& institutions() override { return m_institutions; }
    RoadmapRepository& roadmaps() override { return m_roadmaps; }
    ReleaseMeetingRepository& releaseMeetings() override { return m_releaseMeetings; }
    ConsentRepository& consents() override { return m_consents; }
    DisclosureRepository& disclosures() override { return m_disclosures; }
    GuardianRepository& guardians() override { return m_guardians; }
    SchoolingRepository& schooling() override { return m_schooling; }
    WorkingTimeRepository& workingTimeRules() override { return m_workingTimeRules; }
    StoreNotes& notes() override { return m_notes; }
    AuditTrail& audit() override { return m_audit; }
    std::vector<std::string> integrityFaults(Progress& progress) override;

private:
    sql::Connection& m_connection;
    SqlCitizenRepository m_citizens;
    SqlCaseFileRepository m_caseFiles;
    SqlContactRepository m_contacts;
    SqlSpellRepository m_spells;
    SqlCustodyRepository m_custody;
    SqlTaskRepository m_tasks;
    SqlUserRepository m_users;
    SqlAccessRepository m_access;
    SqlDraftRepository m_drafts;
    SqlProgrammeRepository m_programmes;
    SqlUnsortedNoteRepository m_unsortedNotes;
    SqlOutreachRepository m_outreach;
    SqlSnippetRepository m_snippets;
    SqlFollowUpRepository m_followUp;
    SqlAbsenceRepository m_absences;
    SqlNoteIndex m_noteIndex;
    SqlPersonalCaseRepository m_personalCases;
    SqlViewRepository m_views;
    SqlChangeJournal m_journal;
    SqlMergeRepository m_merges;
    SqlContactMoveRepository m_contactMoves;
    SqlCaseSystemRepository m_caseSystem;
    SqlLetterTemplateRepository m_letterTemplates;
    SqlEmployerRepository m_employers;
    SqlJobOpeningRepository m_openings;
    SqlPlacementRepository m_placements;
    SqlJobWishRepository m_jobWishes;
    SqlInstitutionRepository m_institutions;
    SqlRoadmapRepository m_roadmaps;
    SqlReleaseMeetingRepository m_releaseMeetings;
    SqlConsentRepository m_consents;
    SqlDisclosureRepository m_disclosures;
    SqlGuardianRepository m_guardians;
    SqlSchoolingRepository m_schooling;
    SqlWorkingTimeRepository m_workingTimeRules;
    SqlStoreNotes m_notes;
    SqlAuditTrail m_audit;
};

}  // namespace fodfaeste
