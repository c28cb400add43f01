-- Contacts on the street without names: where, how many, what about. Themes are dated, because the city's focus moves.

CREATE TABLE outreach_theme (
    id         INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL UNIQUE CHECK (code <> ''),
    position   INTEGER NOT NULL,
    danish     TEXT    NOT NULL CHECK (danish <> ''),
    english    TEXT    NOT NULL CHECK (english <> ''),
    valid_from TEXT    NOT NULL,
    valid_to   TEXT
) STRICT;

INSERT INTO outreach_theme (code, position, danish, english, valid_from, valid_to) VALUES
    ('presence', 1, 'Nærvær og relation', 'Presence and trust', '1900-01-01', NULL),
    ('school', 2, 'Skole og uddannelse', 'School and education', '1900-01-01', NULL),
    ('work', 3, 'Job og fritidsjob', 'Work and leisure jobs', '1900-01-01', NULL),
    ('unrest', 4, 'Uro og tryghed', 'Unrest and safety', '1900-01-01', NULL),
    ('drugs', 5, 'Rusmidler', 'Drugs and alcohol', '1900-01-01', NULL),
    ('leisure', 6, 'Fritid og klub', 'Leisure and clubs', '1900-01-01', NULL),
    ('family', 7, 'Hjem og familie', 'Home and family', '1900-01-01', NULL),
    ('conflict', 8, 'Konflikt mellem grupper', 'Conflict between groups', '2009-01-01', NULL),
    ('other', 9, 'Andet', 'Other', '1900-01-01', NULL);

CREATE TABLE outreach_contact (
    id        INTEGER PRIMARY KEY,
    revision  INTEGER NOT NULL,
    at        TEXT    NOT NULL,
    area      INTEGER CHECK (area BETWEEN 1 AND 35),
    place     TEXT    NOT NULL,  -- empty for the district as such
    headcount INTEGER NOT NULL CHECK (headcount > 0),
    theme     TEXT    NOT NULL REFERENCES outreach_theme (code),
    note      TEXT    NOT NULL,
    user_id   INTEGER NOT NULL REFERENCES user_account (id),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    reason    TEXT    NOT NULL,  -- why it was last corrected or withdrawn
    CHECK (area IS NOT NULL OR place <> '')
) STRICT;

CREATE INDEX outreach_contact_by_time ON outreach_contact (at);

-- Somebody with a case was there. Their own contact says when and where; nothing here says who.
CREATE TABLE outreach_link (
    id                  INTEGER PRIMARY KEY,
    outreach_contact_id INTEGER NOT NULL REFERENCES outreach_contact (id),
    contact_id          INTEGER NOT NULL REFERENCES contact_event (id)
) STRICT;

CREATE INDEX outreach_link_of_outreach ON outreach_link (outreach_contact_id);
CREATE INDEX outreach_link_of_contact ON outreach_link (contact_id);
