#include "gui/roadmap/roadmap_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"

#include <QLocale>

namespace fodfaeste {

QString RoadmapText::of(Agency agency)
{
    switch (agency) {
    case Agency::Prison: return tr("Prison");
    case Agency::Probation: return tr("Probation service");
    case Agency::Jobcenter: return tr("Jobcenter");
    case Agency::SocialServices: return tr("Social services");
    case Agency::BenefitOffice: return tr("Benefit office");
    case Agency::Housing: return tr("Housing office");
    case Agency::Treatment: return tr("Substance treatment");
    case Agency::Health: return tr("Health services");
    case Agency::School: return tr("School");
    case Agency::Police: return tr("Police");
    case Agency::Citizen: return tr("The citizen");
    case Agency::Other: break;
    }
    return tr("Others");
}

QString RoadmapText::of(RoadmapTopic topic)
{
    switch (topic) {
    case RoadmapTopic::Housing: return tr("Housing");
    case RoadmapTopic::Income: return tr("Income");
    case RoadmapTopic::Education: return tr("Education");
    case RoadmapTopic::Employment: return tr("Employment");
    case RoadmapTopic::PhysicalHealth: return tr("Physical health");
    case RoadmapTopic::MentalHealth: return tr("Mental health");
    case RoadmapTopic::SubstanceUse: return tr("Substance use");
    case RoadmapTopic::Network: return tr("Network and family");
    case RoadmapTopic::Debt: return tr("Debt");
    case RoadmapTopic::Documents: return tr("ID, MitID and bank account");
    case RoadmapTopic::LegalMatters: return tr("Criminal case and supervision");
    case RoadmapTopic::Exit: return tr("Gang exit");
    case RoadmapTopic::Leisure: return tr("Leisure");
    case RoadmapTopic::Other: break;
    }
    return tr("Other matters");
}

QString RoadmapText::of(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Open: return tr("Unclear");
    case TopicStatus::InProgress: return tr("In progress");
    case TopicStatus::Settled: return tr("Settled");
    case TopicStatus::DeclinedByCitizen: return tr("Declined by the citizen");
    case TopicStatus::NotRelevant: break;
    }
    return tr("Not relevant");
}

QString RoadmapText::of(StepState state)
{
    switch (state) {
    case StepState::Open: return tr("Open");
    case StepState::Done: return tr("Done");
    case StepState::NotRelevant: break;
    }
    return tr("Not relevant");
}

QString RoadmapText::of(ReleaseSource source)
{
    switch (source) {
    case ReleaseSource::Estimate: return tr("estimated");
    case ReleaseSource::Given: return tr("given by Kriminalforsorgen");
    case ReleaseSource::Caseworker: return tr("set by the caseworker");
    case ReleaseSource::Actual: break;
    }
    return tr("released");
}

QString RoadmapText::of(RoadmapKind kind)
{
    switch (kind) {
    case RoadmapKind::Full: return tr("The twelve points");
    case RoadmapKind::Short: return tr("Short stay or remand");
    case RoadmapKind::ReleasedNow: break;
    }
    return tr("Released without notice");
}

QString RoadmapText::of(ReleaseWarning warning)
{
    switch (warning) {
    case ReleaseWarning::Friday: return tr("a Friday: offices close early");
    case ReleaseWarning::Weekend: return tr("a weekend: offices are closed");
    case ReleaseWarning::Holiday: return tr("a holiday: offices are closed");
    case ReleaseWarning::DayBeforeClosed: break;
    }
    return tr("the day before offices close");
}

QString RoadmapText::of(const AgencyPerson& person)
{
    const QString agency = of(person.agency);
    if (person.person.empty())
        return agency;
    const QString who = tr("%1, %2").arg(toQString(person.person), agency);
    return person.phone.empty() ? who : QStringLiteral("%1 · %2").arg(who, toQString(person.phone));
}

QString RoadmapText::why(const Deadline& deadline)
{
    const auto anchor = [&deadline] {
        switch (deadline.anchor) {
        case Anchor::Admission: return tr("admission %1");
        case Anchor::Parole: return tr("earliest parole %1");
        case Anchor::Release: break;
        }
        return tr("release %1");
    };
    QString text = anchor().arg(DateText::numeric(deadline.anchorDay));
    if (deadline.months != 0)
        text += QLatin1Char{' '} + (deadline.months < 0 ? tr("minus %n months", nullptr, -deadline.months)
                                                        : tr("plus %n months", nullptr, deadline.months));
    if (deadline.days != 0)
        text += QLatin1Char{' '} +
                (deadline.days < 0 ? tr("minus %n days", nullptr, -deadline.days) : tr("plus %n days", nullptr, deadline.days));
    const auto weekday = [](Date day) {
        return QLocale{}.dayName(static_cast<int>(std::chrono::weekday{day}.iso_encoding()), QLocale::LongFormat);
    };
    for (const ClosedDay& closed : deadline.skipped)
        text += QStringLiteral(" → ") + (closed.holiday ? tr("%1 (holiday)").arg(weekday(closed.day)) : weekday(closed.day));
    return text + QStringLiteral(" → ") + DateText::withWeekday(deadline.due);
}

QString RoadmapText::release(const ReleaseRoadmap& roadmap)
{
    return tr("%1, %2").arg(DateText::withWeekday(roadmap.anchors.release), of(roadmap.source));
}

QString RoadmapText::warnings(const std::vector<ReleaseWarning>& warnings)
{
    QStringList all;
    for (const ReleaseWarning warning : warnings)
        all << of(warning);
    return all.isEmpty() ? QString{} : tr("Mind the day: %1.").arg(all.join(QStringLiteral(", ")));
}

QString RoadmapText::baton(const RoadmapView& view, Date today)
{
    const BatonSpell* holder = view.roadmap.holder();
    const BatonOffer* offer = view.roadmap.openOffer();
    QString text = holder != nullptr ? tr("Held by %1").arg(of(holder->holder)) : tr("Nobody holds it");
    if (offer == nullptr)
        return text;
    const int days = daysBetween(offer->offeredOn, today);
    const QString waits = view.baton.alarm == BatonAlarm::OfferUnanswered
                              ? tr("offered to %1, unanswered for %n days", nullptr, days)
                              : tr("offered to %1 %n days ago, not confirmed yet", nullptr, days);
    return QStringLiteral("%1 · %2").arg(text, waits.arg(of(offer->to)));
}

QString RoadmapText::readiness(Readiness readiness)
{
    return tr("%1 of %n topics answered", nullptr, readiness.asked).arg(readiness.answered);
}

QString RoadmapText::move(const StepMove& move)
{
    switch (move.kind) {
    case StepMoveKind::Moves: return tr("moves to %1").arg(DateText::withWeekday(move.to));
    case StepMoveKind::SameDay: return tr("stays: the same day");
    case StepMoveKind::Settled: return tr("stays: settled already");
    case StepMoveKind::ByHand: return tr("stays: its day was set by hand");
    case StepMoveKind::OtherAnchor: break;
    }
    return tr("stays: it counts from another day");
}

}  // namespace fodfaeste
