#include "store/repositories/sql_disclosure_repository.h"

#include "store/repositories/joined_codes.h"
#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

RegisteredDisclosure readDisclosure(const sql::Row& row)
{
    Disclosure made;
    made.id = row.id<DisclosureId>(0);
    made.citizen = row.id<CitizenId>(1);
    made.direction = readCode(row, 2, disclosureDirectionFromCode);
    made.at = readLocalTime(row, 3);
    made.basis = row.string(4);
    made.limb = row.string(5);
    made.party = readCode(row, 6, partyKindFromCode);
    made.partyName = row.string(7);
    made.person = row.string(8);
    made.topics = readCodes(row.text(9), topicFromCode);
    made.necessity = row.string(10);
    made.consent = row.id<ConsentId>(11);
    made.contact = row.id<ContactId>(12);
    made.address = row.number(13) == 1 ? AddressSharing::Chosen : AddressSharing::LeftOut;
    made.guardian = row.number(14) == 1 ? GuardianThought::Considered : GuardianThought::NotConsidered;
    made.risk = row.number(15) == 1 ? RiskAssessment::AtRisk : RiskAssessment::None;
    return {made, row.id<UserId>(16)};
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::istringstream lines{std::string{text}};
    std::vector<std::string> found;
    for (std::string line; std::getline(lines, line);)
        found.push_back(line);
    return found;
}

ConsentNeed consentNeedOf(std::string_view code)
{
    return code == "none" ? ConsentNeed::None : code == "needed" ? ConsentNeed::Needed : ConsentNeed::NeededInWriting;
}

}  // namespace

std::vector<RegisteredDisclosure> SqlDisclosureRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT id, citizen_id, direction, at, basis, limb, party, party_name, person, topics, necessity,
                                      consent_id, contact_id, address, guardian_considered, at_risk, user_id
                                 FROM disclosure
                                WHERE citizen_id = $1
                                ORDER BY at DESC, id DESC)",
                            {citizen}, readDisclosure);
}

std::vector<RegisteredDisclosure> SqlDisclosureRepository::during(const Period& period)
{
    return m_connection.all(R"(SELECT id, citizen_id, direction, at, basis, limb, party, party_name, person, topics, necessity,
                                      consent_id, contact_id, address, guardian_considered, at_risk, user_id
                                 FROM disclosure
                                WHERE at >= $1 AND at < $2
                                ORDER BY at DESC, id DESC)",
                            {toIso(period.from), toIso(addDays(period.to.value_or(dateOf(kFarFuture - 1)), 1))}, readDisclosure);
}

DisclosureId SqlDisclosureRepository::add(const RegisteredDisclosure& registered)
{
    const Disclosure& made = registered.disclosure;
    return *m_connection.one(
        R"(INSERT INTO disclosure (citizen_id, direction, at, basis, limb, party, party_name, person, topics, necessity, consent_id,
                                   contact_id, address, guardian_considered, at_risk, user_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
           RETURNING id)",
        {made.citizen, codeOf(made.direction), toIso(made.at), made.basis, made.limb, codeOf(made.party), made.partyName,
         made.person, joinedCodes(made.topics), made.necessity, idOrNull(made.consent), idOrNull(made.contact),
         made.address == AddressSharing::Chosen ? 1 : 0, made.guardian == GuardianThought::Considered ? 1 : 0,
         made.risk == RiskAssessment::AtRisk ? 1 : 0, registered.by},
        [](const sql::Row& row) { return row.id<DisclosureId>(0); });
}

std::vector<LegalBasis> SqlDisclosureRepository::bases()
{
    return m_connection.all(R"(SELECT code, text, reference, limbs, parties, persons, consent, investigation, valid_from, valid_to
                                 FROM legal_basis
                                ORDER BY id)",
                            {}, [](const sql::Row& row) {
                                return LegalBasis{row.string(0),
                                                  row.string(1),
                                                  row.string(2),
                                                  linesOf(row.text(3)),
                                                  readCodes(row.text(4), partyKindFromCode),
                                                  readCode(row, 5, coveredPersonsFromCode),
                                                  consentNeedOf(row.text(6)),
                                                  row.text(7) == "barred" ? InvestigationUse::Barred : InvestigationUse::Allowed,
                                                  readPeriod(row, 8, 9)};
                            });
}

SharingTerms SqlDisclosureRepository::terms(Date day)
{
    const auto value = [&](std::string_view code) {
        return m_connection
            .one(R"(SELECT value
                      FROM sharing_term
                     WHERE code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2))",
                 {code, toIso(day)}, [](const sql::Row& row) { return row.number(0); })
            .value_or(0);
    };
    return {static_cast<std::size_t>(value("necessity_characters")), value("guardian_age"), value("adult_age")};
}

}  // namespace fodfaeste
