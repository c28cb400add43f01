#pragma once

#include "app/access/gate.h"
#include "app/casefile/caseload_service.h"
#include "app/read_model/read_model.h"
#include "domain/outcome/year_end_figures.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// By what the cohort is divided on the overview.
enum class Division { Team, Caseworker, CityDistrict, Age };

/// A part of the cohort: its label is a name of the office's own data (team, caseworker, city district) or an age ("19").
struct CohortPart {
    std::string label;  ///< empty: without team, caseworker or district
    StatusCounts counts;
};

struct MonthPoint {
    Date cutOff{};  ///< last day of a month, or today
    StatusCounts counts;
};

struct UpcomingRelease {
    CitizenId citizen;
    std::string name;
    std::string caseNumber;
    std::string facility;
    Date expectedOn{};
};

/// The team lead's page: this year's cohort as it stands today, how it came there, and what needs action.
struct OverviewFigures {
    int year = 0;
    Date today{};
    StatusCounts now;
    StatusCounts sameDayLastYear;   ///< last year's cohort on the same day of the year
    StatusCounts lastYearEnd;       ///< last year's cohort on 31 December
    std::vector<MonthPoint> trend;  ///< month-ends of the year up to today, and today
    std::vector<CohortPart> teams;
    std::vector<CohortPart> caseworkers;
    std::vector<CohortPart> cityDistricts;
    std::vector<CohortPart> ages;
    int openCases = 0;
    int contactOverdue = 0;  ///< open krimi cases without a two-way contact for longer than the rule says (30 days)
    int contactPaused = 0;   ///< the same, but follow-up is paused: not in contactOverdue
    int overdueTasks = 0;
    int attendedLast14Days = 0;             ///< open krimi cases with a recent two-way contact (14 days)
    std::vector<UpcomingRelease> releases;  ///< near (30 days), soonest first
    int recordedLate = 0;                   ///< contacts of the last 60 days that were written down late
    std::optional<int> medianDelayHours;    ///< from a contact until it was written down; nothing when nobody knows
};

/// Which list is wanted behind a number of the overview.
struct OverviewSelection {
    enum class Kind {
        Cohort,
        Positive,
        ContactRecent,
        ContactOverdue,
        ContactPaused,
        OverdueTasks,
        Releases,
        OpenCases,
        RecordedLate,
    } kind = Kind::Cohort;
    std::vector<YearEndStatus> statuses;  ///< empty: any
    std::optional<Division> division;
    std::string part;  ///< label of the part, with `division`
};

struct OverviewListRow {
    CitizenId citizen;
    std::string name;
    std::string caseNumber;
    int age = 0;
    std::optional<int> districtNo;
    YearEndStatus status = YearEndStatus::LostContact;
    std::optional<DecidingRecord> record;  ///< why the status is so
    std::optional<Date> date;              ///< the day the row is about: latest contact, due day, expected release
};

class OverviewService {
public:
    OverviewService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    Result<OverviewFigures> figures(const Session& session);
    /// The people behind a number, from the same walk that counted them; in Danish order of name.
    Result<std::vector<OverviewListRow>> list(const Session& session, const OverviewSelection& selection);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
