#include "domain/custody/custody_term.h"

#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<CustodyForm, 8> kCustodyFormCodes{{{
    {CustodyForm::RemandArrest, "remand_arrest"},
    {CustodyForm::RemandSurrogate, "remand_surrogate"},
    {CustodyForm::SecureInstitution, "secure_institution"},
    {CustodyForm::SentenceArrest, "sentence_arrest"},
    {CustodyForm::SentenceClosed, "sentence_closed"},
    {CustodyForm::SentenceOpen, "sentence_open"},
    {CustodyForm::HalfwayHouse, "halfway_house"},
    {CustodyForm::ElectronicTag, "electronic_tag"},
}}};

struct Term {
    Date start{};
    Date end{};  ///< without the credit
    int remandDays = 0;

    Date less(Date day) const { return std::max(start, addDays(day, -remandDays)); }
};

ParoleDay paroleDay(const Term& term, const ParoleRule& rule)
{
    ParoleDay found;
    found.rule = rule;
    found.start = term.start;
    found.termDays = daysBetween(term.start, term.end);
    found.partDays = (found.termDays * rule.numerator + rule.denominator - 1) / rule.denominator;
    found.partServed = addDays(term.start, found.partDays);
    found.minimumServed = addMonths(term.start, rule.minimumMonths);
    found.minimumDecides = found.minimumServed > found.partServed;
    found.remandDays = term.remandDays;
    found.day = term.less(std::min(term.end, std::max(found.partServed, found.minimumServed)));
    return found;
}

}  // namespace

std::string_view codeOf(CustodyForm form)
{
    return kCustodyFormCodes.codeOf(form);
}

std::optional<CustodyForm> custodyFormFromCode(std::string_view code)
{
    return kCustodyFormCodes.fromCode(code);
}

bool isFormOf(CustodyForm form, CustodyKind kind)
{
    if (form == CustodyForm::SecureInstitution)
        return true;
    const bool isRemand = form == CustodyForm::RemandArrest || form == CustodyForm::RemandSurrogate;
    return isRemand == (kind == CustodyKind::Remand);
}

Status validate(const CustodyTerm& term, const CustodyStay& stay)
{
    if (term.form && !isFormOf(*term.form, stay.kind))
        return Error{ErrorCode::InvalidInput, "custody.form", "a form of the other kind of custody"};
    if (term.months < 0 || term.days < 0)
        return Error{ErrorCode::InvalidInput, "custody.sentence", "a sentence is not negative"};
    if (term.remandDays < 0)
        return Error{ErrorCode::InvalidInput, "custody.remandDays", "remand days are not negative"};
    if (term.given && term.given->source.empty())
        return Error{ErrorCode::InvalidInput, "custody.source", "a given day needs its source"};
    if (term.given && (!term.given->day.ok() || term.given->day < stay.period.from))
        return Error{ErrorCode::InvalidInput, "custody.expectedReleaseOn", "released before admission"};
    return Done{};
}

std::optional<ParoleEstimate> estimateParole(const CustodyTerm& term, const CustodyStay& stay,
                                             const std::vector<ParoleRule>& rules)
{
    if (!term.hasSentence())
        return std::nullopt;
    const Date start = term.servingSince.value_or(stay.period.from);
    const Term counted{start, addDays(addMonths(start, term.months), term.days), term.remandDays};
    ParoleEstimate estimate;
    estimate.endOfTerm = counted.less(counted.end);
    for (const ParoleRule& rule : rules) {
        if (rule.valid.contains(start))
            (rule.isOrdinary ? estimate.ordinary : estimate.early) = paroleDay(counted, rule);
    }
    return estimate;
}

}  // namespace fodfaeste
