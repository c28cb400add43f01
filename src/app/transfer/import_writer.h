#pragma once

#include "app/ports/store.h"
#include "app/transfer/import_plan.h"
#include "app/transfer/import_steps.h"

#include <vector>

namespace fodfaeste {

/// Carries out a plan. Fails only as a whole: the transaction it writes in is given up then.
class ImportWriter {
public:
    ImportWriter(Transaction& transaction, const ExchangeRecords& records, ImportPlan& plan, const ImportContext& context);

    Status write(ImportSteps& steps);

private:
    Status writePeople(ImportSteps& steps);
    Status writeCases(ImportSteps& steps);
    Status writeContacts(ImportSteps& steps);
    Status writeEngagements(ImportSteps& steps);
    Status writeCustody(ImportSteps& steps);
    Status writeEmployers(ImportSteps& steps);
    Status writeOpenings(ImportSteps& steps);
    Status writePlacements(ImportSteps& steps);

    void addProgrammesAndCaseworkers();
    Status writePerson(PlannedPerson& person);
    Status writeCase(PlannedCase& planned);
    Status writeContact(const ContactRecord& record, const PlannedRow& row);
    void writeNote(const ContactRecord& record, const ContactEvent& contact, int version);
    Status writeEngagement(const EngagementRecord& record, const PlannedRow& row);
    Status writeStay(const CustodyRecord& record, const PlannedRow& row);
    Status writePlacement(PlannedPlacement& planned);

    Transaction& m_tx;
    const ExchangeRecords& m_records;
    ImportPlan& m_plan;
    ImportContext m_context;
};

}  // namespace fodfaeste
