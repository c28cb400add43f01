-- Notes whose person was not clear, snippets, and contacts with several people.

-- What was written stays as it was written; only what became of it is filled in.
CREATE TABLE unsorted_note (
    id             INTEGER PRIMARY KEY,
    revision       INTEGER NOT NULL,
    written_by     INTEGER NOT NULL REFERENCES user_account (id),
    written_at     INTEGER NOT NULL,
    person_words   TEXT    NOT NULL,
    at             TEXT    NOT NULL,
    channel        TEXT    NOT NULL CHECK (channel <> ''),
    attendance     TEXT    NOT NULL CHECK (attendance <> ''),
    assessment     TEXT,
    text           TEXT    NOT NULL,
    restricted     INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    step           TEXT    NOT NULL,
    due_on         TEXT,
    state          TEXT    NOT NULL CHECK (state IN ('waiting', 'filed', 'discarded')),
    ended_by       INTEGER REFERENCES user_account (id),
    ended_at       INTEGER,
    contact_id     INTEGER REFERENCES contact_event (id),
    discard_reason TEXT    NOT NULL,
    CHECK ((step <> '') = (due_on IS NOT NULL)),
    CHECK ((state = 'waiting') = (ended_by IS NULL)),
    CHECK ((state = 'waiting') = (ended_at IS NULL)),
    CHECK ((state = 'filed') = (contact_id IS NOT NULL)),
    CHECK ((state = 'discarded') = (discard_reason <> ''))
) STRICT;

CREATE INDEX unsorted_note_of_writer ON unsorted_note (written_by, written_at);

-- A personal one has an owner; a team's has none.
CREATE TABLE snippet (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    code     TEXT    NOT NULL CHECK (code <> ''),
    text     TEXT    NOT NULL CHECK (text <> ''),
    scope    TEXT    NOT NULL CHECK (scope IN ('personal', 'team')),
    owner_id INTEGER REFERENCES user_account (id),
    team_id  INTEGER REFERENCES team (id),
    CHECK ((scope = 'personal') = (owner_id IS NOT NULL))
) STRICT;

-- Expressions, because two missing owners or teams are not the same to a plain index.
CREATE UNIQUE INDEX snippet_of_code ON snippet (code, coalesce(owner_id, 0), coalesce(team_id, 0));

-- Contacts with several people at once: each has a contact of their own, and what binds them is only a number.
CREATE TABLE contact_group (
    id      INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE contact_group_member (
    id         INTEGER PRIMARY KEY,
    group_id   INTEGER NOT NULL REFERENCES contact_group (id),
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact_event (id)
) STRICT;

CREATE INDEX contact_group_member_of_group ON contact_group_member (group_id);
