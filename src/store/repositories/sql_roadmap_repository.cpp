#include "store/repositories/sql_roadmap_repository.h"

#include "store/repositories/row_values.h"

#include <algorithm>

namespace fodfaeste {

namespace {

ReleaseRoadmap readRoadmap(const sql::Row& row)
{
    ReleaseRoadmap roadmap;
    roadmap.id = row.id<ReleaseRoadmapId>(0);
    roadmap.revision = row.revision(1);
    roadmap.caseFile = row.id<CaseFileId>(2);
    roadmap.stay = row.id<CustodyStayId>(3);
    roadmap.kind = readCode(row, 4, roadmapKindFromCode);
    roadmap.anchors = {readDate(row, 5), readOptionalDate(row, 6), readDate(row, 7)};
    roadmap.source = readCode(row, 8, releaseSourceFromCode);
    roadmap.startedOn = readDate(row, 9);
    roadmap.startedBy = row.id<UserId>(10);
    roadmap.closedOn = readOptionalDate(row, 11);
    roadmap.closeReason = row.string(12);
    return roadmap;
}

std::optional<RoadmapTopic> readTopic(const sql::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{readCode(row, column, roadmapTopicFromCode)};
}

RoadmapStep readStep(const sql::Row& row)
{
    RoadmapStep step;
    step.id = row.id<RoadmapStepId>(0);
    step.point = row.optionalNumber(1);
    step.code = row.string(2);
    step.text = row.string(3);
    if (!row.isNull(4))
        step.rule = DeadlineRule{readCode(row, 4, anchorFromCode), row.number(5), row.number(6)};
    step.agency = readCode(row, 7, agencyFromCode);
    step.topic = readTopic(row, 8);
    step.due = readDate(row, 9);
    step.state = readCode(row, 10, stepStateFromCode);
    step.settledOn = readOptionalDate(row, 11);
    step.settledBy = row.id<UserId>(12);
    step.reason = row.string(13);
    return step;
}

TopicEntry readEntry(const sql::Row& row)
{
    return {row.id<RoadmapTopicId>(0),
            readCode(row, 1, roadmapTopicFromCode),
            readCode(row, 2, topicStatusFromCode),
            {readCode(row, 3, agencyFromCode), row.string(4), row.string(5), {}},
            row.string(6),
            readOptionalDate(row, 7)};
}

ReleaseMove readMove(const sql::Row& row)
{
    return {row.id<ReleaseMoveId>(0), readDate(row, 1), readDate(row, 2), readCode(row, 3, releaseSourceFromCode), row.string(4),
            readDate(row, 5),         row.id<UserId>(6)};
}

BatonSpell readBaton(const sql::Row& row)
{
    BatonSpell baton;
    baton.id = row.id<BatonSpellId>(0);
    baton.holder = {readCode(row, 1, agencyFromCode), row.string(2), row.string(3), row.id<UserId>(4)};
    baton.period = readPeriod(row, 5, 6);
    baton.confirmedBy = row.string(7);
    if (!row.isNull(8))
        baton.way = readCode(row, 8, confirmationWayFromCode);
    return baton;
}

BatonOffer readOffer(const sql::Row& row)
{
    BatonOffer offer;
    offer.id = row.id<BatonOfferId>(0);
    offer.to = {readCode(row, 1, agencyFromCode), row.string(2), row.string(3), row.id<UserId>(4)};
    offer.offeredOn = readDate(row, 5);
    offer.offeredBy = row.id<UserId>(6);
    offer.outcome = readCode(row, 7, offerOutcomeFromCode);
    offer.answeredOn = readOptionalDate(row, 8);
    offer.reason = row.string(9);
    return offer;
}

TemplateStep readTemplate(const sql::Row& row)
{
    TemplateStep step;
    step.kind = readCode(row, 0, roadmapKindFromCode);
    step.point = row.optionalNumber(1);
    step.code = row.string(2);
    step.text = row.string(3);
    step.rule = {readCode(row, 4, anchorFromCode), row.number(5), row.number(6)};
    step.condition = readCode(row, 7, stepConditionFromCode);
    step.agency = readCode(row, 8, agencyFromCode);
    step.topic = readTopic(row, 9);
    step.valid = readPeriod(row, 10, 11);
    return step;
}

/// A part that has no row yet gets one.
template <class AnyId>
std::optional<AnyId> idOrNull(AnyId id)
{
    return id.isSet() ? std::optional{id} : std::nullopt;
}

std::optional<std::string_view> topicOrNull(const std::optional<RoadmapTopic>& topic)
{
    return topic ? std::optional{codeOf(*topic)} : std::nullopt;
}

}  // namespace

ReleaseRoadmap SqlRoadmapRepository::whole(ReleaseRoadmap roadmap)
{
    roadmap.steps = m_connection.all(R"(SELECT id, point, code, text, anchor, offset_months, offset_days, agency, topic, due_on,
                                               state, settled_on, settled_by, reason
                                          FROM roadmap_step
                                         WHERE roadmap_id = $1
                                         ORDER BY due_on, id)",
                                     {roadmap.id}, readStep);
    roadmap.topics = m_connection.all(R"(SELECT id, topic, status, agency, person, phone, reason, checked_on
                                           FROM roadmap_topic
                                          WHERE roadmap_id = $1)",
                                      {roadmap.id}, readEntry);
    std::ranges::sort(roadmap.topics, {}, &TopicEntry::topic);
    roadmap.moves = m_connection.all(R"(SELECT id, from_day, to_day, source, reason, moved_on, moved_by
                                          FROM release_move
                                         WHERE roadmap_id = $1
                                         ORDER BY id)",
                                     {roadmap.id}, readMove);
    auto batons = m_connection.all(R"(SELECT id, agency, person, phone, user_id, from_day, to_day, confirmed_by, way
                                        FROM baton
                                       WHERE roadmap_id = $1
                                       ORDER BY from_day, id)",
                                   {roadmap.id}, readBaton);
    auto offers = m_connection.all(R"(SELECT id, agency, person, phone, user_id, offered_on, offered_by, outcome, answered_on,
                                             reason
                                        FROM baton_offer
                                       WHERE roadmap_id = $1
                                       ORDER BY offered_on, id)",
                                   {roadmap.id}, readOffer);
    if (!roadmap.restoreBatons(std::move(batons), std::move(offers)))
        unreadable("baton.to_day");
    return roadmap;
}

std::vector<ReleaseRoadmap> SqlRoadmapRepository::whole(std::vector<ReleaseRoadmap> roadmaps)
{
    for (ReleaseRoadmap& roadmap : roadmaps)
        roadmap = whole(std::move(roadmap));
    return roadmaps;
}

std::optional<ReleaseRoadmap> SqlRoadmapRepository::find(ReleaseRoadmapId id)
{
    auto found = m_connection.one(R"(SELECT id, revision, case_file_id, custody_stay_id, kind, admitted_on, parole_on, release_on,
                                            source, started_on, started_by, closed_on, close_reason
                                       FROM roadmap
                                      WHERE id = $1)",
                                  {id}, readRoadmap);
    return found ? std::optional{whole(std::move(*found))} : std::nullopt;
}

std::vector<ReleaseRoadmap> SqlRoadmapRepository::ofCase(CaseFileId caseFile)
{
    return whole(m_connection.all(R"(SELECT id, revision, case_file_id, custody_stay_id, kind, admitted_on, parole_on, release_on,
                                            source, started_on, started_by, closed_on, close_reason
                                       FROM roadmap
                                      WHERE case_file_id = $1
                                      ORDER BY started_on, id)",
                                  {caseFile}, readRoadmap));
}

std::optional<ReleaseRoadmap> SqlRoadmapRepository::openOfStay(CustodyStayId stay)
{
    auto found = m_connection.one(R"(SELECT id, revision, case_file_id, custody_stay_id, kind, admitted_on, parole_on, release_on,
                                            source, started_on, started_by, closed_on, close_reason
                                       FROM roadmap
                                      WHERE custody_stay_id = $1 AND closed_on IS NULL
                                      ORDER BY id)",
                                  {stay}, readRoadmap);
    return found ? std::optional{whole(std::move(*found))} : std::nullopt;
}

std::vector<ReleaseRoadmap> SqlRoadmapRepository::releasedBetween(const Period& days)
{
    return whole(m_connection.all(R"(SELECT id, revision, case_file_id, custody_stay_id, kind, admitted_on, parole_on, release_on,
                                            source, started_on, started_by, closed_on, close_reason
                                       FROM roadmap
                                      WHERE release_on BETWEEN $1 AND $2
                                      ORDER BY release_on, id)",
                                  {toIso(days.from), toIso(days.to.value_or(dateOf(kFarFuture)))}, readRoadmap));
}

ReleaseRoadmapId SqlRoadmapRepository::add(const ReleaseRoadmap& roadmap)
{
    const auto id = *m_connection.one(
        R"(INSERT INTO roadmap (revision, case_file_id, custody_stay_id, kind, admitted_on, parole_on, release_on, source,
                                started_on, started_by, closed_on, close_reason)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
           RETURNING id)",
        {roadmap.caseFile, idOrNull(roadmap.stay), codeOf(roadmap.kind), toIso(roadmap.anchors.admission),
         isoOrNull(roadmap.anchors.parole), toIso(roadmap.anchors.release), codeOf(roadmap.source), toIso(roadmap.startedOn),
         idOrNull(roadmap.startedBy), isoOrNull(roadmap.closedOn), roadmap.closeReason},
        [](const sql::Row& row) { return row.id<ReleaseRoadmapId>(0); });
    keepParts(id, roadmap);
    return id;
}

Result<Revision> SqlRoadmapRepository::save(const ReleaseRoadmap& roadmap)
{
    const auto revision = m_connection.one(
        R"(UPDATE roadmap
              SET revision = revision + 1, custody_stay_id = $3, kind = $4, admitted_on = $5, parole_on = $6, release_on = $7,
                  source = $8, closed_on = $9, close_reason = $10
            WHERE id = $1 AND revision = $2
           RETURNING revision)",
        {roadmap.id, roadmap.revision, idOrNull(roadmap.stay), codeOf(roadmap.kind), toIso(roadmap.anchors.admission),
         isoOrNull(roadmap.anchors.parole), toIso(roadmap.anchors.release), codeOf(roadmap.source), isoOrNull(roadmap.closedOn),
         roadmap.closeReason},
        [](const sql::Row& row) { return row.revision(0); });
    if (revision)
        keepParts(roadmap.id, roadmap);
    return savedRevision(revision, "roadmap");
}

void SqlRoadmapRepository::keepParts(ReleaseRoadmapId id, const ReleaseRoadmap& roadmap)
{
    for (const RoadmapStep& step : roadmap.steps)
        keepStep(id, step);
    for (const TopicEntry& entry : roadmap.topics)
        keepTopic(id, entry);
    for (const ReleaseMove& move : roadmap.moves)
        keepMove(id, move);
    for (const BatonSpell& baton : roadmap.batons())
        keepBaton(id, baton);
    for (const BatonOffer& offer : roadmap.offers())
        keepOffer(id, offer);
}

void SqlRoadmapRepository::keepStep(ReleaseRoadmapId id, const RoadmapStep& step)
{
    const DeadlineRule rule = step.rule.value_or(DeadlineRule{});
    m_connection.exec(
        R"(INSERT INTO roadmap_step (id, roadmap_id, point, code, text, anchor, offset_months, offset_days, agency, topic, due_on,
                                     state, settled_on, settled_by, reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
           ON CONFLICT (id)
           DO UPDATE SET text = excluded.text, anchor = excluded.anchor, offset_months = excluded.offset_months,
                         offset_days = excluded.offset_days, agency = excluded.agency, topic = excluded.topic,
                         due_on = excluded.due_on, state = excluded.state, settled_on = excluded.settled_on,
                         settled_by = excluded.settled_by, reason = excluded.reason)",
        {idOrNull(step.id), id, step.point, step.code, step.text,
         step.rule ? std::optional{codeOf(step.rule->anchor)} : std::nullopt, rule.months, rule.days, codeOf(step.agency),
         topicOrNull(step.topic), toIso(step.due), codeOf(step.state), isoOrNull(step.settledOn), idOrNull(step.settledBy),
         step.reason});
}

void SqlRoadmapRepository::keepTopic(ReleaseRoadmapId id, const TopicEntry& entry)
{
    m_connection.exec(
        R"(INSERT INTO roadmap_topic (roadmap_id, topic, status, agency, person, phone, reason, checked_on)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (roadmap_id, topic)
           DO UPDATE SET status = excluded.status, agency = excluded.agency, person = excluded.person, phone = excluded.phone,
                         reason = excluded.reason, checked_on = excluded.checked_on)",
        {id, codeOf(entry.topic), codeOf(entry.status), codeOf(entry.responsible.agency), entry.responsible.person,
         entry.responsible.phone, entry.reason, isoOrNull(entry.checkedOn)});
}

void SqlRoadmapRepository::keepMove(ReleaseRoadmapId id, const ReleaseMove& move)
{
    if (move.id.isSet())
        return;  // history is only added to
    m_connection.exec(
        R"(INSERT INTO release_move (roadmap_id, from_day, to_day, source, reason, moved_on, moved_by)
                         VALUES ($1, $2, $3, $4, $5, $6, $7))",
        {id, toIso(move.from), toIso(move.to), codeOf(move.source), move.reason, toIso(move.movedOn), idOrNull(move.movedBy)});
}

void SqlRoadmapRepository::keepBaton(ReleaseRoadmapId id, const BatonSpell& baton)
{
    m_connection.exec(
        R"(INSERT INTO baton (id, roadmap_id, agency, person, phone, user_id, from_day, to_day, confirmed_by, way)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           ON CONFLICT (id) DO UPDATE SET to_day = excluded.to_day)",
        {idOrNull(baton.id), id, codeOf(baton.holder.agency), baton.holder.person, baton.holder.phone,
         idOrNull(baton.holder.user), toIso(baton.period.from), isoOrNull(baton.period.to), baton.confirmedBy,
         baton.way ? std::optional{codeOf(*baton.way)} : std::nullopt});
}

void SqlRoadmapRepository::keepOffer(ReleaseRoadmapId id, const BatonOffer& offer)
{
    m_connection.exec(
        R"(INSERT INTO baton_offer (id, roadmap_id, agency, person, phone, user_id, offered_on, offered_by, outcome, answered_on,
                                    reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
           ON CONFLICT (id)
           DO UPDATE SET outcome = excluded.outcome, answered_on = excluded.answered_on, reason = excluded.reason)",
        {idOrNull(offer.id), id, codeOf(offer.to.agency), offer.to.person, offer.to.phone, idOrNull(offer.to.user),
         toIso(offer.offeredOn), idOrNull(offer.offeredBy), codeOf(offer.outcome), isoOrNull(offer.answeredOn), offer.reason});
}

std::vector<TemplateStep> SqlRoadmapRepository::templateSteps()
{
    return m_connection.all(R"(SELECT kind, point, code, text, anchor, offset_months, offset_days, condition, agency, topic,
                                      valid_from, valid_to
                                 FROM roadmap_template_step
                                ORDER BY id)",
                            {}, readTemplate);
}

int SqlRoadmapRepository::term(std::string_view code, Date day)
{
    return m_connection
        .one(R"(SELECT value
                  FROM roadmap_term
                 WHERE code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
                 ORDER BY valid_from DESC)",
             {code, toIso(day)}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

}  // namespace fodfaeste
