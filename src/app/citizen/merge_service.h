#pragma once

#include "app/access/gate.h"
#include "app/citizen/look_alike.h"
#include "app/read_model/read_model.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace fodfaeste {

/// Somebody who may be the person that is about to be registered, or the same as another.
struct LookAlike {
    CitizenId citizen;
    std::string name;
    int age = 0;
    std::optional<int> districtNo;  ///< unset while the address is protected
    Likeness why = Likeness::NameAndBirth;
};

/// Two entries that may be one person; `first` was registered first.
struct DuplicatePair {
    LookAlike first;
    LookAlike second;
};

/// Facts that two entries may differ in, and one of which is kept.
enum class MergeField { GivenNames, FamilyName, Cpr, District, Address, Phone, Email, DiedOn, MovedAwayOn };

inline constexpr std::array kMergeFields{MergeField::GivenNames, MergeField::FamilyName, MergeField::Cpr,
                                         MergeField::District,   MergeField::Address,    MergeField::Phone,
                                         MergeField::Email,      MergeField::DiedOn,     MergeField::MovedAwayOn};

/// Two entries side by side before they are joined.
struct MergePreview {
    MergePreview(Citizen keptPerson, Citizen gonePerson) : kept{std::move(keptPerson)}, gone{std::move(gonePerson)} {}

    Citizen kept;  ///< address, postal code and phone are empty where they are protected
    Citizen gone;
    bool keptIsHidden = false;
    bool goneIsHidden = false;
    int keptCases = 0;
    int goneCases = 0;
    std::set<MergeField> fromGone;  ///< what is taken from `gone` unless somebody says otherwise: the newest that is known
};

/// `gone` becomes part of `kept`, with these facts of its own.
struct Merge {
    CitizenId kept;
    CitizenId gone;
    Revision keptRevision = Revision::New;
    Revision goneRevision = Revision::New;
    std::set<MergeField> fromGone;
};

/// Finds citizens that stand twice in the register, and joins them. Taking the change back takes them apart again.
class MergeService {
public:
    MergeService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Answers from memory while somebody types, the surest first; may be called on the GUI thread.
    Result<std::vector<LookAlike>> lookAlikes(const Session& session, const Likening& typed, std::size_t limit) const;
    /// Pairs that may be one person, both of whom the reader may open.
    Result<std::vector<DuplicatePair>> suggest(const Session& session);
    /// The entry that was registered first is kept.
    Result<MergePreview> prepare(const Session& session, CitizenId one, CitizenId other);
    /// Cases, contacts and all that refers to `gone` follow; its CPR numbers become former numbers of `kept`. A protected address
    /// stays protected. Conflict on "citizen" when one of them has changed since prepare(). Gives `kept`.
    Result<CitizenId> merge(const Session& session, const Merge& merge);

private:
    std::vector<DuplicatePair> likelyPairs() const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
