-- Filters, columns and order of a list under a name, and how each user left each list.

CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    list     TEXT    NOT NULL CHECK (list <> ''),
    name     TEXT    NOT NULL CHECK (name <> ''),
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    team_id  INTEGER REFERENCES team (id),  -- whom it is shared with; none for a personal view
    number   INTEGER CHECK (number BETWEEN 1 AND 9),
    state    TEXT    NOT NULL
) STRICT;

CREATE INDEX saved_view_by_owner ON saved_view (owner_id);
CREATE INDEX saved_view_by_team ON saved_view (team_id) WHERE team_id IS NOT NULL;

-- Where somebody stood, not a record: it is written as one looks, and nobody takes it back.
CREATE TABLE kept_list (
    id          INTEGER PRIMARY KEY,
    user_id     INTEGER NOT NULL REFERENCES user_account (id),
    list        TEXT    NOT NULL CHECK (list <> ''),
    view_id     INTEGER REFERENCES saved_view (id) ON DELETE SET NULL,
    begins_with INTEGER REFERENCES saved_view (id) ON DELETE SET NULL,
    state       TEXT    NOT NULL,
    chosen_row  INTEGER NOT NULL,
    top_row     INTEGER NOT NULL,
    UNIQUE (user_id, list)
) STRICT;

-- What a deleted view leaves empty is found by these.
CREATE INDEX kept_list_by_view ON kept_list (view_id) WHERE view_id IS NOT NULL;
CREATE INDEX kept_list_by_beginning ON kept_list (begins_with) WHERE begins_with IS NOT NULL;
