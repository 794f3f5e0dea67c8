"""The gradebook of a class: one SQLite file that says what became of every attempt of every learner.

It is made from the reports beside it and can be made again from them. One process writes; readers see whole attempts.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from grader.batch.standing import Grading, RestsOn, Standing
from grader.batch.tables import GRADINGS, MIGRATION, STANDINGS, TABLES, VERSION, WAITING
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports import report_json

FILE = "gradebook.sqlite"

OF_A_GRADING = ("attempt", "grading", "status", "score", "max_score", "report", "report_sha256", "entry")


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
            if version == 1:
                self.database.execute("PRAGMA legacy_alter_table = ON")  # what refers to the table goes on to do so
                self.database.executescript(MIGRATION.format(gradings=GRADINGS))
                version = VERSION
        except sqlite3.OperationalError as error:
            raise self.unwritable(error) from None
        except sqlite3.DatabaseError as error:
            raise InputError(_("{path} is no gradebook ({reason}).").format(path=self.path, reason=error)) from None
        if version != VERSION:
            said = _("{path} is a gradebook of version {found}; this program reads version {known}.")
            raise InputError(said.format(path=self.path, found=version, known=VERSION))

    def unwritable(self, error: sqlite3.Error) -> InputError:
        """Return the InputError for a gradebook that cannot be written, as on a full disk or without permission."""
        return InputError(_("{path}: cannot be written ({reason}).").format(path=self.path, reason=error))

    def unreadable(self, reason: object) -> InputError:
        """Return the InputError for a gradebook that is damaged, or was changed by hand."""
        said = _("{path} is damaged ({reason}); put it aside, and the same `grade batch` makes it anew.")
        return InputError(said.format(path=self.path, reason=reason))

    def rows(self, query: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[sqlite3.Row]:
        """Return what a query finds (InputError where the file is damaged)."""
        try:
            return self.database.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self.unreadable(error) from None

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
        except sqlite3.IntegrityError:  # a fault of the grader
            raise
        except sqlite3.DatabaseError as error:
            raise self.unreadable(error) from None
        finally:
            if self.database.in_transaction:
                self.database.execute("ROLLBACK")

    def about(self, name: str) -> str | None:
        """Return what is written about the whole gradebook, such as its seed."""
        found = self.rows("SELECT value FROM about WHERE name = ?", (name,))
        return str(found[0][0]) if found else None

    def whole_number(self, name: str) -> int | None:
        """Return a whole number from ``about``, or None where there is none (InputError when it is no number)."""
        said = self.about(name)
        try:
            return None if said is None else int(said)
        except ValueError:
            raise self.unreadable(f"{name}: {said!r}") from None

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
        found = self.rows(
            "SELECT number FROM attempts WHERE learner = ? AND submission_sha256 = ?", (learner, submission_sha256)
        )
        if found:
            return int(found[0][0])
        with self.whole():
            self.database.execute("INSERT OR IGNORE INTO learners VALUES (?, ?, 0)", (learner, called))
            last = self.database.execute("SELECT MAX(number) FROM attempts WHERE learner = ?", (learner,)).fetchone()[0]
            self.database.execute(
                "INSERT INTO attempts (learner, number, submission_sha256, name) VALUES (?, ?, ?, ?)",
                (learner, (last or 0) + 1, submission_sha256, name),
            )
        return int(last or 0) + 1

    def hand_over(self, owners: Mapping[str, Collection[str]]) -> list[str]:
        """Mark attempts that turned out to be another learner's; return the learners who lost one by that.

        ``owners`` says whose each thing is, by the name of the file or folder that was handed in.
        """
        lost: dict[str, None] = {}
        with self.whole():
            for name, known in owners.items():
                found = self.database.execute("SELECT id, learner, is_anothers FROM attempts WHERE name = ?", (name,))
                for row in found.fetchall():
                    is_anothers = row["learner"] not in known
                    if is_anothers and not row["is_anothers"]:
                        lost[row["learner"]] = None
                    self.database.execute("UPDATE attempts SET is_anothers = ? WHERE id = ?", (is_anothers, row["id"]))
        return list(lost)

    def rests_on(self) -> RestsOn | None:
        """Return the digests and the seed that marks which count rest on, or None in a new gradebook."""
        suite, rules, seed = self.about("suite_sha256"), self.about("rules_sha256"), self.whole_number("seed")
        return None if suite is None or seed is None else RestsOn(suite, rules or "", seed)

    def graded(self, learner: str, number: int, rested_on: RestsOn) -> list[Grading]:
        """Return each grading of an attempt by this suite with this seed, the latest first."""
        found = self.rows(
            "SELECT g.id, g.rules_sha256, g.report, g.report_sha256 FROM gradings g JOIN attempts a ON g.attempt = a.id"
            " WHERE a.learner = ? AND a.number = ? AND g.suite_sha256 = ? AND g.seed = ? ORDER BY g.id DESC",
            (learner, number, rested_on.suite_sha256, rested_on.seed),
        )
        return [Grading(*row) for row in found]

    def forget(self, grading: int) -> None:
        """Strike out a grading, so that the attempt can be graded again."""
        with self.whole():
            for table, key in (("checks", "grading"), ("exercises", "grading"), ("gradings", "id")):
                self.database.execute(f"DELETE FROM {table} WHERE {key} = ?", (grading,))

    def entries(self, exercises: Sequence[str]) -> dict[str, set[str]]:
        """Return by learner the names of what was handed in and counts, where it was graded for these exercises."""
        found: dict[str, set[str]] = {}
        for learner, name, graded_for in self.rows(
            "SELECT a.learner, a.name, (SELECT group_concat(exercise) FROM exercises WHERE grading = g.id)"
            " FROM attempts a JOIN gradings g ON g.attempt = a.id WHERE NOT a.is_anothers"
        ):
            if {*(graded_for or "").split(",")} == {*exercises}:
                found.setdefault(learner, set()).add(name)
        return found

    def add(self, learner: str, number: int, report: str, document: Document, seed: int) -> None:
        """Write down a grading, as its report says, under the seed of the gradebook."""
        environment = document["environment"]
        with self.whole():
            (attempt,) = self.database.execute(
                "SELECT id FROM attempts WHERE learner = ? AND number = ?", (learner, number)
            ).fetchone()
            grading = self.database.execute(
                "INSERT INTO gradings (attempt, suite_sha256, rules_sha256, seed, status, score, max_score, sandbox,"
                " report, report_sha256, graded_at, milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    attempt, document["suite_sha256"], document.get("rules_sha256", ""), seed, document["status"],
                    document["score"]["earned"], document["score"]["max"], environment["sandbox"], report,
                    _sha256_of(document),
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
                            c["mistake"]["id"] if "mistake" in c else None, c["duration_ms"],
                        )
                        for c in exercise["checks"]
                    ],
                )  # fmt: skip

    def standings(self, policy: str, counted: Callable[[Standing], Standing] = lambda graded: graded) -> list[Standing]:
        """Return every learner with the attempt that counts: the best (of equals the first), the last or the first.

        ``counted`` makes of each as it was graded what it is worth.
        """
        rests_on = self.rests_on() or RestsOn("", "", 0)
        current = {"suite": rests_on.suite_sha256, "rules": rests_on.rules_sha256, "seed": rests_on.seed}
        by_learner: dict[str, list[sqlite3.Row]] = {}
        for row in self.rows(STANDINGS, current):
            if row["score"] is not None and not all(
                isinstance(row[key], (int, float)) for key in ("score", "max_score")
            ):
                raise self.unreadable(f"score: {row['score']!r}")
            by_learner.setdefault(row["learner"], []).append(row)
        waiting = {row["grading"]: row["points"] for row in self.rows(WAITING)}
        return [_standing(rows, policy, counted, waiting) for rows in by_learner.values()]

    def exercises(self) -> list[str]:
        """Return the exercises that were graded, in the order of the course."""
        return [row["exercise"] for row in self.rows("SELECT DISTINCT exercise, number FROM exercises ORDER BY number")]

    def points(self, grading: int) -> dict[str, tuple[float, float]]:
        """Return the points of each exercise that was handed in, and how many there are."""
        rows = self.rows(
            "SELECT exercise, points, max_points FROM exercises WHERE grading = ? AND file IS NOT NULL", (grading,)
        )
        return {row["exercise"]: (row["points"], row["max_points"]) for row in rows}


def _sha256_of(document: Document) -> str:
    return hashlib.sha256(report_json.text_of(document).encode()).hexdigest()


def _standing(
    rows: list[sqlite3.Row], policy: str, counted: Callable[[Standing], Standing], waiting: Mapping[int, float]
) -> Standing:
    """Return the one that counts of a learner's attempts, which come in order; one that nobody could read has no score.

    Such a one counts only where all are like that.
    """
    rated = [row for row in rows if row["grading"] is not None]
    about = (rows[0]["learner"], rows[0]["name"], bool(rows[0]["enrolled"]), len(rated))
    gradings = [
        counted(replace(Standing(*about, *(row[key] for key in OF_A_GRADING)), waiting=waiting.get(row["grading"], 0)))
        for row in rated
    ]
    graded = [standing for standing in gradings if standing.status != "unreadable"] or gradings
    if not graded:
        status = "waiting" if rows[0]["attempt"] is not None else "missing"
        return Standing(*about, None, None, status, None, None, "", "")
    best = max(graded, key=lambda standing: standing.score or 0)
    standing = {"best": best, "last": graded[-1], "first": graded[0]}[policy]
    return replace(standing, score=None) if standing.status == "unreadable" else standing
