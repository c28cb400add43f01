#include "store/repositories/sql_job_wish_repository.h"

#include "store/repositories/row_values.h"

#include <sstream>

namespace fodfaeste {

namespace {

// Codes of places of work hold no spaces.
std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::istringstream words{std::string{text}};
    std::vector<std::string> found;
    for (std::string word; words >> word;)
        found.push_back(word);
    return found;
}

JobWish readWish(const sql::Row& row)
{
    JobWish wish;
    wish.id = row.id<JobWishId>(0);
    wish.revision = row.revision(1);
    wish.citizen = row.id<CitizenId>(2);
    wish.wishes = row.string(3);
    wish.trades = split(row.text(4));
    if (!row.isNull(5))
        wish.maxWeeklyHours = WeeklyHours{row.number(5)};
    if (!row.isNull(6))
        wish.travel = std::chrono::minutes{row.number(6)};
    wish.compulsorySchoolEndsOn = readOptionalDate(row, 7);
    wish.guardianName = row.string(8);
    wish.guardianPhone = row.string(9);
    wish.guardianConsentedOn = readOptionalDate(row, 10);
    wish.citizenConsentedOn = readOptionalDate(row, 11);
    return wish;
}

std::optional<int> hundredthsOrNull(const std::optional<WeeklyHours>& hours)
{
    return hours ? std::optional{hours->hundredths} : std::nullopt;
}

std::optional<int> minutesOrNull(const std::optional<std::chrono::minutes>& minutes)
{
    return minutes ? std::optional{static_cast<int>(minutes->count())} : std::nullopt;
}

}  // namespace

std::optional<JobWish> SqlJobWishRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.one(R"(SELECT id, revision, citizen_id, wishes, trades, max_weekly_hours, travel_minutes,
                                      compulsory_school_ends_on, guardian_name, guardian_phone, guardian_consented_on,
                                      citizen_consented_on
                                 FROM leisure_job_wish
                                WHERE citizen_id = $1)",
                            {citizen}, readWish);
}

std::vector<JobWish> SqlJobWishRepository::all()
{
    return m_connection.all(R"(SELECT id, revision, citizen_id, wishes, trades, max_weekly_hours, travel_minutes,
                                      compulsory_school_ends_on, guardian_name, guardian_phone, guardian_consented_on,
                                      citizen_consented_on
                                 FROM leisure_job_wish
                                ORDER BY citizen_id)",
                            {}, readWish);
}

JobWishId SqlJobWishRepository::add(const JobWish& wish)
{
    return *m_connection.one(
        R"(INSERT INTO leisure_job_wish (revision, citizen_id, wishes, trades, max_weekly_hours, travel_minutes,
                                         compulsory_school_ends_on, guardian_name, guardian_phone, guardian_consented_on,
                                         citizen_consented_on)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           RETURNING id)",
        {wish.citizen, wish.wishes, joined(wish.trades), hundredthsOrNull(wish.maxWeeklyHours), minutesOrNull(wish.travel),
         isoOrNull(wish.compulsorySchoolEndsOn), wish.guardianName, wish.guardianPhone, isoOrNull(wish.guardianConsentedOn),
         isoOrNull(wish.citizenConsentedOn)},
        [](const sql::Row& row) { return row.id<JobWishId>(0); });
}

Result<Revision> SqlJobWishRepository::save(const JobWish& wish)
{
    return savedRevision(
        m_connection.one(R"(UPDATE leisure_job_wish
                               SET revision = revision + 1, wishes = $3, trades = $4, max_weekly_hours = $5,
                                   travel_minutes = $6, compulsory_school_ends_on = $7, guardian_name = $8,
                                   guardian_phone = $9, guardian_consented_on = $10, citizen_consented_on = $11
                             WHERE id = $1 AND revision = $2
                            RETURNING revision)",
                         {wish.id, wish.revision, wish.wishes, joined(wish.trades), hundredthsOrNull(wish.maxWeeklyHours),
                          minutesOrNull(wish.travel), isoOrNull(wish.compulsorySchoolEndsOn), wish.guardianName,
                          wish.guardianPhone, isoOrNull(wish.guardianConsentedOn), isoOrNull(wish.citizenConsentedOn)},
                         [](const sql::Row& row) { return row.revision(0); }),
        "wish");
}

}  // namespace fodfaeste
