-- People sign in by themselves: their login, whether they may still come in, and three more roles. Then why somebody looked
-- at a case that is not their own, and notes that only a few may read.

ALTER TABLE user_account ADD COLUMN new_role TEXT NOT NULL DEFAULT 'caseworker'
    CHECK (new_role IN ('caseworker', 'job_consultant', 'leisure_job_worker', 'team_lead', 'analyst', 'administrator', 'auditor'));
UPDATE user_account SET new_role = role;
ALTER TABLE user_account DROP COLUMN role;
ALTER TABLE user_account RENAME COLUMN new_role TO role;

ALTER TABLE user_account ADD COLUMN login TEXT NOT NULL DEFAULT '';
ALTER TABLE user_account ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled', 'removed'));
ALTER TABLE user_account ADD COLUMN administers INTEGER NOT NULL DEFAULT 0 CHECK (administers IN (0, 1));
ALTER TABLE user_account ADD COLUMN sees_custody INTEGER NOT NULL DEFAULT 0 CHECK (sees_custody IN (0, 1));
CREATE UNIQUE INDEX user_account_of_login ON user_account (login) WHERE login <> '';

-- Until now the first team lead looked after everything.
UPDATE user_account SET administers = 1 WHERE id = (SELECT min(id) FROM user_account WHERE role = 'team_lead');

-- Somebody has said why they look at a citizen who is not in their care. It holds until it expires.
CREATE TABLE access_grant (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES user_account (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    cause      TEXT    NOT NULL CHECK (cause IN ('deputy', 'inquiry', 'urgent', 'supervision', 'audit', 'registered', 'other')),
    reason     TEXT    NOT NULL,
    granted_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > granted_at)
) STRICT;

CREATE INDEX access_grant_of_user ON access_grant (user_id, citizen_id, expires_at);
CREATE INDEX access_grant_by_time ON access_grant (granted_at);

ALTER TABLE journal_note ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1));
