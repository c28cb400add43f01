-- Leisure jobs: employers, what they offer, and who is on the way into a job. No column here says why the city knows a young
-- person, so that nothing made from these tables can tell an employer.

CREATE TABLE employer (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL,
    name        TEXT    NOT NULL CHECK (name <> ''),
    name_key    TEXT    NOT NULL,
    cvr         TEXT    UNIQUE CHECK (length(cvr) = 8),
    sector      TEXT    NOT NULL CHECK (sector IN ('private', 'municipal')),
    tier        TEXT    NOT NULL CHECK (tier IN ('key', 'regular', 'prospect')),
    trade       TEXT    NOT NULL,
    address     TEXT    NOT NULL,
    postal_code TEXT    NOT NULL,
    district_no INTEGER CHECK (district_no BETWEEN 1 AND 35),
    phone       TEXT    NOT NULL,
    email       TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    archived_on TEXT
) STRICT;

CREATE TABLE employer_contact (
    id          INTEGER PRIMARY KEY,
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    name        TEXT    NOT NULL CHECK (name <> ''),
    position    TEXT    NOT NULL,
    phone       TEXT    NOT NULL,
    email       TEXT    NOT NULL
) STRICT;

CREATE INDEX employer_contact_of_employer ON employer_contact (employer_id);

CREATE TABLE employer_agreement (
    id          INTEGER PRIMARY KEY,
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    text        TEXT    NOT NULL CHECK (text <> ''),
    from_day    TEXT    NOT NULL,
    to_day      TEXT    CHECK (to_day >= from_day)
) STRICT;

CREATE INDEX employer_agreement_of_employer ON employer_agreement (employer_id);

CREATE TABLE job_opening (
    id                      INTEGER PRIMARY KEY,
    revision                INTEGER NOT NULL,
    employer_id             INTEGER NOT NULL REFERENCES employer (id),
    title                   TEXT    NOT NULL CHECK (title <> ''),
    tasks                   TEXT    NOT NULL,
    weekly_hours_hundredths INTEGER CHECK (weekly_hours_hundredths BETWEEN 0 AND 16800),
    pattern                 TEXT    NOT NULL,
    district_no             INTEGER CHECK (district_no BETWEEN 1 AND 35),
    youngest                INTEGER NOT NULL CHECK (youngest >= 0),
    oldest                  INTEGER NOT NULL CHECK (oldest >= youngest),
    positions               INTEGER NOT NULL CHECK (positions >= 1),
    posted_on               TEXT    NOT NULL,
    deadline                TEXT    CHECK (deadline >= posted_on),
    archived_on             TEXT
) STRICT;

CREATE INDEX job_opening_of_employer ON job_opening (employer_id);

CREATE TABLE placement (
    id                      INTEGER PRIMARY KEY,
    revision                INTEGER NOT NULL,
    case_file_id            INTEGER NOT NULL REFERENCES case_file (id),
    employer_id             INTEGER NOT NULL REFERENCES employer (id),
    job_opening_id          INTEGER REFERENCES job_opening (id),
    title                   TEXT    NOT NULL CHECK (title <> ''),
    weekly_hours_hundredths INTEGER CHECK (weekly_hours_hundredths BETWEEN 0 AND 16800),
    pattern                 TEXT    NOT NULL,
    spell_id                INTEGER REFERENCES spell (id),
    refund_from             TEXT,
    refund_to               TEXT    CHECK (refund_to >= refund_from)
) STRICT;

CREATE INDEX placement_of_case ON placement (case_file_id);
CREATE INDEX placement_of_employer ON placement (employer_id);
CREATE INDEX placement_of_opening ON placement (job_opening_id) WHERE job_opening_id IS NOT NULL;

-- The dated steps of a placement, in order. The last one says how far it is.
CREATE TABLE placement_step (
    id             INTEGER PRIMARY KEY,
    placement_id   INTEGER NOT NULL REFERENCES placement (id),
    position       INTEGER NOT NULL CHECK (position >= 0),
    stage          TEXT    NOT NULL CHECK (stage IN ('suggested', 'contacted', 'interview', 'offered', 'started', 'ended', 'declined')),
    day            TEXT    NOT NULL,
    decline_reason TEXT    NOT NULL,
    remark         TEXT    NOT NULL,
    user_id        INTEGER REFERENCES user_account (id),
    UNIQUE (placement_id, position)
) STRICT;

-- What the programme asks for and pays back, and since when: weeks after a start at which somebody follows up, and the wage
-- refund of municipal jobs (at most so many hours a week, for so many months). The ages and hours are those of the law of young
-- people's work, as far as suggesting a job goes; whether the hours of a job are lawful is checked by rules of their own.
CREATE TABLE leisure_job_term (
    id         INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL CHECK (code IN ('follow_up_weeks', 'refund_hours', 'refund_months', 'kept_weeks', 'lasting_months',
                                              'work_age', 'school_age', 'adult_age', 'school_week_hours', 'free_week_hours')),
    value      INTEGER NOT NULL CHECK (value > 0),
    text       TEXT    NOT NULL,  -- of the task that a follow-up becomes; empty otherwise
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO leisure_job_term (code, value, text, valid_from) VALUES
    ('follow_up_weeks', 1, 'Fritidsjob: opfølgning efter 1 uge', '1900-01-01'),
    ('follow_up_weeks', 4, 'Fritidsjob: opfølgning efter 4 uger', '1900-01-01'),
    ('follow_up_weeks', 13, 'Fritidsjob: opfølgning efter 13 uger', '1900-01-01'),
    ('refund_hours', 5, '', '1900-01-01'),
    ('refund_months', 5, '', '1900-01-01'),
    ('kept_weeks', 13, '', '1900-01-01'),
    ('lasting_months', 3, '', '1900-01-01'),
    ('work_age', 13, '', '1900-01-01'),
    ('school_age', 15, '', '1900-01-01'),
    ('adult_age', 18, '', '1900-01-01'),
    ('school_week_hours', 12, '', '1900-01-01'),
    ('free_week_hours', 40, '', '1900-01-01');

-- What a young person wishes and needs for a leisure job, one row each.
CREATE TABLE leisure_job_wish (
    id                        INTEGER PRIMARY KEY,
    revision                  INTEGER NOT NULL,
    citizen_id                INTEGER NOT NULL UNIQUE REFERENCES citizen (id),
    wishes                    TEXT    NOT NULL,
    trades                    TEXT    NOT NULL,
    max_weekly_hours          INTEGER CHECK (max_weekly_hours BETWEEN 0 AND 16800),
    travel_minutes            INTEGER CHECK (travel_minutes BETWEEN 0 AND 240),
    compulsory_school_ends_on TEXT,
    guardian_name             TEXT    NOT NULL,
    guardian_phone            TEXT    NOT NULL,
    guardian_consented_on     TEXT,
    citizen_consented_on      TEXT
) STRICT;
