"""Marks that a teacher has locked stop nobody else's, and a platform in trouble is told from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.lti import keys
from tests.lti.pushed import POINTS, push, there, told_of, verdicts
from tests.platforms.moodle import Moodle
from tests.results import results_of

LOCKED = "probably locked (500 Internal Server Error, []: Moodle answers so where a teacher has locked the mark or"
ALL = {f"learner{n}@example.org": 4.0 * n for n in range(1, 6)}


def test_a_locked_mark_is_named(moodle: Moodle, config: Path, results: Path, waited: list[float]) -> None:
    """It is said to be locked, nobody waits for it, and the others arrive."""
    moodle.locked = {"2"}
    pushed = push(results, config)

    assert pushed.exit_code == 1
    assert pushed.stderr.splitlines() == [f"learner2@example.org: {LOCKED} the column)"]
    assert pushed.stdout.startswith("3 marks (arrived: 2, probably locked: 1)")
    assert waited == []
    assert set(there(moodle)) == {"1", "3"}


@pytest.mark.parametrize("locked", [{"1", "2"}, {"1", "2", "3"}, {"1", "3", "5"}, {"4", "5"}])
def test_locked_marks_stop_nobody_else(
    moodle: Moodle, config: Path, tmp_path: Path, waited: list[float], locked: set[str]
) -> None:
    """Wherever locked marks stand and however many, all others arrive at once."""
    moodle.locked = locked
    pushed = push(results_of(tmp_path / "results", ALL), config)

    assert pushed.stdout.startswith("5 marks (")
    assert pushed.stderr.count("probably locked") == len(locked)
    assert set(there(moodle)) == {"1", "2", "3", "4", "5"} - locked
    assert waited == []


def test_a_locked_column_ends_soon(mine: tuple[Path, keys.Keys], tmp_path: Path, waited: list[float]) -> None:
    """Where all is locked each mark is sent once, with no wait, and each is listed."""
    with Moodle(mine[1].public, 40) as moodle:
        config = mine[0] / "large.toml"
        config.write_text(moodle.settings(mine[1].id, "private-key.pem"), encoding="utf-8")
        moodle.locked = {str(n) for n in range(1, 41)}
        results = results_of(tmp_path / "results", {f"learner{n}@example.org": 1.0 for n in range(1, 41)})
        pushed = push(results, config)

    assert pushed.exit_code == 1
    assert pushed.stderr.count(LOCKED) == 40
    assert "in trouble" not in pushed.stderr
    assert moodle.requests < 60
    assert waited == []


def test_a_locked_mark_that_is_right_is_there_already(moodle: Moodle, config: Path, results: Path) -> None:
    """Nothing is sent for it, so nothing is wrong."""
    push(results, config)
    moodle.locked = {"1", "2", "3"}
    again = push(results, config)

    assert again.exit_code == 0
    assert again.output.startswith("3 marks (there already: 3)")


def test_a_new_comment_does_not_arrive_at_a_locked_mark(moodle: Moodle, config: Path, results: Path) -> None:
    """A comment that alone is new has not arrived because the mark beside it is right."""
    push(results, config)
    moodle.later()
    moodle.locked = {"1", "2", "3"}
    told_of(results, lambda report: report["exercises"][0].update(title="A straight line"))
    pushed = push(results, config)

    assert pushed.exit_code == 1
    assert set(verdicts(results).values()) == {"locked"}


def test_a_platform_that_says_so_to_everything_is_in_trouble(
    moodle: Moodle, config: Path, tmp_path: Path, waited: list[float]
) -> None:
    """When the results cannot be read either, nothing is said to be locked, and nobody else is waited for."""
    results = results_of(tmp_path / "results", ALL)
    moodle.trouble = "[]"
    moodle.after_posts = [(1, lambda: moodle.next_statuses.extend([500] * 7))]
    pushed = push(results, config)
    first = list(verdicts(results).values())
    again = push(results, config)

    assert pushed.exit_code == 1
    assert "answered: 500 Internal Server Error, []" in pushed.stderr
    assert "locked" not in pushed.output
    assert first == ["accepted", "sending", "sending", "not_sent", "not_sent"]
    assert len(waited) == 4
    assert again.exit_code == 0, again.output


def test_a_locked_mark_hides_no_trouble(moodle: Moodle, config: Path, tmp_path: Path) -> None:
    """Two learners without an answer end the push, even with a locked mark between them."""
    moodle.locked = {"2"}
    moodle.next_statuses = [200, 200, 200] + [503] * 5 + [200] + [503] * 5  # two lists, the new column, three scores
    results = results_of(tmp_path / "results", ALL)
    pushed = push(results, config)

    assert pushed.exit_code == 1
    assert "grade: The platform is in trouble: 503 Service Unavailable" in pushed.stderr
    assert list(verdicts(results).values()) == ["sending", "sending", "sending", "not_sent", "not_sent"]


def test_elsewhere_such_an_answer_is_trouble(
    moodle: Moodle, mine: tuple[Path, keys.Keys], results: Path, waited: list[float]
) -> None:
    """Only Moodle is known to say so of locked marks: on another platform it may pass, and is waited out."""
    config = mine[0] / "other.toml"
    config.write_text(moodle.settings(mine[1].id, "private-key.pem", kind="other"), encoding="utf-8")
    moodle.locked = {"2"}
    pushed = push(results, config)

    assert "learner2@example.org: refused (500 Internal Server Error, [])" in pushed.stderr
    assert waited == [1.0, 2.0, 4.0, 8.0]


@pytest.mark.parametrize(("status", "body"), [(500, "in trouble"), (500, "[1]"), (500, "{}"), (503, "[]")])
def test_other_trouble_is_waited_out(
    moodle: Moodle, config: Path, results: Path, waited: list[float], status: int, body: str
) -> None:
    """Another status, or another answer with the same one, may pass: it is tried again, and all arrive."""
    moodle.trouble, moodle.next_statuses = body, [200, 200, 200, status]
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.output
    assert waited == [1.0]
    assert len(there(moodle)) == len(POINTS)
