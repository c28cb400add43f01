#include "store/repositories/sql_institution_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Institution readInstitution(const sql::Row& row)
{
    return {row.id<InstitutionId>(0), row.revision(1), row.string(2), readCode(row, 3, institutionTypeFromCode), row.string(4),
            readOptionalDate(row, 5)};
}

CustodyTerm readTerm(const sql::Row& row)
{
    CustodyTerm term;
    term.stay = row.id<CustodyStayId>(0);
    term.revision = row.revision(1);
    if (!row.isNull(2))
        term.form = readCode(row, 2, custodyFormFromCode);
    term.servingSince = readOptionalDate(row, 3);
    term.months = row.number(4);
    term.days = row.number(5);
    term.remandDays = row.number(6);
    if (!row.isNull(7))
        term.given = GivenRelease{readDate(row, 7), row.string(8), readDate(row, 9), row.id<UserId>(10)};
    return term;
}

std::optional<std::string_view> formOrNull(const CustodyTerm& term)
{
    return term.form ? std::optional{codeOf(*term.form)} : std::nullopt;
}

std::optional<std::string> givenOrNull(const CustodyTerm& term)
{
    return term.given ? std::optional{toIso(term.given->day)} : std::nullopt;
}

std::optional<std::string> notedOrNull(const CustodyTerm& term)
{
    return term.given ? std::optional{toIso(term.given->notedOn)} : std::nullopt;
}

std::optional<UserId> noterOrNull(const CustodyTerm& term)
{
    return term.given && term.given->notedBy.isSet() ? std::optional{term.given->notedBy} : std::nullopt;
}

std::string_view sourceOf(const CustodyTerm& term)
{
    return term.given ? std::string_view{term.given->source} : std::string_view{};
}

}  // namespace

std::optional<Institution> SqlInstitutionRepository::find(InstitutionId id)
{
    return m_connection.one("SELECT id, revision, name, type, phone, retired_on FROM institution WHERE id = $1", {id},
                            readInstitution);
}

std::vector<Institution> SqlInstitutionRepository::all()
{
    return m_connection.all("SELECT id, revision, name, type, phone, retired_on FROM institution ORDER BY name", {},
                            readInstitution);
}

InstitutionId SqlInstitutionRepository::add(const Institution& institution)
{
    return *m_connection.one(
        "INSERT INTO institution (revision, name, type, phone, retired_on) VALUES (1, $1, $2, $3, $4) RETURNING id",
        {institution.name, codeOf(institution.type), institution.phone, isoOrNull(institution.retiredOn)},
        [](const sql::Row& row) { return row.id<InstitutionId>(0); });
}

Result<Revision> SqlInstitutionRepository::save(const Institution& institution)
{
    return savedRevision(m_connection.one(
                             R"(UPDATE institution
                                   SET revision = revision + 1, name = $3, type = $4, phone = $5, retired_on = $6
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
                             {institution.id, institution.revision, institution.name, codeOf(institution.type), institution.phone,
                              isoOrNull(institution.retiredOn)},
                             [](const sql::Row& row) { return row.revision(0); }),
                         "institution");
}

std::optional<CustodyTerm> SqlInstitutionRepository::termOf(CustodyStayId stay)
{
    return m_connection.one(R"(SELECT custody_stay_id, revision, form, serving_since, sentence_months, sentence_days, remand_days,
                                      given_on, given_source, noted_on, noted_by
                                 FROM custody_term
                                WHERE custody_stay_id = $1)",
                            {stay}, readTerm);
}

Result<Revision> SqlInstitutionRepository::addTerm(const CustodyTerm& term)
{
    return savedRevision(m_connection.one(
                             R"(INSERT INTO custody_term (revision, custody_stay_id, form, serving_since, sentence_months,
                                                          sentence_days, remand_days, given_on, given_source, noted_on, noted_by)
                                VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                                ON CONFLICT (custody_stay_id) DO NOTHING
                                RETURNING revision)",
                             {term.stay, formOrNull(term), isoOrNull(term.servingSince), term.months, term.days, term.remandDays,
                              givenOrNull(term), sourceOf(term), notedOrNull(term), noterOrNull(term)},
                             [](const sql::Row& row) { return row.revision(0); }),
                         "custody");
}

Result<Revision> SqlInstitutionRepository::saveTerm(const CustodyTerm& term)
{
    if (term.revision == Revision::New)
        return addTerm(term);
    return savedRevision(m_connection.one(
                             R"(UPDATE custody_term
                                   SET revision = revision + 1, form = $3, serving_since = $4, sentence_months = $5,
                                       sentence_days = $6, remand_days = $7, given_on = $8, given_source = $9, noted_on = $10,
                                       noted_by = $11
                                 WHERE custody_stay_id = $1 AND revision = $2
                                RETURNING revision)",
                             {term.stay, term.revision, formOrNull(term), isoOrNull(term.servingSince), term.months, term.days,
                              term.remandDays, givenOrNull(term), sourceOf(term), notedOrNull(term), noterOrNull(term)},
                             [](const sql::Row& row) { return row.revision(0); }),
                         "custody");
}

std::vector<ParoleRule> SqlInstitutionRepository::paroleRules()
{
    return m_connection.all(
        R"(SELECT is_ordinary, numerator, denominator, minimum_months, valid_from, valid_to
                                 FROM parole_rule
                                ORDER BY valid_from, id)",
        {}, [](const sql::Row& row) {
            return ParoleRule{row.number(0) != 0, row.number(1), row.number(2), row.number(3), readPeriod(row, 4, 5)};
        });
}

}  // namespace fodfaeste
