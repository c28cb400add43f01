#include "domain/outreach/cpr_in_text.h"
#include "domain/outreach/outreach_contact.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

OutreachContact contact()
{
    OutreachContact made;
    made.place = {11, ""};
    made.headcount = 6;
    made.theme = "school";
    return made;
}

/// The field that validate() complains about; empty when it does not.
std::string faultOf(void (*change)(OutreachContact&))
{
    OutreachContact changed = contact();
    change(changed);
    const Status valid = validate(changed);
    return valid ? std::string{} : valid.error().subject;
}

TEST(OutreachContact, NeedsAPlaceAHeadcountAndATheme)
{
    EXPECT_EQ(faultOf([](OutreachContact&) {}), "");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.place = {0, "Grillen"}; }), "") << "the district may be unknown";
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.place = {}; }), "outreach.place");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.place = {36, "Grillen"}; }), "outreach.place");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.headcount = 0; }), "outreach.headcount");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.headcount = 1000; }), "outreach.headcount");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.headcount = 999; }), "");
    EXPECT_EQ(faultOf([](OutreachContact& any) { any.theme.clear(); }), "outreach.theme");
}

TEST(CprInText, IsSeenHoweverPeopleWriteIt)
{
    for (const char* text : {"620390-4004", "Talt med 6203904004.", "mor til 620390 4004 var der", "cpr620390-4004x",
                             "12345 og 620390-4004", "x 620390-4004"})
        EXPECT_TRUE(holdsCprNumber(text)) << text;
}

TEST(CprInText, IsNotSeenInOtherNumbers)
{
    for (const char* text : {"", "6 unge kl. 19", "ring 33 66 33 66", "4533663366", "990390-4004", "621390-4004", "62039040041",
                             "16203904004", "620390-400", "620390--4004", "62 0390 4004", "2012-12-31 19.30"})
        EXPECT_FALSE(holdsCprNumber(text)) << text;
}

}  // namespace

}  // namespace fodfaeste
