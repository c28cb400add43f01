#include "reports/calendar_file.h"
#include "reports/case_system_note.h"
#include "reports/letter_paper.h"
#include "reports/odt_file.h"
#include "support/scratch_folder.h"
#include "unzipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::unzipped;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

LetterPaper invitation()
{
    return {"Indkaldelse til samtale",
            "Kære Yasmin\n\nVi ses:\nsnart  & <gerne>\n\n# Vi mødes\n- Dag: onsdag\n- Sted: \"her\"\n\n~ Underskrift",
            "Yasmin El-Khatib",
            {"Nørrebrogade 1", "2200 København N"},
            "KI-2012-00001",
            "Maria Holm",
            "Team Nord",
            2013y / 1 / 15};
}

/// Whether every element that is opened is closed, in order: what an office program refuses otherwise.
bool isWellFormed(const std::string& xml)
{
    std::vector<std::string> open;
    for (auto at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        const auto end = xml.find('>', at);
        if (end == std::string::npos)
            return false;
        const std::string tag = xml.substr(at + 1, end - at - 1);
        if (tag.starts_with('?') || tag.ends_with('/'))
            continue;
        const std::string name = tag.substr(0, tag.find_first_of(" \n"));
        if (!name.starts_with('/'))
            open.push_back(name);
        else if (open.empty() || "/" + open.back() != name)
            return false;
        else
            open.pop_back();
    }
    return open.empty();
}

TEST(LetterOdt, IsAnArchiveThatBeginsWithItsTypeUnpacked)
{
    const test::ScratchFolder folder;
    const std::string path = folder.file("brev.odt");

    ASSERT_TRUE(writeOdt(invitation(), path));

    const auto parts = unzipped(path);
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_EQ(parts[0].first, "mimetype");
    EXPECT_TRUE(parts[0].second.isStored);
    EXPECT_EQ(parts[0].second.content, "application/vnd.oasis.opendocument.text");
    std::ifstream file{path, std::ios::binary};
    std::string head(69, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    EXPECT_EQ(head.substr(30), "mimetypeapplication/vnd.oasis.opendocum") << "where programs look for the type";
    for (std::size_t i = 1; i < parts.size(); ++i) {
        EXPECT_TRUE(isWellFormed(parts[i].second.content)) << parts[i].first;
        const bool isListed = parts.back().second.content.find("full-path=\"" + parts[i].first + "\"") != std::string::npos;
        EXPECT_TRUE(isListed || parts[i].first == "META-INF/manifest.xml") << parts[i].first;
    }
    EXPECT_FALSE(std::ifstream{path + ".part"}) << "nothing half done is left";
}

TEST(LetterOdt, SaysWhatTheLetterSays)
{
    const test::ScratchFolder folder;
    ASSERT_TRUE(writeOdt(invitation(), folder.file("brev.odt")));
    const auto parts = unzipped(folder.file("brev.odt"));
    const std::string& content = parts[1].second.content;

    EXPECT_THAT(content, HasSubstr("Yasmin El-Khatib<text:line-break/>Nørrebrogade 1<text:line-break/>2200 København N"));
    EXPECT_THAT(content, HasSubstr("Vi ses:<text:line-break/>snart <text:s/>&amp; &lt;gerne&gt;"));
    EXPECT_THAT(content, HasSubstr("Sted: &quot;her&quot;"));
    EXPECT_THAT(content, HasSubstr("<text:h text:style-name=\"Heading\" text:outline-level=\"1\">Vi mødes</text:h>"));
    for (const char* style : {"Standard", "Heading", "Subject", "Sender", "Recipient", "Signature", "Points"})
        EXPECT_THAT(parts[2].second.content, HasSubstr("style:name=\"" + std::string{style} + "\"")) << style;
}

TEST(LetterOdt, LeavesNothingWhereItCannotBeWritten)
{
    const auto refused = writeOdt(invitation(), "/proc/nowhere/brev.odt");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
}

TEST(LetterReport, HasOneBlockForEachOfTheText)
{
    const Report report = letterReport(invitation());

    ASSERT_EQ(report.blocks.size(), 7U);
    const auto& head = std::get<Letterhead>(report.blocks[0]);
    EXPECT_THAT(head.recipient, ElementsAre("Yasmin El-Khatib", "Nørrebrogade 1", "2200 København N"));
    EXPECT_THAT(head.sender, ElementsAre("Team Nord", "Maria Holm", "15.01.2013", "Sag KI-2012-00001"));
    EXPECT_EQ(std::get<ReportHeading>(report.blocks[3]).text, "Vi mødes");
    EXPECT_EQ(std::get<ReportParagraph>(report.blocks[4]).kind, ReportParagraph::Kind::Point);
    EXPECT_EQ(std::get<SignatureLine>(report.blocks[6]).label, "Underskrift");
}

TEST(LetterReport, HasNoAddressUnlessItIsPosted)
{
    LetterPaper letter = invitation();
    letter.address.clear();

    EXPECT_THAT(std::get<Letterhead>(letterReport(letter).blocks[0]).recipient, ElementsAre("Yasmin El-Khatib"));
}

TEST(CaseSystemNoteText, IsPlainAndHasNoJudgement)
{
    CaseSystemText text;
    text.contact.at = {2013y / 1 / 3, 9h + 5min};
    text.contact.channel = Channel::Phone;
    text.contact.attendance = Attendance::NotReached;
    text.contact.duration = 15min;
    text.contact.assessment = Assessment::Negative;
    text.caseworker = "Maria Holm";
    text.note = "Ringer igen i morgen.";

    EXPECT_EQ(caseSystemNote(text),
              "03.01.2013 kl. 09:05\nTelefonsamtale, forgæves, 15 min.\nVed Maria Holm\n\nRinger igen i morgen.\n");
    text.version = 2;
    text.replacesEarlier = true;
    EXPECT_THAT(caseSystemNote(text), HasSubstr("Rettet notat (version 2)"));
}

/// The properties of a calendar file, unfolded, as a calendar program reads them.
std::vector<std::string> calendarLines(const std::string& file)
{
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < file.size()) {
        const auto end = file.find("\r\n", at);
        EXPECT_NE(end, std::string::npos) << "every line ends in CRLF";
        if (end == std::string::npos)
            break;
        const std::string line = file.substr(at, end - at);
        EXPECT_LE(line.size(), 75U) << line;
        EXPECT_EQ(line.find('\n'), std::string::npos);
        EXPECT_TRUE(line.empty() || (static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]) & 0xC0U) != 0x80U)
            << "folded within a letter";
        if (line.starts_with(' ') && !lines.empty())
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
        at = end + 2;
    }
    return lines;
}

TEST(CalendarFile, IsReadBackAsItWasMeant)
{
    const Instant made{std::chrono::sys_days{2013y / 1 / 15} + 9h + 15min + 30s + 120ms};

    const auto lines = calendarLines(calendarFile({{"opgave-7@fodfaeste", "Aftale YE", 2012y / 12 / 31}}, made));

    EXPECT_THAT(lines, ElementsAre("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fodfaeste//Fodfaeste//DA", "CALSCALE:GREGORIAN",
                                   "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:opgave-7@fodfaeste", "DTSTAMP:20130115T091530Z",
                                   "DTSTART;VALUE=DATE:20121231", "DTEND;VALUE=DATE:20130101", "SUMMARY:Aftale YE",
                                   "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"));
}

TEST(CalendarFile, FoldsLongLinesBetweenLettersAndEscapes)
{
    std::string words = "Aftale; ";
    for (int i = 0; i < 60; ++i)
        words += "æø";

    const auto lines = calendarLines(calendarFile({{"a", words + ",\nslut", 2013y / 1 / 1}, {"b", "kort", 2013y / 1 / 2}}, {}));

    EXPECT_EQ(lines[10], "SUMMARY:Aftale\\; " + words.substr(8) + "\\,\\nslut");
    EXPECT_EQ(lines.size(), 24U);
}

}  // namespace

}  // namespace fodfaeste
