"""From a program and a README to a notebook."""

from __future__ import annotations

import json

import pytest

from grader.course.release import notebooks
from grader.model.course import Course
from grader.model.errors import CourseError
from tests.course.release import NOTEBOOK_STYLE, SOLUTION


def test_a_module_is_parted_by_task() -> None:
    """Imports come first, each task's definitions follow, and helpers go with what comes after them."""
    parts = notebooks.parts_of(SOLUTION, "line.py")

    assert [p.tasks for p in parts] == [(), (1,), (2,)]
    assert parts[0].source == "import numpy as np"
    assert parts[1].source.startswith("FACTOR = 2")
    assert "def helper" in parts[2].source


def test_tasks_out_of_order_are_told() -> None:
    """A definition of an earlier task after one of a later task is refused."""
    with pytest.raises(CourseError, match="task 1 comes too late"):
        notebooks.parts_of(SOLUTION + SOLUTION.partition("2\n")[2].partition("class")[0], "line.py")


def test_a_readme_is_parted_by_task() -> None:
    """The story, the tasks by number in either language, and the rest are told apart."""
    prose = notebooks.prose_of("# T\n\nstory\n\n## Task 1: a\n\nb\n\n## 과제 2: c\n\nd\n\n## Try it\n\ne\n")

    assert prose.opening == "# T\n\nstory"
    assert prose.tasks == {1: "## Task 1: a\n\nb", 2: "## 과제 2: c\n\nd"}
    assert prose.closing == "## Try it\n\ne"


def test_given_code_has_cells_of_its_own() -> None:
    """What follows ``# %%`` begins a cell, whose mark is left out; without it, given code goes with what follows."""
    parts = notebooks.parts_of(NOTEBOOK_STYLE, "ages.py")

    assert [part.tasks for part in parts] == [(), (1,), (), (2,), ()]
    assert "def shown" in parts[2].source
    assert parts[4].source.endswith("shown(mean_age)")
    assert not any("%%" in part.source for part in parts)


def test_every_cell_has_an_id_of_its_own(course: Course) -> None:
    """Given code after the last task, or twice between tasks, makes no two cells of one name."""
    exercise = course.exercises[0]
    again = NOTEBOOK_STYLE.replace("# %%\nshown", "# %%\nprint(1)\n\n\n# %%\nshown")

    notebook = json.loads(notebooks.notebook_of(again, "# Ages\n\n## Task 1: a\n\n## Task 2: b\n", exercise))

    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    assert f"{exercise.slug}-code-given-2" in ids
