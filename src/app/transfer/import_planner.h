#pragma once

#include "app/ports/store.h"
#include "app/transfer/exchange_reader.h"
#include "app/transfer/import_plan.h"
#include "app/transfer/import_steps.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace fodfaeste {

/// What an import reads from: the records, what could not be read, and what was wrong with it.
struct ImportSource {
    const ExchangeRecords& records;
    const UnreadKeys& unread;
    ImportProblems& problems;
};

/// Compares the records with the store and plans what is to be written. Looks up nothing for what hangs on a new case
/// file, and reads what an existing one has once.
class ImportPlanner {
public:
    ImportPlanner(Transaction& transaction, const ImportSource& source, const ImportContext& context, ImportSteps& steps);

    /// Cancelled, or the whole plan; what does not fit together is among the problems of the source.
    Result<ImportPlan> plan();

private:
    bool planPeople();
    bool planCases();
    bool planContacts();
    bool planEngagements();
    bool planCustody();
    bool planLeisureJobs();

    void planPerson(const PersonRecord& record);
    void planCase(const CaseRecord& record);
    void planAssignmentsOf(PlannedCase& planned);
    void noteProgramme(const CaseRecord& record);
    PlannedRow planContact(const ContactRecord& record);
    PlannedRow planEngagement(const EngagementRecord& record);
    void compareContacts(std::size_t caseIndex, const std::vector<std::size_t>& rows);
    void compareEngagements(std::size_t caseIndex, const std::vector<std::size_t>& rows);
    void compareCustody(std::size_t person, const std::vector<std::size_t>& rows);
    void warnOfOverlaps(std::vector<std::pair<Period, SourceLine>> stays);

    /// Among the planned people; reports an unknown one. Nothing when there is an error.
    std::optional<std::size_t> personOf(ExchangeFile file, SourceLine line, const Cpr& cpr);
    std::optional<std::size_t> caseOf(ExchangeFile file, SourceLine line, const std::string& number);
    std::size_t addStoredCase(CaseFile stored);
    std::size_t storedPerson(CitizenId id);
    std::optional<UserId> caseworkerOf(ExchangeFile file, SourceLine line, const std::string& text);
    std::vector<ContactWithNote> storedContactsOf(const CaseFile& caseFile);

    Transaction& m_tx;
    ImportSource m_source;
    ImportContext m_context;
    ImportSteps& m_steps;
    ImportPlan m_plan;
    std::map<Cpr, std::size_t> m_people;
    std::unordered_map<CitizenId, std::size_t> m_citizens;
    std::unordered_map<std::string_view, std::size_t> m_cases;
    std::set<std::string, std::less<>> m_programmes;
};

}  // namespace fodfaeste
