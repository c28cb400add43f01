#include "app/draft/draft_service.h"

namespace fodfaeste {

namespace {

void concern(Transaction& transaction, const DraftPlace& place)
{
    if (place.citizen.isSet())
        transaction.concerns(place.citizen);
}

}  // namespace

DraftService::DraftService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<Done> DraftService::keep(const Session& session, const Draft& draft)
{
    return m_gate.run<Done>(session, Operation::KeepDraft, [&](Transaction& transaction) -> Result<Done> {
        Draft kept = draft;
        kept.user = session.user;
        kept.changedAt = m_clock.now();
        if (const Status valid = validate(kept); !valid)
            return valid.error();
        concern(transaction, kept.place);
        if (transaction.drafts().keep(kept) == DraftRepository::Kept::Anew)
            transaction.explain("draft begun", "editor=" + kept.place.editor);
        else
            transaction.goesUntold();
        return Done{};
    });
}

Result<std::vector<Draft>> DraftService::takeUp(const Session& session)
{
    using Drafts = std::vector<Draft>;
    return m_gate.run<Drafts>(session, Operation::TakeUpDraft, [&](Transaction& transaction) -> Result<Drafts> {
        Drafts drafts = transaction.drafts().of(session.user);
        for (const Draft& draft : drafts)
            concern(transaction, draft.place);
        transaction.explain("drafts taken up", "drafts=" + std::to_string(drafts.size()));
        if (drafts.empty())
            transaction.goesUntold();
        return drafts;
    });
}

Result<Done> DraftService::end(const Session& session, const DraftPlace& place, End end)
{
    return m_gate.run<Done>(session, Operation::EndDraft, [&](Transaction& transaction) -> Result<Done> {
        concern(transaction, place);
        transaction.explain(end == End::Saved ? "draft became a record" : "draft discarded", "editor=" + place.editor);
        if (!transaction.drafts().remove(session.user, place))
            transaction.goesUntold();
        return Done{};
    });
}

}  // namespace fodfaeste
