#include "demonstration_digest.h"

#include "app/demonstration/phrases.h"
#include "base/fold.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace fodfaeste::test {

namespace {

const ContactEvent& contactOf(const JournalNote& note)
{
    return theOffice().contacts[static_cast<std::size_t>(note.contact.value()) - 1];
}

}  // namespace

TEST(DemonstrationNotes, AreWrittenInWholeSentences)
{
    for (const JournalNote& note : theOffice().notes) {
        EXPECT_TRUE(isValidUtf8(note.text));
        EXPECT_TRUE(note.text.ends_with('.')) << note.text;
        EXPECT_EQ(note.text.find_first_of("{}"), std::string::npos) << note.text;
        EXPECT_EQ(note.text.find("  "), std::string::npos) << note.text;
        EXPECT_EQ(note.text.find(".."), std::string::npos) << note.text;
        EXPECT_EQ(note.text, normalised(note.text));
    }
}

TEST(DemonstrationNotes, AreBuiltFromManySentences)
{
    using demonstration::Topic;
    std::set<std::string_view> sentences;
    for (int topic = 0; topic <= static_cast<int>(Topic::AfterSent); ++topic) {
        const auto phrases = demonstration::phrasesOf(static_cast<Topic>(topic));
        EXPECT_GE(phrases.size(), 6U) << topic;
        sentences.insert(phrases.begin(), phrases.end());
    }

    EXPECT_GE(sentences.size(), 450U);
}

TEST(DemonstrationNotes, AreNotAllAlike)
{
    std::set<std::string_view> ofMet;
    std::size_t met = 0;
    std::set<std::string_view> all;
    for (const JournalNote& note : theOffice().notes) {
        all.insert(note.text);
        if (contactOf(note).attendance != Attendance::Attended)
            continue;
        ++met;
        ofMet.insert(note.text);
    }

    EXPECT_GT(static_cast<double>(all.size()) / static_cast<double>(theOffice().notes.size()), 0.82);
    EXPECT_GT(static_cast<double>(ofMet.size()) / static_cast<double>(met), 0.92);
}

TEST(DemonstrationNotes, NeverSayTheSameTwiceInARow)
{
    std::map<CaseFileId, std::string_view> latest;
    for (const JournalNote& note : theOffice().notes) {
        EXPECT_NE(latest[contactOf(note).caseFile], note.text);
        latest[contactOf(note).caseFile] = note.text;
    }
}

TEST(DemonstrationNotes, BelongToMostOfTheMeetings)
{
    std::set<ContactId> noted;
    for (const JournalNote& note : theOffice().notes)
        noted.insert(note.contact);
    int met = 0;
    int metAndNoted = 0;
    for (const ContactEvent& contact : theOffice().contacts) {
        if (contact.attendance != Attendance::Attended)
            continue;
        ++met;
        metAndNoted += noted.contains(contact.id) ? 1 : 0;
    }

    EXPECT_NEAR(100.0 * metAndNoted / met, 86, 3);
}

TEST(DemonstrationNotes, AreCorrectedNowAndThenByANewVersionWithAReason)
{
    int corrections = 0;
    const JournalNote* before = nullptr;
    for (const JournalNote& note : theOffice().notes) {
        EXPECT_GE(copenhagenTime(note.writtenAt), contactOf(note).at);
        if (note.version > 1) {
            ++corrections;
            ASSERT_NE(before, nullptr);
            EXPECT_EQ(before->contact, note.contact);
            EXPECT_EQ(before->version, note.version - 1);
            EXPECT_LT(before->writtenAt, note.writtenAt);
            EXPECT_NE(before->text, note.text);
            EXPECT_FALSE(note.reason.empty());
        }
        before = &note;
    }

    EXPECT_GT(corrections, 100);
}

}  // namespace fodfaeste::test
