#include "gui/hand_over/absence_text.h"

#include <QStringList>

namespace fodfaeste {

QString AbsenceText::of(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Illness: return tr("Illness");
    case AbsenceKind::Holiday: return tr("Holiday");
    case AbsenceKind::Course: return tr("Course");
    case AbsenceKind::Leave: return tr("Leave");
    case AbsenceKind::Left: return tr("Has left");
    }
    return {};
}

QString AbsenceText::of(WeightReason reason)
{
    switch (reason) {
    case WeightReason::Case: return tr("case");
    case WeightReason::InCustody: return tr("in custody");
    case WeightReason::ReleaseNear: return tr("release near");
    case WeightReason::Under18: return tr("under 18");
    case WeightReason::NoRecentContact: return tr("no recent contact");
    }
    return {};
}

QString AbsenceText::of(SplitRule rule)
{
    switch (rule) {
    case SplitRule::AllToOne: return tr("All to one");
    case SplitRule::EvenByWeight: return tr("Evenly, by weight");
    case SplitRule::SameDistrict: return tr("By district");
    case SplitRule::ByHand: return tr("Chosen one by one");
    }
    return {};
}

QString AbsenceText::why(const CaseWeight& weight)
{
    QStringList parts;
    for (const CaseWeight::Part& part : weight.parts)
        parts << QStringLiteral("%1 %2").arg(of(part.reason)).arg(part.points);
    return QStringLiteral("%1 = %2").arg(weight.points()).arg(parts.join(QStringLiteral(" + ")));
}

}  // namespace fodfaeste
