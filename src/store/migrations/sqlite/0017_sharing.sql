-- Guardians, consents and disclosures: what was told to whom, and by what right. The law on sharing and the numbers of the check
-- are dated rows; a disclosure that was registered stays as it is.

CREATE TABLE guardian (
    id         INTEGER PRIMARY KEY,
    revision   INTEGER NOT NULL,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    name       TEXT    NOT NULL CHECK (name <> ''),
    phone      TEXT    NOT NULL,
    relation   TEXT    NOT NULL,
    from_day   TEXT    NOT NULL,
    to_day     TEXT    CHECK (to_day >= from_day)
) STRICT;

CREATE INDEX guardian_of_citizen ON guardian (citizen_id);

CREATE TABLE consent (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL,
    citizen_id   INTEGER NOT NULL REFERENCES citizen (id),
    purpose      TEXT    NOT NULL CHECK (purpose <> ''),
    topics       TEXT    NOT NULL CHECK (topics <> ''),  -- codes with a blank between them
    form         TEXT    NOT NULL CHECK (form IN ('written', 'oral', 'digital')),
    given_on     TEXT    NOT NULL,
    from_day     TEXT    NOT NULL,
    to_day       TEXT    CHECK (to_day >= from_day),
    withdrawn_on TEXT,
    guardian_id  INTEGER REFERENCES guardian (id)
) STRICT;

CREATE INDEX consent_of_citizen ON consent (citizen_id);

CREATE TABLE consent_party (
    id         INTEGER PRIMARY KEY,
    consent_id INTEGER NOT NULL REFERENCES consent (id),
    kind       TEXT    NOT NULL,
    name       TEXT    NOT NULL  -- empty: all of the kind
) STRICT;

CREATE INDEX consent_party_of_consent ON consent_party (consent_id);

CREATE TABLE disclosure (
    id         INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    direction  TEXT    NOT NULL CHECK (direction IN ('sent', 'received')),
    at         TEXT    NOT NULL,
    basis      TEXT    NOT NULL,
    limb       TEXT    NOT NULL,
    party      TEXT    NOT NULL,
    party_name TEXT    NOT NULL CHECK (party_name <> ''),
    person     TEXT    NOT NULL CHECK (person <> ''),
    topics     TEXT    NOT NULL CHECK (topics <> ''),
    necessity  TEXT    NOT NULL,
    consent_id INTEGER REFERENCES consent (id),
    contact_id INTEGER REFERENCES contact_event (id),
    address    INTEGER NOT NULL CHECK (address IN (0, 1)),
    guardian_considered INTEGER NOT NULL CHECK (guardian_considered IN (0, 1)),
    at_risk    INTEGER NOT NULL CHECK (at_risk IN (0, 1)),
    user_id    INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE INDEX disclosure_of_citizen ON disclosure (citizen_id);
CREATE INDEX disclosure_by_time ON disclosure (at);

CREATE TABLE legal_basis (
    id            INTEGER PRIMARY KEY,
    code          TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    reference     TEXT    NOT NULL,
    limbs         TEXT    NOT NULL,  -- a line each; empty when the paragraph has none
    parties       TEXT    NOT NULL,  -- codes with a blank between them; empty: anybody
    persons       TEXT    NOT NULL,
    consent       TEXT    NOT NULL CHECK (consent IN ('none', 'needed', 'in_writing')),
    investigation TEXT    NOT NULL CHECK (investigation IN ('allowed', 'barred')),
    valid_from    TEXT    NOT NULL,
    valid_to      TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO legal_basis (code, text, reference, limbs, parties, persons, consent, investigation, valid_from) VALUES
    ('consent', 'Samtykke fra borgeren', 'forvaltningsloven § 28, stk. 2, nr. 1', '', '', 'anyone', 'needed', 'allowed', '1900-01-01'),
    ('ksp_release', 'KSP: løslades efter dom', 'retsplejeloven § 115, stk. 1, nr. 3, litra a', '', 'prison_service social_authority police own_municipality', 'sentenced_on_release', 'none', 'barred', '1900-01-01'),
    ('ksp_under_18', 'KSP: dømt under 18 år, løslades fra anbringelse', 'retsplejeloven § 115, stk. 1, nr. 3, litra b', '', 'prison_service social_authority police own_municipality', 'sentenced_under_18', 'none', 'barred', '1900-01-01'),
    ('ksp_remand_risk', 'KSP: løslades fra varetægt, radikaliseret eller i risiko', 'retsplejeloven § 115, stk. 1, nr. 3, litra c', '', 'prison_service social_authority police own_municipality', 'remand_at_risk_only', 'none', 'barred', '1900-01-01'),
    ('ssp', 'SSP: forebyggelse af kriminalitet', 'retsplejeloven § 115, stk. 1, nr. 1', '', 'police social_authority school other_authority own_municipality psychiatry', 'anyone', 'none', 'barred', '1900-01-01'),
    ('psp', 'PSP: socialt udsat', 'retsplejeloven § 115, stk. 1, nr. 2', '', 'police social_authority psychiatry', 'anyone', 'none', 'barred', '1900-01-01'),
    ('essential', 'Væsentlig betydning for modtagerens virksomhed', 'forvaltningsloven § 28, stk. 2, nr. 3', '', 'police social_authority psychiatry prison_service school other_authority own_municipality', 'anyone', 'none', 'allowed', '1900-01-01'),
    ('offence_data', 'Oplysninger om strafbare forhold', 'databeskyttelsesloven § 8, stk. 2', 'Udtrykkeligt samtykke
Interesser, der klart overstiger hensynet til hemmeligholdelse
Nødvendigt for myndighedens virksomhed eller afgørelse
Nødvendigt for opgaver for det offentlige', 'police social_authority psychiatry prison_service school other_authority own_municipality', 'anyone', 'none', 'allowed', '2018-05-25'),
    ('collect_for_case', 'Indhentning til en sag om hjælp', 'retssikkerhedsloven § 11 a', '', 'police social_authority psychiatry prison_service school other_authority own_municipality', 'anyone', 'needed', 'allowed', '1900-01-01'),
    ('exit', 'Exit-forløb', 'skriftligt samtykke ved første møde', '', 'police prison_service own_municipality', 'anyone', 'in_writing', 'allowed', '1900-01-01'),
    ('internal', 'Samme kommune, relevant for indsatsen', 'enhedsforvaltning, forvaltningsloven § 28', '', 'own_municipality', 'anyone', 'none', 'allowed', '1900-01-01'),
    ('employer', 'Fritidsjob: samtykke fra den unge', 'samtykke, og fra forældremyndighedens indehaver under 18 år', '', 'employer', 'anyone', 'needed', 'allowed', '1900-01-01');

CREATE TABLE sharing_term (
    id         INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL CHECK (code IN ('necessity_characters', 'guardian_age', 'adult_age')),
    value      INTEGER NOT NULL CHECK (value > 0),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO sharing_term (code, value, valid_from) VALUES
    ('necessity_characters', 20, '1900-01-01'),
    ('guardian_age', 15, '1900-01-01'),
    ('adult_age', 18, '1900-01-01');
