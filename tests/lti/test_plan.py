"""What a teacher has put into a column is told from what pushes have put there, and is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lti.pushed import POINTS, RECEIPT, push, regraded, there, verdicts
from tests.platforms.moodle import Moodle
from tests.results import results_of

SECOND = "learner2@example.org"
BETTER = dict.fromkeys(POINTS, 20.0)
AS_LEFT = "7 is there, where a push had left 13.3333: probably changed by a teacher; the mark is"


@pytest.fixture
def pushed(moodle: Moodle, config: Path, results: Path) -> Path:
    """Results whose marks have arrived a while ago."""
    assert push(results, config).exit_code == 0
    moodle.later()
    return results


def test_a_mark_that_a_teacher_typed_stays(moodle: Moodle, config: Path, pushed: Path) -> None:
    """It is listed with both figures, and the same command leaves it alone each time."""
    moodle.type("2", 7.0)
    first, second = push(pushed, config), push(pushed, config)

    assert (first.exit_code, second.exit_code, len(moodle.posted)) == (1, 1, 3)
    assert there(moodle)["2"] == 7.0
    assert f"{SECOND}: left alone ({AS_LEFT} 13.3333)" in first.stderr
    assert "--overwrite replaces what was left alone" in first.stderr
    assert second.stderr == first.stderr
    assert verdicts(pushed)[SECOND] == "left_alone"


def test_a_new_mark_does_not_replace_it_either(moodle: Moodle, config: Path, pushed: Path) -> None:
    """After grading again the others get their new marks, and what a teacher typed stays, then and later."""
    moodle.type("2", 7.0)
    better = regraded(pushed, BETTER)
    first = push(better, config)
    moodle.later()
    second = push(regraded(better, dict.fromkeys(POINTS, 1.0)), config)

    assert (first.exit_code, second.exit_code) == (1, 1)
    assert f"{SECOND}: left alone ({AS_LEFT} 20)" in first.stderr
    assert f"{SECOND}: left alone ({AS_LEFT} 1)" in second.stderr
    assert there(moodle) == {"1": 1.0, "2": 7.0, "3": 1.0}


def test_asked_to_a_push_replaces_it(moodle: Moodle, config: Path, pushed: Path) -> None:
    """With --overwrite the mark arrives, and is a push's from then on."""
    moodle.type("2", 7.0)
    overwritten = push(pushed, config, "--overwrite")
    moodle.later()
    changed = push(regraded(pushed, BETTER), config)

    assert overwritten.output.startswith("3 marks (there already: 2, arrived: 1)")
    assert changed.exit_code == 0, changed.output
    assert set(there(moodle).values()) == {20.0}


def test_a_dry_run_shows_what_would_be_left_alone(moodle: Moodle, config: Path, pushed: Path) -> None:
    """It names the mark and the reason, sends nothing, and leaves the receipt as it is."""
    moodle.type("2", 7.0)
    before = (pushed / RECEIPT).read_bytes()
    shown = push(pushed, config, "--dry-run")
    overwriting = push(pushed, config, "--dry-run", "--overwrite")

    assert (shown.exit_code, overwriting.exit_code, len(moodle.posted)) == (1, 0, 3)
    assert "3 marks (there already: 2, left alone: 1)" in shown.output
    assert "7 is there, where a push had left 13.3333" in " ".join(shown.output.split())
    assert "3 marks (there already: 2, to be sent: 1)" in overwriting.output
    assert (pushed / RECEIPT).read_bytes() == before


def test_a_teachers_mark_that_equals_ours_is_there_already(moodle: Moodle, config: Path, pushed: Path) -> None:
    """Nothing is listed, and it is the teacher's all the same: the mark after that does not replace it."""
    moodle.type("2", 20.0)
    better = regraded(pushed, BETTER)
    same = push(better, config)
    moodle.later()
    changed = push(regraded(better, dict.fromkeys(POINTS, 1.0)), config)

    assert same.exit_code == 0, same.output
    assert changed.exit_code == 1
    assert there(moodle) == {"1": 1.0, "2": 20.0, "3": 1.0}


def test_a_mark_that_a_teacher_deleted_is_sent(moodle: Moodle, config: Path, pushed: Path) -> None:
    """Where nothing is there, nothing is replaced."""
    moodle.type("2", None)
    again = push(pushed, config)

    assert again.output.startswith("3 marks (there already: 2, arrived: 1)")
    assert there(moodle)["2"] == pytest.approx(40 / 3)


@pytest.mark.parametrize("better", [False, True], ids=["same mark", "new mark"])
def test_a_comment_that_a_teacher_wrote_stays(moodle: Moodle, config: Path, pushed: Path, better: bool) -> None:
    """A mark of ours with other words beside it is left alone, and the reason is the comment."""
    moodle.type("2", 40 / 3, "Well done, see me on Friday.")
    left = push(regraded(pushed, BETTER) if better else pushed, config)

    assert left.exit_code == 1
    assert f"{SECOND}: left alone (13.3333 is there with another comment than a push wrote" in left.stderr
    assert moodle.scores["0"]["2"]["comment"] == "Well done, see me on Friday."


@pytest.mark.parametrize("comment", ["", "<p>01 A line:&nbsp;13.3333/20</p>\r\n"], ids=["none", "by an editor"])
def test_a_comment_as_a_platform_keeps_it_is_ours(moodle: Moodle, config: Path, pushed: Path, comment: str) -> None:
    """One that is not told, or that an editor has put into tags, keeps no new mark away."""
    moodle.type("2", 40 / 3, comment)
    changed = push(regraded(pushed, BETTER), config)

    assert changed.exit_code == 0, changed.output
    assert there(moodle)["2"] == 20.0


def test_without_a_receipt_nothing_is_replaced(moodle: Moodle, config: Path, pushed: Path) -> None:
    """Marks in the column that differ are left alone, who has none gets one, and --overwrite sends the rest."""
    (pushed / RECEIPT).unlink()
    more = results_of(pushed.parent / "more", {**POINTS, SECOND: 9.0, "learner4@example.org": 4.0})
    left, overwritten = push(more, config), push(more, config, "--overwrite")

    assert left.exit_code == 1
    assert "(13.3333 is there, and no receipt says that a push put it there; the mark is 9)" in left.stderr
    assert left.stdout.startswith("4 marks (there already: 2, left alone: 1, arrived: 1)")
    assert overwritten.exit_code == 0, overwritten.output
    assert there(moodle)["2"] == 9.0


def test_after_a_lost_receipt_equal_marks_are_ours(moodle: Moodle, config: Path, pushed: Path) -> None:
    """A push that finds all of its marks there remembers them, and the next one may change them."""
    (pushed / RECEIPT).unlink()
    again = push(pushed, config)
    changed = push(regraded(pushed, BETTER), config)

    assert again.output.startswith("3 marks (there already: 3)")
    assert changed.exit_code == 0, changed.output
    assert set(there(moodle).values()) == {20.0}


def test_who_is_not_in_a_push_is_not_forgotten(moodle: Moodle, config: Path, pushed: Path) -> None:
    """After a push of one learner's mark the receipt still knows what is ours of the others."""
    one = push(regraded(pushed, {"learner1@example.org": 1.0}), config)
    moodle.later()
    all_ = push(regraded(pushed.with_name("results+"), BETTER), config)

    assert (one.exit_code, all_.exit_code) == (0, 0), all_.output
    assert set(there(moodle).values()) == {20.0}


@pytest.mark.parametrize("scaled", [1, 5], ids=["as they were", "scaled along"])
def test_other_points_make_no_teachers_mark(moodle: Moodle, config: Path, pushed: Path, scaled: float) -> None:
    """When a column gets other points, marks in it are ours whether they were scaled along or not; others are not."""
    moodle.items[0]["scoreMaximum"] = 100
    for score in moodle.scores["0"].values():
        score.update(resultScore=score["resultScore"] * scaled, resultMaximum=100.0)
    moodle.type("2", 7.0)
    changed = push(regraded(pushed, BETTER | {"learner3@example.org": 1.0}), config, "--max", 100)

    assert changed.exit_code == 1
    assert there(moodle) == {"1": 100.0, "2": 7.0, "3": 5.0}


def test_what_a_platform_rounds_is_ours(moodle: Moodle, config: Path, pushed: Path) -> None:
    """A mark that is kept with four decimals is that of the last push."""
    moodle.type("1", 6.6667)
    again = push(pushed, config)
    changed = push(regraded(pushed, BETTER), config)

    assert again.output.startswith("3 marks (there already: 3)")
    assert changed.exit_code == 0, changed.output


def test_a_receipt_is_about_one_column(moodle: Moodle, config: Path, pushed: Path) -> None:
    """In a column that took the place of the one that was deleted, no mark is ours, even if it is what we had sent."""
    moodle.items.append(moodle.items[0] | {"id": moodle.items[0]["id"].replace("/0/", "/1/")})
    moodle.items[0]["resourceId"] = "deleted"
    moodle.type("2", 40 / 3, item="1")
    changed = push(regraded(pushed, BETTER), config)

    assert changed.exit_code == 1
    assert f"{SECOND}: left alone (13.3333 is there, and no receipt says that a push put it there" in changed.stderr
    assert there(moodle, "1") == {"1": 20.0, "2": pytest.approx(40 / 3), "3": 20.0}


def test_a_column_that_was_made_anew_is_filled(moodle: Moodle, config: Path, pushed: Path) -> None:
    """After the column was deleted all marks are sent, and what a teacher types into the new one is a teacher's."""
    moodle.items[0]["resourceId"] = "deleted"
    anew = push(pushed, config)
    moodle.type("2", 40 / 3 + 1, item="1")
    again = push(pushed, config)

    assert anew.output.startswith("3 marks (arrived: 3)")
    assert again.exit_code == 1
    assert "14.3333 is there, where a push had left 13.3333" in again.stderr
