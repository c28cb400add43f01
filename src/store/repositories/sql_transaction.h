#pragma once

#include "app/ports/store.h"
#include "base/secret.h"
#include "store/repositories/sql_access_repository.h"
#include "store/repositories/sql_audit_trail.h"
#include "store/repositories/sql_case_file_repository.h"
#include "store/repositories/sql_citizen_repository.h"
#include "store/repositories/sql_contact_repository.h"
#include "store/repositories/sql_custody_repository.h"
#include "store/repositories/sql_draft_repository.h"
#include "store/repositories/sql_programme_repository.h"
#include "store/repositories/sql_spell_repository.h"
#include "store/repositories/sql_store_notes.h"
#include "store/repositories/sql_task_repository.h"
#include "store/repositories/sql_user_repository.h"

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
    SqlStoreNotes m_notes;
    SqlAuditTrail m_audit;
};

}  // namespace fodfaeste
