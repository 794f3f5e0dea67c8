"""Nothing that a learner defined is lost for what stands around it."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of
from tests.sandbox.test_loader import loaded
from tests.shipped.surroundings import FORMS, HEADS, TAILS, WRAPS, kinds

COUNT = 360


def test_every_part_is_in_many_kinds() -> None:
    """The sample holds hundreds of kinds, and each form, head, wrap and tail at least a dozen times."""
    sample = kinds(COUNT)

    assert len(set(sample)) == COUNT
    for part, names in (("form", FORMS), ("head", HEADS), ("wrap", WRAPS), ("tail", TAILS)):
        assert min(sum(getattr(each, part) == name for each in sample) for name in names) >= 12


@pytest.mark.alike(each=6)
@pytest.mark.parametrize("part", range(6))
def test_no_definition_is_lost(course: Course, part: int) -> None:
    """In each kind of surroundings, all functions and classes of a solution are there after loading."""
    exercise = course.exercise("gates")
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    wanted = {line.split("(")[0].removeprefix("def ") for line in solution.splitlines() if line.startswith("def ")}
    lost = {}
    for each in kinds(COUNT)[part::6]:
        with np.errstate(), np.printoptions(), warnings.catch_warnings():  # what is loaded here may set others
            found, _notes = loaded(*each.file(exercise.slug, solution))
        if missing := sorted(name for name in wanted if not callable(found.get(name))):
            lost[str(each)] = missing

    assert wanted
    assert lost == {}


@pytest.mark.long
@pytest.mark.parametrize("number", range(1, 7))
def test_a_solution_in_odd_surroundings_earns_everything(course: Course, box: ForkServers, number: int) -> None:
    """A sample of the kinds earns every point; ``python -m tests.soak.surroundings`` grades all of them."""
    exercise = course.exercises[number - 1]
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    sample = kinds(COUNT)[number::45]
    results = grade_all(course, exercise, [(source_of(*each.file(exercise.slug, solution)),) for each in sample], box)
    short = {
        str(each): [c.check.id for c in r.checks if c.points < c.max_points]
        for each, r in zip(sample, results, strict=True)
    }

    assert {each: checks for each, checks in short.items() if checks} == {}
