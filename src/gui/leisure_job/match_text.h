#pragma once

#include "domain/leisure_job/match.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Why a job and a young person fit each other, in words.
class MatchText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::MatchText)

public:
    static QString of(MatchVerdict verdict);
    static ToneKind toneOf(MatchVerdict verdict);
    static QString way(const Match& match);      ///< "2,1 km · ca. 14 min."; empty when a district is not known
    static QString worst(const Match& match);    ///< the reasons that speak against it, else the best that speaks for it
    static QString reasons(const Match& match);  ///< all of them, a line each

private:
    static QString of(const MatchFinding& finding);
    static QString ofLaw(const MatchFinding& finding);
    static QString ofTerms(const MatchFinding& finding);
};

}  // namespace fodfaeste
