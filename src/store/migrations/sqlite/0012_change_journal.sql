-- What each use case changed, row by row, so that it can be taken back. The engine writes the rows itself, by triggers that
-- each connection makes from the list of journalled tables.

CREATE TABLE change (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    user_id   INTEGER NOT NULL,  -- as in the trail: whoever it was, also when no such user is left
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

-- For so many days a change can be taken back, and the journal keeps what people wrote. The city may choose another number.
INSERT INTO store_note (key, value) VALUES ('changes_kept_days', '90');

-- A contact that was taken back stays with its note, which is final, and counts nowhere.
ALTER TABLE contact_event ADD COLUMN withdrawn_at INTEGER;

-- Registered twice: this one is the other.
ALTER TABLE citizen ADD COLUMN merged_into INTEGER REFERENCES citizen (id);
CREATE INDEX citizen_merged ON citizen (merged_into) WHERE merged_into IS NOT NULL;

-- A contact that was logged on the wrong person: where it was, and where it is. A trace at both ends.
CREATE TABLE contact_move (
    id                INTEGER PRIMARY KEY,
    contact_id        INTEGER NOT NULL REFERENCES contact_event (id),
    from_case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    to_case_file_id   INTEGER NOT NULL REFERENCES case_file (id),
    moved_by          INTEGER NOT NULL REFERENCES user_account (id),
    moved_at          INTEGER NOT NULL,
    reason            TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX contact_move_from ON contact_move (from_case_file_id);
CREATE INDEX contact_move_to ON contact_move (to_case_file_id);
CREATE INDEX contact_move_of_contact ON contact_move (contact_id);

-- Notes are final but for one case: an import that is taken back as a whole takes its notes with it, into the journal.
CREATE TABLE import_being_undone (change_id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;

DROP TRIGGER journal_note_is_never_removed;
CREATE TRIGGER journal_note_is_never_removed BEFORE DELETE ON journal_note
WHEN NOT EXISTS (SELECT 1 FROM import_being_undone)
BEGIN
    SELECT RAISE(ABORT, 'a journal note is final');
END;
