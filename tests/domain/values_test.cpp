#include "domain/area/safety_area.h"
#include "domain/casefile/case_file.h"
#include "domain/citizen/citizen.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/spell/spell.h"
#include "domain/task/task.h"
#include "domain/user/user.h"

#include <gtest/gtest.h>

#include <set>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

template <class Values, class FromCode>
void expectCodesToReadBack(const Values& values, FromCode fromCode)
{
    std::set<std::string_view> codes;
    for (const auto value : values) {
        EXPECT_EQ(fromCode(codeOf(value)), value) << codeOf(value);
        codes.insert(codeOf(value));
    }
    EXPECT_EQ(codes.size(), values.size()) << "each value has its own word";
    EXPECT_FALSE(fromCode("")) << "no value has an empty word";
    EXPECT_FALSE(fromCode("Meeting")) << "words are lower case";
}

Citizen citizen()
{
    Citizen citizen{{}, Revision::New, *Cpr::parse("770590-1230"), {}, "Yasmin", "El-Khatib", 18, {}, {}, {}, {}, {}, {}, {}};
    return citizen;
}

}  // namespace

TEST(Codes, ReadBackToTheirValues)
{
    expectCodesToReadBack(kChannels, channelFromCode);
    expectCodesToReadBack(kAttendances, attendanceFromCode);
    expectCodesToReadBack(kAssessments, assessmentFromCode);
    expectCodesToReadBack(kSpellKinds, spellKindFromCode);
    expectCodesToReadBack(kCustodyKinds, custodyKindFromCode);
    expectCodesToReadBack(kRoles, roleFromCode);
}

TEST(WeeklyHours, AreReadWithCommaAndPointAndWrittenWithoutZeros)
{
    const struct {
        const char* text;
        int hundredths;
        const char* written;
    } table[] = {{"18", 1800, "18"}, {"18,5", 1850, "18,5"},   {"18.50", 1850, "18,5"},
                 {"0", 0, "0"},      {"37,25", 3725, "37,25"}, {"168", 16800, "168"}};
    for (const auto& [text, hundredths, written] : table) {
        const auto hours = parseWeeklyHours(text);
        ASSERT_TRUE(hours) << text;
        EXPECT_EQ(hours->hundredths, hundredths) << text;
        EXPECT_EQ(toText(*hours, ','), written) << text;
    }
    for (const char* text : {"", "-1", "169", "18,", ",5", "18,555", "18 t", "1e2", "18,5,5"})
        EXPECT_FALSE(parseWeeklyHours(text)) << text;
}

TEST(CaseNumber, HasYearAndFiveDigits)
{
    EXPECT_EQ(caseNumber(2012, 1), "KI-2012-00001");
    EXPECT_EQ(serialOf("KI-2012-00632", 2012), 632);
    for (const char* other : {"KI-2013-00632", "KI-2012-632", "SB-2012-00632", "KI-2012-0063x", ""})
        EXPECT_EQ(serialOf(other, 2012), std::nullopt) << other;
}

TEST(SafetyAreas, AreThirtyFiveInTwelveCouncilsAndTenDistricts)
{
    std::set<std::string_view> councils;
    std::set<std::string_view> districts;
    std::set<std::string_view> names;
    for (const SafetyArea& area : safetyAreas()) {
        councils.insert(area.localCouncil);
        districts.insert(area.cityDistrict);
        names.insert(area.name);
        EXPECT_EQ(findSafetyArea(area.number), &area);
    }
    EXPECT_EQ(safetyAreas().size(), 35U);
    EXPECT_EQ(councils.size(), 12U);
    EXPECT_EQ(districts.size(), 10U);
    EXPECT_EQ(names.size(), 35U);
    EXPECT_EQ(findSafetyArea(0), nullptr);
    EXPECT_EQ(findSafetyArea(36), nullptr);
}

TEST(Citizen, NeedsNamesAPossibleDistrictAndDatesAfterBirth)
{
    EXPECT_TRUE(validate(citizen()));
    Citizen nameless = citizen();
    nameless.familyName.clear();
    EXPECT_EQ(validate(nameless).error().subject, "citizen.familyName");
    Citizen nowhere = citizen();
    nowhere.districtNo = 36;
    EXPECT_EQ(validate(nowhere).error().subject, "citizen.districtNo");
    Citizen unborn = citizen();
    unborn.diedOn = 1990y / 5 / 16;
    EXPECT_EQ(validate(unborn).error().subject, "citizen.diedOn");
}

TEST(AddressProtection, LapsesAfterItsLastDay)
{
    const AddressProtection forAYear{true, 2012y / 12 / 31};
    EXPECT_TRUE(forAYear.holdsOn(2012y / 12 / 31));
    EXPECT_FALSE(forAYear.holdsOn(2013y / 1 / 1));
    EXPECT_TRUE((AddressProtection{true, std::nullopt}.holdsOn(2099y / 1 / 1)));
    EXPECT_FALSE((AddressProtection{false, std::nullopt}.holdsOn(2012y / 1 / 1)));
}

TEST(Records, RefuseEndsBeforeTheirBeginnings)
{
    Spell spell;
    spell.period = {2012y / 5 / 2, 2012y / 5 / 1};
    EXPECT_EQ(validate(spell).error().subject, "spell.endedOn");
    CustodyStay stay{{}, Revision::New, {}, CustodyKind::Remand, "Vestre Fængsel", {2012y / 5 / 2, 2012y / 5 / 1}, {}};
    EXPECT_EQ(validate(stay).error().subject, "custody.releasedOn");
    stay.period.to.reset();
    stay.expectedReleaseOn = 2012y / 5 / 1;
    EXPECT_EQ(validate(stay).error().subject, "custody.expectedReleaseOn");
    CaseFile caseFile;
    caseFile.number = "KI-2012-00001";
    caseFile.period = {2012y / 5 / 2, 2012y / 5 / 1};
    EXPECT_EQ(validate(caseFile).error().subject, "case.closedOn");
    ContactEvent contact;
    contact.duration = 1441min;
    EXPECT_EQ(validate(contact).error().subject, "contact.minutes");
}

TEST(Task, IsOpenFromTheDayItWasMadeUntilItIsSettled)
{
    const Task task{{}, Revision::New, {}, "Ring til FGU", 2013y / 3 / 20, 2013y / 3 / 1, 2013y / 3 / 15};
    EXPECT_FALSE(task.isOpenOn(2013y / 2 / 28));
    EXPECT_TRUE(task.isOpenOn(2013y / 3 / 1));
    EXPECT_TRUE(task.isOpenOn(2013y / 3 / 14));
    EXPECT_FALSE(task.isOpenOn(2013y / 3 / 15));
}

TEST(User, HasTheInitialsOfTheName)
{
    EXPECT_EQ(initialsOf("Maria Holm"), "MH");
    EXPECT_EQ(initialsOf("Åse Østergård"), "ÅØ");
    EXPECT_EQ(initialsOf("  Ali  "), "A");
    EXPECT_EQ(initialsOf("A B C D"), "ABC");
    EXPECT_EQ(initialsOf(""), "");
}

}  // namespace fodfaeste
