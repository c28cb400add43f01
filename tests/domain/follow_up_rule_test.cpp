#include "domain/follow_up/follow_up_rule.h"

#include "domain/calendar/danish_calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

FollowUpRule rule(RuleKind kind, int amount, RuleUnit unit)
{
    FollowUpRule made;
    made.kind = kind;
    made.span = {amount, unit};
    made.holds.from = Date{2000y / 1 / 1};
    return made;
}

Date anyDay()
{
    return dateOf(*rc::gen::inRange(dayNumber(Date{1999y / 1 / 1}), dayNumber(Date{2040y / 12 / 31})));
}

TEST(FollowUpRule, CountsToTheDayThatTheCalendarHas)
{
    const struct {
        FollowUpRule rule;
        Date anchor;
        Date due;
    } rows[] = {
        {rule(RuleKind::NoContact, 30, RuleUnit::Days), 2013y / 1 / 31, 2013y / 3 / 2},
        {rule(RuleKind::WorkCheck, 13, RuleUnit::Weeks), 2012y / 12 / 31, 2013y / 4 / 1},
        {rule(RuleKind::ClosingCheck, 1, RuleUnit::Months), 2013y / 1 / 31, 2013y / 2 / 28},
        {rule(RuleKind::ClosingCheck, 1, RuleUnit::Months), 2012y / 1 / 31, 2012y / 2 / 29},
        {rule(RuleKind::ClosingCheck, 12, RuleUnit::Months), 2012y / 2 / 29, 2013y / 2 / 28},
        {rule(RuleKind::ClosingCheck, 24, RuleUnit::Months), 2012y / 2 / 29, 2014y / 2 / 28},
        {rule(RuleKind::NoteDue, 2, RuleUnit::WorkingDays), 2013y / 3 / 27, 2013y / 4 / 3},  // Easter lies between
        {rule(RuleKind::ReleaseNear, 30, RuleUnit::Days), 2013y / 3 / 1, 2013y / 1 / 30},
        {rule(RuleKind::AgeRadar, 3, RuleUnit::Months), 2013y / 5 / 31, 2013y / 2 / 28},
    };
    for (const auto& row : rows)
        EXPECT_EQ(toIso(dueOn(row.rule, row.anchor).day), toIso(row.due)) << codeOf(row.rule.kind) << " " << toIso(row.anchor);
}

RC_GTEST_PROP(FollowUpRule, SaysWhyTheDayIsWhatItIs, ())
{
    const RuleKind kind = *rc::gen::elementOf(std::vector<RuleKind>{kRuleKinds.begin(), kRuleKinds.end()});
    const RuleUnit unit = *rc::gen::elementOf(std::vector<RuleUnit>{RuleUnit::Days, RuleUnit::Weeks, RuleUnit::Months});
    const FollowUpRule made = rule(kind, *rc::gen::inRange(1, 100), unit);
    const Date anchor = anyDay();

    const Due due = dueOn(made, anchor);

    RC_ASSERT(due.anchor == anchor);
    RC_ASSERT(due.span == made.span);
    RC_ASSERT(due.day.ok());
    RC_ASSERT((due.day < anchor) == countsBack(kind));
    RC_ASSERT(due.day != anchor);
}

RC_GTEST_PROP(FollowUpRule, IsNeverLaterForAnEarlierAnchorOrAShorterSpan, ())
{
    const RuleUnit unit = *rc::gen::elementOf(std::vector<RuleUnit>{kRuleUnits.begin(), kRuleUnits.end()});
    const int amount = *rc::gen::inRange(1, 60);
    const Date anchor = anyDay();
    const Date later = addDays(anchor, *rc::gen::inRange(0, 40));

    RC_ASSERT(dueOn(rule(RuleKind::WorkCheck, amount, unit), anchor).day <=
              dueOn(rule(RuleKind::WorkCheck, amount, unit), later).day);
    RC_ASSERT(dueOn(rule(RuleKind::WorkCheck, amount, unit), anchor).day <
              dueOn(rule(RuleKind::WorkCheck, amount + 1, unit), anchor).day);
}

RC_GTEST_PROP(FollowUpRule, CountsMonthsToTheSameDayOrTheLastOfAShorterMonth, ())
{
    const Date anchor = anyDay();
    const int months = *rc::gen::inRange(1, 40);
    const Date day = dueOn(rule(RuleKind::ClosingCheck, months, RuleUnit::Months), anchor).day;

    const Date lastOfMonth{day.year() / day.month() / std::chrono::last};
    RC_ASSERT(day.day() == std::min(anchor.day(), lastOfMonth.day()));
    const int between = (static_cast<int>(day.year()) - static_cast<int>(anchor.year())) * 12 +
                        static_cast<int>(static_cast<unsigned>(day.month())) -
                        static_cast<int>(static_cast<unsigned>(anchor.month()));
    RC_ASSERT(between == months);
}

RC_GTEST_PROP(FollowUpRule, EndsOnAWorkingDayWhenItCountsThem, ())
{
    RC_ASSERT(isWorkingDay(dueOn(rule(RuleKind::NoteDue, *rc::gen::inRange(1, 20), RuleUnit::WorkingDays), anyDay()).day));
}

TEST(FollowUpRule, RefusesSpansThatMeanNothing)
{
    const struct {
        FollowUpRule rule;
        bool isValid;
    } rows[] = {
        {rule(RuleKind::NoContact, 30, RuleUnit::Days), true},       {rule(RuleKind::NoContact, 0, RuleUnit::Days), false},
        {rule(RuleKind::NoContact, 4, RuleUnit::Weeks), true},       {rule(RuleKind::NoContact, 1, RuleUnit::Months), false},
        {rule(RuleKind::WorkCheck, 520, RuleUnit::Weeks), true},     {rule(RuleKind::WorkCheck, 521, RuleUnit::Weeks), false},
        {rule(RuleKind::AgeRadar, 2, RuleUnit::WorkingDays), false}, {rule(RuleKind::WorkCheck, 121, RuleUnit::Months), false},
    };
    for (const auto& row : rows)
        EXPECT_EQ(static_cast<bool>(validate(row.rule)), row.isValid) << codeOf(row.rule.kind) << " " << row.rule.span.amount;
}

TEST(RuleBook, TakesTheRuleThatHoldsOnTheDayAndTheProgrammesOwnFirst)
{
    FollowUpRule before = rule(RuleKind::NoContact, 30, RuleUnit::Days);
    before.holds.to = Date{2013y / 5 / 31};
    FollowUpRule after = rule(RuleKind::NoContact, 21, RuleUnit::Days);
    after.holds.from = Date{2013y / 6 / 1};
    FollowUpRule own = rule(RuleKind::NoContact, 14, RuleUnit::Days);
    own.programme = "exit";
    const RuleBook book{{before, after, own}};

    EXPECT_EQ(book.only(RuleKind::NoContact, "krimi", 2013y / 5 / 31)->span.amount, 30);
    EXPECT_EQ(book.only(RuleKind::NoContact, "krimi", 2013y / 6 / 1)->span.amount, 21);
    EXPECT_EQ(book.only(RuleKind::NoContact, "exit", 2013y / 6 / 1)->span.amount, 14);
    EXPECT_EQ(book.only(RuleKind::FirstContact, "exit", 2013y / 6 / 1), nullptr);
    EXPECT_TRUE(book.inForce(RuleKind::NoContact, "krimi", 1990y / 1 / 1).empty());
}

}  // namespace

}  // namespace fodfaeste
