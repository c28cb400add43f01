-- Who is away and who stands in, and what a case weighs when cases are dealt out.

CREATE TABLE absence (
    id        INTEGER PRIMARY KEY,
    revision  INTEGER NOT NULL,
    user_id   INTEGER NOT NULL REFERENCES user_account (id),
    kind      TEXT    NOT NULL CHECK (kind IN ('illness', 'holiday', 'course', 'leave', 'left')),
    from_day  TEXT    NOT NULL,
    to_day    TEXT    CHECK (to_day >= from_day),
    deputy_id INTEGER REFERENCES user_account (id) CHECK (deputy_id <> user_id)
) STRICT;

CREATE INDEX absence_of_user ON absence (user_id, from_day);
CREATE INDEX absence_of_deputy ON absence (deputy_id) WHERE deputy_id IS NOT NULL;

-- Points for what makes a case take time, and how many points one person should have: an ordinary case is 10 points, and
-- between 40 and 55 such cases are one person's work.
CREATE TABLE case_weight_term (
    id         INTEGER PRIMARY KEY,
    reason     TEXT    NOT NULL CHECK (reason IN ('case', 'in_custody', 'release_near', 'under_18', 'no_recent_contact')),
    points     INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO case_weight_term (reason, points, valid_from) VALUES
    ('case', 10, '1900-01-01'),
    ('in_custody', 3, '1900-01-01'),
    ('release_near', 8, '1900-01-01'),
    ('under_18', 4, '1900-01-01'),
    ('no_recent_contact', 3, '1900-01-01');

CREATE TABLE caseload_range (
    id           INTEGER PRIMARY KEY,
    least_points INTEGER NOT NULL CHECK (least_points >= 0),
    most_points  INTEGER NOT NULL CHECK (most_points >= least_points),
    valid_from   TEXT    NOT NULL,
    valid_to     TEXT    CHECK (valid_to >= valid_from)
) STRICT;

INSERT INTO caseload_range (least_points, most_points, valid_from) VALUES (400, 550, '1900-01-01');
