-- People, their case files, and what happens in them. Days are ISO text, moments are milliseconds since 1970 in UTC,
-- words are from closed lists, and search keys are folded by the program: the engine's own lower() knows no Ø.

CREATE TABLE migration (
    version  INTEGER PRIMARY KEY,
    name     TEXT    NOT NULL,
    checksum TEXT    NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT;

-- What the store says about itself.
CREATE TABLE store_note (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE user_account (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    initials TEXT NOT NULL,
    role     TEXT NOT NULL CHECK (role IN ('caseworker', 'team_lead', 'administrator', 'auditor')),
    team_id  INTEGER REFERENCES team (id)
) STRICT;

CREATE TABLE citizen (
    id                INTEGER PRIMARY KEY,
    revision          INTEGER NOT NULL,
    given_names       TEXT    NOT NULL,
    family_name       TEXT    NOT NULL,
    given_key         TEXT    NOT NULL,
    family_key        TEXT    NOT NULL,
    district_no       INTEGER CHECK (district_no BETWEEN 1 AND 35),
    address           TEXT    NOT NULL,
    postal_code       TEXT    NOT NULL,
    phone             TEXT    NOT NULL,
    email             TEXT    NOT NULL,
    address_protected INTEGER NOT NULL CHECK (address_protected IN (0, 1)),
    protected_until   TEXT,
    died_on           TEXT,
    moved_away_on     TEXT
) STRICT;

-- Position 0 is the number in force; the former ones follow from 1, oldest first.
CREATE TABLE cpr_number (
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    position   INTEGER NOT NULL CHECK (position >= 0),
    cpr        TEXT    NOT NULL UNIQUE CHECK (length(cpr) = 10),
    since      TEXT,
    PRIMARY KEY (citizen_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    code     TEXT PRIMARY KEY CHECK (code <> ''),
    name     TEXT    NOT NULL,
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- The ages a programme is for, in the years in which the rule holds.
CREATE TABLE programme_age_bound (
    programme TEXT    NOT NULL REFERENCES programme (code),
    from_year INTEGER NOT NULL,
    to_year   INTEGER CHECK (to_year >= from_year),
    youngest  INTEGER NOT NULL CHECK (youngest >= 0),
    oldest    INTEGER NOT NULL CHECK (oldest >= youngest),
    PRIMARY KEY (programme, from_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL,
    number       TEXT    NOT NULL UNIQUE CHECK (number <> ''),
    citizen_id   INTEGER NOT NULL REFERENCES citizen (id),
    programme    TEXT    NOT NULL REFERENCES programme (code),
    opened_on    TEXT    NOT NULL,
    closed_on    TEXT    CHECK (closed_on >= opened_on),
    close_reason TEXT    NOT NULL,
    referred_by  TEXT    NOT NULL
) STRICT;

CREATE INDEX case_file_of_citizen ON case_file (citizen_id);

-- Who is responsible for a case file, and when.
CREATE TABLE assignment (
    id            INTEGER PRIMARY KEY,
    case_file_id  INTEGER NOT NULL REFERENCES case_file (id),
    caseworker_id INTEGER NOT NULL REFERENCES user_account (id),
    from_day      TEXT    NOT NULL,
    to_day        TEXT    CHECK (to_day >= from_day)
) STRICT;

CREATE INDEX assignment_of_case ON assignment (case_file_id);

CREATE TABLE contact_event (
    id               INTEGER PRIMARY KEY,
    revision         INTEGER NOT NULL,
    case_file_id     INTEGER NOT NULL REFERENCES case_file (id),
    at               TEXT    NOT NULL CHECK (length(at) = 16),
    channel          TEXT    NOT NULL CHECK (channel IN ('meeting', 'phone', 'sms', 'video', 'letter', 'email', 'home_visit',
                                                         'prison_visit', 'outreach', 'other')),
    attendance       TEXT    NOT NULL CHECK (attendance IN ('attended', 'no_show', 'cancelled', 'not_reached', 'sent')),
    assessment       TEXT    CHECK (assessment IN ('positive', 'neutral', 'negative')),
    duration_minutes INTEGER CHECK (duration_minutes BETWEEN 0 AND 1440),
    caseworker_id    INTEGER REFERENCES user_account (id)
) STRICT;

CREATE INDEX contact_event_of_case ON contact_event (case_file_id, at, id);

-- Final from the moment it is written: a correction is one more version.
CREATE TABLE journal_note (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact_event (id),
    version    INTEGER NOT NULL CHECK (version >= 1),
    text       TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    written_by INTEGER REFERENCES user_account (id),
    written_at INTEGER NOT NULL,
    UNIQUE (contact_id, version)
) STRICT;

CREATE TRIGGER journal_note_is_never_changed BEFORE UPDATE ON journal_note
BEGIN
    SELECT RAISE(ABORT, 'a journal note is final');
END;

CREATE TRIGGER journal_note_is_never_removed BEFORE DELETE ON journal_note
BEGIN
    SELECT RAISE(ABORT, 'a journal note is final');
END;

CREATE TRIGGER journal_note_follows_the_version_before BEFORE INSERT ON journal_note
WHEN NEW.version > 1
 AND NOT EXISTS (SELECT 1 FROM journal_note WHERE contact_id = NEW.contact_id AND version = NEW.version - 1)
BEGIN
    SELECT RAISE(ABORT, 'a version of the note is missing');
END;

-- A dated stretch of work, education or offer.
CREATE TABLE spell (
    id                      INTEGER PRIMARY KEY,
    revision                INTEGER NOT NULL,
    case_file_id            INTEGER NOT NULL REFERENCES case_file (id),
    kind                    TEXT    NOT NULL CHECK (kind IN ('work', 'education', 'offer')),
    title                   TEXT    NOT NULL,
    provider                TEXT    NOT NULL,
    weekly_hours_hundredths INTEGER CHECK (weekly_hours_hundredths BETWEEN 0 AND 16800),
    started_on              TEXT    NOT NULL,
    ended_on                TEXT    CHECK (ended_on >= started_on),
    end_reason              TEXT    NOT NULL
) STRICT;

CREATE INDEX spell_of_case ON spell (case_file_id, started_on, id);

CREATE TABLE custody_stay (
    id                  INTEGER PRIMARY KEY,
    revision            INTEGER NOT NULL,
    citizen_id          INTEGER NOT NULL REFERENCES citizen (id),
    kind                TEXT    NOT NULL CHECK (kind IN ('remand', 'sentence')),
    facility            TEXT    NOT NULL,
    admitted_on         TEXT    NOT NULL,
    released_on         TEXT    CHECK (released_on >= admitted_on),
    expected_release_on TEXT
) STRICT;

CREATE INDEX custody_stay_of_citizen ON custody_stay (citizen_id, admitted_on, id);

-- Something to be done in a case by a day.
CREATE TABLE task (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL,
    case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    text         TEXT    NOT NULL,
    due_on       TEXT    NOT NULL,
    created_on   TEXT    NOT NULL,
    settled_on   TEXT    CHECK (settled_on >= created_on)
) STRICT;

CREATE INDEX task_of_case ON task (case_file_id);
