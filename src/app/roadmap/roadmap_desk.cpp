#include "app/roadmap/roadmap_desk.h"

#include "app/ports/institution_repository.h"
#include "app/ports/roadmap_repository.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error noSuchRoadmap()
{
    return {ErrorCode::NotFound, "roadmap", "no such roadmap"};
}

/// The stay that a release on that day ends: the latest one that had begun, unless it was over before the roadmap.
std::optional<CustodyStay> stayBefore(Transaction& transaction, CitizenId citizen, Date release, Date today)
{
    std::optional<CustodyStay> found;
    for (CustodyStay& stay : transaction.custody().ofCitizen(citizen)) {
        if (stay.period.from <= release && (!stay.period.to || *stay.period.to >= std::min(release, today)))
            found = std::move(stay);
    }
    return found;
}

RoadmapKind kindOf(Transaction& transaction, const std::optional<CustodyStay>& stay, const Anchors& anchors, Date today)
{
    const int months = transaction.roadmaps().term("full_plan_months", today);
    if (!stay || stay->kind == CustodyKind::Remand)
        return RoadmapKind::Short;
    const auto term = transaction.institutions().termOf(stay->id);
    const Date from = term && term->servingSince ? *term->servingSince : anchors.admission;
    const Date end = term && term->hasSentence() ? addDays(addMonths(from, term->months), term->days) : anchors.release;
    return end >= addMonths(from, months) ? RoadmapKind::Full : RoadmapKind::Short;
}

Anchors anchorsOf(Transaction& transaction, const std::optional<CustodyStay>& stay, Date release, Date today)
{
    Anchors anchors{std::min(today, release), std::nullopt, release};
    if (!stay)
        return anchors;
    anchors.admission = stay->period.from;
    if (const auto term = transaction.institutions().termOf(stay->id)) {
        const auto estimate = estimateParole(*term, *stay, transaction.institutions().paroleRules());
        if (estimate && estimate->ordinary)
            anchors.parole = estimate->ordinary->day;
    }
    return anchors;
}

std::vector<TopicEntry> openTopics()
{
    std::vector<TopicEntry> topics;
    for (const RoadmapTopic topic : kRoadmapTopics) {
        if (topic == RoadmapTopic::Other)
            continue;
        TopicEntry entry;
        entry.topic = topic;
        topics.push_back(entry);
    }
    return topics;
}

}  // namespace

Result<CaseFile> RoadmapDesk::admitted(Transaction& transaction, const Session& session, CaseFileId id)
{
    auto caseFile = transaction.caseFiles().find(id);
    if (!caseFile)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    if (const Status admission = m_gate.admit(transaction, session, caseFile->citizen); !admission)
        return admission.error();
    return std::move(*caseFile);
}

RoadmapView RoadmapDesk::shown(Transaction& transaction, ReleaseRoadmap roadmap, CitizenId citizen) const
{
    const Date today = m_clock.today();
    return viewOf(std::move(roadmap), citizen, today, transaction.roadmaps().term("baton_answer_days", today));
}

Result<RoadmapView> RoadmapDesk::kept(Transaction& transaction, const ReleaseRoadmap& roadmap, CitizenId citizen)
{
    if (const auto saved = transaction.roadmaps().save(roadmap); !saved)
        return saved.error();
    transaction.changes(citizen);
    return shown(transaction, *transaction.roadmaps().find(roadmap.id), citizen);
}

Result<RoadmapView> RoadmapDesk::change(const Session& session, Operation operation, ReleaseRoadmapId id, const char* purpose,
                                        const Edit& edit)
{
    return m_gate.run<RoadmapView>(session, operation, [&](Transaction& transaction) -> Result<RoadmapView> {
        auto roadmap = transaction.roadmaps().find(id);
        if (!roadmap)
            return noSuchRoadmap();
        const auto caseFile = admitted(transaction, session, roadmap->caseFile);
        if (!caseFile)
            return caseFile.error();
        if (!roadmap->isOpen())
            return Error{ErrorCode::Conflict, "roadmap", "is closed"};
        if (const Status edited = edit(*roadmap); !edited)
            return edited.error();
        transaction.explain(purpose);
        return kept(transaction, *roadmap, caseFile->citizen);
    });
}

Result<RoadmapView> RoadmapDesk::look(const Session& session, ReleaseRoadmapId id)
{
    return m_gate.run<RoadmapView>(session, Operation::ReadRoadmap, [&](Transaction& transaction) -> Result<RoadmapView> {
        auto roadmap = transaction.roadmaps().find(id);
        if (!roadmap)
            return noSuchRoadmap();
        const auto caseFile = admitted(transaction, session, roadmap->caseFile);
        if (!caseFile)
            return caseFile.error();
        transaction.concerns(caseFile->citizen);
        return shown(transaction, std::move(*roadmap), caseFile->citizen);
    });
}

Result<RoadmapPreview> RoadmapDesk::planned(Transaction& transaction, const CaseFile& caseFile, const RoadmapStart& start)
{
    const Date today = m_clock.today();
    if (!start.release.ok())
        return Error{ErrorCode::InvalidInput, "roadmap.release", "a roadmap needs its release"};
    const auto stay = stayBefore(transaction, caseFile.citizen, start.release, today);
    RoadmapPreview preview;
    preview.stay = stay ? stay->id : CustodyStayId{};
    preview.anchors = anchorsOf(transaction, stay, start.release, today);
    preview.kind = start.kind ? *start.kind : kindOf(transaction, stay, preview.anchors, today);
    for (RoadmapStep& step : stepsFrom(transaction.roadmaps().templateSteps(), preview.kind, preview.anchors, today)) {
        const Deadline why = step.rule->from(preview.anchors);
        preview.steps.push_back({std::move(step), why, why.due < today});
    }
    preview.warnings = warningsOf(start.release);
    return preview;
}

Result<RoadmapView> RoadmapDesk::started(Transaction& transaction, const Session& session, const CaseFile& caseFile,
                                         const RoadmapStart& start)
{
    const auto others = transaction.roadmaps().ofCase(caseFile.id);
    if (std::ranges::any_of(others, &ReleaseRoadmap::isOpen))
        return Error{ErrorCode::Conflict, "roadmap", "the case has an open roadmap"};
    auto plan = planned(transaction, caseFile, start);
    if (!plan)
        return plan.error();
    ReleaseRoadmap roadmap;
    roadmap.caseFile = caseFile.id;
    roadmap.stay = plan->stay;
    roadmap.kind = plan->kind;
    roadmap.anchors = plan->anchors;
    roadmap.source = start.source;
    roadmap.startedOn = m_clock.today();
    roadmap.startedBy = session.user;
    roadmap.topics = openTopics();
    for (PreviewedStep& each : plan->steps)
        roadmap.steps.push_back(std::move(each.step));
    const AgencyPerson self{Agency::Jobcenter, session.name, {}, session.user};
    const BatonSpell first{{}, start.holder.value_or(self), {roadmap.startedOn, std::nullopt}, session.name, std::nullopt};
    if (const Status begun = roadmap.begin(first); !begun)
        return begun.error();
    const ReleaseRoadmapId id = transaction.roadmaps().add(roadmap);
    transaction.changes(caseFile.citizen);
    return shown(transaction, *transaction.roadmaps().find(id), caseFile.citizen);
}

}  // namespace fodfaeste
