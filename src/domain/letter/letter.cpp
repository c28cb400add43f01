#include "domain/letter/letter.h"

namespace fodfaeste {

std::string_view codeOf(LetterDelivery delivery)
{
    switch (delivery) {
    case LetterDelivery::EBoks: return "e_boks";
    case LetterDelivery::HandedOver: return "handed_over";
    case LetterDelivery::Post: return "post";
    }
    return {};
}

std::optional<LetterDelivery> letterDeliveryFromCode(std::string_view code)
{
    for (const LetterDelivery delivery : kLetterDeliveries) {
        if (codeOf(delivery) == code)
            return delivery;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
