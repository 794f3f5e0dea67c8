"""The gradebook keeps every attempt, and says which one counts."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from grader.batch.gradebook import FILE, Gradebook
from grader.errors import InputError


def document(score: float, *, file: str | None = "line.py", status: str = "graded", suite: str = "s") -> dict[str, Any]:
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
            book.add("kim", number, f"reports/kim/{number}.json", document(score))
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
        book.add("kim", book.attempt("kim", "", "a", "kim"), "r", document(0.0, file=None))
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
            assert not book.is_graded("kim", number, suite, 5)
            book.add("kim", number, "r", document(score, suite=suite))
            assert book.is_graded("kim", number, suite, 5)
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
            book.add("kim", number, "r", broken)

        assert not book.is_graded("kim", number, "s", 5)
        book.add("kim", number, "r", document(50.0))


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
