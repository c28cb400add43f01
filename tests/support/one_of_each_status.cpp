#include "support/one_of_each_status.h"

#include "support/office.h"

namespace fodfaeste::test {

void addOneOfEachStatus(Office& office)
{
    using namespace std::chrono_literals;
    const auto open = [&office](const char* given, const char* family) {
        return office.citizen(given, family).bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 2 / 1);
    };
    open("Død", "Dal").diedOn(2012y / 6 / 1);
    open("Flyttet", "Fris").movedAwayOn(2012y / 12 / 31);
    open("Arbejde", "Aa").work(2012y / 8 / 12).education(2012y / 8 / 1).with(office.caseworker);
    open("Uddannet", "Uhd").education(2012y / 8 / 1).livesIn(9);
    open("Tilbud", "Thy").offer(2012y / 12 / 1);
    open("Kontakt", "Krag")
        .contact("2012-11-12T10:00", Attendance::Attended, Assessment::Positive, Channel::PrisonVisit)
        .custody(CustodyKind::Remand, 2012y / 11 / 1, {}, 2013y / 2 / 1)
        .with(office.otherCaseworker);
    open("Indsat", "Iversen").custody(CustodyKind::Sentence, 2012y / 5 / 1);
    open("Mistet", "Ågård").contact("2012-03-01T10:00").with(office.caseworker).task("Find nyt nummer", 2013y / 1 / 10);
    office.citizen("Afsluttet", "Abel").caseFile("krimi", 2012y / 1 / 2, 2012y / 10 / 1);
    office.citizen("Gammel", "Ged").bornOn(1980y / 1 / 1).caseFile("krimi", 2012y / 1 / 2);
}

}  // namespace fodfaeste::test
