#include "store/repositories/sql_transaction.h"

#include "store/repositories/record_check.h"

namespace fodfaeste {

SqlTransaction::SqlTransaction(sql::Connection& connection, const Secret& auditKey)
    : m_connection{connection}
    , m_citizens{connection}
    , m_caseFiles{connection}
    , m_contacts{connection}
    , m_spells{connection}
    , m_custody{connection}
    , m_tasks{connection}
    , m_users{connection}
    , m_access{connection}
    , m_drafts{connection}
    , m_programmes{connection}
    , m_unsortedNotes{connection}
    , m_outreach{connection}
    , m_snippets{connection}
    , m_followUp{connection}
    , m_absences{connection}
    , m_noteIndex{connection}
    , m_personalCases{connection}
    , m_views{connection}
    , m_journal{connection}
    , m_merges{connection}
    , m_contactMoves{connection}
    , m_caseSystem{connection}
    , m_letterTemplates{connection}
    , m_employers{connection}
    , m_openings{connection}
    , m_placements{connection}
    , m_jobWishes{connection}
    , m_institutions{connection}
    , m_roadmaps{connection}
    , m_releaseMeetings{connection}
    , m_consents{connection}
    , m_disclosures{connection}
    , m_guardians{connection}
    , m_schooling{connection}
    , m_workingTimeRules{connection}
    , m_notes{connection}
    , m_audit{connection, auditKey}
{}

std::vector<std::string> SqlTransaction::integrityFaults(Progress& progress)
{
    std::vector<std::string> faults = m_connection.faults(progress);
    for (std::string& fault : RecordCheck{m_connection, progress}.faults())
        faults.push_back(std::move(fault));
    return faults;
}

}  // namespace fodfaeste
