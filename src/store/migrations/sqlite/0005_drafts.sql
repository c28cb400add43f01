-- What somebody has typed and not saved yet: one draft for each user, editor and citizen, and nobody else's business.

CREATE TABLE draft (
    id              INTEGER PRIMARY KEY,
    user_id         INTEGER NOT NULL REFERENCES user_account (id),
    editor          TEXT    NOT NULL CHECK (editor <> ''),
    citizen_id      INTEGER REFERENCES citizen (id),
    record_id       INTEGER NOT NULL,  -- 0 for something new
    page            TEXT    NOT NULL,
    page_citizen_id INTEGER REFERENCES citizen (id),
    fields          TEXT    NOT NULL CHECK (fields <> ''),
    focused_field   TEXT    NOT NULL,
    cursor          INTEGER NOT NULL CHECK (cursor >= 0),
    changed_at      INTEGER NOT NULL
) STRICT;

-- An expression, because two missing citizens are not the same to a plain index.
CREATE UNIQUE INDEX draft_of_place ON draft (user_id, editor, coalesce(citizen_id, 0));
