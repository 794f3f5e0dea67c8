"""What is to be learned from a task that passed: whose code is found, and when there is nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from grader.grading import lesson
from grader.model.course import Check, Course, Visibility
from grader.model.language import Text
from grader.model.report import CheckResult, ExerciseResult, Outcome
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from tests.commands import SOLUTION


def result_of(
    course: Course, hidden: Outcome = Outcome.PASSED, name: str = "line.py", text: str = SOLUTION
) -> ExerciseResult:
    """Return a result in which task 1 has a check that passed, and a hidden one."""
    checks = (
        CheckResult(Check("a", "line", 1, Text("It works."), 1), Outcome.PASSED),
        CheckResult(Check("b", "line", 1, Text("It works."), 1, (), Visibility.HIDDEN), hidden),
    )
    return ExerciseResult(course.exercises[0], Source.of(name, text.encode()), checks)


def test_a_notebook_is_read_by_its_cells(miniature: Course, box: ForkServers) -> None:
    """Of a notebook, the functions are found among magics and cells that are no Python."""
    cells = ["%matplotlib inline\n" + SOLUTION.split("\n\n\n")[1], "this is no Python", "print(1)"]
    text = json.dumps({"cells": [{"cell_type": "code", "source": cell} for cell in cells]})

    found = lesson.lessons(miniature, [result_of(miniature, name="line.ipynb", text=text)], box)

    assert found["line", 1].own.startswith("def double(x):")
    assert found["line", 1].course.startswith("def double(x):")


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.BROKEN, Outcome.SKIPPED])
def test_a_task_that_has_not_passed_in_full_has_none(miniature: Course, box: ForkServers, outcome: Outcome) -> None:
    """Also where only a hidden check did not pass, nothing is shown, and nothing of a task without checks."""
    assert not lesson.lessons(miniature, [result_of(miniature, outcome)], box)
    assert list(lesson.lessons(miniature, [result_of(miniature)], box)) == [("line", 1)]


def test_a_course_that_shows_nothing_has_none(miniature: Course, box: ForkServers) -> None:
    """Where solutions are never shown and no reason is given, there is nothing to show."""
    assert not lesson.lessons(replace(miniature, solutions="never"), [result_of(miniature)], box)


def test_a_file_that_cannot_be_read_any_more_has_no_functions(miniature: Course, box: ForkServers) -> None:
    """What is no text is nothing of the learner's own; the course's answer is there all the same."""
    found = lesson.lessons(miniature, [result_of(miniature, text="\0")], box)

    assert found["line", 1].own == ""
    assert found["line", 1].course
