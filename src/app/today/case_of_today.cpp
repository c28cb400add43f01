#include "app/today/case_of_today.h"

#include "domain/leisure_job/placement.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool waitsDuringPause(const TodayItem& item)
{
    switch (item.reason) {
    case TodayReason::ContactOverdue:
    case TodayReason::NeverReached:
    case TodayReason::NoNextStep:
    case TodayReason::SpellCheck: return true;
    default: return false;
    }
}

AgeEffect effectOf(AgeChangeKind kind)
{
    switch (kind) {
    case AgeChangeKind::Majority: return AgeEffect::Majority;
    case AgeChangeKind::Benefit: return AgeEffect::Benefit;
    case AgeChangeKind::SspPlus: return AgeEffect::SspPlus;
    }
    return AgeEffect::Majority;
}

}  // namespace

CaseOfToday::CaseOfToday(const TodayBearings& bearings, const ReadModel::View& view, const CaseEntry& caseFile)
    : m_bearings{bearings}
    , m_view{view}
    , m_case{caseFile}
    , m_facts{view.facts(caseFile.programme)}
    , m_clock{contactClock(bearings.rules, caseFile, m_facts, bearings.today)}
{}

void CaseOfToday::addOpen(Items& items) const
{
    const std::size_t first = items.size();
    addTasks(items);
    addUnfinished(items);
    addContact(items);
    addNextStep(items);
    addRelease(items);
    addBirthdays(items);
    addSpellChecks(items);
    pause(items, first);
}

void CaseOfToday::addClosed(Items& items) const
{
    const DayNumber today = dayNumber(m_bearings.today);
    const bool hasNewCase = std::ranges::any_of(m_view.person().cases, [&](const CaseEntry& other) {
        return other.programme == m_case.programme && other.open.contains(today);
    });
    if (hasNewCase || m_case.open.to >= today)
        return;
    const Date closed = dateOf(m_case.open.to);
    if (const auto due = openCheck(RuleKind::ClosingCheck, closed, 0)) {
        items.push_back(item(TodayReason::ClosingCheck, closed));
        items.back().due = due;
        items.back().text = programmeName();
    }
}

TodayItem CaseOfToday::item(TodayReason reason, std::optional<Date> date) const
{
    TodayItem item;
    item.reason = reason;
    item.citizen = m_view.person().id;
    item.caseFile = m_case.id;
    item.name = m_view.person().fullName();
    item.caseNumber = m_case.number;
    item.date = date;
    item.hasPhone = !m_view.person().phone.empty();
    if (m_clock.latestAttended)
        item.latestAttended = m_clock.latestAttended->day;
    return item;
}

void CaseOfToday::addTasks(Items& items) const
{
    const DayNumber today = dayNumber(m_bearings.today);
    for (const TaskFact& task : m_case.tasks) {
        if (!task.open.contains(today) || task.due > today)
            continue;
        TodayItem found = item(task.due < today ? TodayReason::TaskOverdue : TodayReason::TaskToday, dateOf(task.due));
        found.task = task.id;
        found.subject = task.id.value();
        found.text = task.text;
        items.push_back(std::move(found));
    }
}

void CaseOfToday::addContact(Items& items) const
{
    if (m_clock.latestAttended) {
        if (!m_clock.isOverdue(m_bearings.today) && !m_clock.isPausedOverdue(m_bearings.today))
            return;
        items.push_back(item(TodayReason::ContactOverdue, m_clock.latestAttended->day));
        items.back().due = m_clock.attentionAfter;
        return;
    }
    const Date opened = dateOf(m_case.open.from);
    const FollowUpRule* rule = m_bearings.rules.only(RuleKind::FirstContact, m_case.programme, m_bearings.today);
    if (rule == nullptr || dueOn(*rule, opened).day >= m_bearings.today)
        return;
    items.push_back(item(TodayReason::NeverReached, opened));
    items.back().due = dueOn(*rule, opened);
}

void CaseOfToday::addNextStep(Items& items) const
{
    if (m_case.nextStepOn(dayNumber(m_bearings.today)) == nullptr)
        items.push_back(item(TodayReason::NoNextStep, std::nullopt));
}

void CaseOfToday::addUnfinished(Items& items) const
{
    const Date today = m_bearings.today;
    const FollowUpRule* due = m_bearings.rules.only(RuleKind::NoteDue, m_case.programme, today);
    const FollowUpRule* window = m_bearings.rules.only(RuleKind::NoteWindow, m_case.programme, today);
    if (due == nullptr || window == nullptr)
        return;
    for (auto at = m_facts.contacts.rbegin(); at != m_facts.contacts.rend(); ++at) {
        const ContactFact& contact = *at;
        const Date day = dateOf(dayOf(contact.at));
        if (dueOn(*window, day).day < today)
            break;
        const bool isWhole = contact.isNoted && contact.assessment != FactAssessment::None;
        if (contact.attendance != Attendance::Attended || isWhole || dueOn(*due, day).day > today)
            continue;
        TodayItem found = item(TodayReason::Unfinished, day);
        found.subject = contact.id.value();
        found.due = dueOn(*due, day);
        found.lacksNote = !contact.isNoted;
        found.lacksOutcome = contact.assessment == FactAssessment::None;
        if (isRecordedLate(m_bearings.rules, m_case.programme, contact, today))
            found.recordedOn = recordedDayOf(contact);
        items.push_back(std::move(found));
    }
}

void CaseOfToday::addRelease(Items& items) const
{
    const StayEntry* stay = m_view.person().stayOn(dayNumber(m_bearings.today));
    if (stay == nullptr || stay->expectedRelease == kFarFuture)
        return;
    const Date expected = dateOf(stay->expectedRelease);
    const auto near = releaseDue(m_bearings.rules, m_case.programme, expected, m_bearings.today);
    if (!near || !isReached(near->day))
        return;
    items.push_back(item(TodayReason::ReleaseNear, expected));
    items.back().subject = stay->id.value();
    items.back().text = stay->facility;
    items.back().due = near;
}

std::vector<AgeEffect> CaseOfToday::effectsOf(int age, Date birthday) const
{
    std::vector<AgeEffect> effects;
    for (const AgeChange& change : m_bearings.ageChanges) {
        const bool isForCase = change.programme.empty() || change.programme == m_case.programme;
        if (change.age == age && isForCase && change.holds.contains(birthday))
            effects.push_back(effectOf(change.kind));
    }
    const auto programme = std::ranges::find(m_bearings.programmes, m_case.programme, &Programme::code);
    if (programme != m_bearings.programmes.end()) {
        const auto bounds = programme->boundsIn(static_cast<int>(birthday.year()));
        if (bounds && age == bounds->oldest + 1)
            effects.push_back(AgeEffect::LeavesProgramme);
    }
    // Whoever works on at the same place works by the ordinary rules from that day on.
    if (m_case.programme == kLeisureJobProgramme && age == m_bearings.jobTerms.adultAge(birthday))
        effects.push_back(AgeEffect::OrdinaryWork);
    return effects;
}

void CaseOfToday::addBirthdays(Items& items) const
{
    const FollowUpRule* radar = m_bearings.rules.only(RuleKind::AgeRadar, m_case.programme, m_bearings.today);
    if (radar == nullptr)
        return;
    const Date born = dateOf(m_view.person().bornOn);
    const int now = ageOn(born, m_bearings.today);
    // A birthday that was not seen to stays for a while, so the present age counts as well; the radar may look years ahead.
    for (int age = now; age <= now + 1 || isReached(dueOn(*radar, birthdayOf(born, age)).day); ++age) {
        const Date birthday = birthdayOf(born, age);
        const Due due = dueOn(*radar, birthday);
        const bool isAnswered = m_case.isAnswered(codeOf(due.kind), age, dayNumber(birthday));
        if (!isReached(due.day) || hasLapsed(birthday) || isAnswered)
            continue;
        std::vector<AgeEffect> effects = effectsOf(age, birthday);
        if (effects.empty())
            continue;
        items.push_back(item(TodayReason::Birthday, birthday));
        items.back().subject = age;
        items.back().age = age;
        items.back().effects = std::move(effects);
        items.back().text = programmeName();
        items.back().due = due;
    }
}

void CaseOfToday::addSpellChecks(Items& items) const
{
    for (const SpellFact& spell : m_facts.spells) {
        if (spell.kind == SpellKind::Offer)
            continue;
        const RuleKind kind = spell.kind == SpellKind::Work ? RuleKind::WorkCheck : RuleKind::EducationCheck;
        const Date started = dateOf(spell.runs.from);
        const auto due = openCheck(kind, started, spell.id.value());
        // What ended before the check has its answer already.
        if (!due || !spell.runs.contains(dayNumber(due->day)))
            continue;
        items.push_back(item(TodayReason::SpellCheck, started));
        items.back().subject = spell.id.value();
        items.back().spellKind = spell.kind;
        items.back().due = due;
    }
}

void CaseOfToday::pause(Items& items, std::size_t from) const
{
    const PauseFact* pause = m_case.pauseOn(dayNumber(m_bearings.today));
    if (pause == nullptr)
        return;
    for (std::size_t place = from; place < items.size(); ++place) {
        TodayItem& item = items[place];
        if (!waitsDuringPause(item))
            continue;
        item.state = TodayState::Paused;
        item.hiddenUntil = dateOf(pause->holds.to);
        item.pauseReason = pause->reason;
    }
}

std::string CaseOfToday::programmeName() const
{
    const auto programme = std::ranges::find(m_bearings.programmes, m_case.programme, &Programme::code);
    return programme == m_bearings.programmes.end() ? m_case.programme : programme->name;
}

std::optional<Due> CaseOfToday::openCheck(RuleKind kind, Date anchor, std::int64_t subject) const
{
    std::optional<Due> latest;
    for (const FollowUpRule& rule : m_bearings.rules.inForce(kind, m_case.programme, m_bearings.today)) {
        const Due due = dueOn(rule, anchor);
        if (isReached(due.day) && (!latest || due.day > latest->day))
            latest = due;
    }
    const bool isOpen = latest && !hasLapsed(latest->day) && !m_case.isAnswered(codeOf(kind), subject, dayNumber(latest->day));
    return isOpen ? latest : std::nullopt;
}

bool CaseOfToday::hasLapsed(Date day) const
{
    const FollowUpRule* lapse = m_bearings.rules.only(RuleKind::CheckLapse, m_case.programme, m_bearings.today);
    return lapse != nullptr && dueOn(*lapse, day).day < m_bearings.today;
}

}  // namespace fodfaeste
