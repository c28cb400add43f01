#include "app/search/find_service.h"

#include "app/access/case_access.h"
#include "app/contact/restricted_notes.h"
#include "app/ports/absence_repository.h"
#include "app/ports/note_index.h"
#include "base/fold.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace fodfaeste {

namespace {

/// Longer than any reason holds. Which of them still do, rightTo() says.
constexpr std::chrono::hours kReasonsToLookAt{24 * 31};

}  // namespace

/// The cases whose notes somebody may find.
struct FindService::Reach {
    std::vector<CaseFileId> withRestricted;
    std::vector<CaseFileId> withoutRestricted;
};

FindService::FindService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

bool FindService::isWorthLooking(const std::string& typed)
{
    return std::ranges::any_of(wordsOf(fold(typed)), [](const std::string& word) { return word.size() >= kLeastLetters; });
}

Result<NoteAnswer> FindService::notes(const Session& session, const std::string& typed, std::size_t limit)
{
    return m_gate.run<NoteAnswer>(session, Operation::SearchNotes, [&](Transaction& transaction) -> Result<NoteAnswer> {
        transaction.explain("search", typed);
        if (!isWorthLooking(typed))
            return NoteAnswer{};
        NoteAnswer answer = look(transaction, session, wordsOf(fold(typed)), limit);
        for (const NoteHit& hit : answer.hits)
            transaction.concerns(hit.citizen);
        return answer;
    });
}

FindService::Reach FindService::reachOf(Transaction& transaction, const Session& session) const
{
    std::set<CitizenId> candidates;
    std::vector<UserId> carriers = transaction.absences().absentWithDeputy(session.user, m_clock.today());
    carriers.push_back(session.user);
    for (const UserId carrier : carriers)
        m_readModel.eachOf(carrier, [&](const ReadModel::View& view) { candidates.insert(view.person().id); });
    for (const AccessGrant& grant : transaction.access().since(m_clock.now() - kReasonsToLookAt)) {
        if (grant.user == session.user)
            candidates.insert(grant.citizen);
    }
    Reach reach;
    for (const CitizenId citizen : candidates) {
        if (!rightTo(transaction, session, citizen, m_clock))
            continue;
        const bool all = readsRestrictedNotes(transaction, session, citizen, m_clock.today());
        for (const CaseFile& caseFile : transaction.caseFiles().ofCitizen(citizen))
            (all ? reach.withRestricted : reach.withoutRestricted).push_back(caseFile.id);
    }
    return reach;
}

NoteAnswer FindService::look(Transaction& transaction, const Session& session, const std::vector<std::string>& words,
                             std::size_t limit) const
{
    const Reach reach = reachOf(transaction, session);
    NoteQuery query;
    query.words = words;
    query.asker = session.user;
    query.lastDay = m_clock.today();
    query.limit = limit + 1;
    std::vector<FoundNote> found;
    const auto add = [&](const std::vector<CaseFileId>& cases, bool restrictedToo) {
        query.cases = cases;
        query.restrictedToo = restrictedToo;
        std::vector<FoundNote> next = transaction.noteIndex().find(query);
        std::ranges::stable_sort(next, std::greater{}, &FoundNote::at);
        for (FoundNote& note : next) {
            if (std::ranges::find(found, note.contact, &FoundNote::contact) == found.end())
                found.push_back(std::move(note));
        }
    };
    add(reach.withRestricted, true);
    add(reach.withoutRestricted, false);
    query.everybody = session.role == Role::TeamLead;
    if (query.everybody)
        add({}, true);

    NoteAnswer answer;
    answer.more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    for (const FoundNote& note : found) {
        std::string name;
        m_readModel.with(note.citizen, [&](const ReadModel::View& view) { name = view.person().fullName(); });
        answer.hits.push_back({note.citizen, note.contact, note.at, std::move(name), excerptOf(note.text, words)});
    }
    return answer;
}

}  // namespace fodfaeste
