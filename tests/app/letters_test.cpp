#include "app/letter/letter_service.h"

#include "app/citizen/citizen_service.h"
#include "app/task/task_service.h"
#include "support/office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

class LettersTest : public testing::Test {
protected:
    LettersTest()
    {
        auto person = office.citizen("Yasmin", "El-Khatib").address("Nørrebrogade 1, 2. tv", "2200 København N");
        yasmin = person.caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
        caseFile = person.caseFileId();
        person.task("Ring til FGU", 2013y / 1 / 10).task("Møde om praktik", 2013y / 1 / 16);
    }

    LetterDesk desk() { return *letters.begin(office.caseworker, yasmin); }
    LetterOrder order(const char* name)
    {
        const LetterDesk all = desk();
        const auto found = std::ranges::find(all.templates, std::string{name}, &LetterTemplate::name);
        LetterOrder order{caseFile, found->id, found->version, all.values, LetterDelivery::EBoks, {}};
        for (const std::string& missing : missingIn(found->body, order.values))
            order.values[missing] = "udfyldt";
        return order;
    }
    std::vector<Letter> kept() { return office.services().citizens.open(office.caseworker, yasmin)->letters; }

    Office office;
    LetterService& letters = office.services().letters;
    CitizenId yasmin;
    CaseFileId caseFile;
};

TEST_F(LettersTest, KnowWhatIsOnRecordAndNothingElse)
{
    const LetterDesk all = desk();

    EXPECT_EQ(all.values.find("fornavn")->second, "Yasmin");
    EXPECT_EQ(all.values.find("sagsbehandler")->second, "Maria Holm");
    EXPECT_EQ(all.values.find("adresse")->second, "Nørrebrogade 1, 2. tv, 2200 København N");
    EXPECT_EQ(all.values.find("aftale.dato")->second, "onsdag den 16. januar 2013") << "not the overdue one";
    EXPECT_EQ(all.values.find("aftale.tid"), all.values.end());
    std::vector<std::string> names;
    for (const LetterTemplate& each : all.templates)
        names.push_back(each.name);
    EXPECT_THAT(names, ElementsAre("Bekræftelse på aftale", "Henvisning til uddannelse eller job", "Indkaldelse til samtale",
                                   "Opfølgning efter udeblivelse", "Samtykke til at dele oplysninger"));
}

TEST_F(LettersTest, EveryTemplateThatComesWithTheProgramCanBeFilled)
{
    for (const LetterTemplate& each : desk().templates) {
        const auto written = letters.write(office.caseworker, order(each.name.c_str()));
        ASSERT_TRUE(written) << each.name;
        EXPECT_THAT(written->letter.body, Not(HasSubstr("{"))) << each.name;
        EXPECT_GT(letterBlocks(written->letter.body).size(), 3U) << each.name;
    }
}

TEST_F(LettersTest, AskWritersAboutThemselvesOnce)
{
    LetterOrder wanted = order("Indkaldelse til samtale");
    wanted.values["sagsbehandler.telefon"] = "33 66 00 00";
    wanted.values["aftale.sted"] = "Hos Yasmin";
    ASSERT_TRUE(letters.write(office.caseworker, wanted));

    EXPECT_EQ(desk().values["sagsbehandler.telefon"], "33 66 00 00");
    EXPECT_EQ(desk().values.count("aftale.sted"), 0U) << "what is about a citizen does not go into another's letter";
    EXPECT_EQ(letters.begin(office.teamLead, yasmin)->values.count("sagsbehandler.telefon"), 0U);
}

TEST_F(LettersTest, AreKeptOnTheCaseAsTheyLeft)
{
    LetterOrder wanted = order("Indkaldelse til samtale");
    wanted.values["aftale.tid"] = "kl. 10";

    const auto written = letters.write(office.caseworker, wanted);

    ASSERT_TRUE(written);
    EXPECT_EQ(written->recipient, "Yasmin El-Khatib");
    EXPECT_TRUE(written->address.empty()) << "e-Boks needs none";
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front(), written->letter);
    EXPECT_THAT(kept().front().body, HasSubstr("Klokken: kl. 10"));
    const auto lines = office.auditLines();
    const auto line =
        std::ranges::find_if(lines, [](const AuditEntry& each) { return each.detail.starts_with("letter written"); });
    ASSERT_NE(line, lines.end());
    EXPECT_EQ(line->operation, Operation::WriteLetter);
    EXPECT_THAT(line->detail, Not(HasSubstr("kl. 10")));
}

TEST_F(LettersTest, WithAnEmptyPlaceAreNeitherMadeNorKept)
{
    LetterOrder wanted = order("Indkaldelse til samtale");
    wanted.values["aftale.sted"] = "  ";

    const auto refused = letters.write(office.caseworker, wanted);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "aftale.sted");
    EXPECT_TRUE(kept().empty());
}

TEST_F(LettersTest, ByPostCarryTheAddress)
{
    LetterOrder wanted = order("Indkaldelse til samtale");
    wanted.delivery = LetterDelivery::Post;

    EXPECT_THAT(letters.write(office.caseworker, wanted)->address, ElementsAre("Nørrebrogade 1, 2. tv", "2200 København N"));
}

TEST_F(LettersTest, PutAProtectedAddressOnPaperForAReasonOnly)
{
    office.write([&](Transaction& tx) {
        Citizen citizen = *tx.citizens().find(yasmin);
        citizen.protection = {true, {}};
        ASSERT_TRUE(tx.citizens().save(citizen));
    });
    const LetterDesk all = desk();
    EXPECT_TRUE(all.addressIsProtected);
    EXPECT_TRUE(all.citizen.address.empty());
    EXPECT_EQ(all.values.find("adresse"), all.values.end());

    LetterOrder wanted = order("Indkaldelse til samtale");
    ASSERT_TRUE(letters.write(office.caseworker, wanted)) << "by e-Boks there is nothing to protect";
    wanted.delivery = LetterDelivery::Post;
    EXPECT_EQ(letters.write(office.caseworker, wanted).error().subject, "letter.address");
    wanted.delivery = LetterDelivery::EBoks;
    wanted.values["adresse"] = "Hemmelig Vej 2";
    EXPECT_EQ(letters.write(office.caseworker, wanted).error().subject, "letter.address") << "nor typed by hand";
    wanted.values.erase("adresse");
    wanted.delivery = LetterDelivery::Post;
    wanted.addressReason = "ingen e-Boks";
    ASSERT_EQ(letters.write(office.caseworker, wanted)->address.size(), 2U);
    EXPECT_THAT(office.auditLines().front().detail, HasSubstr("address shown: ingen e-Boks"));
}

TEST_F(LettersTest, ByPostNeedAnAddress)
{
    auto bo = office.citizen("Bo", "Aagaard").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    LetterOrder wanted = order("Indkaldelse til samtale");
    wanted.caseFile = bo.caseFileId();
    wanted.delivery = LetterDelivery::Post;

    EXPECT_EQ(letters.write(office.caseworker, wanted).error().subject, "letter.address");
}

TEST_F(LettersTest, AreForWhoeverMayOpenTheCase)
{
    EXPECT_EQ(letters.begin(office.otherCaseworker, yasmin).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(letters.begin(office.auditor, yasmin).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(letters.write(office.otherCaseworker, order("Indkaldelse til samtale")).error().code, ErrorCode::ReasonNeeded);
    const auto closed =
        office.citizen("Cem", "Kaya").caseFile("krimi", 2012y / 1 / 1, 2012y / 12 / 1).with(office.caseworker).id();
    EXPECT_EQ(letters.begin(office.teamLead, closed).error().subject, "case");
}

TEST_F(LettersTest, TemplatesAreChangedByTheLeadAndKeepTheirVersions)
{
    LetterTemplate mine = letters.templates(office.teamLead)->front();
    const LetterOrder before = order(mine.name.c_str());
    mine.body = "Hej {fornavn}";
    EXPECT_EQ(letters.save(office.caseworker, mine).error().code, ErrorCode::Forbidden);

    const auto saved = letters.save(office.teamLead, mine);

    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->version, 2);
    EXPECT_EQ(letters.save(office.teamLead, mine).error().code, ErrorCode::Conflict) << "a save over a newer one";
    EXPECT_EQ(letters.versions(office.teamLead, mine.id)->size(), 2U);
    EXPECT_EQ(letters.write(office.caseworker, before).error().code, ErrorCode::Conflict) << "the writer saw another text";
    LetterTemplate retired = *saved;
    retired.isRetired = true;
    EXPECT_EQ(letters.save(office.teamLead, retired)->version, 2) << "the text is the same";
    EXPECT_EQ(desk().templates.size(), 4U);
}

TEST_F(LettersTest, ATemplateThatCannotBeFilledIsNotSaved)
{
    EXPECT_EQ(letters.save(office.teamLead, {{}, {}, 0, " ", "x", false}).error().subject, "template.name");
    EXPECT_EQ(letters.save(office.teamLead, {{}, {}, 0, "Ny", "Hej {navn", false}).error().subject, "template.body");
    EXPECT_EQ(letters.save(office.teamLead, {{}, {}, 0, "Ny", "Hej {navn}", false})->version, 1);
    EXPECT_EQ(desk().templates.size(), 6U);
}

TEST_F(LettersTest, ACalendarLearnsTheDayAndTwoLetters)
{
    auto person = office.citizen("Cem", "Kaya").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    const TaskId open = person.task("Afsoning: møde", 2013y / 1 / 20).taskId();
    const TaskId done = person.task("Gjort", 2013y / 1 / 5, 2013y / 1 / 5).taskId();
    TaskService& tasks = office.services().tasks;

    const auto appointments = tasks.appointments(office.caseworker, {open, done});

    ASSERT_TRUE(appointments);
    ASSERT_EQ(appointments->size(), 1U);
    EXPECT_EQ(appointments->front().day, 2013y / 1 / 20);
    EXPECT_EQ(appointments->front().initials, "CK");
    EXPECT_EQ(office.auditLines().front().operation, Operation::ExportCalendar);
    EXPECT_EQ(tasks.appointments(office.otherCaseworker, {open}).error().code, ErrorCode::ReasonNeeded);
}

}  // namespace

}  // namespace fodfaeste
