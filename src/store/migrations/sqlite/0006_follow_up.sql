-- Follow-up rules as dated data, pauses, answers to checks, what somebody has put off, and when a contact was written down.

-- Milliseconds since 1970 in UTC; unknown for what was recorded before this column, and for what was imported.
ALTER TABLE contact_event ADD COLUMN recorded_at INTEGER;
-- Whether a note was ever written, so that nobody has to look through all notes for the contacts without one.
ALTER TABLE contact_event ADD COLUMN is_noted INTEGER NOT NULL DEFAULT 0 CHECK (is_noted IN (0, 1));

UPDATE contact_event SET is_noted = 1 WHERE id IN (SELECT contact_id FROM journal_note);

-- A rule counts from an anchor (the opening of a case, a contact, the start of a job …) to a day. An empty programme means all.
-- Steps number the rules of a series, such as the checks of a job.
CREATE TABLE follow_up_rule (
    id         INTEGER PRIMARY KEY,
    revision   INTEGER NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('first_contact', 'no_contact', 'recent_contact', 'release_near', 'note_due',
                                                'note_window', 'late_record', 'work_check', 'education_check', 'closing_check',
                                                'check_lapse', 'age_radar')),
    programme  TEXT    REFERENCES programme (code),
    step       INTEGER NOT NULL CHECK (step >= 0),
    amount     INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 3650),
    unit       TEXT    NOT NULL CHECK (unit IN ('days', 'working_days', 'weeks', 'months')),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

CREATE UNIQUE INDEX follow_up_rule_from ON follow_up_rule (kind, coalesce(programme, ''), step, valid_from);

-- The three and six month marks of a job or an education are its checks after 13 and 26 weeks.
INSERT INTO follow_up_rule (revision, kind, programme, step, amount, unit, valid_from) VALUES
    (1, 'first_contact',   NULL,   0,   7, 'days',         '1900-01-01'),
    (1, 'no_contact',      NULL,   0,  30, 'days',         '1900-01-01'),
    (1, 'recent_contact',  NULL,   0,  14, 'days',         '1900-01-01'),
    (1, 'release_near',    NULL,   0,  30, 'days',         '1900-01-01'),
    (1, 'note_due',        NULL,   0,   2, 'working_days', '1900-01-01'),
    (1, 'note_window',     NULL,   0,  60, 'days',         '1900-01-01'),
    (1, 'late_record',     NULL,   0,   2, 'working_days', '1900-01-01'),
    (1, 'work_check',      NULL,   1,   1, 'months',       '1900-01-01'),
    (1, 'work_check',      NULL,   2,  13, 'weeks',        '1900-01-01'),
    (1, 'work_check',      NULL,   3,  26, 'weeks',        '1900-01-01'),
    (1, 'work_check',      NULL,   4,  12, 'months',       '1900-01-01'),
    (1, 'work_check',      NULL,   5,  24, 'months',       '1900-01-01'),
    (1, 'education_check', NULL,   1,   1, 'months',       '1900-01-01'),
    (1, 'education_check', NULL,   2,  13, 'weeks',        '1900-01-01'),
    (1, 'education_check', NULL,   3,  26, 'weeks',        '1900-01-01'),
    (1, 'education_check', NULL,   4,  12, 'months',       '1900-01-01'),
    (1, 'education_check', NULL,   5,  24, 'months',       '1900-01-01'),
    (1, 'closing_check',   'exit', 1,   1, 'months',       '1900-01-01'),
    (1, 'closing_check',   'exit', 2,   3, 'months',       '1900-01-01'),
    (1, 'closing_check',   'exit', 3,   6, 'months',       '1900-01-01'),
    (1, 'closing_check',   'exit', 4,  12, 'months',       '1900-01-01'),
    (1, 'closing_check',   'exit', 5,  24, 'months',       '1900-01-01'),
    (1, 'check_lapse',     NULL,   0,  60, 'days',         '1900-01-01'),
    (1, 'age_radar',       NULL,   0,   3, 'months',       '1900-01-01');

-- What a birthday changes, beside the ages that the programmes are for. An empty programme means everybody.
CREATE TABLE age_change (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('majority', 'benefit', 'ssp_plus')),
    age        INTEGER NOT NULL CHECK (age BETWEEN 1 AND 120),
    programme  TEXT    REFERENCES programme (code),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

-- The benefit for the young ended at 25 until the reform of 2014, and at 30 since.
INSERT INTO age_change (kind, age, programme, valid_from, valid_to) VALUES
    ('majority', 18, NULL,  '1900-01-01', NULL),
    ('ssp_plus', 18, 'ssp', '1900-01-01', NULL),
    ('benefit',  25, NULL,  '1900-01-01', '2013-12-31'),
    ('benefit',  30, NULL,  '2014-01-01', NULL);

-- Follow-up of a case stands still from one day to another, both included, for a reason.
CREATE TABLE follow_up_pause (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL,
    case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    from_day     TEXT    NOT NULL,
    to_day       TEXT    NOT NULL CHECK (to_day >= from_day),
    reason       TEXT    NOT NULL CHECK (reason IN ('custody', 'illness', 'abroad', 'parental_leave', 'other')),
    paused_by    INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE INDEX follow_up_pause_of_case ON follow_up_pause (case_file_id);

-- What was found when a check was due. The subject is the spell, 0 where the case itself is meant.
CREATE TABLE follow_up_answer (
    id           INTEGER PRIMARY KEY,
    case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    matter       TEXT    NOT NULL CHECK (matter IN ('work_check', 'education_check', 'closing_check', 'age_radar')),
    subject      INTEGER NOT NULL,
    due_on       TEXT    NOT NULL,
    outcome      TEXT    NOT NULL CHECK (outcome IN ('going_well', 'not_so', 'unknown')),
    answered_on  TEXT    NOT NULL,
    answered_by  INTEGER NOT NULL REFERENCES user_account (id),
    UNIQUE (case_file_id, matter, subject, due_on)
) STRICT;

-- What one person does not want to see until a day. Nobody else's list and no figure knows of it.
CREATE TABLE put_off (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL REFERENCES user_account (id),
    case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    matter       TEXT    NOT NULL CHECK (matter <> ''),
    subject      INTEGER NOT NULL,
    put_off_on   TEXT    NOT NULL,
    until_day    TEXT    NOT NULL CHECK (until_day > put_off_on),
    reason       TEXT    NOT NULL CHECK (reason IN ('waiting', 'not_reached', 'agreed', 'busy', 'other')),
    UNIQUE (user_id, case_file_id, matter, subject)
) STRICT;
