#include "domain/outcome/year_end_status.h"

#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<YearEndStatus, 9> kStatusCodes{{{
    {YearEndStatus::Deceased, "deceased"},
    {YearEndStatus::Moved, "moved"},
    {YearEndStatus::Employed, "employed"},
    {YearEndStatus::InEducation, "in_education"},
    {YearEndStatus::InOffer, "in_offer"},
    {YearEndStatus::PositiveContact, "positive_contact"},
    {YearEndStatus::InCustody, "in_custody"},
    {YearEndStatus::LostContact, "lost_contact"},
    {YearEndStatus::Closed, "closed"},
}}};

/// The spell of a kind that runs on the day; of several the one that began last.
const SpellFact* runningSpell(const CitizenFacts& facts, SpellKind kind, DayNumber day)
{
    const SpellFact* found = nullptr;
    for (const SpellFact& spell : facts.spells) {
        if (spell.kind == kind && spell.runs.contains(day) && (!found || found->runs.from <= spell.runs.from))
            found = &spell;
    }
    return found;
}

const CustodyFact* runningStay(const CitizenFacts& facts, DayNumber day)
{
    const CustodyFact* found = nullptr;
    for (const CustodyFact& stay : facts.custody) {
        if (stay.held.contains(day) && (!found || found->held.from <= stay.held.from))
            found = &stay;
    }
    return found;
}

const CaseFact* openCase(const CitizenFacts& facts, DayNumber day)
{
    const CaseFact* found = nullptr;
    for (const CaseFact& caseFile : facts.cases) {
        if (caseFile.open.contains(day) && (!found || found->open.from <= caseFile.open.from))
            found = &caseFile;
    }
    return found;
}

/// The latest attended contact that still makes contact on the day "continued and positive".
const ContactFact* continuedContact(const CitizenFacts& facts, DayNumber day, const CohortDefinition& definition)
{
    int noShows = 0;
    for (auto contact = facts.contacts.rbegin(); contact != facts.contacts.rend(); ++contact) {
        const DayNumber contactDay = dayOf(contact->at);
        if (contactDay > day)
            continue;
        if (contactDay <= day - definition.contactWindowDays)
            return nullptr;
        if (contact->attendance == Attendance::NoShow)
            ++noShows;
        if (contact->attendance != Attendance::Attended)
            continue;
        // No-shows in the very same minute are not after the contact.
        for (auto same = contact.base(); same != facts.contacts.end() && same->at == contact->at; ++same)
            noShows -= same->attendance == Attendance::NoShow ? 1 : 0;
        const bool kept = contact->assessment != FactAssessment::Negative && noShows < definition.noShowsThatEndContact;
        return kept ? &*contact : nullptr;
    }
    return nullptr;
}

/// The case that explains why nothing more can be said: the one that was closed last, or opened last.
CaseFileId latestCase(const CitizenFacts& facts)
{
    const auto latest = std::ranges::max_element(facts.cases, [](const CaseFact& a, const CaseFact& b) {
        return std::pair{a.open.to, a.open.from} < std::pair{b.open.to, b.open.from};
    });
    return latest == facts.cases.end() ? CaseFileId{} : latest->id;
}

}  // namespace

std::string_view codeOf(YearEndStatus status)
{
    return kStatusCodes.codeOf(status);
}

bool isPositive(YearEndStatus status)
{
    return status == YearEndStatus::Employed || status == YearEndStatus::InEducation || status == YearEndStatus::InOffer ||
           status == YearEndStatus::PositiveContact;
}

std::optional<CaseFileId> coveringCase(const CitizenFacts& facts, int year, AgeBounds ages, DayNumber until)
{
    const Date born = dateOf(facts.bornOn);
    const DayNumber first =
        std::max(dayNumber(std::chrono::year{year} / std::chrono::January / 1), dayNumber(birthdayOf(born, ages.youngest)));
    const DayNumber last = std::min(dayNumber(std::chrono::year{year} / std::chrono::December / 31),
                                    dayNumber(birthdayOf(born, ages.oldest + 1)) - 1);
    const DayNumber end = std::min(last, until);
    const CaseFact* found = nullptr;
    for (const CaseFact& caseFile : facts.cases) {
        const bool covers = std::max(caseFile.open.from, first) <= std::min(caseFile.open.to, end);
        if (covers && (!found || found->open.from <= caseFile.open.from))
            found = &caseFile;
    }
    return found ? std::optional{found->id} : std::nullopt;
}

StatusDecision statusOn(const CitizenFacts& facts, Date date, const CohortDefinition& definition)
{
    const DayNumber day = dayNumber(date);
    if (facts.diedOn <= day)
        return {YearEndStatus::Deceased, facts.citizen};
    if (facts.movedAwayOn <= day)
        return {YearEndStatus::Moved, facts.citizen};
    if (const SpellFact* work = runningSpell(facts, SpellKind::Work, day))
        return {YearEndStatus::Employed, work->id};
    if (const SpellFact* education = runningSpell(facts, SpellKind::Education, day))
        return {YearEndStatus::InEducation, education->id};
    if (const SpellFact* offer = runningSpell(facts, SpellKind::Offer, day))
        return {YearEndStatus::InOffer, offer->id};
    const CaseFact* open = openCase(facts, day);
    if (open != nullptr) {
        if (const ContactFact* contact = continuedContact(facts, day, definition))
            return {YearEndStatus::PositiveContact, contact->id};
    }
    if (const CustodyFact* stay = runningStay(facts, day))
        return {YearEndStatus::InCustody, stay->id};
    if (open != nullptr)
        return {YearEndStatus::LostContact, open->id};
    return {YearEndStatus::Closed, latestCase(facts)};
}

std::optional<StatusDecision> yearEndStatus(const CitizenFacts& facts, const YearEndQuestion& question)
{
    if (!coveringCase(facts, question.year, question.ages))
        return std::nullopt;
    return statusOn(facts, question.cutOff, question.definition);
}

}  // namespace fodfaeste
