#include "domain/roadmap/release_roadmap.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isAsked(StepCondition condition, const Anchors& anchors)
{
    const bool moreThanYear = addMonths(anchors.admission, 12) < anchors.dayOf(Anchor::Parole);
    switch (condition) {
    case StepCondition::Always: return true;
    case StepCondition::MoreThanYearToParole: return moreThanYear;
    case StepCondition::YearOrLessToParole: return !moreThanYear;
    }
    return true;
}

void sortByDue(std::vector<RoadmapStep>& steps)
{
    std::ranges::stable_sort(steps, {}, [](const RoadmapStep& step) { return step.due; });
}

StepMove moveOf(const RoadmapStep& step, const Anchors& from, const Anchors& to)
{
    StepMove move{step.id, step.text, StepMoveKind::Moves, step.due, step.due};
    if (step.isSettled()) {
        move.kind = StepMoveKind::Settled;
    } else if (!step.rule) {
        move.kind = StepMoveKind::ByHand;
    } else if (from.dayOf(step.rule->anchor) == to.dayOf(step.rule->anchor)) {
        move.kind = StepMoveKind::OtherAnchor;
    } else {
        move.to = step.rule->from(to).due;
        move.kind = move.to == move.from ? StepMoveKind::SameDay : StepMoveKind::Moves;
    }
    return move;
}

}  // namespace

const BatonSpell* ReleaseRoadmap::holder() const
{
    const auto found = std::ranges::find_if(m_batons, [](const BatonSpell& baton) { return !baton.period.to; });
    return found == m_batons.end() ? nullptr : &*found;
}

const BatonOffer* ReleaseRoadmap::openOffer() const
{
    const auto found = std::ranges::find(m_offers, OfferOutcome::Open, &BatonOffer::outcome);
    return found == m_offers.end() ? nullptr : &*found;
}

RoadmapStep* ReleaseRoadmap::find(RoadmapStepId step)
{
    const auto found = std::ranges::find(steps, step, &RoadmapStep::id);
    return found == steps.end() ? nullptr : &*found;
}

TopicEntry* ReleaseRoadmap::find(RoadmapTopic topic)
{
    const auto found = std::ranges::find(topics, topic, &TopicEntry::topic);
    return found == topics.end() ? nullptr : &*found;
}

Readiness ReleaseRoadmap::readiness() const
{
    Readiness readiness;
    for (const TopicEntry& entry : topics) {
        if (entry.status == TopicStatus::NotRelevant)
            continue;
        ++readiness.asked;
        readiness.answered += entry.isAnswered() ? 1 : 0;
    }
    return readiness;
}

int ReleaseRoadmap::overdueOn(Date day) const
{
    return static_cast<int>(std::ranges::count_if(steps, [day](const RoadmapStep& step) { return step.isOverdueOn(day); }));
}

std::vector<StepMove> ReleaseRoadmap::previewMove(const Anchors& to) const
{
    std::vector<StepMove> found;
    found.reserve(steps.size());
    for (const RoadmapStep& step : steps)
        found.push_back(moveOf(step, anchors, to));
    return found;
}

Status ReleaseRoadmap::moveRelease(const Anchors& to, const ReleaseMove& move)
{
    if (move.reason.empty())
        return Error{ErrorCode::InvalidInput, "roadmap.reason", "a moved release needs its reason"};
    if (!to.release.ok() || to.release < to.admission)
        return Error{ErrorCode::InvalidInput, "roadmap.release", "released before admission"};
    for (RoadmapStep& step : steps)
        step.due = moveOf(step, anchors, to).to;
    ReleaseMove kept = move;
    kept.from = anchors.release;
    kept.to = to.release;
    moves.push_back(kept);
    anchors = to;
    source = move.source;
    sortByDue(steps);
    return Done{};
}

Status ReleaseRoadmap::begin(const BatonSpell& first)
{
    if (holder())
        return Error{ErrorCode::Conflict, "baton.holder", "somebody holds it"};
    if (first.holder.person.empty())
        return Error{ErrorCode::InvalidInput, "baton.person", "a holder needs a name"};
    m_batons.push_back(first);
    return Done{};
}

Status ReleaseRoadmap::offer(const BatonOffer& offered)
{
    if (openOffer())
        return Error{ErrorCode::Conflict, "baton.offer", "another offer waits for its answer"};
    if (offered.to.person.empty())
        return Error{ErrorCode::InvalidInput, "baton.person", "a receiver needs a name"};
    m_offers.push_back(offered);
    return Done{};
}

Status ReleaseRoadmap::confirm(const BatonConfirmation& confirmation)
{
    const auto open = std::ranges::find(m_offers, OfferOutcome::Open, &BatonOffer::outcome);
    if (open == m_offers.end())
        return Error{ErrorCode::Conflict, "baton.offer", "no offer waits"};
    if (confirmation.by.empty())
        return Error{ErrorCode::InvalidInput, "baton.confirmedBy", "a yes needs its name"};
    if (!confirmation.on.ok() || confirmation.on < open->offeredOn)
        return Error{ErrorCode::InvalidInput, "baton.confirmedOn", "confirmed before it was offered"};
    for (BatonSpell& baton : m_batons) {
        if (!baton.period.to)
            baton.period.to = std::max(baton.period.from, confirmation.on);
    }
    open->outcome = OfferOutcome::Confirmed;
    open->answeredOn = confirmation.on;
    m_batons.push_back({{}, open->to, {confirmation.on, std::nullopt}, confirmation.by, confirmation.way});
    return Done{};
}

Status ReleaseRoadmap::endOffer(OfferOutcome outcome, Date on, const std::string& reason)
{
    const auto open = std::ranges::find(m_offers, OfferOutcome::Open, &BatonOffer::outcome);
    if (open == m_offers.end() || (outcome != OfferOutcome::Declined && outcome != OfferOutcome::Withdrawn))
        return Error{ErrorCode::Conflict, "baton.offer", "no offer waits"};
    open->outcome = outcome;
    open->answeredOn = on;
    open->reason = reason;
    return Done{};
}

BatonState ReleaseRoadmap::batonState(Date today, int workingDaysToAnswer) const
{
    const BatonSpell* held = holder();
    if (isOpen() && !held) {
        const auto last = std::ranges::max_element(m_batons, {}, [](const BatonSpell& baton) { return *baton.period.to; });
        return {BatonAlarm::NoHolder, last == m_batons.end() ? startedOn : *last->period.to};
    }
    const BatonOffer* waiting = openOffer();
    if (isOpen() && waiting && today >= addWorkingDays(waiting->offeredOn, workingDaysToAnswer))
        return {BatonAlarm::OfferUnanswered, waiting->offeredOn};
    return {BatonAlarm::Held, held ? std::optional{held->period.from} : std::nullopt};
}

Status ReleaseRoadmap::restoreBatons(std::vector<BatonSpell> batons, std::vector<BatonOffer> offers)
{
    const auto holders = std::ranges::count_if(batons, [](const BatonSpell& baton) { return !baton.period.to; });
    if (holders > 1 || std::ranges::count(offers, OfferOutcome::Open, &BatonOffer::outcome) > 1)
        return Error{ErrorCode::InvalidInput, "baton.holder", "two at once"};
    m_batons = std::move(batons);
    m_offers = std::move(offers);
    return Done{};
}

std::vector<RoadmapStep> stepsFrom(const std::vector<TemplateStep>& templates, RoadmapKind kind, const Anchors& anchors,
                                   Date today)
{
    std::vector<RoadmapStep> steps;
    for (const TemplateStep& from : templates) {
        if (from.kind != kind || !from.valid.contains(today) || !isAsked(from.condition, anchors))
            continue;
        RoadmapStep step;
        step.point = from.point;
        step.code = from.code;
        step.text = from.text;
        step.rule = from.rule;
        step.agency = from.agency;
        step.topic = from.topic;
        step.due = from.rule.from(anchors).due;
        steps.push_back(std::move(step));
    }
    sortByDue(steps);
    return steps;
}

}  // namespace fodfaeste
