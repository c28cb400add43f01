#pragma once

#include "support/scratch_folder.h"

#include <string>
#include <string_view>

namespace fodfaeste::test {

/// A small exchange folder: three young people, of whom one is employed and one in custody on 31 December 2012.
inline void writeExchangeFolder(const std::string& folder)
{
    const auto write = [&folder](const char* name, std::string_view text) { writeBytes(folder + "/" + name, std::string{text}); };
    write("people.csv", "cpr;given_names;family_name;district_no;address;postal_code;phone;protected_address\n"
                        "770590-1230;Mette;Ågård;12;Gade 1;2200;31 12;nej\n"
                        "710290-2075;Omar;El-Khatib;;;;;ja\n"
                        "630391-1117;Jan;=cmd|calc;3;;;;nej\n");
    write("cases.csv", "case;cpr;programme;opened_on;closed_on;close_reason;caseworker;referred_by\n"
                       "A-1;770590-1230;krimi;2012-01-02;;;Maria Holm;SSP\n"
                       "A-2;710290-2075;krimi;2012-02-02;;;Sofie Nygaard;\n"
                       "A-3;630391-1117;krimi;2012-02-02;;;Sofie Nygaard;\n");
    write("contacts.csv", "case;at;channel;attendance;assessment;minutes;caseworker;note\n"
                          "A-1;2012-03-04T14:05;meeting;attended;positive;45;Maria Holm;Hemmeligt notat om Mette\n");
    write("engagements.csv", "case;kind;title;provider;weekly_hours;started_on;ended_on;end_reason\n"
                             "A-1;work;Kasse;Netto;18,5;2012-08-12;;\n");
    write("custody.csv", "cpr;kind;facility;admitted_on;expected_release_on;released_on\n"
                         "710290-2075;remand;Vestre;2012-05-01;;\n");
}

}  // namespace fodfaeste::test
