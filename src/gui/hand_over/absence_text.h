#pragma once

#include "domain/absence/absence.h"
#include "domain/casefile/case_split.h"
#include "domain/casefile/case_weight.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Words of absences, weights and how cases are dealt.
class AbsenceText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::AbsenceText)

public:
    static QString of(AbsenceKind kind);
    static QString of(WeightReason reason);
    static QString of(SplitRule rule);
    /// "13 = case 10 + no recent contact 3": the sum with what it is made of.
    static QString why(const CaseWeight& weight);
};

}  // namespace fodfaeste
