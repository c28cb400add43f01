#include "gui/leisure_job/match_text.h"

#include "domain/spell/spell.h"
#include "gui/text/plain_text.h"

#include <QLocale>
#include <QStringList>

namespace fodfaeste {

namespace {

constexpr double kMetres = 1000.0;

QString hours(int hundredths)
{
    return toQString(toText(WeeklyHours{hundredths}, QLocale{}.decimalPoint().at(0).toLatin1()));
}

}  // namespace

QString MatchText::of(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::Fits: return tr("Fits");
    case MatchVerdict::WithRemarks: return tr("With remarks");
    case MatchVerdict::DoesNotFit: return tr("Does not fit");
    }
    return {};
}

ToneKind MatchText::toneOf(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::Fits: return ToneKind::Ok;
    case MatchVerdict::WithRemarks: return ToneKind::Warn;
    case MatchVerdict::DoesNotFit: return ToneKind::Bad;
    }
    return ToneKind::Neutral;
}

QString MatchText::way(const Match& match)
{
    return match.travel ? tr("%1 km · about %2 min.")
                              .arg(QLocale{}.toString(match.travel->metres / kMetres, 'f', 1))
                              .arg(match.travel->minutes)
                        : QString{};
}

QString MatchText::worst(const Match& match)
{
    QStringList against;
    for (const MatchFinding& finding : match.findings)
        if (verdictOf(finding.reason) == match.verdict && match.verdict != MatchVerdict::Fits)
            against.append(of(finding));
    return against.isEmpty() ? of(match.of(MatchPoint::Trade)) : against.join(QStringLiteral(" · "));
}

QString MatchText::reasons(const Match& match)
{
    QStringList lines;
    for (const MatchFinding& finding : match.findings) {
        const MatchVerdict verdict = verdictOf(finding.reason);
        const QString mark = verdict == MatchVerdict::Fits          ? QStringLiteral("✓")
                             : verdict == MatchVerdict::WithRemarks ? QStringLiteral("!")
                                                                    : QStringLiteral("✗");
        lines.append(QStringLiteral("%1 %2").arg(mark, of(finding)));
    }
    return lines.join(QStringLiteral("   "));
}

QString MatchText::of(const MatchFinding& finding)
{
    switch (finding.reason) {
    case MatchReason::NotSuggestedYet: return tr("Not suggested before");
    case MatchReason::WasThereBefore: return tr("Was on the way here before");
    case MatchReason::AlreadySuggested: return tr("Is on the way into this job, or has it");
    case MatchReason::AgeWithin: return tr("%1 years").arg(finding.value);
    case MatchReason::TooYoung: return tr("%1 years, at least %2 are wanted").arg(finding.value).arg(finding.bound);
    case MatchReason::TooOld: return tr("%1 years, at most %2 are wanted").arg(finding.value).arg(finding.bound);
    case MatchReason::LawNotYet:
    case MatchReason::LawLightWork:
    case MatchReason::LawInSchool:
    case MatchReason::LawSchoolUnknown:
    case MatchReason::LawSchoolEnded:
    case MatchReason::LawAdult: return ofLaw(finding);
    default: return ofTerms(finding);
    }
}

QString MatchText::ofLaw(const MatchFinding& finding)
{
    switch (finding.reason) {
    case MatchReason::LawNotYet: return tr("May not work before %1 years").arg(finding.bound);
    case MatchReason::LawLightWork: return tr("Light work only");
    case MatchReason::LawInSchool: return tr("At school: short days");
    case MatchReason::LawSchoolUnknown: return tr("End of school not written down: short days");
    case MatchReason::LawSchoolEnded: return tr("Compulsory education has ended");
    default: return tr("Of age: ordinary rules");
    }
}

QString MatchText::ofTerms(const MatchFinding& finding)
{
    switch (finding.reason) {
    case MatchReason::HoursWithin: return tr("%1 h a week").arg(hours(finding.value));
    case MatchReason::HoursUnknown: return tr("Hours not known");
    case MatchReason::HoursAboveWish: return tr("%1 h a week, %2 are wished").arg(hours(finding.value), hours(finding.bound));
    case MatchReason::HoursAboveLaw:
        return tr("%1 h a week, %2 are lawful in a week with school").arg(hours(finding.value), hours(finding.bound));
    case MatchReason::ConsentGiven: return tr("Consents are given");
    case MatchReason::ConsentNotNeeded: return tr("Of age, no guardian's consent");
    case MatchReason::CitizenConsentMissing: return tr("The citizen's consent is missing");
    case MatchReason::GuardianConsentMissing: return tr("The guardian's consent is missing");
    case MatchReason::TradeWished: return tr("Wish number %1").arg(finding.value);
    case MatchReason::TradeUnknown: return tr("No wish of a place of work");
    case MatchReason::TradeNotWished: return tr("Other places of work are wished");
    case MatchReason::TravelWithin: return tr("The way is short enough");
    case MatchReason::TravelTooLong: return tr("The way is longer than %1 min.").arg(finding.bound);
    default: return tr("The way is not known");
    }
}

}  // namespace fodfaeste
