-- Words of notes, cases opened lately, pinned cases.

-- The folded words of each contact's newest note; the row's number is the contact's. Only the words are kept, not the text once
-- more. `holder` is "c" and the case file's number, so that a search within one's own cases never walks everybody's notes.
CREATE VIRTUAL TABLE note_word USING fts5 (
    words, holder, content = '', contentless_delete = 1, detail = 'column', prefix = '3', tokenize = 'ascii'
);

INSERT INTO note_word (rowid, words, holder)
SELECT e.id, fold(n.text), 'c' || e.case_file_id
  FROM contact_event e
  JOIN journal_note n ON n.contact_id = e.id
 WHERE n.version = (SELECT max(newest.version) FROM journal_note newest WHERE newest.contact_id = e.id)
 ORDER BY e.id;

CREATE TRIGGER note_word_follows_a_new_note AFTER INSERT ON journal_note
BEGIN
    DELETE FROM note_word WHERE rowid = NEW.contact_id;
    INSERT INTO note_word (rowid, words, holder)
    SELECT e.id, fold(n.text), 'c' || e.case_file_id
      FROM contact_event e
      JOIN journal_note n ON n.contact_id = e.id
     WHERE e.id = NEW.contact_id
     ORDER BY n.version DESC
     LIMIT 1;
END;

CREATE TRIGGER note_word_follows_a_removed_note AFTER DELETE ON journal_note
BEGIN
    DELETE FROM note_word WHERE rowid = OLD.contact_id;
    INSERT INTO note_word (rowid, words, holder)
    SELECT e.id, fold(n.text), 'c' || e.case_file_id
      FROM contact_event e
      JOIN journal_note n ON n.contact_id = e.id
     WHERE e.id = OLD.contact_id
     ORDER BY n.version DESC
     LIMIT 1;
END;

CREATE TRIGGER note_word_follows_a_moved_contact AFTER UPDATE OF case_file_id ON contact_event
WHEN NEW.case_file_id <> OLD.case_file_id
BEGIN
    DELETE FROM note_word WHERE rowid = NEW.id;
    INSERT INTO note_word (rowid, words, holder)
    SELECT NEW.id, fold(n.text), 'c' || NEW.case_file_id
      FROM journal_note n
     WHERE n.contact_id = NEW.id
     ORDER BY n.version DESC
     LIMIT 1;
END;

-- What somebody opened lately: nobody else's business.
CREATE TABLE recent_case (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES user_account (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    opened_at  INTEGER NOT NULL,
    UNIQUE (user_id, citizen_id)
) STRICT;

CREATE TABLE pinned_case (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES user_account (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    pinned_at  INTEGER NOT NULL,
    UNIQUE (user_id, citizen_id)
) STRICT;
