#include "bench/generated_store.h"

#include "app/demonstration/life_plan.h"
#include "app/demonstration/name_lists.h"
#include "app/demonstration/people_maker.h"
#include "app/demonstration/places.h"
#include "app/demonstration/random.h"
#include "app/demonstration/spell_words.h"
#include "domain/casefile/case_file.h"

#include <algorithm>
#include <array>
#include <map>

namespace fodfaeste::bench {

namespace {

using demonstration::dayOf;
using demonstration::Purpose;
using demonstration::Random;

constexpr int kCasesOfACaseworker = 45;
constexpr int kMostCaseworkers = 600;
constexpr int kBirthDays = 4'380;  ///< twelve years of them, from 1983 on
constexpr int kStride = 1'621;
constexpr Date kFirstDay = dayOf(2011, 1, 3);

constexpr std::array<std::string_view, 8> kBeginnings{
    "Samtale om næste skridt.", "Telefonisk status.",  "Opfølgning som aftalt.",    "Mødt ved 18+-centret.", "Kort kontakt.",
    "Borger ringede selv.",     "Besøg efter aftale.", "Møde med kontaktpersonen.",
};
constexpr std::array<std::string_view, 16> kMiddles{
    "Boligen er ikke på plads endnu.",
    "Gælden er samlet i en afdragsordning.",
    "NemID virker igen.",
    "Praktikken går godt.",
    "Fraværet er faldet.",
    "Ny ansøgning er sendt.",
    "Tilsynet forløber fint.",
    "Vil gerne i arbejde.",
    "Kørekort er et ønske.",
    "Der er styr på ydelsen.",
    "Søger plads på VUC.",
    "Forældrene støtter op.",
    "Behandlingen er begyndt.",
    "Døgnrytmen er bedre.",
    "Har holdt alle aftaler.",
    "Savner noget at stå op til.",
};
constexpr std::array<std::string_view, 8> kEndings{
    "Ny tid aftalt.", "Jeg følger op.",      "Planen er opdateret.", "Ringer i næste uge.",
    "Vi ses igen.",   "Papirer medbringes.", "Sms følger.",          "Tages op i teamet.",
};

/// Makes the records citizen by citizen.
class RecordMaker {
public:
    explicit RecordMaker(const OfficeSize& size) : m_size{size}
    {
        m_records.people.reserve(static_cast<std::size_t>(size.citizens));
        m_records.cases.reserve(static_cast<std::size_t>(size.citizens));
        m_records.contacts.reserve(static_cast<std::size_t>(size.contacts));
    }

    ExchangeRecords make()
    {
        for (int i = 0; i < m_size.citizens; ++i) {
            const Cpr cpr = addPerson(i);
            const CaseRecord& file = addCase(cpr, i);
            addContacts(file, contactsOf(i));
            addEngagement(file);
            if (m_random.chance(20))
                addStay(file);
        }
        return std::move(m_records);
    }

private:
    /// The rest is shared out evenly after the first citizen has had the longest timeline.
    int contactsOf(int citizen) const
    {
        const int longest = std::min(m_size.longestTimeline, m_size.contacts);
        if (citizen == 0)
            return longest;
        const std::int64_t rest = m_size.contacts - longest;
        const std::int64_t others = m_size.citizens - 1;
        return static_cast<int>(rest * citizen / others - rest * (citizen - 1) / others);
    }

    Cpr addPerson(int number)
    {
        // A stride that shares no factor with the number of days reaches every day before one comes again.
        const int day = static_cast<int>(std::int64_t{number} * kStride % kBirthDays);
        const Cpr cpr = demonstration::syntheticCpr(addDays(dayOf(1983, 1, 1), day), number / kBirthDays);
        PersonRecord person{cpr};
        const auto& group = demonstration::nameGroups()[static_cast<std::size_t>(m_random.below(7))];
        person.givenNames = m_random.pick(cpr.sex() == Sex::Male ? group.men : group.women);
        person.familyName = m_random.pick(group.families);
        const auto& district = m_random.pick(demonstration::districtRules());
        person.districtNo = district.number;
        person.postalCode = district.postalCode;
        person.address = m_random.pick(demonstration::streetsOf(district.number));
        person.address += " " + std::to_string(m_random.between(1, 148));
        person.phone = "00" + std::to_string(m_random.between(100'000, 999'999));
        m_records.people.push_back(std::move(person));
        return cpr;
    }

    const CaseRecord& addCase(const Cpr& cpr, int number)
    {
        CaseRecord file{cpr};
        const Date opened = addDays(kFirstDay, m_random.below(900));
        const int year = static_cast<int>(opened.year());
        file.caseNumber = caseNumber(year, ++m_serials[year]);
        file.programme = kKrimiProgramme;
        file.period.from = opened;
        if (m_random.chance(12))
            file.period.to = addDays(opened, m_random.between(60, 180));
        const int caseworkers = std::clamp(m_size.citizens / kCasesOfACaseworker, 1, kMostCaseworkers);
        file.caseworker = caseworkerName(number % caseworkers);
        file.referredBy = "Kriminalforsorgen";
        return m_records.cases.emplace_back(std::move(file));
    }

    /// A man's name of one group with a family's of another, so that no two are the same.
    static std::string caseworkerName(int number)
    {
        const auto danish = demonstration::danishNames();
        const auto men = static_cast<int>(danish.men.size());
        const auto families = static_cast<int>(danish.families.size());
        return std::string{danish.men[static_cast<std::size_t>(number % men)]} + " Sagsbehandler-" +
               std::string{danish.families[static_cast<std::size_t>(number / men % families)]};
    }

    void addContacts(const CaseRecord& file, int count)
    {
        const Date last = file.period.to.value_or(demonstration::kLastDay);
        const int days = std::max(daysBetween(file.period.from, last), 1);
        for (int i = 0; i < count; ++i) {
            ContactRecord contact;
            contact.caseNumber = file.caseNumber;
            // Never twice in one minute, whatever the day.
            contact.at.day = addDays(file.period.from, static_cast<int>(std::int64_t{days} * i / count));
            contact.at.ofDay = std::chrono::minutes{8 * 60 + i % 480};
            contact.caseworker = file.caseworker;
            describe(contact);
            m_records.contacts.push_back(std::move(contact));
        }
    }

    void describe(ContactRecord& contact)
    {
        constexpr std::array kChannelList{Channel::Meeting, Channel::Phone,       Channel::Phone,
                                          Channel::Sms,     Channel::PrisonVisit, Channel::Outreach};
        constexpr std::array kAttendanceList{Attendance::Attended, Attendance::Attended,   Attendance::Attended,
                                             Attendance::NoShow,   Attendance::NotReached, Attendance::Sent};
        contact.channel = m_random.pick(kChannelList);
        contact.attendance = m_random.pick(kAttendanceList);
        if (contact.attendance != Attendance::Attended)
            return;
        contact.assessment = m_random.pick(kAssessments);
        contact.duration = std::chrono::minutes{m_random.between(5, 60)};
        contact.note = m_random.pick(kBeginnings);
        contact.note += ' ';
        contact.note += m_random.pick(kMiddles);
        contact.note += ' ';
        contact.note += m_random.pick(kMiddles);
        contact.note += ' ';
        contact.note += m_random.pick(kEndings);
    }

    void addEngagement(const CaseRecord& file)
    {
        EngagementRecord engagement;
        engagement.caseNumber = file.caseNumber;
        engagement.kind = m_random.pick(kSpellKinds);
        const auto& place = m_random.pick(demonstration::placesOf(engagement.kind));
        engagement.title = place.title;
        engagement.provider = place.provider;
        engagement.weeklyHours = WeeklyHours{m_random.between(10, 37) * 100};
        engagement.period.from = addDays(file.period.from, m_random.between(5, 150));
        if (m_random.chance(60))
            engagement.period.to = addDays(engagement.period.from, m_random.between(30, 300));
        m_records.engagements.push_back(std::move(engagement));
    }

    void addStay(const CaseRecord& file)
    {
        CustodyRecord stay{file.cpr};
        stay.kind = m_random.pick(kCustodyKinds);
        stay.facility =
            m_random.pick(stay.kind == CustodyKind::Remand ? demonstration::remandPrisons() : demonstration::sentencePrisons());
        stay.period.from = addDays(file.period.from, m_random.between(0, 300));
        const Date end = addDays(stay.period.from, m_random.between(20, 400));
        stay.expectedReleaseOn = end;
        if (end <= demonstration::kLastDay)
            stay.period.to = end;
        m_records.custody.push_back(std::move(stay));
    }

    OfficeSize m_size;
    Random m_random{Purpose::Bench, 1};
    std::map<int, int> m_serials;
    ExchangeRecords m_records;
};

}  // namespace

ExchangeRecords generatedRecords(const OfficeSize& size)
{
    return RecordMaker{size}.make();
}

}  // namespace fodfaeste::bench
