"""A report as it counts after somebody has decided something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from grader.marking.final import final, most, spread
from grader.marking.given import Entry, Excuse, Extension, Mark, Marks, Undo
from grader.marking.sums import summed
from grader.model.document import CheckValues, Document
from grader.model.errors import InputError
from grader.model.report import CheckResult, Outcome
from grader.reports import report_json, validation
from grader.reports.redaction import for_learner
from tests.reports.examples import BROKEN, FAILED, HIDDEN, PASSED, check_of, report_of

AT = "2026-12-03T08:00:00Z"
WAITS = CheckResult(replace(check_of("task-2", points=5), task=2), Outcome.TO_BE_MARKED, "The rubric.")


def graded(*results: CheckResult) -> Document:
    """Return the staff report on some checks."""
    return report_json.document(report_of(*(results or (PASSED, FAILED, HIDDEN, WAITS))), audience="staff")


def decided(report: Document, *entries: Entry) -> Document:
    """Return a report after some decisions, which is sound."""
    made = final(report, Marks(learner="kim", entries=list(entries)))
    assert validation.faults(made) == []
    assert validation.faults(for_learner(made)) == []
    return made


def checks(report: Document) -> dict[str, CheckValues]:
    """Return the checks of a report by their ids."""
    return {check["id"]: check for exercise in report["exercises"] for check in exercise["checks"]}


def mark(task: str, points: float, comment: str = "", by: str = "") -> Mark:
    """Return a mark."""
    return Mark(at=AT, task=task, points=points, comment=comment, by=by)


def test_what_waits_is_not_earned_yet() -> None:
    """The points of a task that somebody marks count in the maximum, and are said to wait."""
    report = graded()
    (exercise,) = report["exercises"]

    assert (exercise["points"], exercise["max_points"], exercise["waiting"]) == (2, 11, 5)
    assert report["summary"]["to_be_marked"] == 1
    assert validation.faults(report) == []


def test_a_mark_takes_the_place_of_what_waits() -> None:
    """The check of such a task is marked, with the comment and who gave it; nothing waits any more."""
    report = decided(graded(), mark("line.2", 3.5, comment="Good.", by="Kim"))
    (exercise,) = report["exercises"]
    check = checks(report)["task-2"]

    assert (exercise["points"], exercise["max_points"], "waiting" in exercise) == (5.5, 11, False)
    assert check["status"] == "marked"
    assert check["by_hand"] == {"points": 3.5, "at": AT, "by": "Kim", "comment": "Good."}
    assert report["score"]["earned"] == 50
    assert report["summary"] | {"marked": 1} == report["summary"]
    assert "to_be_marked" not in report["summary"]


def test_a_mark_of_a_check_keeps_how_it_ended() -> None:
    """A check that a program made keeps its outcome, and what it was worth."""
    check = checks(decided(graded(), mark("line.fails", 1)))["fails"]

    assert (check["status"], check["points"], check["by_hand"]["was"]) == ("failed", 1, 0)


@pytest.mark.parametrize(("points", "each"), [(6, [2, 2, 2]), (3, [2, 1, 0]), (1, [1, 0, 0]), (0, [0, 0, 0])])
def test_a_mark_of_a_task_is_spread_over_its_checks(points: float, each: list[float]) -> None:
    """The checks of a task add up to its mark, with the least change; the comment is at the first that is shown."""
    made = checks(decided(graded(), mark("line.1", points, comment="So.")))

    assert [made[id_]["points"] for id_ in ("passes", "fails", "hides")] == each
    assert [id_ for id_, check in made.items() if "comment" in check.get("by_hand", {})] == ["passes"]


def test_points_are_taken_from_the_last() -> None:
    """Where a mark is lower than what was earned, the last checks lose first."""
    some = checks(graded(PASSED, replace(PASSED, check=check_of("too"))))

    assert spread(list(some.values()), 3) == [2, 1]


def test_an_excuse_counts_for_nothing() -> None:
    """What is excused is in no maximum, so the rest makes up the score."""
    report = decided(graded(), Excuse(at=AT, task="line.2", comment="Ill."), Excuse(at=AT, task="line.hides"))
    (exercise,) = report["exercises"]

    assert (exercise["points"], exercise["max_points"]) == (2, 4)
    assert report["score"]["earned"] == 50
    assert checks(report)["task-2"]["by_hand"] == {"points": 0, "at": AT, "excused": True, "comment": "Ill."}


def test_the_last_decision_holds_until_it_is_taken_back() -> None:
    """A later mark takes the place of an earlier one; taken back, the earlier one holds again, and then none."""
    first, second, back = mark("line.2", 3), mark("line.2", 4), Undo(at=AT, task="line.2")

    assert checks(decided(graded(), first, second))["task-2"]["points"] == 4
    assert checks(decided(graded(), first, second, back))["task-2"]["points"] == 3
    assert checks(decided(graded(), first, second, back, back))["task-2"]["status"] == "to_be_marked"


def test_a_later_decision_about_a_check_is_stronger_than_one_about_its_task() -> None:
    """Of two marks that meet, the later one counts, for what it is about."""
    made = checks(decided(graded(), Excuse(at=AT, task="line.1"), mark("line.fails", 2)))

    assert [(made[id_]["points"], made[id_]["max_points"]) for id_ in ("passes", "fails")] == [(0, 0), (2, 2)]


def test_a_comment_at_what_is_hidden_reaches_the_learner() -> None:
    """What somebody wrote at a check that learners do not see stands in a notice."""
    shown = for_learner(decided(graded(), mark("line.hides", 1, comment="Half of it.")))

    assert "Task 1, marked by hand: Half of it." in shown["exercises"][0]["notices"]


def test_points_never_exceed_what_there_is_now() -> None:
    """A mark from before the course gave fewer points is worth all of them."""
    assert checks(decided(graded(), mark("line.2", 9)))["task-2"]["points"] == 5


def test_what_is_about_no_task_of_the_report_is_passed_over() -> None:
    """Decisions about an exercise that was not graded this time change nothing."""
    assert decided(graded(), mark("gates.2", 3), mark("line.gone", 1))["score"] == graded()["score"]


def test_a_person_may_read_what_no_program_could() -> None:
    """A submission that could not be read has a score once somebody has marked it."""
    report = report_json.document(replace(report_of(PASSED, WAITS), problem="No zip."), audience="staff")

    assert report["status"] == "unreadable"
    assert decided(report, mark("line.2", 3))["status"] == "graded"


def test_a_report_of_its_own_has_an_id_of_its_own() -> None:
    """The same decisions make the same id, and others another."""
    ids = {decided(graded(), mark("line.2", points))["report_id"] for points in (3, 3, 4)}

    assert len(ids) == 2
    assert graded()["report_id"] not in ids


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("2", "is no task"),
        ("gates.2", "the exercises are line"),
        ("line.9", "line has no task or check 9; its tasks are 1, 2"),
        ("line.gone", "its checks passes, fails, hides"),
        ("line.", "line has no task or check"),
    ],
)
def test_what_is_no_task_is_said(task: str, said: str) -> None:
    """A task that is not there is named with those that are."""
    with pytest.raises(InputError, match=said):
        most(graded(), task)


def test_the_points_of_a_task_are_those_of_its_checks() -> None:
    """What the grader failed at has none to give."""
    assert [most(graded(), task) for task in ("line.1", "line.2", "line.fails")] == [6, 5, 2]
    assert most(graded(BROKEN), "line.1") == 0


def test_sums_made_again_are_those_of_the_report() -> None:
    """A report that nobody has decided anything about has the sums that it had."""
    assert summed(graded()) == graded()
    assert final(graded(), None) == graded()
    assert final(graded(), Marks(learner="kim", entries=[Extension(at=AT, days=3)]))["score"] == graded()["score"]
