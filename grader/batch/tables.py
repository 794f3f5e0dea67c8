"""The tables of a gradebook in SQL, what brings those of version 1 up to date, and who stands where."""

from __future__ import annotations

VERSION = 2
GRADINGS = """
CREATE TABLE gradings (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempts,
    suite_sha256 TEXT NOT NULL,         -- of what decides how checks end
    rules_sha256 TEXT NOT NULL,         -- of what that is worth
    seed INTEGER NOT NULL,              -- of the gradebook; those of the attempts follow from it
    status TEXT NOT NULL,               -- graded, unreadable or grader_error
    score REAL NOT NULL,
    max_score REAL NOT NULL,
    sandbox TEXT NOT NULL,
    report TEXT NOT NULL,               -- a path from the folder of the gradebook
    report_sha256 TEXT NOT NULL,        -- of its text
    graded_at TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    UNIQUE (attempt, suite_sha256, rules_sha256, seed)
);
"""


TABLES = f"""
{GRADINGS}CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE learners (id TEXT PRIMARY KEY, name TEXT NOT NULL, enrolled INTEGER NOT NULL);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners,
    number INTEGER NOT NULL,            -- 1 is the first that was seen of this learner
    submission_sha256 TEXT NOT NULL,
    name TEXT NOT NULL,                 -- of the file or folder that was handed in
    is_anothers INTEGER NOT NULL DEFAULT 0, -- what has that name was found to be by somebody else
    UNIQUE (learner, number), UNIQUE (learner, submission_sha256)
);
CREATE TABLE exercises (
    grading INTEGER NOT NULL REFERENCES gradings,
    exercise TEXT NOT NULL,
    number INTEGER NOT NULL,
    points INTEGER NOT NULL,
    max_points INTEGER NOT NULL,
    file TEXT,                          -- NULL where none was handed in
    PRIMARY KEY (grading, exercise)
) WITHOUT ROWID;
CREATE TABLE checks (
    grading INTEGER NOT NULL REFERENCES gradings,
    exercise TEXT NOT NULL,
    id TEXT NOT NULL,
    task INTEGER NOT NULL,
    status TEXT NOT NULL,
    points INTEGER NOT NULL,
    max_points INTEGER NOT NULL,
    mistake TEXT,                       -- the known one that was named
    milliseconds INTEGER NOT NULL,
    PRIMARY KEY (grading, exercise, id)
) WITHOUT ROWID;
"""


# From version 1, which knew no rules: a table whose constraint changes has to be made anew.
MIGRATION = """
BEGIN IMMEDIATE;
ALTER TABLE gradings RENAME TO gradings_1;
{gradings}
INSERT INTO gradings SELECT id, attempt, suite_sha256, '', seed, status, score, max_score, sandbox, report, '',
    graded_at, milliseconds FROM gradings_1;
DROP TABLE gradings_1;
ALTER TABLE attempts ADD COLUMN is_anothers INTEGER NOT NULL DEFAULT 0;
INSERT OR REPLACE INTO about VALUES ('rules_sha256', '');
PRAGMA user_version = 2;
COMMIT;
"""


# How many points of a grading somebody has yet to give
WAITING = """
SELECT grading, SUM(max_points) AS points FROM checks WHERE status = 'to_be_marked' GROUP BY grading
"""


# One grading of each attempt counts: that by the suite, the rules and the seed of the last run.
STANDINGS = """
SELECT l.id AS learner, l.name, l.enrolled, a.number AS attempt, a.name AS entry,
       g.id AS grading, g.status, g.score, g.max_score, g.report, g.report_sha256
FROM learners l
LEFT JOIN attempts a ON a.learner = l.id AND NOT a.is_anothers
LEFT JOIN gradings g ON g.attempt = a.id AND g.suite_sha256 = :suite AND g.rules_sha256 = :rules
    AND g.seed = :seed
WHERE l.enrolled OR a.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM attempts WHERE learner = l.id)
ORDER BY l.id, a.number
"""
