#include "app/leisure_job/schooling_service.h"

#include "app/leisure_job/tidy_text.h"
#include "app/ports/leisure_job_repositories.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// Nobody has had their nine years of teaching before that age.
constexpr int kYoungestSchoolLeaver = 13;

}  // namespace

SchoolingService::SchoolingService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<JobWish> SchoolingService::setSchoolEnd(const Session& session, CitizenId id, std::optional<Date> endsOn)
{
    return m_gate.run<JobWish>(session, Operation::EditSchooling, [&](Transaction& transaction) -> Result<JobWish> {
        if (const Status admitted = m_gate.admit(transaction, session, id); !admitted)
            return admitted.error();
        const auto citizen = transaction.citizens().find(id);
        if (!citizen)
            return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
        if (endsOn && (!endsOn->ok() || ageOn(citizen->cpr.birthDate(), *endsOn) < kYoungestSchoolLeaver))
            return Error{ErrorCode::InvalidInput, "schooling.endsOn", "too early for the end of compulsory education"};
        JobWish wish = transaction.jobWishes().ofCitizen(id).value_or(JobWish{});
        wish.citizen = id;
        wish.compulsorySchoolEndsOn = endsOn;
        if (!wish.id.isSet())
            transaction.jobWishes().add(wish);
        else if (const auto saved = transaction.jobWishes().save(wish); !saved)
            return saved.error();
        transaction.changes(id);
        transaction.explain("schooling changed");
        return *transaction.jobWishes().ofCitizen(id);
    });
}

Result<std::vector<SchoolYearRecord>> SchoolingService::calendar(const Session& session)
{
    using Years = std::vector<SchoolYearRecord>;
    return m_gate.run<Years>(session, Operation::CheckWorkingHours, [&](Transaction& transaction) -> Result<Years> {
        transaction.explain("school calendar");
        return transaction.schooling().years();
    });
}

Result<SchoolYearRecord> SchoolingService::saveYear(const Session& session, const SchoolYearRecord& wanted)
{
    return m_gate.run<SchoolYearRecord>(
        session, Operation::EditSchoolCalendar, [&](Transaction& transaction) -> Result<SchoolYearRecord> {
            SchoolYearRecord year = wanted;
            year.remark = tidyLine(wanted.remark);
            for (NamedBreak& free : year.breaks)
                free.name = tidyLine(free.name);
            std::ranges::stable_sort(year.breaks, {}, [](const NamedBreak& free) { return free.period.from; });
            if (const Status valid = validate(year); !valid)
                return valid.error();
            const std::vector<SchoolYearRecord> others = transaction.schooling().years();
            const bool overlaps = std::ranges::any_of(others, [&year](const SchoolYearRecord& other) {
                return other.id != year.id && other.first <= year.last && year.first <= other.last;
            });
            if (overlaps)
                return Error{ErrorCode::Conflict, "schoolYear.first", "another school year has these days"};
            if (!year.id.isSet())
                year.id = transaction.schooling().add(year);
            else if (const auto saved = transaction.schooling().save(year); !saved)
                return saved.error();
            transaction.explain("school calendar changed");
            return *transaction.schooling().find(year.id);
        });
}

}  // namespace fodfaeste
