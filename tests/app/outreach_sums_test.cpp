#include "app/outreach/outreach_sums.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

OutreachRow row(Date day, OutreachPlace place, int headcount = 4, const char* theme = "school")
{
    OutreachRow made;
    made.contact.at = {day, 19h};
    made.contact.place = std::move(place);
    made.contact.headcount = headcount;
    made.contact.theme = theme;
    return made;
}

OutreachFigure listBehind(const std::vector<OutreachRow>& rows, const OutreachFilter& filter)
{
    OutreachFigure figure;
    for (const OutreachRow& any : rows) {
        if (!matches(any.contact, filter))
            continue;
        ++figure.contacts;
        figure.people += any.contact.headcount;
    }
    return figure;
}

std::vector<OutreachRow> anyRows()
{
    const auto place =
        rc::gen::elementOf(std::vector<OutreachPlace>{{11, ""}, {11, "Hallen"}, {12, ""}, {12, "Torvet"}, {0, "Grillen"}});
    const auto made = rc::gen::map(rc::gen::tuple(rc::gen::inRange(2011, 2014), rc::gen::inRange(1U, 13U), place,
                                                  rc::gen::inRange(1, 20), rc::gen::element<std::string>("school", "work")),
                                   [](const auto& any) {
                                       const auto& [year, month, where, people, theme] = any;
                                       const Date day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{5}};
                                       OutreachRow one = row(day, where, people, theme.c_str());
                                       one.contact.isWithdrawn = people % 7 == 0;
                                       return one;
                                   });
    return *rc::gen::container<std::vector<OutreachRow>>(made);
}

}  // namespace

RC_GTEST_PROP(OutreachSums, EveryFigureIsTheListBehindIt, ())
{
    const std::vector<OutreachRow> rows = anyRows();
    OutreachFilter filter;
    filter.year = 2012;
    filter.theme = *rc::gen::element<std::string>("", "school");

    const OutreachSums sums = sumsOf(rows, filter);

    RC_ASSERT(sums.all.total == listBehind(rows, filter));
    for (const PlaceFigures& figures : sums.places) {
        filter.place = figures.place;
        filter.month = 0;
        RC_ASSERT(figures.total.contacts > 0);
        RC_ASSERT(figures.total == listBehind(rows, filter));
        for (filter.month = 1; filter.month <= 12; ++filter.month)
            RC_ASSERT(figures.months[filter.month - 1] == listBehind(rows, filter));
    }
}

TEST(OutreachSums, PutADistrictBeforeItsPlacesAndTheUnknownLast)
{
    const std::vector<OutreachRow> rows{row(2012y / 3 / 1, {0, "Grillen"}), row(2012y / 3 / 1, {12, "Torvet"}),
                                        row(2012y / 4 / 1, {11, ""}, 3), row(2012y / 4 / 1, {12, "Torvet"}, 5),
                                        row(2011y / 4 / 1, {18, ""})};
    OutreachFilter filter;
    filter.year = 2012;
    filter.month = 3;

    const OutreachSums sums = sumsOf(rows, filter);

    std::vector<OutreachPlace> places;
    std::ranges::transform(sums.places, std::back_inserter(places), &PlaceFigures::place);
    EXPECT_EQ(places, (std::vector<OutreachPlace>{{11, ""}, {12, ""}, {12, "Torvet"}, {0, "Grillen"}}));
    EXPECT_EQ(sums.all.total, (OutreachFigure{4, 16})) << "the whole year, and nobody twice";
    EXPECT_EQ(sums.places[1].months[2], (OutreachFigure{1, 4}));
    EXPECT_EQ(sums.places[2].months[3], (OutreachFigure{1, 5}));
}

TEST(OutreachSums, LeaveWithdrawnContactsOut)
{
    std::vector<OutreachRow> rows{row(2012y / 3 / 1, {11, ""})};
    rows.front().contact.isWithdrawn = true;
    OutreachFilter filter;
    filter.year = 2012;

    EXPECT_TRUE(sumsOf(rows, filter).places.empty());
    EXPECT_FALSE(matches(rows.front().contact, filter));
    filter.state = OutreachFilter::State::Withdrawn;
    EXPECT_TRUE(matches(rows.front().contact, filter));
}

}  // namespace fodfaeste
