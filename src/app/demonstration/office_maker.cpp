#include "app/demonstration/office_maker.h"

#include "app/demonstration/assignment_maker.h"
#include "app/demonstration/contact_maker.h"
#include "app/demonstration/engagement_maker.h"
#include "app/demonstration/life_planner.h"
#include "app/demonstration/people_maker.h"
#include "app/demonstration/staff.h"
#include "app/demonstration/task_maker.h"
#include "app/demonstration/year_end_balance.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>

namespace fodfaeste::demonstration {

namespace {

constexpr int kOtherProgrammes = 18;
constexpr int kColleagueOf100 = 5;
constexpr int kCorrectedOf1000 = 11;

template <class Id, class Record>
void number(std::vector<Record>& records)
{
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].id = Id{static_cast<std::int64_t>(i) + 1};
}

/// A second effort beside the first: in good contact from some day after the first opening until the same end.
Episode besides(const Episode& first, Random& random)
{
    constexpr std::array<std::string_view, 3> kProgrammes{"god_loesladelse", "exit", "ssp_plus"};
    Episode other;
    other.programme =
        first.phases.front().isInside ? kProgrammes[0] : kProgrammes[static_cast<std::size_t>(random.between(1, 2))];
    other.openedOn = nextWorkingDay(addDays(first.openedOn, random.between(40, 240)));
    other.closedOn = first.closedOn;
    other.closeReason = first.closeReason;
    other.referredBy = "Jobcentrets krimi-indsats";
    for (Phase phase : first.phases) {
        phase.state = YearEndStatus::PositiveContact;
        phase.from = std::max(phase.from, other.openedOn);
        if (phase.from <= phase.to)
            other.phases.push_back(phase);
    }
    return other;
}

/// One letter has slipped past its neighbour, in a word in the middle.
std::string misspelt(std::string text, Random& random)
{
    const auto isLetter = [&](std::size_t i) { return text[i] >= 'a' && text[i] <= 'z'; };
    for (int tries = 0; tries < 50; ++tries) {
        const auto at = static_cast<std::size_t>(random.between(2, static_cast<int>(text.size()) - 4));
        if (isLetter(at - 1) && isLetter(at) && isLetter(at + 1) && text[at] != text[at + 1]) {
            std::swap(text[at], text[at + 1]);
            return text;
        }
    }
    return text;
}

/// The records that belong to the key; they lie together, in the order of their keys.
template <class Record, class Key>
std::span<const Record> recordsOf(const std::vector<Record>& records, Key key, Key Record::*member)
{
    const auto first = std::ranges::lower_bound(records, key, {}, member);
    const auto last = std::ranges::upper_bound(records, key, {}, member);
    return {records.data() + (first - records.begin()), static_cast<std::size_t>(last - first)};
}

}  // namespace

Office makeOffice()
{
    return OfficeMaker{planLives()}.make();
}

Office OfficeMaker::make()
{
    openOtherProgrammes();
    m_office.teams = makeTeams();
    m_office.users = makeUsers();
    m_office.citizens = PeopleMaker{}.make(m_plans);
    openCases();
    addEngagements();
    addContacts();
    balanceYearEnd(m_office);
    shareWork();
    addTasks();
    addNotes();
    return std::move(m_office);
}

void OfficeMaker::openOtherProgrammes()
{
    Random random{Purpose::Deck, 2000};
    for (int added = 0; added < kOtherProgrammes;) {
        LifePlan& plan = m_plans[static_cast<std::size_t>(random.below(static_cast<int>(m_plans.size())))];
        Episode other = besides(plan.episodes.back(), random);
        const bool isShort = daysBetween(other.openedOn, other.lastDay()) < 90 || other.phases.empty();
        if (isShort || plan.episodes.back().programme != kKrimiProgramme)
            continue;
        plan.episodes.push_back(std::move(other));
        ++added;
    }
}

void OfficeMaker::openCases()
{
    struct Opening {
        const Episode* episode;
        CitizenId citizen;
    };
    std::vector<Opening> openings;
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        for (const Episode& episode : m_plans[i].episodes)
            openings.push_back({&episode, CitizenId{static_cast<std::int64_t>(i) + 1}});
    }
    std::ranges::stable_sort(openings, {}, [](const Opening& opening) {
        return std::tuple{opening.episode->openedOn, opening.citizen};
    });
    std::map<int, int> serials;
    for (const Opening& opening : openings) {
        const Episode& episode = *opening.episode;
        const int year = static_cast<int>(episode.openedOn.year());
        m_office.caseFiles.push_back({{},
                                      Revision::New,
                                      caseNumber(year, ++serials[year]),
                                      opening.citizen,
                                      std::string{episode.programme},
                                      {episode.openedOn, episode.closedOn},
                                      episode.closeReason,
                                      episode.referredBy});
        m_episodes.push_back(&episode);
    }
    number<CaseFileId>(m_office.caseFiles);
}

void OfficeMaker::addEngagements()
{
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
        std::ranges::move(makeSpells(*m_episodes[i], m_office.caseFiles[i].id), std::back_inserter(m_office.spells));
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        std::ranges::move(makeStays(m_plans[i], m_office.citizens[i].id), std::back_inserter(m_office.stays));
    number<SpellId>(m_office.spells);
    number<CustodyStayId>(m_office.stays);
}

void OfficeMaker::addContacts()
{
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
        std::ranges::move(ContactMaker{*m_episodes[i], m_office.caseFiles[i].id}.make(), std::back_inserter(m_office.contacts));
}

/// Nearly always it is the caseworker in charge who meets; now and then a colleague of the team steps in.
void OfficeMaker::shareWork()
{
    m_office.assignments = makeAssignments(m_office, m_episodes);
    const Responsibility responsibility{m_office};
    Random random{Purpose::Assignments, 0};
    const auto userOf = [&](UserId id) -> const User& { return m_office.users[static_cast<std::size_t>(id.value()) - 1]; };
    for (ContactEvent& contact : m_office.contacts) {
        contact.caseworker = responsibility.on(contact.caseFile, contact.at.day);
        if (!random.chance(kColleagueOf100))
            continue;
        std::vector<UserId> colleagues;
        for (const User& user : m_office.users) {
            if (user.team == userOf(contact.caseworker).team && carriesCases(user.role) && user.role != Role::TeamLead &&
                user.id != contact.caseworker)
                colleagues.push_back(user.id);
        }
        contact.caseworker = random.pick(colleagues);
    }
}

void OfficeMaker::addTasks()
{
    auto first = m_office.contacts.begin();
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
        const CaseFileId caseFile = m_office.caseFiles[i].id;
        const auto last = std::find_if(first, m_office.contacts.end(),
                                       [&](const ContactEvent& contact) { return contact.caseFile != caseFile; });
        std::ranges::move(makeTasks(*m_episodes[i], caseFile, {first, last}), std::back_inserter(m_office.tasks));
        first = last;
    }
    number<TaskId>(m_office.tasks);
}

void OfficeMaker::addNotes()
{
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
        addNotesOf(i);
}

void OfficeMaker::addNotesOf(std::size_t caseIndex)
{
    const CaseFile& caseFile = m_office.caseFiles[caseIndex];
    NoteWriter writer{caseFile.id, m_plans[static_cast<std::size_t>(caseFile.citizen.value()) - 1].sex};
    const auto contacts = recordsOf(m_office.contacts, caseFile.id, &ContactEvent::caseFile);
    const auto spells = recordsOf(m_office.spells, caseFile.id, &Spell::caseFile);
    const auto stays = recordsOf(m_office.stays, caseFile.citizen, &CustodyStay::citizen);
    bool isMetBefore = false;
    for (const ContactEvent& contact : contacts) {
        const bool isMet = contact.attendance == Attendance::Attended;
        NoteScene scene{contact, m_episodes[caseIndex]->phaseOn(contact.at.day), isMet && !isMetBefore, {}, {}};
        isMetBefore = isMetBefore || isMet;
        for (const Spell& spell : spells) {
            if (spell.period.contains(contact.at.day))
                scene.provider = spell.provider;
        }
        for (const CustodyStay& stay : stays) {
            if (scene.phase.isInside && stay.period.contains(contact.at.day))
                scene.prison = stay.facility;
        }
        if (std::string text = writer.write(scene); !text.empty())
            addNote(contact, std::move(text), writer);
    }
}

void OfficeMaker::addNote(const ContactEvent& contact, std::string text, NoteWriter& writer)
{
    Random random{Purpose::Notes, 1'000'000 + static_cast<std::uint64_t>(contact.id.value())};
    const Instant met = instantOf(contact.at) + contact.duration.value_or(std::chrono::minutes{2});
    const Instant written =
        random.chance(90) ? met + std::chrono::minutes{random.between(3, 55)}
                          : instantOf({nextWorkingDay(addDays(contact.at.day, 1)), std::chrono::minutes{505 + random.below(60)}});
    if (random.below(1000) >= kCorrectedOf1000 || text.size() < 40) {
        m_office.notes.push_back({contact.id, 1, std::move(text), {}, contact.caseworker, written});
        return;
    }
    const bool isSpelling = random.chance(45);
    const std::size_t reason =
        isSpelling ? static_cast<std::size_t>(random.below(2)) : static_cast<std::size_t>(random.between(2, 4));
    const std::string before = isSpelling ? misspelt(text, random) : text;
    const std::string after = isSpelling ? text : text + " " + writer.agreement();
    const Date laterDay = nextWorkingDay(addDays(contact.at.day, random.between(1, 6)));
    const Instant later = instantOf({laterDay, std::chrono::minutes{9 * 60 + random.below(360)}});
    m_office.notes.push_back({contact.id, 1, before, {}, contact.caseworker, written});
    m_office.notes.push_back({contact.id, 2, after, std::string{correctionReasons()[reason]}, contact.caseworker, later});
}

}  // namespace fodfaeste::demonstration
