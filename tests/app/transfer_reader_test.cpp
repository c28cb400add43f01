#include "app/transfer/exchange_reader.h"
#include "app/transfer_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

constexpr std::string_view kPeopleHeader = "cpr;given_names;family_name\n";
constexpr std::string_view kContactsHeader = "case;at;channel;attendance;assessment;minutes;caseworker;note\n";

/// Stops a job after so many looks.
class StoppedAfter final : public Progress {
public:
    explicit StoppedAfter(int looks) : m_looks{looks} {}
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return m_looks-- <= 0; }

private:
    mutable int m_looks;
};

class ExchangeReaderTest : public testing::Test {
protected:
    ExchangeFolder read()
    {
        NoProgress progress;
        return std::move(readExchangeFolder(folder.path(), progress)).value();
    }
    std::vector<ImportProblem> problems() { return std::move(read().problems).inOrder(); }
    std::vector<std::string> texts()
    {
        std::vector<std::string> all;
        for (const ImportProblem& problem : problems())
            all.push_back(problem.file + ":" + std::to_string(problem.line) + ":" + problem.column + ":" +
                          std::string{codeOf(problem.code)} + ":" + problem.value);
        return all;
    }

    test::TransferFolder folder;
};

}  // namespace

TEST_F(ExchangeReaderTest, ReadsEveryColumnOfPeopleAndCases)
{
    folder.write("people.csv",
                 "cpr;given_names;family_name;district_no;address;postal_code;phone;email;protected_address;died_on;"
                 "moved_away_on\n770590-1230;Mette;Ågård;12;Gade 1;2200;'+45 31;m@x.dk;ja;31.12.2012;01-02-2013\n");
    folder.write("cases.csv", "case,cpr,programme,opened_on,closed_on,close_reason,caseworker,referred_by\n"
                              "KI-1,7705901230,krimi,2012-01-02,2012-12-31,\"flyttet, væk\",MH,SSP\n");

    const ExchangeFolder found = read();

    ASSERT_EQ(found.records.size(), 2U);
    const PersonRecord& person = found.records.people[0];
    EXPECT_EQ(person.line, 2U);
    EXPECT_EQ(person.cpr.digits(), "7705901230");
    EXPECT_EQ(person.givenNames + "|" + person.familyName + "|" + person.address, "Mette|Ågård|Gade 1");
    EXPECT_EQ(person.postalCode + "|" + person.phone + "|" + person.email, "2200|+45 31|m@x.dk");
    EXPECT_EQ(person.districtNo, 12);
    EXPECT_EQ(person.protectedAddress, true);
    EXPECT_EQ(person.diedOn, Date{2012y / 12 / 31});
    EXPECT_EQ(person.movedAwayOn, Date{2013y / 2 / 1});
    const CaseRecord& file = found.records.cases[0];
    EXPECT_EQ(file.caseNumber + "|" + file.programme + "|" + file.closeReason, "KI-1|krimi|flyttet, væk");
    EXPECT_EQ(file.caseworker + "|" + file.referredBy, "MH|SSP");
    EXPECT_EQ(file.period, (Period{2012y / 1 / 2, Date{2012y / 12 / 31}}));
}

TEST_F(ExchangeReaderTest, ReadsEveryColumnOfTheOtherFiles)
{
    folder.write("contacts.csv",
                 std::string{kContactsHeader} +
                     "KI-1;2012-03-04T14:05;prison_visit;attended;positive;45;Maria Holm;\"En note\nmed linjer \"\n");
    folder.write("engagements.csv", "case\tkind\ttitle\tprovider\tweekly_hours\tstarted_on\tended_on\tend_reason\n"
                                    "KI-1\twork\tKasse\tNetto\t18,5\t2012-08-12\t\t\n");
    folder.write("custody.csv", "cpr;kind;facility;admitted_on;expected_release_on;released_on\n"
                                "770590-1230;remand;Vestre;2012-05-01;2012-07-01;2012-06-01\n");

    const ExchangeFolder found = read();

    ASSERT_EQ(found.records.size(), 3U);
    const ContactRecord& contact = found.records.contacts[0];
    EXPECT_EQ(contact.at, (LocalTime{2012y / 3 / 4, std::chrono::minutes{14 * 60 + 5}}));
    EXPECT_EQ(contact.channel, Channel::PrisonVisit);
    EXPECT_EQ(contact.attendance, Attendance::Attended);
    EXPECT_EQ(contact.assessment, Assessment::Positive);
    EXPECT_EQ(contact.duration, 45min);
    EXPECT_EQ(contact.caseworker + "|" + contact.note, "Maria Holm|En note\nmed linjer ");
    const EngagementRecord& engagement = found.records.engagements[0];
    EXPECT_EQ(engagement.kind, SpellKind::Work);
    EXPECT_EQ(engagement.title + "|" + engagement.provider, "Kasse|Netto");
    EXPECT_EQ(engagement.weeklyHours, WeeklyHours{1850});
    EXPECT_EQ(engagement.period, (Period{2012y / 8 / 12, std::nullopt}));
    const CustodyRecord& stay = found.records.custody[0];
    EXPECT_EQ(stay.kind, CustodyKind::Remand);
    EXPECT_EQ(stay.facility, "Vestre");
    EXPECT_EQ(stay.expectedReleaseOn, Date{2012y / 7 / 1});
    EXPECT_EQ(stay.period, (Period{2012y / 5 / 1, Date{2012y / 6 / 1}}));
}

TEST_F(ExchangeReaderTest, ReadsValuesInEverySpelling)
{
    folder.write("people.csv",
                 "cpr;given_names;family_name;protected_address\n"
                 "7705901230;A;B;1\n890296-2078;A;B;nej\n690899-9019;A;B;JA\n890200-4123;A;B;0\n610100-4000;A;B;\n");
    folder.write("engagements.csv", "case;kind;weekly_hours;started_on\nA;work;18.5;12.08.2012\nA;offer;37;12-08-2012\n");

    const ExchangeFolder found = read();

    ASSERT_THAT(found.records.people, SizeIs(5));
    const std::optional<bool> expected[] = {true, false, true, false, std::nullopt};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(found.records.people[i].protectedAddress, expected[i]) << i;
    ASSERT_THAT(found.records.engagements, SizeIs(2));
    EXPECT_EQ(found.records.engagements[0].weeklyHours, WeeklyHours{1850});
    EXPECT_EQ(found.records.engagements[1].weeklyHours, WeeklyHours{3700});
    EXPECT_EQ(found.records.engagements[1].period.from, Date{2012y / 8 / 12});
}

TEST_F(ExchangeReaderTest, KnowsWhichColumnsAreAbsent)
{
    folder.write("people.csv", std::string{kPeopleHeader} + "770590-1230;A;B\n");

    const ExchangeFolder found = read();

    EXPECT_TRUE(found.records.has(ExchangeFile::People, Column::GivenNames));
    EXPECT_FALSE(found.records.has(ExchangeFile::People, Column::Phone));
    EXPECT_THAT(problems(), IsEmpty());
}

TEST_F(ExchangeReaderTest, ReportsEveryBadValueAtOnceInOrder)
{
    folder.write("custody.csv", "cpr;kind;facility;admitted_on\n770590-1230;jail;;2012-13-01\n");
    folder.write("people.csv", "cpr;given_names;family_name;district_no;protected_address;died_on\n"
                               "320590-1230;;B;36;maybe;2012-02-30\n;A;B;x;;\n");
    folder.write("contacts.csv", std::string{kContactsHeader} + "A;2012-01-01 10:00;Meeting;gone;bad;1441;;\n");
    folder.write("engagements.csv", "case;kind;weekly_hours;started_on\nA;work;169;2012-01-01\nA;work;mange;\n");

    EXPECT_THAT(texts(),
                ElementsAre("people.csv:2:cpr:not_a_cpr:320590-****",
                            "people.csv:2:given_names:value_missing:", "people.csv:2:district_no:out_of_range:36",
                            "people.csv:2:protected_address:not_yes_no:maybe", "people.csv:2:died_on:not_a_date:2012-02-30",
                            "people.csv:3:cpr:value_missing:", "people.csv:3:district_no:not_a_number:x",
                            "contacts.csv:2:at:not_a_time:2012-01-01 10:00", "contacts.csv:2:channel:unknown_code:Meeting",
                            "contacts.csv:2:attendance:unknown_code:gone", "contacts.csv:2:assessment:unknown_code:bad",
                            "contacts.csv:2:minutes:out_of_range:1441", "engagements.csv:2:weekly_hours:out_of_range:169",
                            "engagements.csv:3:weekly_hours:not_a_number:mange",
                            "engagements.csv:3:started_on:value_missing:", "custody.csv:2:kind:unknown_code:jail",
                            "custody.csv:2:facility:value_missing:", "custody.csv:2:admitted_on:not_a_date:2012-13-01"));
}

TEST_F(ExchangeReaderTest, RepeatsNobodysDataInItsMessages)
{
    folder.write("people.csv", std::string{kPeopleHeader} + "Hans Jensen;A;B\n770590-123;" + std::string(1001, 'N') + ";B\n");
    folder.write("contacts.csv", std::string{kContactsHeader} + "A;770590-1230;\x1B[2Jphone;attended;;;;hemmeligt\n");

    EXPECT_THAT(texts(),
                ElementsAre("people.csv:2:cpr:not_a_cpr:… (11)", "people.csv:3:cpr:not_a_cpr:770590-****",
                            "people.csv:3:given_names:text_too_long:… (1001)", "contacts.csv:2:at:not_a_time:770590-****",
                            "contacts.csv:2:channel:unknown_code:.[2Jphone"));
}

TEST_F(ExchangeReaderTest, RepeatsNothingOfAFileWithoutHeading)
{
    folder.write("people.csv", "770590-1230;Hans;Jensen\n770590-1230;Hans;Jensen\n");
    folder.write("cases.csv", "case;cpr;programme;opened_on;770590-1230;ekstra\n");

    EXPECT_THAT(texts(), ElementsAre("people.csv:1::header_missing:", "cases.csv:1:#5:column_unknown:",
                                     "cases.csv:1:ekstra:column_unknown:"));
}

TEST_F(ExchangeReaderTest, ReportsColumnsThatAreMissingUnknownOrTwice)
{
    folder.write("people.csv", "cpr;given_names;shoe_size\n7705901230;A;B\n");
    folder.write("cases.csv", "case;cpr;cpr;programme;opened_on\n");
    folder.write("custody.csv", "cpr;;kind\n");

    EXPECT_THAT(texts(), ElementsAre("people.csv:1:family_name:column_missing:", "people.csv:1:shoe_size:column_unknown:",
                                     "cases.csv:1:#3:column_twice:", "custody.csv:1:#2:column_unnamed:"));
    EXPECT_TRUE(read().unread.allPeople);
    EXPECT_TRUE(read().unread.allCases);
}

TEST_F(ExchangeReaderTest, ReportsHostileRowsAndReadsTheOthers)
{
    folder.write("people.csv", std::string{kPeopleHeader} + std::string{"770590-1230;A\0;B\n", 17} + "770590-1230;A;B;C\n" +
                                   "770590-1230;" + std::string(10'000'000, 'x') +
                                   ";B\n770590-1230;\"A\"b;C\n;;\n890296-2078;D;E\n" + "770590-1230;\"A;B\n");

    EXPECT_THAT(texts(), ElementsAre("people.csv:2:given_names:nul_byte:", "people.csv:3::too_many_fields:4/3",
                                     "people.csv:4:given_names:field_too_long:", "people.csv:5:given_names:text_after_quote:",
                                     "people.csv:6::row_empty:", "people.csv:8:given_names:quote_not_closed:",
                                     "people.csv:8::too_few_fields:2/3"));
    EXPECT_THAT(read().records.people, SizeIs(1));
}

TEST_F(ExchangeReaderTest, ReportsWhatIsWrongWithFolderAndFiles)
{
    NoProgress progress;
    auto missing = readExchangeFolder(folder.path() / "nowhere", progress);
    ASSERT_TRUE(missing);
    EXPECT_THAT(std::move(missing->problems).inOrder(), ElementsAre(ImportProblem{"", 0, "", ProblemCode::FolderMissing, ""}));

    EXPECT_THAT(texts(), ElementsAre(":0::folder_empty:"));

    std::filesystem::create_directory(folder.path() / "people.csv");
    folder.write("cases.csv", "").write("other.csv", "x").write("readme.txt", "x");
    folder.write("custody.csv", std::string_view{"\xFF\xFE"
                                                 "c\0",
                                                 4});
    folder.write("engagements.csv", "case;kind;started_on;title\nA;work;2012-08-12;B\xF8rnehave\n");
    EXPECT_THAT(texts(), ElementsAre("people.csv:0::file_unreadable:", "cases.csv:0::header_missing:",
                                     "engagements.csv:0::file_is_windows_1252:", "custody.csv:0::file_is_utf16:",
                                     "other.csv:0::unknown_file:"));
    EXPECT_EQ(read().records.engagements.at(0).title, "Børnehave");
}

TEST_F(ExchangeReaderTest, RemembersTheKeysOfRowsItCouldNotRead)
{
    folder.write("people.csv", std::string{kPeopleHeader} + "770590-1230;;B\n");
    folder.write("cases.csv", "case;cpr;programme;opened_on\nKI-1;770590-1230;krimi;i går\n");

    const ExchangeFolder found = read();

    EXPECT_THAT(found.unread.people, ElementsAre(*Cpr::parse("7705901230")));
    EXPECT_THAT(found.unread.cases, ElementsAre("KI-1"));
    EXPECT_FALSE(found.unread.allPeople);
}

TEST_F(ExchangeReaderTest, StopsWhenItIsToldTo)
{
    std::string rows{kPeopleHeader};
    for (int i = 0; i < 3000; ++i)
        rows += "770590-1230;A;B\n";
    folder.write("people.csv", rows);

    for (const int looks : {0, 1, 2}) {
        StoppedAfter progress{looks};
        const auto found = readExchangeFolder(folder.path(), progress);
        ASSERT_FALSE(found) << looks;
        EXPECT_EQ(found.error().code, ErrorCode::Cancelled) << looks;
    }
}

}  // namespace fodfaeste
