#pragma once

#include "app/casefile/caseload_service.h"
#include "gui/casefile/caseload_filter.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// How one case of a caseload is told in words: in its cells, to a screen reader and on the clipboard.
class CaseloadText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::CaseloadText)

public:
    static QString filterName(CaseloadFilter filter, const FollowUpDays& days);  ///< on the pill
    static QString caseAndAge(const CaseloadRow& row);                           ///< "KI-2012-00042 · 22 år"

    /// A near release is more urgent than the outcome, so it is the state that is shown.
    static QString state(const CaseloadRow& row, Date today);
    static ToneKind stateTone(const CaseloadRow& row, Date today);

    static QString district(const CaseloadRow& row);
    static QString cityDistrict(const CaseloadRow& row);

    static QString latestContact(const CaseloadRow& row, Date today);  ///< "3 dage siden", "Never reached"
    static QString latestContactDay(const CaseloadRow& row, Date today);
    static QString nextStep(const CaseloadRow& row);
    static QString nextStepDue(const CaseloadRow& row, Date today);  ///< "I dag", "24. nov."
    static ToneKind nextStepTone(const CaseloadRow& row, Date today);

    /// The whole row as one sentence.
    static QString sentence(const CaseloadRow& row, Date today);
};

}  // namespace fodfaeste
