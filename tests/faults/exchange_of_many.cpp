#include "faults/exchange_of_many.h"

#include "support/synthetic_cpr.h"

#include <string>

namespace fodfaeste::faults {

ExchangeOfMany::ExchangeOfMany(int people)
{
    using namespace std::chrono_literals;
    std::string persons = "cpr;given_names;family_name;address\n";
    std::string cases = "case;cpr;programme;opened_on\n";
    std::string contacts = "case;at;channel;attendance;note\n";
    for (int serial = 1; serial <= people; ++serial) {
        const std::string number = std::to_string(serial);
        const std::string cpr = test::syntheticCpr(1990y / 2 / 3, serial).digits();
        persons += cpr + ";Bo;Nielsen " + number + ";Gade " + number + "\n";
        cases += "B-" + number + ";" + cpr + ";krimi;2012-03-01\n";
        for (const char* day : {"2012-04-02", "2012-05-03"})
            contacts += "B-" + number + ";" + day + "T10:30;phone;attended;Aftalt " + std::string(60, '.') + number + "\n";
    }
    test::writeBytes(m_folder.file("people.csv"), persons);
    test::writeBytes(m_folder.file("cases.csv"), cases);
    test::writeBytes(m_folder.file("contacts.csv"), contacts);
}

}  // namespace fodfaeste::faults
