#pragma once

#include "domain/custody/custody_stay.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// How somebody is held, finer than remand or sentence, which is all that exchange and the year-end status know.
enum class CustodyForm {
    RemandArrest,
    RemandSurrogate,  ///< for those under 18
    SecureInstitution,
    SentenceArrest,
    SentenceClosed,
    SentenceOpen,
    HalfwayHouse,
    ElectronicTag,
};

inline constexpr std::array kCustodyForms{
    CustodyForm::RemandArrest,   CustodyForm::RemandSurrogate, CustodyForm::SecureInstitution, CustodyForm::SentenceArrest,
    CustodyForm::SentenceClosed, CustodyForm::SentenceOpen,    CustodyForm::HalfwayHouse,      CustodyForm::ElectronicTag};

std::string_view codeOf(CustodyForm form);  ///< "remand_arrest", …
std::optional<CustodyForm> custodyFormFromCode(std::string_view code);
/// A secure institution is used for both.
bool isFormOf(CustodyForm form, CustodyKind kind);

/// The day that Kriminalforsorgen has given; it stands above every estimate.
struct GivenRelease {
    Date day{};
    std::string source;  ///< who said so, and where
    Date notedOn{};
    UserId notedBy;

    friend bool operator==(const GivenRelease&, const GivenRelease&) = default;
};

/// What is known of a stay beyond its days: form, and the facts that an estimate of the release needs.
struct CustodyTerm {
    CustodyStayId stay;
    Revision revision = Revision::New;
    std::optional<CustodyForm> form;
    std::optional<Date> servingSince;  ///< the first day of the sentence; the admission where it is unknown
    int months = 0;                    ///< the sentence: months and days together; none when both are 0
    int days = 0;
    int remandDays = 0;  ///< credited
    std::optional<GivenRelease> given;

    bool hasSentence() const { return months > 0 || days > 0; }

    friend bool operator==(const CustodyTerm&, const CustodyTerm&) = default;
};

/// InvalidInput for a form of the other kind, negative lengths, or a given day without source or before the admission.
Status validate(const CustodyTerm& term, const CustodyStay& stay);

/// Which part of a sentence must be served before parole, and how many months at least (straffeloven § 38).
struct ParoleRule {
    bool isOrdinary = true;  ///< else the early one, for special circumstances
    int numerator = 2;
    int denominator = 3;
    int minimumMonths = 2;
    Period valid;
};

/// An estimate with its working. Never certain: only Kriminalforsorgen decides.
struct ParoleDay {
    ParoleRule rule;
    Date start{};
    int termDays = 0;
    int partDays = 0;      ///< of the term, rounded up
    Date partServed{};     ///< start and that many days
    Date minimumServed{};  ///< start and the least number of months
    bool minimumDecides = false;
    int remandDays = 0;
    Date day{};  ///< the later one less the remand days; not before the start, not after the end of the term
};

struct ParoleEstimate {
    std::optional<ParoleDay> early;
    std::optional<ParoleDay> ordinary;
    Date endOfTerm{};
};

/// Nothing without a sentence.
std::optional<ParoleEstimate> estimateParole(const CustodyTerm& term, const CustodyStay& stay,
                                             const std::vector<ParoleRule>& rules);

}  // namespace fodfaeste
