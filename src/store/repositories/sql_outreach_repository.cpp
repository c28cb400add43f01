#include "store/repositories/sql_outreach_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

OutreachPlace readPlace(const sql::Row& row, int area, int name)
{
    return {row.isNull(area) ? 0 : row.number(area), row.string(name)};
}

OutreachContact readContact(const sql::Row& row)
{
    return {row.id<OutreachContactId>(0),
            row.revision(1),
            readLocalTime(row, 2),
            readPlace(row, 3, 4),
            row.number(5),
            row.string(6),
            row.string(7),
            row.id<UserId>(8),
            row.integer(9) != 0,
            row.string(10)};
}

std::optional<int> areaOrNull(const OutreachPlace& place)
{
    return place.area == 0 ? std::nullopt : std::optional{place.area};
}

}  // namespace

std::vector<OutreachTheme> SqlOutreachRepository::themes()
{
    return m_connection.all("SELECT code, danish, english, valid_from, valid_to FROM outreach_theme ORDER BY position, id", {},
                            [](const sql::Row& row) {
                                return OutreachTheme{row.string(0), row.string(1), row.string(2), readPeriod(row, 3, 4)};
                            });
}

std::optional<OutreachContact> SqlOutreachRepository::find(OutreachContactId id)
{
    return m_connection.one(R"(SELECT id, revision, at, area, place, headcount, theme, note, user_id, withdrawn, reason
                                 FROM outreach_contact
                                WHERE id = $1)",
                            {id}, readContact);
}

OutreachContactId SqlOutreachRepository::add(const OutreachContact& contact)
{
    return *m_connection.one(
        R"(INSERT INTO outreach_contact (revision, at, area, place, headcount, theme, note, user_id, withdrawn, reason)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9)
           RETURNING id)",
        {toIso(contact.at), areaOrNull(contact.place), contact.place.name, contact.headcount, contact.theme, contact.note,
         contact.caseworker, contact.isWithdrawn ? 1 : 0, contact.reason},
        [](const sql::Row& row) { return row.id<OutreachContactId>(0); });
}

Result<Revision> SqlOutreachRepository::save(const OutreachContact& contact)
{
    return savedRevision(
        m_connection.one(R"(UPDATE outreach_contact
                               SET revision = revision + 1, at = $3, area = $4, place = $5, headcount = $6, theme = $7,
                                   note = $8, withdrawn = $9, reason = $10
                             WHERE id = $1 AND revision = $2
                            RETURNING revision)",
                         {contact.id, contact.revision, toIso(contact.at), areaOrNull(contact.place), contact.place.name,
                          contact.headcount, contact.theme, contact.note, contact.isWithdrawn ? 1 : 0, contact.reason},
                         [](const sql::Row& row) { return row.revision(0); }),
        "outreach");
}

void SqlOutreachRepository::link(OutreachContactId outreach, ContactId contact)
{
    m_connection.exec("INSERT INTO outreach_link (outreach_contact_id, contact_id) VALUES ($1, $2)", {outreach, contact});
}

std::vector<OutreachRow> SqlOutreachRepository::until(LocalTime now)
{
    return m_connection.all(R"(SELECT o.id, o.revision, o.at, o.area, o.place, o.headcount, o.theme, o.note, o.user_id,
                                      o.withdrawn, o.reason, count(l.id)
                                 FROM outreach_contact o
                                 LEFT JOIN outreach_link l ON l.outreach_contact_id = o.id
                                WHERE o.at <= $1
                                GROUP BY o.id
                                ORDER BY o.at DESC, o.id DESC)",
                            {toIso(now)}, [](const sql::Row& row) {
                                return OutreachRow{readContact(row), row.number(11)};
                            });
}

std::vector<OutreachPlace> SqlOutreachRepository::ownPlaces(LocalTime now)
{
    return m_connection.all(R"(SELECT area, place
                                 FROM outreach_contact
                                WHERE place <> '' AND withdrawn = 0 AND at <= $1
                                GROUP BY area, place
                                ORDER BY max(at) DESC, place)",
                            {toIso(now)}, [](const sql::Row& row) { return readPlace(row, 0, 1); });
}

}  // namespace fodfaeste
