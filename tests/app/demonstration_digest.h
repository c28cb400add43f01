#pragma once

#include "app/demonstration/office.h"

#include <cstdint>
#include <string>

namespace fodfaeste::test {

/// One number for all that an office has on record: another letter anywhere is another number.
class OfficeDigest {
public:
    std::uint64_t of(const demonstration::Office& office);

private:
    void addPeople(const demonstration::Office& office);
    void addCases(const demonstration::Office& office);
    void addContacts(const demonstration::Office& office);
    void addEngagements(const demonstration::Office& office);
    void add(const std::string& text);
    void add(std::int64_t number) { add(std::to_string(number)); }
    void add(const std::optional<Date>& day) { add(day ? toIso(*day) : std::string{"-"}); }
    void add(const Period& period)
    {
        add(toIso(period.from));
        add(period.to);
    }

    std::uint64_t m_hash = 0xCBF2'9CE4'8422'2325;
};

/// Made once, because it takes a while.
const demonstration::Office& theOffice();

}  // namespace fodfaeste::test
