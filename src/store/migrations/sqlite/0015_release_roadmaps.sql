-- Institutions, and roadmaps from prison to foothold.

-- A starter list that the office keeps up: names and dates change.
CREATE TABLE institution (
    id         INTEGER PRIMARY KEY,
    revision   INTEGER NOT NULL,
    name       TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    type       TEXT    NOT NULL CHECK (type IN ('arrest', 'closed', 'open', 'halfway', 'secure')),
    phone      TEXT    NOT NULL,
    retired_on TEXT
) STRICT;

INSERT INTO institution (revision, name, type, phone, retired_on) VALUES
    (1, 'Vestre Fængsel', 'arrest', '', NULL),
    (1, 'Blegdamsvejens Fængsel', 'arrest', '', NULL),
    (1, 'Politigårdens Fængsel', 'arrest', '', NULL),
    (1, 'Hillerød Arrest', 'arrest', '', NULL),
    (1, 'Helsingør Arrest', 'arrest', '', NULL),
    (1, 'Roskilde Arrest', 'arrest', '', NULL),
    (1, 'Køge Arrest', 'arrest', '', NULL),
    (1, 'Næstved Arrest', 'arrest', '', NULL),
    (1, 'Slagelse Arrest', 'arrest', '', NULL),
    (1, 'Holbæk Arrest', 'arrest', '', NULL),
    (1, 'Kalundborg Arrest', 'arrest', '', NULL),
    (1, 'Nykøbing Falster Arrest', 'arrest', '', NULL),
    (1, 'Rønne Arrest', 'arrest', '', NULL),
    (1, 'Odense Arrest', 'arrest', '', NULL),
    (1, 'Svendborg Arrest', 'arrest', '', NULL),
    (1, 'Aabenraa Arrest', 'arrest', '', NULL),
    (1, 'Haderslev Arrest', 'arrest', '', NULL),
    (1, 'Sønderborg Arrest', 'arrest', '', NULL),
    (1, 'Tønder Arrest', 'arrest', '', NULL),
    (1, 'Esbjerg Arrest', 'arrest', '', NULL),
    (1, 'Kolding Arrest', 'arrest', '', NULL),
    (1, 'Vejle Arrest', 'arrest', '', NULL),
    (1, 'Horsens Arrest', 'arrest', '', NULL),
    (1, 'Silkeborg Arrest', 'arrest', '', NULL),
    (1, 'Aarhus Arrest', 'arrest', '', NULL),
    (1, 'Randers Arrest', 'arrest', '', NULL),
    (1, 'Viborg Arrest', 'arrest', '', NULL),
    (1, 'Herning Arrest', 'arrest', '', NULL),
    (1, 'Holstebro Arrest', 'arrest', '', NULL),
    (1, 'Ringkøbing Arrest', 'arrest', '', NULL),
    (1, 'Hobro Arrest', 'arrest', '', NULL),
    (1, 'Aalborg Arrest', 'arrest', '', NULL),
    (1, 'Frederikshavn Arrest', 'arrest', '', NULL),
    (1, 'Vridsløselille Fængsel', 'closed', '', '2016-01-01'),
    (1, 'Nyborg Fængsel', 'closed', '', NULL),
    (1, 'Herstedvester Fængsel', 'closed', '', NULL),
    (1, 'Enner Mark Fængsel', 'closed', '', NULL),
    (1, 'Ringe Fængsel', 'closed', '', NULL),
    (1, 'Storstrøm Fængsel', 'closed', '', NULL),
    (1, 'Jyderup Fængsel', 'open', '', NULL),
    (1, 'Horserød Fængsel', 'open', '', NULL),
    (1, 'Søbysøgård Fængsel', 'open', '', NULL),
    (1, 'Kærshovedgård Fængsel', 'open', '', '2016-01-01'),
    (1, 'Møgelkær Fængsel', 'open', '', NULL),
    (1, 'Nørre Snede Fængsel', 'open', '', NULL),
    (1, 'Renbæk Fængsel', 'open', '', NULL),
    (1, 'Sdr. Omme Fængsel', 'open', '', NULL),
    (1, 'Kragskovhede Fængsel', 'open', '', NULL),
    (1, 'Pension Engelsborg', 'halfway', '', NULL),
    (1, 'Pension Fanøgade', 'halfway', '', NULL),
    (1, 'Pension Brøndbyhus', 'halfway', '', NULL),
    (1, 'Pension Lyng', 'halfway', '', NULL),
    (1, 'Pension Kastanienborg', 'halfway', '', NULL),
    (1, 'Pension Skejby', 'halfway', '', NULL),
    (1, 'Sølager', 'secure', '', NULL),
    (1, 'Bakkegården', 'secure', '', NULL),
    (1, 'Sønderbro', 'secure', '', NULL),
    (1, 'Egely', 'secure', '', NULL),
    (1, 'Stevnsfortet', 'secure', '', NULL);

-- What is known of a stay beyond its days. A table beside custody_stay, whose kinds are those of the exchange format.
CREATE TABLE custody_term (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL,
    custody_stay_id INTEGER NOT NULL UNIQUE REFERENCES custody_stay (id),
    form            TEXT    CHECK (form IN ('remand_arrest', 'remand_surrogate', 'secure_institution', 'sentence_arrest',
                                            'sentence_closed', 'sentence_open', 'halfway_house', 'electronic_tag')),
    serving_since   TEXT,
    sentence_months INTEGER NOT NULL CHECK (sentence_months >= 0),
    sentence_days   INTEGER NOT NULL CHECK (sentence_days >= 0),
    remand_days     INTEGER NOT NULL CHECK (remand_days >= 0),
    given_on        TEXT,
    given_source    TEXT    NOT NULL CHECK (given_on IS NULL OR given_source <> ''),
    noted_on        TEXT,
    noted_by        INTEGER REFERENCES user_account (id)
) STRICT;

-- Straffeloven § 38: what part of a sentence is served before parole, and how many months at least.
CREATE TABLE parole_rule (
    id             INTEGER PRIMARY KEY,
    is_ordinary    INTEGER NOT NULL CHECK (is_ordinary IN (0, 1)),
    numerator      INTEGER NOT NULL CHECK (numerator > 0),
    denominator    INTEGER NOT NULL CHECK (denominator >= numerator),
    minimum_months INTEGER NOT NULL CHECK (minimum_months >= 0),
    valid_from     TEXT    NOT NULL,
    valid_to       TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO parole_rule (is_ordinary, numerator, denominator, minimum_months, valid_from) VALUES
    (1, 2, 3, 2, '1900-01-01'),
    (0, 1, 2, 2, '1900-01-01');

-- Numbers that the city may choose anew.
CREATE TABLE roadmap_term (
    id         INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL CHECK (code IN ('baton_answer_days', 'full_plan_months', 'contact_within_days')),
    value      INTEGER NOT NULL CHECK (value > 0),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO roadmap_term (code, value, valid_from) VALUES
    ('baton_answer_days', 3, '1900-01-01'),
    ('full_plan_months', 4, '1900-01-01'),
    ('contact_within_days', 7, '1900-01-01');

-- The steps that a roadmap begins with. Offsets are months, then days.
CREATE TABLE roadmap_template_step (
    id            INTEGER PRIMARY KEY,
    kind          TEXT    NOT NULL CHECK (kind IN ('full', 'short', 'released_now')),
    point         INTEGER CHECK (point BETWEEN 1 AND 12),
    code          TEXT    NOT NULL,
    text          TEXT    NOT NULL CHECK (text <> ''),
    anchor        TEXT    NOT NULL CHECK (anchor IN ('admission', 'parole', 'release')),
    offset_months INTEGER NOT NULL,
    offset_days   INTEGER NOT NULL,
    condition     TEXT    NOT NULL CHECK (condition IN ('always', 'more_than_year_to_parole', 'year_or_less_to_parole')),
    agency        TEXT    NOT NULL,
    topic         TEXT,
    valid_from    TEXT    NOT NULL,
    valid_to      TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO roadmap_template_step (kind, point, code, text, anchor, offset_months, offset_days, condition, agency, topic, valid_from) VALUES
    ('full', 1, 'notify', 'Kommunen får besked om indsættelsen', 'admission', 0, 0, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 2, 'plan_owner', 'Handleplansansvarlig er udpeget', 'admission', 0, 7, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 3, 'interview', 'Samtale om helbred, bolig, uddannelse, arbejde, økonomi, netværk og misbrug', 'admission', 0, 7, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 4, 'obtain_files', 'Sagens papirer er hentet hos de andre myndigheder', 'admission', 0, 14, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 5, 'action_plan', 'Handleplan for afsoningen og tiden efter', 'admission', 0, 28, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 6, 'coordinate', 'Fængslet kontakter kommunen om koordinering', 'parole', -12, 0, 'more_than_year_to_parole', 'prison', NULL, '1900-01-01'),
    ('full', 6, 'coordinate', 'Fængslet kontakter kommunen om koordinering', 'admission', 0, 28, 'year_or_less_to_parole', 'prison', NULL, '1900-01-01'),
    ('full', 7, 'contact_person', 'Kommunens kontaktperson er udpeget', 'release', -5, 0, 'always', 'jobcenter', NULL, '1900-01-01'),
    ('full', 8, 'applications', 'Ansøgninger om bolig, behandling og uddannelse er i gang', 'release', -4, 0, 'always', 'social_services', 'housing', '1900-01-01'),
    ('full', 9, 'meeting', 'Løsladelsesmøde', 'release', -3, 0, 'always', 'prison', NULL, '1900-01-01'),
    ('full', 10, 'topics_answered', 'Alle emner er afklaret, fra bolig til forsørgelse', 'release', 0, -14, 'always', 'jobcenter', NULL, '1900-01-01'),
    ('full', 11, 'day_one', 'Løsladelse: ansøgning om ydelse er klar', 'release', 0, 0, 'always', 'benefit_office', 'income', '1900-01-01'),
    ('full', 12, 'first_contact', 'Første samtale i jobcentret, og tilsynet følger op', 'release', 0, 5, 'always', 'jobcenter', 'employment', '1900-01-01'),
    ('short', 1, 'notify', 'Kommunen får besked om indsættelsen', 'admission', 0, 0, 'always', 'prison', NULL, '1900-01-01'),
    ('short', 7, 'contact_person', 'Kommunens kontaktperson er udpeget', 'admission', 0, 7, 'always', 'jobcenter', NULL, '1900-01-01'),
    ('short', 9, 'meeting', 'Løsladelsesmøde eller opkald med fængslet', 'release', 0, -14, 'always', 'jobcenter', NULL, '1900-01-01'),
    ('short', 10, 'topics_answered', 'Alle emner er afklaret, fra bolig til forsørgelse', 'release', 0, -7, 'always', 'jobcenter', NULL, '1900-01-01'),
    ('short', 11, 'day_one', 'Løsladelse: ansøgning om ydelse er klar', 'release', 0, 0, 'always', 'benefit_office', 'income', '1900-01-01'),
    ('short', 12, 'first_contact', 'Første samtale i jobcentret', 'release', 0, 5, 'always', 'jobcenter', 'employment', '1900-01-01'),
    ('released_now', NULL, 'shelter', 'Et sted at sove i nat', 'release', 0, 0, 'always', 'social_services', 'housing', '1900-01-01'),
    ('released_now', 11, 'day_one', 'Ansøgning om ydelse er sendt', 'release', 0, 0, 'always', 'jobcenter', 'income', '1900-01-01'),
    ('released_now', NULL, 'documents', 'MitID, NemKonto og legitimation er på plads', 'release', 0, 3, 'always', 'jobcenter', 'documents', '1900-01-01'),
    ('released_now', 12, 'first_contact', 'Første samtale i jobcentret', 'release', 0, 1, 'always', 'jobcenter', 'employment', '1900-01-01'),
    ('released_now', 10, 'topics_answered', 'Alle emner er afklaret, fra bolig til forsørgelse', 'release', 0, 14, 'always', 'jobcenter', NULL, '1900-01-01');

CREATE TABLE roadmap (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL,
    case_file_id    INTEGER NOT NULL REFERENCES case_file (id),
    custody_stay_id INTEGER REFERENCES custody_stay (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('full', 'short', 'released_now')),
    admitted_on     TEXT    NOT NULL,
    parole_on       TEXT,
    release_on      TEXT    NOT NULL CHECK (release_on >= admitted_on),
    source          TEXT    NOT NULL CHECK (source IN ('estimate', 'given', 'caseworker', 'actual')),
    started_on      TEXT    NOT NULL,
    started_by      INTEGER REFERENCES user_account (id),
    closed_on       TEXT,
    close_reason    TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX open_roadmap_of_case ON roadmap (case_file_id) WHERE closed_on IS NULL;
CREATE INDEX roadmap_of_case ON roadmap (case_file_id);
CREATE INDEX roadmap_by_release ON roadmap (release_on);
CREATE INDEX roadmap_of_stay ON roadmap (custody_stay_id);

CREATE TABLE roadmap_step (
    id            INTEGER PRIMARY KEY,
    roadmap_id    INTEGER NOT NULL REFERENCES roadmap (id),
    point         INTEGER CHECK (point BETWEEN 1 AND 12),
    code          TEXT    NOT NULL,
    text          TEXT    NOT NULL CHECK (text <> ''),
    anchor        TEXT    CHECK (anchor IN ('admission', 'parole', 'release')),  -- none: the day was set by hand
    offset_months INTEGER NOT NULL,
    offset_days   INTEGER NOT NULL,
    agency        TEXT    NOT NULL,
    topic         TEXT,
    due_on        TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('open', 'done', 'not_relevant')),
    settled_on    TEXT,
    settled_by    INTEGER REFERENCES user_account (id),
    reason        TEXT    NOT NULL CHECK (state <> 'not_relevant' OR reason <> '')
) STRICT;

CREATE INDEX roadmap_step_of_roadmap ON roadmap_step (roadmap_id, due_on);

CREATE TABLE roadmap_topic (
    id         INTEGER PRIMARY KEY,
    roadmap_id INTEGER NOT NULL REFERENCES roadmap (id),
    topic      TEXT    NOT NULL,
    status     TEXT    NOT NULL CHECK (status IN ('open', 'in_progress', 'settled', 'declined_by_citizen', 'not_relevant')),
    agency     TEXT    NOT NULL,
    person     TEXT    NOT NULL,
    phone      TEXT    NOT NULL,
    reason     TEXT    NOT NULL CHECK (status <> 'not_relevant' OR reason <> ''),
    checked_on TEXT,
    UNIQUE (roadmap_id, topic)
) STRICT;

CREATE TABLE release_move (
    id         INTEGER PRIMARY KEY,
    roadmap_id INTEGER NOT NULL REFERENCES roadmap (id),
    from_day   TEXT    NOT NULL,
    to_day     TEXT    NOT NULL,
    source     TEXT    NOT NULL CHECK (source IN ('estimate', 'given', 'caseworker', 'actual')),
    reason     TEXT    NOT NULL CHECK (reason <> ''),
    moved_on   TEXT    NOT NULL,
    moved_by   INTEGER REFERENCES user_account (id)
) STRICT;

CREATE INDEX release_move_of_roadmap ON release_move (roadmap_id);

CREATE TABLE baton (
    id           INTEGER PRIMARY KEY,
    roadmap_id   INTEGER NOT NULL REFERENCES roadmap (id),
    agency       TEXT    NOT NULL,
    person       TEXT    NOT NULL CHECK (person <> ''),
    phone        TEXT    NOT NULL,
    user_id      INTEGER REFERENCES user_account (id),
    from_day     TEXT    NOT NULL,
    to_day       TEXT    CHECK (to_day >= from_day),
    confirmed_by TEXT    NOT NULL,
    way          TEXT    CHECK (way IN ('phone', 'meeting', 'email'))
) STRICT;

CREATE INDEX baton_of_roadmap ON baton (roadmap_id);
CREATE UNIQUE INDEX one_holder_at_a_time ON baton (roadmap_id) WHERE to_day IS NULL;

CREATE TABLE baton_offer (
    id          INTEGER PRIMARY KEY,
    roadmap_id  INTEGER NOT NULL REFERENCES roadmap (id),
    agency      TEXT    NOT NULL,
    person      TEXT    NOT NULL CHECK (person <> ''),
    phone       TEXT    NOT NULL,
    user_id     INTEGER REFERENCES user_account (id),
    offered_on  TEXT    NOT NULL,
    offered_by  INTEGER REFERENCES user_account (id),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('open', 'confirmed', 'declined', 'withdrawn')),
    answered_on TEXT    CHECK (answered_on >= offered_on),
    reason      TEXT    NOT NULL
) STRICT;

CREATE INDEX baton_offer_of_roadmap ON baton_offer (roadmap_id);
CREATE UNIQUE INDEX one_offer_at_a_time ON baton_offer (roadmap_id) WHERE outcome = 'open';
