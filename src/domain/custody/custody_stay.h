#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// Why somebody is held: awaiting judgment (varetægt) or serving a sentence (afsoning).
enum class CustodyKind { Remand, Sentence };

inline constexpr std::array kCustodyKinds{CustodyKind::Remand, CustodyKind::Sentence};

std::string_view codeOf(CustodyKind kind);  ///< "remand", "sentence"
std::optional<CustodyKind> custodyKindFromCode(std::string_view code);

/// A stay in a prison or remand prison (ophold), from admission to release.
struct CustodyStay {
    CustodyStayId id;
    Revision revision = Revision::New;
    CitizenId citizen;
    CustodyKind kind = CustodyKind::Remand;
    std::string facility;
    Period period;  ///< admitted, released
    std::optional<Date> expectedReleaseOn;

    friend bool operator==(const CustodyStay&, const CustodyStay&) = default;
};

Status validate(const CustodyStay& stay);

}  // namespace fodfaeste
