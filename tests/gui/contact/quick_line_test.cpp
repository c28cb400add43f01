#include "gui/contact/quick_line.h"

#include "gui/text/translations.h"

#include <gtest/gtest.h>

#include <ostream>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

using Part = QuickLine::Part;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

class QuickLineTest : public testing::Test {
protected:
    QuickLineTest() { translations.choose(Language::Danish); }

    /// People called Amir, Frederik and Jon are known.
    static bool mayBe(const QString& words)
    {
        const QString first = words.section(QLatin1Char{' '}, 0, 0).toLower();
        return !first.isEmpty() && (text("amir").startsWith(first) || text("frederik").startsWith(first) ||
                                    text("jon").startsWith(first) || first == text("26145678"));
    }
    QuickLine read(const char* typed) const { return QuickLine::read(text(typed), kNow, mayBe); }
    /// As when the person is known already.
    QuickLine readWithPerson(const char* typed) const { return QuickLine::read(text(typed), kNow, {}); }

    static constexpr LocalTime kNow{Date{2013y / 3 / 15}, 10h + 30min};  // a Friday
    Translations translations;
};

TEST_F(QuickLineTest, ReadsTheLineOfTheManual)
{
    const QuickLine line = read("ami k; tn; vil gerne på FGU; +7d ring FGU");

    EXPECT_EQ(line.persons, QStringList{text("ami k")});
    EXPECT_EQ(line.how.channel, Channel::Phone);
    EXPECT_EQ(line.how.attendance, Attendance::Attended);
    EXPECT_EQ(line.note, text("vil gerne på FGU"));
    EXPECT_EQ(line.step, text("ring FGU"));
    EXPECT_EQ(line.due, Date{2013y / 3 / 22});
    EXPECT_FALSE(line.moment);
}

TEST_F(QuickLineTest, TakesThePiecesInAnyOrder)
{
    const QuickLine line = read("+7d ring FGU; vil gerne på FGU; ! ; i går 14; tlf ikke nået -; ami k");

    EXPECT_EQ(line.persons, QStringList{text("ami k")});
    EXPECT_EQ(line.how.channel, Channel::Phone);
    EXPECT_EQ(line.how.attendance, Attendance::NotReached);
    EXPECT_EQ(line.how.assessment, Assessment::Negative);
    EXPECT_TRUE(line.how.restricted);
    EXPECT_EQ(line.moment, (LocalTime{2013y / 3 / 14, 14h}));
    EXPECT_EQ(line.note, text("vil gerne på FGU"));
    EXPECT_EQ(line.step, text("ring FGU"));
}

TEST_F(QuickLineTest, UnderstandsHowItWentInCodesAndInWordsOfBothLanguages)
{
    const struct {
        const char* typed;
        std::optional<Channel> channel;
        std::optional<Attendance> attendance;
        std::optional<Assessment> assessment;
    } table[] = {
        {"tn", Channel::Phone, Attendance::Attended, {}},
        {"mu-", Channel::Meeting, Attendance::NoShow, Assessment::Negative},
        {"tn+", Channel::Phone, Attendance::Attended, Assessment::Positive},
        {"tlf", Channel::Phone, {}, {}},
        {"Tlf nået", Channel::Phone, Attendance::Attended, {}},
        {"nået tlf +", Channel::Phone, Attendance::Attended, Assessment::Positive},
        {"ikke nået", {}, Attendance::NotReached, {}},
        {"møde udeblev", Channel::Meeting, Attendance::NoShow, {}},
        {"mødte ikke", {}, Attendance::NoShow, {}},
        {"sms sendt", Channel::Sms, Attendance::Sent, {}},
        {"home visit no show", Channel::HomeVisit, Attendance::NoShow, {}},
        {"phone no answer", Channel::Phone, Attendance::NotReached, {}},
        {"0", {}, {}, Assessment::Neutral},
    };
    for (const auto& row : table) {
        const QuickLine line = readWithPerson(row.typed);
        EXPECT_EQ(line.how.channel, row.channel) << row.typed;
        EXPECT_EQ(line.how.attendance, row.attendance) << row.typed;
        EXPECT_EQ(line.how.assessment, row.assessment) << row.typed;
        EXPECT_EQ(line.note, QString{}) << row.typed;
        EXPECT_EQ(line.pieces.size(), 1U) << row.typed;
    }
}

TEST_F(QuickLineTest, ReadsTheMoment)
{
    const struct {
        const char* typed;
        LocalTime moment;
    } table[] = {
        {"i går 14", {2013y / 3 / 14, 14h}},     {"14-3", {2013y / 3 / 14, 12h}},
        {"fre", {2013y / 3 / 15, 10h + 30min}},  {"14.03.2013 9:30", {2013y / 3 / 14, 9h + 30min}},
        {"torsdag kl. 9", {2013y / 3 / 14, 9h}}, {"yesterday 9", {2013y / 3 / 14, 9h}},
        {"9.15", {2013y / 3 / 15, 9h + 15min}},
    };
    for (const auto& row : table) {
        const QuickLine line = readWithPerson(row.typed);
        EXPECT_EQ(line.moment, row.moment) << row.typed;
        EXPECT_EQ(line.note, QString{}) << row.typed;
    }
    EXPECT_EQ(readWithPerson("tlf i går 9").moment, (LocalTime{2013y / 3 / 14, 9h})) << "in one piece with how it went";
}

TEST_F(QuickLineTest, ReadsWhatIsToBeDoneOnlyWhereItIsClear)
{
    const struct {
        const char* typed;
        const char* step;
        Date due;
    } table[] = {
        {"+7d ring FGU", "ring FGU", 2013y / 3 / 22},    {"+2u ring", "ring", 2013y / 3 / 29},
        {"+2 uger ring", "ring", 2013y / 3 / 29},        {"+1m opfølgning på praktik", "opfølgning på praktik", 2013y / 4 / 15},
        {"fre ring FGU", "ring FGU", 2013y / 3 / 22},    {"i morgen send ansøgning", "send ansøgning", 2013y / 3 / 16},
        {"22/3 book møde", "book møde", 2013y / 3 / 22},
    };
    for (const auto& row : table) {
        const QuickLine line = readWithPerson(row.typed);
        EXPECT_EQ(line.step, text(row.step)) << row.typed;
        EXPECT_EQ(line.due, row.due) << row.typed;
    }
    for (const char* note : {"fre talte vi om FGU", "+7d", "i morgen skal han til møde", "+45 22 33 44 55 er hans nummer"}) {
        EXPECT_FALSE(readWithPerson(note).due) << note;
        EXPECT_EQ(readWithPerson(note).note, text(note)) << note;
    }
}

TEST_F(QuickLineTest, LeavesTheRestAsNoteInItsOrder)
{
    EXPECT_EQ(read("ami; Mødte op; tn; virkede træt; Vil gerne på FGU").note, text("Mødte op; virkede træt; Vil gerne på FGU"));
    EXPECT_EQ(read("ami; tn; Første linje\n- tlf; nået\n- i går").note, text("Første linje\n- tlf; nået\n- i går"))
        << "below the first line nothing is understood";
    EXPECT_EQ(readWithPerson("Talt om praktik +7d ring FGU").note, text("Talt om praktik"));
    EXPECT_EQ(readWithPerson("Talt om praktik +7d ring FGU").step, text("ring FGU"));
    EXPECT_EQ(readWithPerson("manglede penge").note, text("manglede penge")) << "no Monday";
}

TEST_F(QuickLineTest, TakesAnApostropheForNote)
{
    const QuickLine line = read("'tlf; '+7d ring; ami k; 'i går");
    EXPECT_EQ(line.note, text("tlf; +7d ring; i går"));
    EXPECT_EQ(line.pieces.size(), 1U);
    EXPECT_FALSE(line.due);
}

TEST_F(QuickLineTest, DoesNotUnderstandTheSameTwice)
{
    const QuickLine line = readWithPerson("tn; møde; i går; i dag; +7d ring; +8d skriv");
    EXPECT_EQ(line.how.channel, Channel::Phone);
    EXPECT_EQ(line.moment, (LocalTime{2013y / 3 / 14, 12h}));
    EXPECT_EQ(line.step, text("ring"));
    EXPECT_EQ(line.note, text("møde; i dag; +8d skriv"));
}

TEST_F(QuickLineTest, DoesNotUnderstandWhatIsSaidInAFieldAlready)
{
    QuickLine::Known known;
    known.how.attendance = Attendance::Attended;
    known.moment = known.step = true;
    const QuickLine line = QuickLine::read(text("kom ikke; tlf; i går; +7d ring; slut +8d skriv"), kNow, {}, known);
    EXPECT_EQ(line.how.channel, Channel::Phone) << "nobody has said that yet";
    EXPECT_EQ(line.note, text("kom ikke; i går; +7d ring; slut +8d skriv"));
}

TEST_F(QuickLineTest, AsksForAPersonWhileNobodyIsKnown)
{
    EXPECT_EQ(read("tn; ami k; note").persons, QStringList{text("ami k")});
    EXPECT_EQ(read("26145678; tn").persons, QStringList{text("26145678")});
    EXPECT_EQ(read("ami; jon; note").persons, QStringList{text("ami")}) << "the second may be a word like any other";
    EXPECT_EQ(read("ami; jon; note").note, text("jon; note"));
    EXPECT_TRUE(readWithPerson("ami; note").persons.isEmpty());
    EXPECT_EQ(readWithPerson("@jon s; note").persons, QStringList{text("jon s")});
    EXPECT_EQ(read("hvem mon det var; tn").persons, QStringList{});
}

TEST_F(QuickLineTest, TakesAFirstNameForAPersonAndNotForAWeekday)
{
    EXPECT_EQ(read("fre; tn; note").persons, QStringList{text("fre")});
    EXPECT_FALSE(read("fre; tn; note").moment);
    EXPECT_EQ(read("ami; fre; note").moment, (LocalTime{2013y / 3 / 15, 10h + 30min}));
}

TEST_F(QuickLineTest, NamesSeveralBetweenCommas)
{
    EXPECT_EQ(read("ami k, jon s; mn; fælles køkken").persons, (QStringList{text("ami k"), text("jon s")}));
    EXPECT_EQ(read("ami k, nogen ukendt; x").persons, QStringList{}) << "then it is a sentence with a comma";
}

TEST_F(QuickLineTest, SaysWhereEachPieceStandsAndTakesItOut)
{
    const QString typed = text("ami k; vil gerne; tn");
    const QuickLine line = read("ami k; vil gerne; tn");

    ASSERT_EQ(line.pieces.size(), 2U);
    EXPECT_EQ(line.pieces[0], (QuickLine::Piece{Part::Person, 0, 6, true, text("ami k")}));
    EXPECT_EQ(line.pieces[1].words, text("tn"));
    EXPECT_FALSE(line.pieces[1].isClosed);
    EXPECT_EQ(QuickLine::without(typed, line.pieces, QuickLine::Take::Closed), text("vil gerne; tn"));
    EXPECT_EQ(QuickLine::without(typed, line.pieces, QuickLine::Take::All), text("vil gerne;"));
}

TEST_F(QuickLineTest, BearsWhateverIsTyped)
{
    for (const char* odd : {"", ";", ";;;", "  ;  ", "+", "@", "@,;", ",", "'", "\n\n", "+999d x", "99/99", "æ;ø;å"}) {
        const QuickLine line = read(odd);
        EXPECT_FALSE(line.due && line.step.isEmpty()) << odd;
    }
    EXPECT_EQ(read(";").note, QString{});
}

}  // namespace

}  // namespace fodfaeste
