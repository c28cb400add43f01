#include "app/outreach/outreach_sums.h"

#include <map>
#include <tuple>

namespace fodfaeste {

namespace {

void count(PlaceFigures& figures, const OutreachContact& contact)
{
    const unsigned month = static_cast<unsigned>(contact.at.day.month());
    for (OutreachFigure* figure : {&figures.months[month - 1], &figures.total}) {
        ++figure->contacts;
        figure->people += contact.headcount;
    }
}

/// Places whose district is not known come after all districts.
auto orderOf(const OutreachPlace& place)
{
    return std::tuple{place.area == 0, place.area, place.name};
}

struct InOrder {
    bool operator()(const OutreachPlace& a, const OutreachPlace& b) const { return orderOf(a) < orderOf(b); }
};

}  // namespace

bool matches(const OutreachContact& contact, const OutreachFilter& filter)
{
    if (contact.isWithdrawn != (filter.state == OutreachFilter::State::Withdrawn))
        return false;
    const bool isSamePlace =
        filter.place.isOwn() ? contact.place == filter.place : filter.place.area == 0 || contact.place.area == filter.place.area;
    if (!isSamePlace || (!filter.theme.empty() && contact.theme != filter.theme))
        return false;
    const bool isSameYear = filter.year == 0 || static_cast<int>(contact.at.day.year()) == filter.year;
    return isSameYear && (filter.month == 0 || static_cast<unsigned>(contact.at.day.month()) == filter.month);
}

OutreachSums sumsOf(const std::vector<OutreachRow>& rows, OutreachFilter filter)
{
    filter.month = 0;
    std::map<OutreachPlace, PlaceFigures, InOrder> places;
    OutreachSums sums;
    const auto countAt = [&places](const OutreachPlace& place, const OutreachContact& contact) {
        PlaceFigures& figures = places[place];
        figures.place = place;
        count(figures, contact);
    };
    for (const OutreachRow& row : rows) {
        const OutreachContact& contact = row.contact;
        if (!matches(contact, filter))
            continue;
        count(sums.all, contact);
        if (contact.place.area != 0)
            countAt({contact.place.area, {}}, contact);
        if (contact.place.isOwn())
            countAt(contact.place, contact);
    }
    for (auto& [place, figures] : places)
        sums.places.push_back(std::move(figures));
    return sums;
}

}  // namespace fodfaeste
