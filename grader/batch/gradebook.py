"""The gradebook of a class: one SQLite file that says what became of every attempt of every learner.

It is made from the reports beside it and can be made again from them. One process writes; readers see whole attempts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import InputError
from grader.language import _

FILE = "gradebook.sqlite"
VERSION = 1
TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE learners (id TEXT PRIMARY KEY, name TEXT NOT NULL, enrolled INTEGER NOT NULL);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners,
    number INTEGER NOT NULL,            -- 1 is the first that was seen of this learner
    submission_sha256 TEXT NOT NULL,
    name TEXT NOT NULL,                 -- of the file or folder that was handed in
    UNIQUE (learner, number), UNIQUE (learner, submission_sha256)
);
CREATE TABLE gradings (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempts,
    suite_sha256 TEXT NOT NULL,
    seed INTEGER NOT NULL,
    status TEXT NOT NULL,               -- graded, unreadable or grader_error
    score REAL NOT NULL,
    max_score REAL NOT NULL,
    sandbox TEXT NOT NULL,
    report TEXT NOT NULL,               -- a path from the folder of the gradebook
    graded_at TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    UNIQUE (attempt, suite_sha256, seed)
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
# One grading of each attempt counts: that by the suite and the seed of the last run.
STANDINGS = """
SELECT l.id AS learner, l.name, l.enrolled, a.number AS attempt,
       g.id AS grading, g.status, g.score, g.max_score, g.report
FROM learners l
LEFT JOIN attempts a ON a.learner = l.id
LEFT JOIN gradings g ON g.attempt = a.id AND g.suite_sha256 = :suite AND g.seed = :seed
ORDER BY l.id, a.number
"""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Standing:
    """A learner, and the attempt that counts; ``score`` is None, not 0, where nothing was handed in."""

    learner: str
    name: str
    enrolled: bool
    attempts: int
    attempt: int | None
    grading: int | None
    status: str
    score: float | None
    max_score: float | None
    report: str


class Gradebook:
    """An open gradebook (InputError when the file is none, or of another version)."""

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        self.path = folder / FILE
        if not create and not self.path.is_file():
            said = _("{path} is no folder of results: there is no {file} in it. `grade batch` makes one.")
            raise InputError(said.format(path=folder, file=FILE))
        try:
            self.database = sqlite3.connect(self.path, isolation_level=None)
            self.database.row_factory = sqlite3.Row
            version = self.database.execute("PRAGMA user_version").fetchone()[0]
            if create:
                self.database.execute("PRAGMA journal_mode = WAL")
                self.database.execute("PRAGMA synchronous = NORMAL")  # the reports are synced; this is made from them
                if version == 0:
                    self.database.executescript(f"BEGIN; {TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
                    version = VERSION
        except sqlite3.OperationalError as error:
            raise self.unwritable(error) from None
        except sqlite3.DatabaseError as error:
            raise InputError(_("{path} is no gradebook ({reason}).").format(path=self.path, reason=error)) from None
        if version != VERSION:
            said = _("{path} is a gradebook of version {found}; this program reads version {known}.")
            raise InputError(said.format(path=self.path, found=version, known=VERSION))

    def unwritable(self, error: sqlite3.Error) -> InputError:
        """Return the sentence for a disk that is full, or a folder that is not ours."""
        return InputError(_("{path}: cannot be written ({reason}).").format(path=self.path, reason=error))

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Write all of what is inside, or nothing of it."""
        try:
            self.database.execute("BEGIN IMMEDIATE")
            yield
            self.database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise self.unwritable(error) from None
        finally:
            if self.database.in_transaction:
                self.database.execute("ROLLBACK")

    def about(self, name: str) -> str | None:
        """Return what is written about the whole gradebook, such as its seed."""
        row = self.database.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def say(self, **about: object) -> None:
        """Write something about the whole gradebook."""
        with self.whole():
            for name, value in about.items():
                self.database.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, str(value)))

    def enroll(self, learners: Iterable[tuple[str, str]]) -> None:
        """Take over a roster: from now on these (id, name) are the learners of the course."""
        with self.whole():
            self.database.execute("UPDATE learners SET enrolled = 0")
            for id_, name in learners:
                self.database.execute(
                    "INSERT INTO learners VALUES (?, ?, 1) "
                    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, enrolled = 1",
                    (id_, name),
                )

    def attempt(self, learner: str, called: str, submission_sha256: str, name: str) -> int:
        """Return the number of an attempt, which is written down when it is seen for the first time."""
        found = self.database.execute(
            "SELECT number FROM attempts WHERE learner = ? AND submission_sha256 = ?", (learner, submission_sha256)
        ).fetchone()
        if found:
            return int(found[0])
        with self.whole():
            self.database.execute("INSERT OR IGNORE INTO learners VALUES (?, ?, 0)", (learner, called))
            last = self.database.execute("SELECT MAX(number) FROM attempts WHERE learner = ?", (learner,)).fetchone()[0]
            self.database.execute(
                "INSERT INTO attempts (learner, number, submission_sha256, name) VALUES (?, ?, ?, ?)",
                (learner, (last or 0) + 1, submission_sha256, name),
            )
        return int(last or 0) + 1

    def is_graded(self, learner: str, number: int, suite_sha256: str, seed: int) -> bool:
        """Return whether an attempt was graded by this suite with this seed."""
        found = self.database.execute(
            "SELECT 1 FROM gradings g JOIN attempts a ON g.attempt = a.id "
            "WHERE a.learner = ? AND a.number = ? AND g.suite_sha256 = ? AND g.seed = ?",
            (learner, number, suite_sha256, seed),
        ).fetchone()
        return found is not None

    def add(self, learner: str, number: int, report: str, document: Json) -> None:
        """Write down a grading, as its report says."""
        environment = document["environment"]
        with self.whole():
            (attempt,) = self.database.execute(
                "SELECT id FROM attempts WHERE learner = ? AND number = ?", (learner, number)
            ).fetchone()
            grading = self.database.execute(
                "INSERT INTO gradings (attempt, suite_sha256, seed, status, score, max_score, sandbox, report,"
                " graded_at, milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    attempt, document["suite_sha256"], environment["seed"], document["status"],
                    document["score"]["earned"], document["score"]["max"], environment["sandbox"], report,
                    document["created_at"], document["duration_ms"],
                ),
            ).lastrowid  # fmt: skip
            for exercise in document["exercises"]:
                self.database.execute(
                    "INSERT INTO exercises VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        grading,
                        exercise["id"],
                        exercise["number"],
                        exercise["points"],
                        exercise["max_points"],
                        exercise["file"],
                    ),
                )
                self.database.executemany(
                    "INSERT INTO checks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (
                            grading, exercise["id"], c["id"], c["task"], c["status"], c["points"], c["max_points"],
                            c.get("mistake", {}).get("id"), c["duration_ms"],
                        )
                        for c in exercise["checks"]
                    ],
                )  # fmt: skip

    def standings(self, policy: str) -> list[Standing]:
        """Return every learner with the attempt that counts: the best (of equals the first), the last or the first."""
        current = {"suite": self.about("suite_sha256"), "seed": int(self.about("seed") or 0)}
        by_learner: dict[str, list[sqlite3.Row]] = {}
        for row in self.database.execute(STANDINGS, current):
            by_learner.setdefault(row["learner"], []).append(row)
        return [_standing(rows, policy) for rows in by_learner.values()]

    def exercises(self) -> list[str]:
        """Return the exercises that were graded, in the order of the course."""
        rows = self.database.execute("SELECT DISTINCT exercise, number FROM exercises ORDER BY number")
        return [row["exercise"] for row in rows]

    def points(self, grading: int) -> dict[str, tuple[int, int]]:
        """Return the points of each exercise that was handed in, and how many there are."""
        rows = self.database.execute(
            "SELECT exercise, points, max_points FROM exercises WHERE grading = ? AND file IS NOT NULL", (grading,)
        )
        return {row["exercise"]: (row["points"], row["max_points"]) for row in rows}


def _standing(rows: list[sqlite3.Row], policy: str) -> Standing:
    """Return the one that counts of a learner's attempts, which come in order."""
    graded = [row for row in rows if row["grading"] is not None]
    best = max(graded, key=lambda row: row["score"], default=None)
    chosen = {"best": best, "last": graded[-1] if graded else None, "first": graded[0] if graded else None}[policy]
    about = (rows[0]["learner"], rows[0]["name"], bool(rows[0]["enrolled"]), len(graded))
    if chosen is None:
        status = "waiting" if rows[0]["attempt"] is not None else "missing"
        return Standing(*about, None, None, status, None, None, "")
    return Standing(*about, *(chosen[key] for key in ("attempt", "grading", "status", "score", "max_score", "report")))
