#include "store/repositories/sql_employer_repository.h"

#include "base/fold.h"
#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Employer readEmployer(const sql::Row& row)
{
    Employer employer;
    employer.id = row.id<EmployerId>(0);
    employer.revision = row.revision(1);
    employer.name = row.string(2);
    if (!row.isNull(3)) {
        auto cvr = Cvr::parse(row.text(3));
        if (!cvr)
            unreadable("employer.cvr");
        employer.cvr = std::move(cvr).value();
    }
    employer.sector = readCode(row, 4, employerSectorFromCode);
    employer.tier = readCode(row, 5, employerTierFromCode);
    employer.trade = row.string(6);
    employer.address = row.string(7);
    employer.postalCode = row.string(8);
    employer.districtNo = row.optionalNumber(9);
    employer.phone = row.string(10);
    employer.email = row.string(11);
    employer.note = row.string(12);
    employer.archivedOn = readOptionalDate(row, 13);
    return employer;
}

EmployerContact readContact(const sql::Row& row)
{
    return {row.id<EmployerContactId>(0), row.id<EmployerId>(1), row.string(2), row.string(3), row.string(4), row.string(5)};
}

EmployerAgreement readAgreement(const sql::Row& row)
{
    return {row.id<EmployerAgreementId>(0), row.id<EmployerId>(1), row.string(2), readPeriod(row, 3, 4)};
}

std::optional<std::string> textOrNull(const std::optional<Cvr>& cvr)
{
    return cvr ? std::optional{cvr->text()} : std::nullopt;
}

}  // namespace

std::optional<Employer> SqlEmployerRepository::find(EmployerId id)
{
    return m_connection.one(R"(SELECT id, revision, name, cvr, sector, tier, trade, address, postal_code, district_no, phone,
                                      email, note, archived_on
                                 FROM employer
                                WHERE id = $1)",
                            {id}, readEmployer);
}

std::optional<EmployerId> SqlEmployerRepository::findByCvr(const Cvr& cvr)
{
    return m_connection.one("SELECT id FROM employer WHERE cvr = $1", {cvr.text()},
                            [](const sql::Row& row) { return row.id<EmployerId>(0); });
}

std::optional<EmployerId> SqlEmployerRepository::findByName(std::string_view name)
{
    return m_connection.one("SELECT id FROM employer WHERE name_key = $1 ORDER BY id", {fold(name)},
                            [](const sql::Row& row) { return row.id<EmployerId>(0); });
}

std::vector<Employer> SqlEmployerRepository::all()
{
    return m_connection.all(R"(SELECT id, revision, name, cvr, sector, tier, trade, address, postal_code, district_no, phone,
                                      email, note, archived_on
                                 FROM employer
                                ORDER BY id)",
                            {}, readEmployer);
}

EmployerId SqlEmployerRepository::add(const Employer& employer)
{
    return *m_connection.one(
        R"(INSERT INTO employer (revision, name, name_key, cvr, sector, tier, trade, address, postal_code, district_no, phone,
                                 email, note, archived_on)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           RETURNING id)",
        {employer.name, fold(employer.name), textOrNull(employer.cvr), codeOf(employer.sector), codeOf(employer.tier),
         employer.trade, employer.address, employer.postalCode, employer.districtNo, employer.phone, employer.email,
         employer.note, isoOrNull(employer.archivedOn)},
        [](const sql::Row& row) { return row.id<EmployerId>(0); });
}

Result<Revision> SqlEmployerRepository::save(const Employer& employer)
{
    return savedRevision(
        m_connection.one(R"(UPDATE employer
                                                SET revision = revision + 1, name = $3, name_key = $4, cvr = $5, sector = $6,
                                                    tier = $7, trade = $8, address = $9, postal_code = $10, district_no = $11,
                                                    phone = $12, email = $13, note = $14, archived_on = $15
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                         {employer.id, employer.revision, employer.name, fold(employer.name), textOrNull(employer.cvr),
                          codeOf(employer.sector), codeOf(employer.tier), employer.trade, employer.address, employer.postalCode,
                          employer.districtNo, employer.phone, employer.email, employer.note, isoOrNull(employer.archivedOn)},
                         [](const sql::Row& row) { return row.revision(0); }),
        "employer");
}

std::vector<EmployerContact> SqlEmployerRepository::contactsOf(EmployerId employer)
{
    return m_connection.all(R"(SELECT id, employer_id, name, position, phone, email
                                 FROM employer_contact
                                WHERE employer_id = $1
                                ORDER BY id)",
                            {employer}, readContact);
}

EmployerContactId SqlEmployerRepository::addContact(const EmployerContact& contact)
{
    return *m_connection.one(R"(INSERT INTO employer_contact (employer_id, name, position, phone, email)
                                VALUES ($1, $2, $3, $4, $5)
                                RETURNING id)",
                             {contact.employer, contact.name, contact.position, contact.phone, contact.email},
                             [](const sql::Row& row) { return row.id<EmployerContactId>(0); });
}

void SqlEmployerRepository::changeContact(const EmployerContact& contact)
{
    m_connection.exec("UPDATE employer_contact SET name = $2, position = $3, phone = $4, email = $5 WHERE id = $1",
                      {contact.id, contact.name, contact.position, contact.phone, contact.email});
}

void SqlEmployerRepository::removeContact(EmployerContactId contact)
{
    m_connection.exec("DELETE FROM employer_contact WHERE id = $1", {contact});
}

std::vector<EmployerAgreement> SqlEmployerRepository::agreementsOf(EmployerId employer)
{
    return m_connection.all(R"(SELECT id, employer_id, text, from_day, to_day
                                 FROM employer_agreement
                                WHERE employer_id = $1
                                ORDER BY from_day DESC, id DESC)",
                            {employer}, readAgreement);
}

EmployerAgreementId SqlEmployerRepository::addAgreement(const EmployerAgreement& agreement)
{
    return *m_connection.one(R"(INSERT INTO employer_agreement (employer_id, text, from_day, to_day)
                                VALUES ($1, $2, $3, $4)
                                RETURNING id)",
                             {agreement.employer, agreement.text, toIso(agreement.period.from), isoOrNull(agreement.period.to)},
                             [](const sql::Row& row) { return row.id<EmployerAgreementId>(0); });
}

void SqlEmployerRepository::changeAgreement(const EmployerAgreement& agreement)
{
    m_connection.exec("UPDATE employer_agreement SET text = $2, from_day = $3, to_day = $4 WHERE id = $1",
                      {agreement.id, agreement.text, toIso(agreement.period.from), isoOrNull(agreement.period.to)});
}

}  // namespace fodfaeste
