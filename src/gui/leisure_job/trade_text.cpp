#include "gui/leisure_job/trade_text.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

struct Trade {
    std::string_view code;
    const char* name;
};

constexpr std::array kTrades{
    Trade{"shop", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Shop")},
    Trade{"bakery", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Bakery")},
    Trade{"restaurant", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Café or restaurant")},
    Trade{"office", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Office or institution")},
    Trade{"stable", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Stable or animals")},
    Trade{"sport", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Sports club")},
    Trade{"workshop", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Workshop")},
    Trade{"newspaper", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Newspapers and leaflets")},
    Trade{"cinema", QT_TRANSLATE_NOOP("fodfaeste::TradeText", "Cinema or theatre")},
};

constexpr auto kCodes = [] {
    std::array<std::string_view, kTrades.size()> codes{};
    std::ranges::transform(kTrades, codes.begin(), &Trade::code);
    return codes;
}();

}  // namespace

std::span<const std::string_view> TradeText::codes()
{
    return kCodes;
}

QString TradeText::of(const std::string& code)
{
    const auto found = std::ranges::find(kTrades, std::string_view{code}, &Trade::code);
    return found == kTrades.end() ? QString::fromStdString(code) : tr(found->name);
}

}  // namespace fodfaeste
