#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

using LetterId = Id<struct LetterIdTag>;

/// How a letter reaches its citizen. Only one that is posted needs an address on it.
enum class LetterDelivery { EBoks, HandedOver, Post };

inline constexpr std::array kLetterDeliveries{LetterDelivery::EBoks, LetterDelivery::HandedOver, LetterDelivery::Post};

std::string_view codeOf(LetterDelivery delivery);  ///< "e_boks", "handed_over", "post"
std::optional<LetterDelivery> letterDeliveryFromCode(std::string_view code);

/// What letters are written from (brevskabelon), in its newest version.
struct LetterTemplate {
    LetterTemplateId id;
    Revision revision = Revision::New;
    int version = 0;
    std::string name;
    std::string body;  ///< see letter_text.h
    bool isRetired = false;

    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

/// A letter as it left the house (brev).
struct Letter {
    LetterId id;
    CaseFileId caseFile;
    LetterTemplateId from;
    int templateVersion = 1;
    std::string title;
    std::string body;
    LetterDelivery delivery = LetterDelivery::EBoks;
    UserId writtenBy;
    Instant writtenAt{};

    friend bool operator==(const Letter&, const Letter&) = default;
};

}  // namespace fodfaeste
