#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/roadmap/roadmap_words.h"

#include <optional>
#include <string>

namespace fodfaeste {

using BatonSpellId = Id<struct BatonSpellIdTag>;
using BatonOfferId = Id<struct BatonOfferIdTag>;

/// A named person in an agency, with the phone that is answered.
struct AgencyPerson {
    Agency agency = Agency::Jobcenter;
    std::string person;
    std::string phone;
    UserId user;  ///< set for somebody who uses this program

    friend bool operator==(const AgencyPerson&, const AgencyPerson&) = default;
};

/// Who held a roadmap, and how they said yes (stafet).
struct BatonSpell {
    BatonSpellId id;
    AgencyPerson holder;
    Period period;            ///< from the confirmation on; no last day for whoever holds it
    std::string confirmedBy;  ///< the name of whoever said yes; of the starter for the first holder
    std::optional<ConfirmationWay> way;

    friend bool operator==(const BatonSpell&, const BatonSpell&) = default;
};

enum class OfferOutcome { Open, Confirmed, Declined, Withdrawn };

std::string_view codeOf(OfferOutcome outcome);  ///< "open", "confirmed", "declined", "withdrawn"
std::optional<OfferOutcome> offerOutcomeFromCode(std::string_view code);

/// A hand-over that waits for its yes, or what became of it.
struct BatonOffer {
    BatonOfferId id;
    AgencyPerson to;
    Date offeredOn{};
    UserId offeredBy;
    OfferOutcome outcome = OfferOutcome::Open;
    std::optional<Date> answeredOn;
    std::string reason;  ///< for declined and withdrawn

    friend bool operator==(const BatonOffer&, const BatonOffer&) = default;
};

/// The yes to an offer.
struct BatonConfirmation {
    std::string by;
    Date on{};
    ConfirmationWay way = ConfirmationWay::Phone;
};

/// Whether a roadmap is in somebody's hands. Anything but Held is red wherever it is shown.
enum class BatonAlarm { Held, NoHolder, OfferUnanswered };

struct BatonState {
    BatonAlarm alarm = BatonAlarm::Held;
    std::optional<Date> since;  ///< held or unheld since; for an unanswered offer the day it was made
    bool isRed() const { return alarm != BatonAlarm::Held; }

    friend bool operator==(const BatonState&, const BatonState&) = default;
};

}  // namespace fodfaeste
