#include "domain/citizen/cpr.h"
#include "fuzz/fuzz_target.h"

using namespace fodfaeste;
using fuzz::require;

/// What is taken for a CPR number is one: a real day, and the same number however it is written.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto cpr = Cpr::parse(fuzz::textOf(data, size));
    if (!cpr) {
        require(cpr.error().code == ErrorCode::InvalidInput, "a number is refused as invalid input");
        require(cpr.error().detail.size() < 100, "the reason does not repeat the input");
        return 0;
    }
    require(cpr->birthDate().ok(), "the birth date is a day of the calendar");
    require(cpr->digits().size() == 10, "ten digits");
    require(cpr->revealed().size() == 11 && cpr->masked().ends_with("****"), "shown with a dash, or masked");
    for (const std::string& text : {cpr->digits(), cpr->revealed()}) {
        const auto again = Cpr::parse(text);
        require(again && *again == *cpr, "the number reads back");
    }
    static_cast<void>(checkDigitOf(*cpr));
    static_cast<void>(cpr->sex());
    static_cast<void>(plausibleOn(*cpr, Date{std::chrono::year{2013} / 1 / 15}));
    return 0;
}
