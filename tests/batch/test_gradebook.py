"""The gradebook keeps every attempt, and says which one counts."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from grader.batch.gradebook import FILE, Gradebook
from grader.batch.standing import RestsOn
from grader.batch.stored import is_within, read_report
from grader.model.errors import InputError


def document(score: float, *, file: str | None = "line.py", status: str = "graded", suite: str = "s") -> Any:
    """Return what of a report a gradebook takes in."""
    check = {"id": "doubles", "task": 1, "status": "failed", "points": 0, "max_points": 4, "duration_ms": 3}
    exercise = {"id": "line", "number": 1, "points": 3, "max_points": 7, "file": file, "checks": [check]}
    return {
        "suite_sha256": suite,
        "status": status,
        "score": {"earned": score, "max": 100},
        "created_at": "2026-01-01T00:00:00Z",
        "duration_ms": 12,
        "environment": {"seed": 5, "sandbox": "full"},
        "exercises": [exercise],
    }


def test_every_attempt_is_kept_and_one_counts(tmp_path: Path) -> None:
    """The best, the last or the first attempt counts, as asked; of equal ones the first is the best."""
    with Gradebook(tmp_path, create=True) as book:
        book.say(suite_sha256="s", seed=5)
        for digest, score in (("a", 40.0), ("b", 90.0), ("c", 90.0), ("d", 70.0)):
            number = book.attempt("kim", "Kim Minji", digest, "kim.zip")
            book.add("kim", number, f"reports/kim/{number}.json", document(score), 5)
        assert book.attempt("kim", "", "b", "again.zip") == 2
        counting = {policy: book.standings(policy)[0] for policy in ("best", "last", "first")}
        grading = counting["best"].grading

        assert {policy: (s.attempt, s.score) for policy, s in counting.items()} == {
            "best": (2, 90.0),
            "last": (4, 70.0),
            "first": (1, 40.0),
        }
        assert (counting["best"].name, counting["best"].attempts) == ("Kim Minji", 4)
        assert grading is not None
        assert book.points(grading) == {"line": (3, 7)}


def test_nothing_handed_in_is_no_score(tmp_path: Path) -> None:
    """Who handed in nothing has no score, and an exercise without a file has no points; neither is 0."""
    with Gradebook(tmp_path, create=True) as book:
        book.say(suite_sha256="s", seed=5)
        book.enroll([("kim", "Kim"), ("lee", "Lee")])
        book.add("kim", book.attempt("kim", "", "a", "kim"), "r", document(0.0, file=None), 5)
        kim, lee = book.standings("best")

        assert (kim.score, lee.score) == (0.0, None)
        assert (kim.status, lee.status) == ("graded", "missing")
        assert book.points(kim.grading or 0) == {}


def test_only_the_suite_of_the_last_run_counts(tmp_path: Path) -> None:
    """What was graded by other hidden tests is kept, and waits to be graded again."""
    with Gradebook(tmp_path, create=True) as book:
        number = book.attempt("kim", "", "a", "kim")
        for suite, score in (("old", 10.0), ("new", 20.0)):
            book.say(suite_sha256=suite, seed=5)
            assert book.standings("best")[0].status == "waiting"
            assert book.graded("kim", number, RestsOn(suite, "", 5)) == []
            book.add("kim", number, "r", document(score, suite=suite), 5)
            assert [grading.report for grading in book.graded("kim", number, RestsOn(suite, "", 5))] == ["r"]
            assert book.standings("best")[0].score == score


def test_a_new_roster_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """Who is no longer listed stays in the gradebook, but not in the course."""
    with Gradebook(tmp_path, create=True) as book:
        book.enroll([("kim", "Kim"), ("lee", "Lee")])
        book.enroll([("kim", "Kim Minji")])

        assert [(s.learner, s.name, s.enrolled) for s in book.standings("best")] == [
            ("kim", "Kim Minji", True),
            ("lee", "Lee", False),
        ]


def test_a_grading_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """A report with a check twice leaves nothing behind."""
    broken = document(50.0)
    broken["exercises"][0]["checks"] *= 2
    with Gradebook(tmp_path, create=True) as book:
        number = book.attempt("kim", "", "a", "kim")
        with pytest.raises(sqlite3.IntegrityError):
            book.add("kim", number, "r", broken, 5)

        assert book.graded("kim", number, RestsOn("s", "", 5)) == []
        book.add("kim", number, "r", document(50.0), 5)


VERSION_1 = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE learners (id TEXT PRIMARY KEY, name TEXT NOT NULL, enrolled INTEGER NOT NULL);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, learner TEXT NOT NULL REFERENCES learners, number INTEGER NOT NULL,
    submission_sha256 TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (learner, number), UNIQUE (learner, submission_sha256)
);
CREATE TABLE gradings (
    id INTEGER PRIMARY KEY, attempt INTEGER NOT NULL REFERENCES attempts, suite_sha256 TEXT NOT NULL,
    seed INTEGER NOT NULL, status TEXT NOT NULL, score REAL NOT NULL, max_score REAL NOT NULL, sandbox TEXT NOT NULL,
    report TEXT NOT NULL, graded_at TEXT NOT NULL, milliseconds INTEGER NOT NULL, UNIQUE (attempt, suite_sha256, seed)
);
CREATE TABLE exercises (
    grading INTEGER NOT NULL REFERENCES gradings, exercise TEXT NOT NULL, number INTEGER NOT NULL,
    points INTEGER NOT NULL, max_points INTEGER NOT NULL, file TEXT, PRIMARY KEY (grading, exercise)
) WITHOUT ROWID;
CREATE TABLE checks (
    grading INTEGER NOT NULL REFERENCES gradings, exercise TEXT NOT NULL, id TEXT NOT NULL, task INTEGER NOT NULL,
    status TEXT NOT NULL, points INTEGER NOT NULL, max_points INTEGER NOT NULL, mistake TEXT,
    milliseconds INTEGER NOT NULL, PRIMARY KEY (grading, exercise, id)
) WITHOUT ROWID;
INSERT INTO about VALUES ('course', 'miniature'), ('seed', '5'), ('suite_sha256', 's');
INSERT INTO learners VALUES ('kim', 'Kim', 1);
INSERT INTO attempts VALUES (1, 'kim', 1, 'a', 'kim.zip');
INSERT INTO gradings VALUES (7, 1, 's', 5, 'graded', 40.0, 100.0, 'full', 'reports/kim/1.json', '2026-01-01T00:00:00Z', 12);
INSERT INTO exercises VALUES (7, 'line', 1, 3, 7, 'line.py');
INSERT INTO checks VALUES (7, 'line', 'doubles', 1, 'failed', 0, 4, NULL, 3);
PRAGMA user_version = 1;
"""


def test_a_gradebook_of_version_1_goes_on(tmp_path: Path) -> None:
    """Opening one makes it a gradebook of today with the same learners, attempts and marks, which takes in further ones."""
    database = sqlite3.connect(tmp_path / FILE)
    database.executescript(VERSION_1)
    database.close()

    with Gradebook(tmp_path) as book:
        (kim,) = book.standings("best")
        assert (kim.learner, kim.score, kim.grading, kim.report) == ("kim", 40.0, 7, "reports/kim/1.json")
        assert book.points(7) == {"line": (3, 7)}
        book.add("kim", 1, "r", document(50.0) | {"rules_sha256": "new"}, 5)
        graded = [(grading.rules_sha256, grading.report) for grading in book.graded("kim", 1, RestsOn("s", "new", 5))]
        assert graded == [("new", "r"), ("", "reports/kim/1.json")]
    with Gradebook(tmp_path) as book:
        assert book.rows("PRAGMA foreign_key_check") == []


def test_marks_by_other_rules_do_not_count(tmp_path: Path) -> None:
    """A mark under other weights than those of the last run is kept, and waits to be stated anew."""
    with Gradebook(tmp_path, create=True) as book:
        number = book.attempt("kim", "", "a", "kim")
        book.say(suite_sha256="s", rules_sha256="15", seed=5)
        book.add("kim", number, "r", document(50.0) | {"rules_sha256": "15"}, 5)
        assert book.standings("best")[0].score == 50.0

        book.say(rules_sha256="85")

        assert (book.standings("best")[0].score, book.standings("best")[0].status) == (None, "waiting")


@pytest.mark.parametrize("damage", ["pages", "text in a number", "no seed", "other tables"])
def test_a_damaged_gradebook_is_one_sentence(tmp_path: Path, damage: str) -> None:
    """Whatever was done to the file, reading it ends in marks or in one sentence that names it."""
    with Gradebook(tmp_path, create=True) as book:
        book.say(suite_sha256="s", seed=5)
        for learner in range(200):
            number = book.attempt(f"kim{learner}", "", f"a{learner}", "kim")
            book.add(f"kim{learner}", number, "r", document(50.0), 5)
    path = tmp_path / FILE
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = DELETE")
    with database:
        match damage:
            case "text in a number":
                database.execute("UPDATE gradings SET score = 'a lot'")
            case "no seed":
                database.execute("UPDATE about SET value = 'five' WHERE name = 'seed'")
            case "other tables":
                database.execute("DROP TABLE learners")
    database.close()
    if damage == "pages":
        content = bytearray(path.read_bytes())
        content[4096:] = b"\xa5" * (len(content) - 4096)
        path.write_bytes(content)

    with pytest.raises(InputError, match="is damaged"), Gradebook(tmp_path) as book:
        book.standings("best")


@pytest.mark.parametrize("name", ["../secret.json", "/etc/passwd", "reports/../../secret.json", "elsewhere/1.json"])
def test_a_report_lies_in_the_results(tmp_path: Path, name: str) -> None:
    """A path in the gradebook that leads out of its folder, by dots or by a link, is not followed."""
    out = tmp_path / "results"
    out.mkdir()
    (tmp_path / "secret.json").write_text("{}", encoding="utf-8")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "1.json").write_text("{}", encoding="utf-8")
    (out / "elsewhere").symlink_to(tmp_path / "outside")
    with Gradebook(out, create=True) as book:
        book.say(suite_sha256="s", seed=5)
        book.add("kim", book.attempt("kim", "", "a", "kim"), name, document(50.0), 5)
        (standing,) = book.standings("best")

    assert not is_within(out, Path(name))
    with pytest.raises(InputError, match="is no report of these results"):
        read_report(out, standing)


@pytest.mark.parametrize("content", ["{}", "[]", "null", "", '{"format": "grade-report"}', "\ud800"])
def test_a_report_that_was_changed_is_not_believed(tmp_path: Path, content: str) -> None:
    """A report that is not what was written is one sentence, whatever is in it."""
    (tmp_path / "r.json").write_bytes(content.encode("utf-8", "surrogatepass"))
    with Gradebook(tmp_path, create=True) as book:
        book.say(suite_sha256="s", seed=5)
        book.add("kim", book.attempt("kim", "", "a", "kim"), "r.json", document(50.0), 5)
        (standing,) = book.standings("best")

    with pytest.raises(InputError, match="is not what was written there"):
        read_report(tmp_path, standing)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no gradebook.sqlite in it"),
        (b"no database at all, but long enough to look like one" * 20, "is no gradebook"),
    ],
)
def test_a_folder_without_a_gradebook_is_one_sentence(tmp_path: Path, content: bytes | None, said: str) -> None:
    """What is no gradebook is said."""
    if content:
        (tmp_path / FILE).write_bytes(content)

    with pytest.raises(InputError, match=said):
        Gradebook(tmp_path)


def test_another_version_is_one_sentence(tmp_path: Path) -> None:
    """A gradebook of a later program is not touched."""
    Gradebook(tmp_path, create=True).close()
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA user_version = 99")
    database.close()

    with pytest.raises(InputError, match="is a gradebook of version 99"):
        Gradebook(tmp_path, create=True)
