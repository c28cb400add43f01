#include "app/citizen/merge_service.h"

#include "app/access/case_access.h"
#include "app/access/policy.h"
#include "app/ports/merge_repository.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostPairs = 200;

LookAlike briefOf(const PersonEntry& person, Likeness why, Date today)
{
    const bool isProtected = person.protection.holdsOn(today);
    return {person.id, person.fullName(), ageOn(person.cpr.birthDate(), today), isProtected ? std::nullopt : person.districtNo,
            why};
}

void hideAddress(Citizen& citizen)
{
    citizen.address.clear();
    citizen.postalCode.clear();
    citizen.phone.clear();
}

/// When something was last done with the citizen, as far as the memory tells.
DayNumber lastTouched(const ReadModel& readModel, CitizenId citizen)
{
    DayNumber last = 0;
    readModel.with(citizen, [&last](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            last = std::max(last, caseFile.open.from);
            for (const ContactFact& contact : view.facts(caseFile.programme).contacts)
                last = std::max(last, dayOf(contact.at));
        }
    });
    return last;
}

bool isEmpty(const Citizen& citizen, MergeField field)
{
    switch (field) {
    case MergeField::GivenNames: return citizen.givenNames.empty();
    case MergeField::FamilyName: return citizen.familyName.empty();
    case MergeField::Cpr: return false;
    case MergeField::District: return !citizen.districtNo;
    case MergeField::Address: return citizen.address.empty() && citizen.postalCode.empty();
    case MergeField::Phone: return citizen.phone.empty();
    case MergeField::Email: return citizen.email.empty();
    case MergeField::DiedOn: return !citizen.diedOn;
    case MergeField::MovedAwayOn: return !citizen.movedAwayOn;
    }
    return true;
}

void take(Citizen& kept, const Citizen& gone, MergeField field)
{
    switch (field) {
    case MergeField::GivenNames: kept.givenNames = gone.givenNames; return;
    case MergeField::FamilyName: kept.familyName = gone.familyName; return;
    case MergeField::Cpr: kept.cpr = gone.cpr; return;
    case MergeField::District: kept.districtNo = gone.districtNo; return;
    case MergeField::Address:
        kept.address = gone.address;
        kept.postalCode = gone.postalCode;
        return;
    case MergeField::Phone: kept.phone = gone.phone; return;
    case MergeField::Email: kept.email = gone.email; return;
    case MergeField::DiedOn: kept.diedOn = gone.diedOn; return;
    case MergeField::MovedAwayOn: kept.movedAwayOn = gone.movedAwayOn; return;
    }
}

/// One citizen with the facts that were chosen, every number either of them had, and the stronger protection.
Citizen joined(const Citizen& kept, const Citizen& gone, const Merge& merge, Date today)
{
    Citizen result = kept;
    for (const MergeField field : merge.fromGone)
        take(result, gone, field);
    result.formerCprs = kept.formerCprs;
    result.formerCprs.insert(result.formerCprs.end(), gone.formerCprs.begin(), gone.formerCprs.end());
    result.formerCprs.push_back({result.cpr == kept.cpr ? gone.cpr : kept.cpr, today});
    if (!kept.protection.holdsOn(today) && gone.protection.holdsOn(today))
        result.protection = gone.protection;
    else if (kept.protection.holdsOn(today) && gone.protection.holdsOn(today) &&
             (!gone.protection.until || (kept.protection.until && *gone.protection.until > *kept.protection.until)))
        result.protection = gone.protection;
    return result;
}

Status admitBoth(Gate& gate, Transaction& transaction, const Session& session, std::pair<CitizenId, CitizenId> both)
{
    if (both.first == both.second)
        return Error{ErrorCode::InvalidInput, "citizen", "the same person"};
    if (const Status admitted = gate.admit(transaction, session, both.first); !admitted)
        return admitted;
    return gate.admit(transaction, session, both.second);
}

}  // namespace

MergeService::MergeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<LookAlike>> MergeService::lookAlikes(const Session& session, const Likening& typed, std::size_t limit) const
{
    if (!grants(session, Operation::SearchCitizens) || session.role == Role::LeisureJobWorker)
        return Error{ErrorCode::Forbidden, "citizen", "may not search everybody"};
    const Date today = m_clock.today();
    std::vector<LookAlike> found;
    m_readModel.each([&](const ReadModel::View& view) {
        if (const auto why = likenessOf(typed, view.person(), today))
            found.push_back(briefOf(view.person(), *why, today));
    });
    std::ranges::stable_sort(found, {}, &LookAlike::why);
    found.resize(std::min(found.size(), limit), LookAlike{});
    return found;
}

Result<std::vector<DuplicatePair>> MergeService::suggest(const Session& session)
{
    using Pairs = std::vector<DuplicatePair>;
    return m_gate.run<Pairs>(session, Operation::FindDuplicates, [&](Transaction& transaction) -> Result<Pairs> {
        const auto mayOpen = [&](CitizenId citizen) { return bool{rightTo(transaction, session, citizen, m_clock)}; };
        Pairs pairs;
        for (const DuplicatePair& pair : likelyPairs()) {
            if (pairs.size() == kMostPairs)
                break;
            if (!mayOpen(pair.first.citizen) || !mayOpen(pair.second.citizen))
                continue;
            transaction.concerns(pair.first.citizen);
            transaction.concerns(pair.second.citizen);
            pairs.push_back(pair);
        }
        transaction.explain("possible duplicates");
        return pairs;
    });
}

std::vector<DuplicatePair> MergeService::likelyPairs() const
{
    // Only those born on the same day are compared: a handful of a whole city.
    std::map<DayNumber, std::vector<PersonEntry>> bornOn;
    m_readModel.each([&bornOn](const ReadModel::View& view) {
        const PersonEntry& person = view.person();
        PersonEntry entry{person.cpr};
        entry.id = person.id;
        entry.bornOn = person.bornOn;
        entry.givenNames = person.givenNames;
        entry.familyName = person.familyName;
        entry.districtNo = person.districtNo;
        entry.protection = person.protection;
        bornOn[person.bornOn].push_back(std::move(entry));
    });
    const Date today = m_clock.today();
    std::vector<DuplicatePair> pairs;
    for (const auto& [day, people] : bornOn) {
        for (auto one = people.begin(); one != people.end(); ++one) {
            for (auto other = std::next(one); other != people.end(); ++other) {
                if (const auto why = likenessOf({one->givenNames, one->familyName, one->cpr, {}}, *other, today))
                    pairs.push_back({briefOf(*one, *why, today), briefOf(*other, *why, today)});
            }
        }
    }
    return pairs;
}

Result<MergePreview> MergeService::prepare(const Session& session, CitizenId one, CitizenId other)
{
    return m_gate.run<MergePreview>(session, Operation::FindDuplicates, [&](Transaction& transaction) -> Result<MergePreview> {
        const auto [keptId, goneId] = std::minmax(one, other);
        if (const Status admitted = admitBoth(m_gate, transaction, session, {keptId, goneId}); !admitted)
            return admitted.error();
        MergePreview preview{*transaction.citizens().find(keptId), *transaction.citizens().find(goneId)};
        const bool isGoneNewer = lastTouched(m_readModel, goneId) > lastTouched(m_readModel, keptId);
        for (const MergeField field : kMergeFields) {
            const bool isGoneKnown = !isEmpty(preview.gone, field);
            if (isGoneKnown && (isGoneNewer || isEmpty(preview.kept, field)))
                preview.fromGone.insert(field);
        }
        preview.keptCases = static_cast<int>(transaction.caseFiles().ofCitizen(keptId).size());
        preview.goneCases = static_cast<int>(transaction.caseFiles().ofCitizen(goneId).size());
        preview.keptIsHidden = preview.kept.protection.holdsOn(m_clock.today());
        preview.goneIsHidden = preview.gone.protection.holdsOn(m_clock.today());
        if (preview.keptIsHidden)
            hideAddress(preview.kept);
        if (preview.goneIsHidden)
            hideAddress(preview.gone);
        transaction.explain("two side by side");
        return preview;
    });
}

Result<CitizenId> MergeService::merge(const Session& session, const Merge& merge)
{
    return m_gate.run<CitizenId>(session, Operation::MergeCitizens, [&](Transaction& transaction) -> Result<CitizenId> {
        if (const Status admitted = admitBoth(m_gate, transaction, session, {merge.kept, merge.gone}); !admitted)
            return admitted.error();
        const Citizen kept = *transaction.citizens().find(merge.kept);
        const Citizen gone = *transaction.citizens().find(merge.gone);
        if (kept.revision != merge.keptRevision || gone.revision != merge.goneRevision)
            return Error{ErrorCode::Conflict, "citizen", "changed since the two were shown"};
        const Citizen result = joined(kept, gone, merge, m_clock.today());
        if (const Status valid = validate(result); !valid)
            return valid.error();
        transaction.merges().freeNumbers(merge.gone);
        if (const auto saved = transaction.citizens().save(result); !saved)
            return saved.error();
        transaction.merges().join(merge.kept, merge.gone);
        transaction.changes(merge.kept);
        transaction.changes(merge.gone);
        transaction.explain("joined");
        return merge.kept;
    });
}

}  // namespace fodfaeste
