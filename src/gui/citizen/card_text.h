#pragma once

#include "app/citizen/citizen_service.h"
#include "gui/citizen/record_row.h"
#include "gui/text/staff_names.h"

#include <QCoreApplication>

namespace fodfaeste {

/// What the cards of a citizen's page say of each record.
class CardText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::CardText)

public:
    static RecordRow::Words task(const Task& task, Date today);
    static RecordRow::Words caseFile(const CaseFile& caseFile, const CitizenPageData& page, const StaffNames& staff, Date today);
    static RecordRow::Words spell(const Spell& spell, Date today);
    static RecordRow::Words stay(const CustodyStay& stay, Date today);
};

}  // namespace fodfaeste
