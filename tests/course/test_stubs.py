"""From a solution to a stub and to notebooks."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import nbformat
import pytest

from grader.course import stubs
from grader.model.course import Course
from grader.model.errors import CourseError

SOLUTION = '''"""A line."""

import numpy as np

FACTOR = 2


def double(x):
    """Return twice x."""
    # TODO(task 1): times two
    # BEGIN SOLUTION
    return FACTOR * x
    # END SOLUTION


class Total:
    def add(self, x):
        # TODO(task 2): remember it
        # BEGIN SOLUTION
        return x
        # END SOLUTION


def helper():
    return 3


def triple(x):
    # TODO(task 2): again
    # BEGIN SOLUTION
    return 3 * x
    # END SOLUTION
'''


def test_a_stub_raises_where_the_answer_was() -> None:
    """Each answer becomes one line that raises with its task and name; everything else stays."""
    stub = stubs.stub_of(SOLUTION, "line.py")

    assert 'raise NotImplementedError("task 1: double")' in stub
    assert '        raise NotImplementedError("task 2: Total.add")' in stub
    assert "# TODO(task 1): times two" in stub
    assert "FACTOR * x" not in stub
    assert "SOLUTION" not in stub
    ast.parse(stub)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("    # TODO(task 1): times two\n", ""), "line 10: `# BEGIN SOLUTION` has to stand after"),
        (("    # END SOLUTION\n\n\nclass", "\n\nclass"), "line 18: `# BEGIN SOLUTION`"),
        (("    # BEGIN SOLUTION\n    return FACTOR", "    return FACTOR"), "`# END SOLUTION` without"),
        (("    return 3 * x\n    # END SOLUTION\n", "    return 3 * x\n"), "the last `# BEGIN SOLUTION` has no"),
    ],
)
def test_wrong_markers_are_told(change: tuple[str, str], why: str) -> None:
    """A marker without its partner, its TODO or its function is named with its line."""
    with pytest.raises(CourseError, match=r"line\.py") as caught:
        stubs.stub_of(SOLUTION.replace(*change), "line.py")

    assert why in str(caught.value)


def test_a_module_is_parted_by_task() -> None:
    """Imports come first, each task's definitions follow, and helpers go with what comes after them."""
    parts = stubs.parts_of(SOLUTION, "line.py")

    assert [p.tasks for p in parts] == [(), (1,), (2,)]
    assert parts[0].source == "import numpy as np"
    assert parts[1].source.startswith("FACTOR = 2")
    assert "def helper" in parts[2].source


def test_tasks_out_of_order_are_told() -> None:
    """A definition of an earlier task after one of a later task is refused."""
    with pytest.raises(CourseError, match="task 1 comes too late"):
        stubs.parts_of(SOLUTION + SOLUTION.partition("2\n")[2].partition("class")[0], "line.py")


def test_a_readme_is_parted_by_task() -> None:
    """The story, the tasks by number in either language, and the rest are told apart."""
    prose = stubs.prose_of("# T\n\nstory\n\n## Task 1: a\n\nb\n\n## 과제 2: c\n\nd\n\n## Try it\n\ne\n")

    assert prose.opening == "# T\n\nstory"
    assert prose.tasks == {1: "## Task 1: a\n\nb", 2: "## 과제 2: c\n\nd"}
    assert prose.closing == "## Try it\n\ne"


def test_notebooks_are_valid_and_their_ids_stable(miniature: Course) -> None:
    """A notebook is valid for nbformat, and generating it twice gives the same text with the same ids."""
    (exercise,) = miniature.exercises

    first, second = (stubs.generated(miniature, exercise)["line.ipynb"] for _ in range(2))

    nbformat.validate(nbformat.reads(first, as_version=4))  # type: ignore[no-untyped-call]
    assert first == second
    assert [cell["id"] for cell in json.loads(first)["cells"]] == [
        "line-story", "line-code-imports", "line-task-1", "line-code-1", "line-task-2", "line-code-2", "line-try",
        "line-code-check",
    ]  # fmt: skip


def test_a_notebook_ends_with_a_cell_that_grades_it(miniature: Course) -> None:
    """The last cell of each notebook asks for feedback on the cells above it."""
    (exercise,) = miniature.exercises
    files = stubs.generated(miniature, exercise)

    for name in exercise.notebooks:
        last = json.loads(files[name])["cells"][-1]
        assert (last["cell_type"], last["source"]) == ("code", 'from grader.notebook import check\n\ncheck("line")')


def test_the_korean_notebook_speaks_korean_in_its_code(miniature: Course) -> None:
    """Docstrings and TODOs are in Korean there, and all else of the code is as in the stub."""
    (exercise,) = miniature.exercises
    files = stubs.generated(miniature, exercise)

    english, korean = (
        [cell["source"] for cell in json.loads(files[name])["cells"] if cell["cell_type"] == "code"]
        for name in exercise.notebooks
    )

    assert '"""x의 두 배를 반환합니다. x는 수 또는 배열입니다."""' in korean[1]
    assert "# TODO(task 1): 두 배" in korean[1]
    assert [stubs.WORDS.sub("", cell) for cell in english] == [stubs.WORDS.sub("", cell) for cell in korean]


def test_drift_is_found(own_miniature: Path) -> None:
    """A stub that was edited by hand is found, and generating mends it."""
    from grader.course import catalog

    stub = own_miniature / "exercises" / "01-line" / "line.py"
    stub.write_text(stub.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    own = catalog.read(own_miniature)

    assert stubs.drifted(own, own.exercises) == [stub]
    assert stubs.write(own, own.exercises) == [stub]
    assert stubs.drifted(own, own.exercises) == []


NOTEBOOK_STYLE = '''"""Ages."""

import statistics

AGES = [12, 15, 18]

# TODO(task 1): the mean of AGES
# BEGIN SOLUTION
total = sum(AGES)
mean_age = total / len(AGES)
# END SOLUTION

# %% what is given between two tasks
def shown(x):
    return f"{x:.1f}"


# %%
async def later(x):
    """Return x plus one, some day."""
    # TODO(task 2): add one
    # BEGIN SOLUTION
    return x + 1
    # END SOLUTION


# %%
shown(mean_age)
'''


def test_a_variable_has_no_value_in_a_stub() -> None:
    """Each variable of an answer at the level of the module is ``...`` there, and named by its task."""
    stub = stubs.stub_of(NOTEBOOK_STYLE, "ages.py")

    assert "total = ...\nmean_age = ...\n" in stub
    assert "sum(AGES)" not in stub
    assert stubs.functions_by_task(NOTEBOOK_STYLE) == {1: ("total", "mean_age"), 2: ("later",)}


def test_an_async_function_can_be_a_stub() -> None:
    """An answer may stand in a function that is awaited."""
    assert 'raise NotImplementedError("task 2: later")' in stubs.stub_of(NOTEBOOK_STYLE, "ages.py")


def test_given_code_has_cells_of_its_own() -> None:
    """What follows ``# %%`` begins a cell, whose mark is left out; without it, given code goes with what follows."""
    parts = stubs.parts_of(NOTEBOOK_STYLE, "ages.py")

    assert [part.tasks for part in parts] == [(), (1,), (), (2,), ()]
    assert "def shown" in parts[2].source
    assert parts[4].source.endswith("shown(mean_age)")
    assert not any("%%" in part.source for part in parts)


def test_every_cell_has_an_id_of_its_own(course: Course) -> None:
    """Given code after the last task, or twice between tasks, makes no two cells of one name."""
    exercise = course.exercises[0]
    again = NOTEBOOK_STYLE.replace("# %%\nshown", "# %%\nprint(1)\n\n\n# %%\nshown")

    notebook = json.loads(stubs.notebook_of(again, "# Ages\n\n## Task 1: a\n\n## Task 2: b\n", exercise))

    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    assert f"{exercise.slug}-code-given-2" in ids
