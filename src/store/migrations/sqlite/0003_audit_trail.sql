-- Who did what to whom, when and why. Lines are only ever added; each carries a keyed hash over itself and the hash
-- before it, and audit_head says, under the same key, how many there are.

CREATE TABLE audit_entry (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    at         INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    operation  TEXT    NOT NULL CHECK (operation <> ''),
    outcome    TEXT    NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
    citizen_id INTEGER,                 -- when exactly one citizen is concerned
    citizens   BLOB,                    -- when several are: ascending, each as the difference to the one before
    purpose    TEXT    NOT NULL,
    detail     TEXT    NOT NULL,
    mac        BLOB    NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE INDEX audit_entry_of_citizen ON audit_entry (citizen_id) WHERE citizen_id IS NOT NULL;

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TABLE audit_head (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL CHECK (number >= 0),
    mac    BLOB    NOT NULL CHECK (length(mac) = 32),
    seal   BLOB    NOT NULL CHECK (length(seal) = 32)
) STRICT;
