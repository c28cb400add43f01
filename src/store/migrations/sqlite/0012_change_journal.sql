-- What each use case changed, row by row, so that it can be taken back. The engine writes the rows itself, by triggers that
-- each connection makes from the list of journalled tables.

CREATE TABLE change (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    user_id   INTEGER NOT NULL REFERENCES user_account (id),
    operation TEXT    NOT NULL CHECK (operation <> ''),
    detail    TEXT    NOT NULL,
    undoes    INTEGER REFERENCES change (id),
    undone_by INTEGER REFERENCES change (id)
) STRICT;

CREATE INDEX change_of_user ON change (user_id, id);
CREATE INDEX change_by_time ON change (at);

CREATE TABLE change_citizen (
    change_id  INTEGER NOT NULL REFERENCES change (id),
    citizen_id INTEGER NOT NULL,
    PRIMARY KEY (change_id, citizen_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_citizen_of_citizen ON change_citizen (citizen_id, change_id);

-- Images are JSON objects of a row's columns without its revision; a key is a JSON array.
CREATE TABLE change_row (
    id         INTEGER PRIMARY KEY,
    change_id  INTEGER NOT NULL REFERENCES change (id),
    table_name TEXT    NOT NULL,
    row_key    TEXT    NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    before     TEXT,
    after      TEXT
) STRICT;

CREATE INDEX change_row_of_change ON change_row (change_id, id);
CREATE INDEX change_row_of_row ON change_row (table_name, row_key, id);

-- A contact that was taken back stays with its note, which is final, and counts nowhere.
ALTER TABLE contact_event ADD COLUMN withdrawn_at INTEGER;

-- Registered twice: this one is the other.
ALTER TABLE citizen ADD COLUMN merged_into INTEGER REFERENCES citizen (id);
CREATE INDEX citizen_merged ON citizen (merged_into) WHERE merged_into IS NOT NULL;

-- Notes are final but for one case: an import that is taken back as a whole takes its notes with it, into the journal.
CREATE TABLE import_being_undone (change_id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;

DROP TRIGGER journal_note_is_never_removed;
CREATE TRIGGER journal_note_is_never_removed BEFORE DELETE ON journal_note
WHEN NOT EXISTS (SELECT 1 FROM import_being_undone)
BEGIN
    SELECT RAISE(ABORT, 'a journal note is final');
END;
