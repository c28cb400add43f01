#include "gui/casefile/caseload_criteria.h"

#include "base/fold.h"
#include "domain/area/safety_area.h"
#include "gui/casefile/caseload_text.h"
#include "gui/casefile/prepared_caseload.h"
#include "gui/citizen/person_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "gui/text/status_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr int kWeek = 7;
constexpr std::array<std::pair<int, int>, 5> kAges{{{0, 14}, {15, 17}, {18, 24}, {25, 29}, {30, 120}}};

std::string rangeText(std::pair<int, int> ages)
{
    return std::to_string(ages.first) + "-" + std::to_string(ages.second);
}

int numberOf(const std::string& text)
{
    return toQString(text).toInt();
}

void add(CaseloadCriteria& criteria, const ListFilter& filter, const StaffNames& staff)
{
    const std::string& value = filter.value;
    if (filter.key == CaseloadFilterKey::kGroup)
        criteria.group = caseloadFilterOf(toQString(value)).value_or(CaseloadFilter::All);
    else if (filter.key == CaseloadFilterKey::kText)
        criteria.folded = fold(value);
    else if (filter.key == "programme")
        criteria.programmes.insert(value);
    else if (filter.key == "status")
        criteria.statuses.insert(value);
    else if (filter.key == "district")
        criteria.districts.insert(numberOf(value));
    else if (filter.key == "custody")
        criteria.custody.insert(value);
    else if (filter.key == "step")
        criteria.steps.insert(value);
    else if (filter.key == "release")
        criteria.releaseWithin = numberOf(value);
    else if (filter.key == "contact")
        criteria.contactOlderThan = numberOf(value);
    else if (filter.key == "age")
        criteria.ages.emplace_back(numberOf(value.substr(0, value.find('-'))), numberOf(value.substr(value.find('-') + 1)));
    else if (filter.key == "team") {
        criteria.asksForTeam = true;
        for (const User& user : staff.users()) {
            if (user.team.value() == numberOf(value))
                criteria.caseworkers.insert(user.id);
        }
    }
}

bool passesStep(const std::set<std::string>& wanted, const CaseloadRow& row, Date today)
{
    if (!row.nextStep)
        return wanted.contains("none");
    const int days = daysBetween(today, row.nextStep->due);
    return (days < 0 && wanted.contains("overdue")) || (days == 0 && wanted.contains("today")) ||
           (days >= 0 && days <= kWeek && wanted.contains("week"));
}

}  // namespace

CaseloadCriteria CaseloadCriteria::of(const std::vector<ListFilter>& filters, const StaffNames& staff)
{
    CaseloadCriteria criteria;
    for (const ListFilter& filter : filters)
        add(criteria, filter, staff);
    return criteria;
}

bool CaseloadCriteria::asksMoreThanTheGroup() const
{
    CaseloadCriteria plain;
    plain.group = group;
    plain.folded = folded;
    return *this != plain;
}

bool CaseloadCriteria::passes(const CaseloadRow& row, Date today) const
{
    const auto isOneOf = [](const auto& wanted, const auto& value) { return wanted.empty() || wanted.contains(value); };
    if (!isOneOf(programmes, row.programme) || !isOneOf(custody, std::string{row.inCustody ? "in" : "out"}))
        return false;
    if (!statuses.empty() && !statuses.contains(std::string{codeOf(row.status)}))
        return false;
    if (!districts.empty() && !districts.contains(row.districtNo.value_or(0)))
        return false;
    if (!ages.empty() &&
        std::ranges::none_of(ages, [&row](const auto& range) { return row.age >= range.first && row.age <= range.second; }))
        return false;
    if (releaseWithin && (!row.expectedRelease || daysBetween(today, *row.expectedRelease) > *releaseWithin))
        return false;
    if (contactOlderThan && row.latestAttended && daysBetween(row.latestAttended->day, today) <= *contactOlderThan)
        return false;
    if (asksForTeam && (!row.caseworker || !caseworkers.contains(*row.caseworker)))
        return false;
    return steps.empty() || passesStep(steps, row, today);
}

FilterKind CaseloadFilterText::statuses()
{
    FilterKind kind{"status", tr("Status"), {}};
    for (const YearEndStatus status : kYearEndStatuses)
        kind.choices.push_back({std::string{codeOf(status)}, StatusText::brief(status)});
    return kind;
}

FilterKind CaseloadFilterText::ages()
{
    FilterKind kind{"age", tr("Age"), {}};
    for (const auto& range : kAges) {
        const bool isOpen = range == kAges.back();
        kind.choices.push_back({rangeText(range), isOpen ? tr("%1 and over").arg(range.first)
                                                  : range.first == 0
                                                      ? tr("up to %1").arg(range.second)
                                                      : QStringLiteral("%1–%2").arg(range.first).arg(range.second)});
    }
    return kind;
}

FilterKind CaseloadFilterText::districts()
{
    FilterKind kind{"district", tr("District"), {}};
    for (const SafetyArea& area : safetyAreas())
        kind.choices.push_back({std::to_string(area.number), toQString(area.name)});
    const QCollator collator{QLocale{QLocale::Danish, QLocale::Denmark}};
    std::ranges::sort(kind.choices, [&collator](const FilterKind::Choice& a, const FilterKind::Choice& b) {
        return collator.compare(a.text, b.text) < 0;
    });
    return kind;
}

FilterKind CaseloadFilterText::days(const char* key, const QString& name, const std::vector<int>& days)
{
    FilterKind kind{key, name, {}, FilterKind::Choose::One};
    for (const int count : days)
        kind.choices.push_back({std::to_string(count), tr("%n days", nullptr, count)});
    return kind;
}

std::vector<FilterKind> CaseloadFilterText::kinds(const PreparedCaseload& caseload, const StaffNames& staff, Reader reader,
                                                  const FollowUpDays& spans)
{
    using Place = FilterKind::Place;
    using Choose = FilterKind::Choose;
    FilterKind group{CaseloadFilterKey::kGroup, tr("Shown"), {}, Choose::One, Place::Elsewhere};
    for (const CaseloadFilter filter : kCaseloadFilters)
        group.choices.push_back({toUtf8(keyOf(filter)), CaseloadText::filterName(filter, spans)});
    FilterKind caseworker{CaseloadFilterKey::kCaseworker, tr("Caseworker"), {}, Choose::One, Place::Elsewhere};
    for (const User& user : staff.users())
        caseworker.choices.push_back({std::to_string(user.id.value()), toQString(user.name)});
    FilterKind programme{"programme", tr("Programme"), {}};
    for (const std::string& code : caseload.programmes())
        programme.choices.push_back({code, PersonText::programme(code)});
    std::vector<FilterKind> kinds{
        std::move(group),
        {CaseloadFilterKey::kText, tr("Text"), {}, Choose::One, Place::Elsewhere},
        std::move(caseworker),
        std::move(programme),
        statuses(),
        ages(),
        districts(),
        days("contact", tr("No contact for more than"), {14, 30, 60, 90}),
        {"step",
         tr("Next step"),
         {{"overdue", tr("overdue")}, {"today", tr("today")}, {"week", tr("within a week")}, {"none", tr("none agreed")}}}};
    if (reader == Reader::SeesCustody) {
        kinds.push_back({"custody", tr("Custody"), {{"in", tr("in custody")}, {"out", tr("not in custody")}}});
        kinds.push_back(days("release", tr("Released within"), {7, 14, 30, 90}));
    }
    return kinds;
}

}  // namespace fodfaeste
