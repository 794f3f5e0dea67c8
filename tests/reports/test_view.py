from __future__ import annotations

from typing import Any

import pytest

from grader.reports import view
from grader.reports.redaction import told

MISTAKE = {"id": "minus", "text": "Adds."}


def check(**values: Any) -> Any:
    """Return a check that failed, as a report has it."""
    usual = {"id": "one", "task": 1, "title": "One.", "status": "failed", "points": 0, "max_points": 2}
    return {**usual, "visibility": "visible", "duration_ms": 3, "cpu_ms": 2, **values}


def test_of_an_exercise_without_a_file_no_task_is_shown() -> None:
    """Where nothing was handed in, there are no tasks to lay out; where a file was, there are."""
    values: Any = {"tasks": [{"number": 1, "title": "First"}], "checks": [check(status="unfinished")], "file": None}
    assert view.tasks_of(values) == []

    values["file"] = "line.py"
    assert [task.number for task in view.tasks_of(values)] == [1]


@pytest.mark.parametrize(
    ("checks", "state"),
    [
        ([check(status="passed", points=2), check(status="passed", points=2, output="hello")], view.DONE),
        ([check(status="unfinished"), check(status="unfinished", place="line 3")], view.NOT_BEGUN),
        ([check(status="unfinished", message="No `f`."), check(status="unfinished", message="No `f`.")], view.ALIKE),
        ([check(message="Too slow."), check(message="Too slow.", title="Two.", points=1)], view.ALIKE),
        ([check(message="Too slow.")], view.OPEN),
        ([check(message="Too slow."), check(message="Too fast.")], view.OPEN),
        ([check(message="Wrong.", story="f(1)"), check(message="Wrong.", story="f(1)")], view.OPEN),
        ([check(), check()], view.OPEN),
        ([check(status="passed"), check(status="unfinished")], view.OPEN),
    ],
)
def test_a_task_is_done_not_begun_alike_or_open(checks: list[Any], state: str) -> None:
    """A task says in which of four ways it is laid out."""
    (task,) = view.tasks([{"number": 1, "title": "First"}], checks)

    assert task.state() == state


SAME = "The cause is the same as above."
AT_ONE = "The cause is the same as above, at “One”"
ERROR = {"status": "error", "message": "NameError: x", "frames": ["f.py, line 3"]}


def test_a_cause_is_explained_once() -> None:
    """A mistake is told at the first check of an exercise; the others, also of later tasks, say only that it was."""
    checks = [
        check(mistake=MISTAKE),
        check(mistake=MISTAKE, title="Two."),
        check(mistake=MISTAKE, task=2, story="f(1)"),
    ]

    first, second = view.tasks([{"number": 1, "title": "First"}, {"number": 2, "title": "Second"}], checks)

    assert (first.checks[0].cause, first.checks[0].message) == ("Adds.", "")
    assert [(c.cause, c.story, c.message) for c in (first.checks[1], *second.checks)] == [("", "", SAME)] * 2


@pytest.mark.parametrize("between", [{"story": "g(2)"}, {"message": "It is too long."}])
def test_a_cause_that_is_not_the_last_one_told_is_told_by_name(between: Any) -> None:
    """Where something else was told since, be it in a sentence, a check says where its cause was."""
    checks = [
        check(mistake=MISTAKE),
        check(**between, title="Two.", id="two"),
        check(mistake=MISTAKE, title="Three."),
    ]

    (task,) = view.tasks([{"number": 1, "title": "First"}], checks)

    assert task.checks[2].message == AT_ONE


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ({**ERROR, "story": "g(2)"}, "The same as above."),
        ({**ERROR, "frames": ["f.py, line 9"]}, "NameError: x"),
        ({**ERROR, "message": "NameError: y"}, "NameError: y"),
        ({**ERROR, "status": "failed", "frames": []}, "NameError: x"),
    ],
)
@pytest.mark.parametrize("named", [{}, {"mistake": MISTAKE}])
def test_an_error_is_told_once(second: Any, said: str, named: Any) -> None:
    """The same error in the same place is told once, whether or not the mistake behind it was named then."""
    checks = [check(**ERROR, **named, story="f(1)"), check(id="two", title="Two.", **second)]

    (task,) = view.tasks([{"number": 1, "title": "First"}], checks)

    assert (task.checks[0].story, task.checks[0].message) == ("f(1)", "NameError: x")
    assert task.checks[1].message == said


def test_what_needs_no_words_stands_together() -> None:
    """What passed is one group, what was not run another, and so is what has the cause of an earlier check."""
    checks = [
        check(status="passed", title="a"),
        check(mistake=MISTAKE, title="b"),
        check(status="skipped", title="c", message="Not run: it builds on “b”"),
        check(status="passed", title="d", output="hello"),
        check(mistake=MISTAKE, title="e"),
        check(status="skipped", title="f", message="Not run: it builds on “e”"),
        check(**ERROR, mistake=MISTAKE, title="g"),
        check(title="h"),
        check(title="i"),
    ]

    (task,) = view.tasks([{"number": 1, "title": "First"}], checks)

    assert ["".join(c.title for c in group) for group in task.groups()] == ["ad", "b", "cf", "eg", "h", "i"]


def test_points_of_what_is_not_shown_count() -> None:
    """A task's points are those of all its checks, where the hidden ones are known."""
    counted = [check(points=2), check(visibility="hidden", points=1, max_points=3)]

    (task,) = view.tasks([{"number": 1, "title": "First", "points": 3, "max_points": 5}], told(counted, "example"))

    assert (task.points, task.max_points, len(task.checks)) == (3, 5, 1)


def test_a_task_whose_hidden_check_failed_is_not_done() -> None:
    """Where all that is shown passed, points that are missing are those of what is not shown."""
    passed = [check(status="passed", points=2)]
    (short,) = view.tasks([{"number": 1, "title": "First", "points": 2, "max_points": 5}], passed)
    (done,) = view.tasks([{"number": 1, "title": "First", "points": 2, "max_points": 2}], passed)

    assert (short.state(), done.state()) == (view.SHORT, view.DONE)


def test_a_task_without_checks_is_none() -> None:
    """A task that nothing is asked of is left out."""
    two = view.tasks([{"number": 1, "title": "First"}, {"number": 2, "title": "Second"}], [check(task=2)])

    assert [task.number for task in two] == [2]


def test_where_it_raised_is_said_of_errors_only() -> None:
    """The last frame is the place of a check that ended in an exception."""
    frames = ["f.py, line 3", "f.py, line 7, g"]

    assert view.check_view(check(status="error", frames=frames[1:])).place == frames[1]
    assert view.check_view(check(status="error", frames=frames)).place == "f.py, line 7, g (called at f.py, line 3)"
    assert view.check_view(check(status="error", frames=[frames[1]] * 3)).place == frames[1]  # it calls itself
    assert view.check_view(check(frames=frames)).place == ""
