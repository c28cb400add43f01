#include "store/repositories/sql_consent_repository.h"

#include "store/repositories/joined_codes.h"
#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Consent readConsent(const sql::Row& row)
{
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.revision = row.revision(1);
    consent.citizen = row.id<CitizenId>(2);
    consent.purpose = row.string(3);
    consent.topics = readCodes(row.text(4), topicFromCode);
    consent.form = readCode(row, 5, consentFormFromCode);
    consent.givenOn = readDate(row, 6);
    consent.validity = readPeriod(row, 7, 8);
    consent.withdrawnOn = readOptionalDate(row, 9);
    consent.guardian = row.id<GuardianId>(10);
    return consent;
}

}  // namespace

Consent SqlConsentRepository::withParties(Consent consent)
{
    consent.counterparties = m_connection.all("SELECT kind, name FROM consent_party WHERE consent_id = $1 ORDER BY id",
                                              {consent.id}, [](const sql::Row& row) {
                                                  return Counterparty{readCode(row, 0, partyKindFromCode), row.string(1)};
                                              });
    return consent;
}

std::optional<Consent> SqlConsentRepository::find(ConsentId id)
{
    auto consent = m_connection.one(R"(SELECT id, revision, citizen_id, purpose, topics, form, given_on, from_day, to_day,
                                              withdrawn_on, guardian_id
                                         FROM consent
                                        WHERE id = $1)",
                                    {id}, readConsent);
    return consent ? std::optional{withParties(std::move(*consent))} : std::nullopt;
}

std::vector<Consent> SqlConsentRepository::ofCitizen(CitizenId citizen)
{
    auto consents = m_connection.all(R"(SELECT id, revision, citizen_id, purpose, topics, form, given_on, from_day, to_day,
                                               withdrawn_on, guardian_id
                                          FROM consent
                                         WHERE citizen_id = $1
                                         ORDER BY given_on DESC, id DESC)",
                                     {citizen}, readConsent);
    for (Consent& consent : consents)
        consent = withParties(std::move(consent));
    return consents;
}

ConsentId SqlConsentRepository::add(const Consent& consent)
{
    const auto id = *m_connection.one(
        R"(INSERT INTO consent (revision, citizen_id, purpose, topics, form, given_on, from_day, to_day, withdrawn_on, guardian_id)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9)
           RETURNING id)",
        {consent.citizen, consent.purpose, joinedCodes(consent.topics), codeOf(consent.form), toIso(consent.givenOn),
         toIso(consent.validity.from), isoOrNull(consent.validity.to), isoOrNull(consent.withdrawnOn),
         idOrNull(consent.guardian)},
        [](const sql::Row& row) { return row.id<ConsentId>(0); });
    for (const Counterparty& party : consent.counterparties)
        m_connection.exec("INSERT INTO consent_party (consent_id, kind, name) VALUES ($1, $2, $3)",
                          {id, codeOf(party.kind), party.name});
    return id;
}

Result<Revision> SqlConsentRepository::withdraw(const Consent& consent)
{
    return savedRevision(m_connection.one(R"(UPDATE consent
                                                SET revision = revision + 1, withdrawn_on = $3
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {consent.id, consent.revision, isoOrNull(consent.withdrawnOn)},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "consent");
}

}  // namespace fodfaeste
