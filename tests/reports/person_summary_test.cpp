#include "reports/person_summary.h"

#include "support/synthetic_cpr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

namespace {

PersonSummary yasmin()
{
    PersonSummary summary{Citizen{{},
                                  {},
                                  test::syntheticCpr(1991y / 3 / 2, 1),
                                  {},
                                  "Yasmin",
                                  "El-Khatib",
                                  {},
                                  "Nørrebrogade 1",
                                  "2200 København N",
                                  "20 30 40 50",
                                  {},
                                  {},
                                  {},
                                  {}}};
    summary.caseFile = CaseFile{{}, {}, "KI-2012-00001", {}, "krimi", {2012y / 2 / 1, {}}, {}, {}};
    summary.caseworker = "Maria Holm";
    summary.status = YearEndStatus::InEducation;
    summary.decidedBy = DecidedBySpell{SpellKind::Education, "HF", "KVUC", 2012y / 8 / 1, {}, {}};
    summary.spells.push_back({{}, {}, {}, SpellKind::Education, "HF", "KVUC", {}, {2012y / 8 / 1, {}}, {}});
    summary.stays.push_back({{}, {}, {}, CustodyKind::Remand, "Vestre", {2011y / 1 / 1, 2011y / 2 / 1}, {}});
    summary.openTasks.push_back({{}, {}, {}, "Søg SU", 2013y / 1 / 10, 2013y / 1 / 1, {}});
    summary.contacts.push_back({{{}, {}, {}, {2013y / 1 / 3, 10h}, Channel::Meeting, Attendance::Attended, {}, {}, {}},
                                "Maria Holm",
                                "Vil gerne på FGU.",
                                false});
    summary.printedBy = "Maria Holm";
    summary.today = 2013y / 1 / 15;
    return summary;
}

std::string textOf(const Report& report)
{
    std::string text = report.title + "\n" + report.subtitle + "\n";
    for (const ReportBlock& block : report.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            text += heading->text + "\n";
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            text += paragraph->text + "\n";
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow& row : table->rows) {
                EXPECT_EQ(row.cells.size(), table->columns.size());
                for (const std::string& cell : row.cells)
                    text += cell + "\n";
            }
        }
    }
    return text;
}

TEST(PersonSummary, SaysWhoWhyAndWhatIsNext)
{
    const PersonSummary summary = yasmin();
    const Report report = personSummary(summary);
    const std::string text = textOf(report);

    EXPECT_THAT(text, HasSubstr(summary.citizen.cpr.masked()));
    EXPECT_THAT(text, Not(HasSubstr(summary.citizen.cpr.revealed())));
    for (const char* words : {"KI-2012-00001", "Maria Holm", "Nørrebrogade 1, 2200 København N", "I uddannelse", "HF", "KVUC",
                              "Søg SU", "10.01.2013 (overskredet)", "Vil gerne på FGU.", "varetægt, Vestre"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_EQ(report.runningHead, "Sag KI-2012-00001");
    EXPECT_THAT(report.madeBy, HasSubstr("Maria Holm"));
    EXPECT_FALSE(report.confidentiality.empty());
}

TEST(PersonSummary, LeavesOutWhatIsNotForPaper)
{
    PersonSummary summary = yasmin();
    summary.addressIsProtected = true;
    summary.custodyIsHidden = true;
    summary.status.reset();
    summary.contacts.front().isRestricted = true;
    summary.restrictedLeftOut = 1;
    summary.hasMoreContacts = true;

    const std::string text = textOf(personSummary(summary));

    for (const char* words : {"Nørrebrogade", "2200", "20 30 40 50", "Vestre", "varetægt", "Vil gerne", "I uddannelse"})
        EXPECT_THAT(text, Not(HasSubstr(words)));
    EXPECT_THAT(text, HasSubstr("beskyttet – udskrives ikke"));
    EXPECT_THAT(text, HasSubstr("Begrænsede notater, der ikke er udskrevet: 1"));
    EXPECT_THAT(text, HasSubstr("Der er ældre kontakter"));
}

TEST(PersonSummary, SpeaksEnglish)
{
    PersonSummary summary = yasmin();
    summary.language = Language::English;

    EXPECT_THAT(textOf(personSummary(summary)), HasSubstr("Latest contacts"));
    EXPECT_EQ(personSummary(summary).runningHead, "Case KI-2012-00001");
}

}  // namespace

}  // namespace fodfaeste
