"""Tasks whose stub holds code to be mended: not begun while it stands as it was given."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from grader.course import catalog
from grader.course.release import making
from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.commands import grade
from tests.grading import grade_all, source_of

SOLUTION = "solutions/01-line/line.py"
TODO = "    # TODO(task 1): times two\n    # BEGIN SOLUTION\n"
RIGHT = "    return np.asarray(x) * FACTOR\n"
WRONG = "    return np.asarray(x) + FACTOR\n"
OPEN, FAILED, PASSED = Outcome.UNFINISHED, Outcome.FAILED, Outcome.PASSED


def with_a_bug(root: Path) -> Course:
    """Let the first task of the miniature course be a bug that is to be found, and return the course as it is then."""
    path = root / SOLUTION
    text = path.read_text(encoding="utf-8")
    ends = "    # END SOLUTION\n"
    mended = (
        TODO.partition("\n")[2].replace("\n", " of task 1\n") + RIGHT + "    # INSTEAD\n" + WRONG.replace("r", "# r", 1)
    )
    assert TODO + RIGHT + ends in text
    path.write_text(text.replace(TODO + RIGHT + ends, mended + ends), encoding="utf-8")
    korean = path.with_name("ko.toml")
    lines = korean.read_text(encoding="utf-8").splitlines(keepends=True)
    korean.write_text("".join(line for line in lines if "times two" not in line), encoding="utf-8")
    course = catalog.read(root)
    making.write(course, course.exercises)
    return course


def outcomes(course: Course, box: ForkServers, *files: tuple[str, str]) -> list[Outcome]:
    """Return how the checks end of what somebody hands in, first those of task 1."""
    (result,) = grade_all(course, course.exercises[0], [tuple(source_of(*file) for file in files)], box)
    return [each.outcome for each in result.checks]


def test_the_stub_has_code_and_says_no_place(own_miniature: Path) -> None:
    """The code to be mended stands in the stub and in the notebook, where nothing tells which task it belongs to."""
    course = with_a_bug(own_miniature)
    files = making.generated(course, course.exercises[0])
    cells = nbformat.reads(files["line.ipynb"], as_version=4).cells  # type: ignore[no-untyped-call]

    for text in (files["line.py"], "\n".join(cell.source for cell in cells if cell.cell_type == "code")):
        assert WRONG in text
        assert "task 1" not in text
        assert "np.asarray(x) *" not in text
    assert [cell.id for cell in cells if "-task-" in cell.id] == ["line-task-1", "line-task-2"]


@pytest.mark.usefixtures("few_lazy_programs")
def test_such_a_course_holds(own_miniature: Path) -> None:
    """`grade verify` finds nothing amiss with a task that has no TODO."""
    with_a_bug(own_miniature)

    assert grade("verify", course=own_miniature).output == "1 exercise holds what it promises.\n"


def test_it_is_begun_once_its_code_changes(own_miniature: Path, box: ForkServers) -> None:
    """As given, and in other words of its docstring, it is not begun; changed, it fails or holds."""
    course = with_a_bug(own_miniature)
    stub = making.generated(course, course.exercises[0])["line.py"]
    korean = making.generated(course, course.exercises[0], "ko")["line.py"]

    assert outcomes(course, box, ("line.py", stub)) == [OPEN] * 5
    assert outcomes(course, box, ("line.py", korean.replace(WRONG, f"    # why?\n{WRONG}"))) == [OPEN] * 5
    assert outcomes(course, box, ("line.py", stub.replace("+ FACTOR", "- FACTOR")))[0] == FAILED
    assert outcomes(course, box, ("line.py", stub.replace("+ FACTOR", "* FACTOR"))) == [PASSED] * 3 + [OPEN] * 2


def test_nothing_tells_where_the_bug_is(own_miniature: Path, box: ForkServers) -> None:
    """As long as a task is not begun, no place and no function stands in its results, and none in what to do next."""
    course = with_a_bug(own_miniature)
    stub = making.generated(course, course.exercises[0])["line.py"]
    (result,) = grade_all(course, course.exercises[0], [(source_of("line.py", stub),)], box)
    file = own_miniature / "exercises" / "01-line" / "line.py"

    assert {(each.place, each.function, each.story, each.frames) for each in result.checks[:3]} == {("", "", "", ())}
    assert f"Next: {file} (task 1)" in grade("submit", file, course=own_miniature).output.replace("\n", " ")


def test_a_notebook_in_which_it_is_mended_counts(own_miniature: Path, box: ForkServers) -> None:
    """Of a program as it was given and a notebook that was worked in, the notebook is graded."""
    course = with_a_bug(own_miniature)
    stub = making.generated(course, course.exercises[0])
    notebook = json.loads(stub["line.ipynb"])
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].replace("+ FACTOR", "* FACTOR")

    found = outcomes(course, box, ("line.py", f"{stub['line.py']}# mine\n"), ("line.ipynb", json.dumps(notebook)))

    assert found == [PASSED] * 3 + [OPEN] * 2


def test_the_solution_is_shown_without_what_was_wrong(own_miniature: Path) -> None:
    """`grade solution` shows the course's own lines, and neither the markers nor the code that was to be mended."""
    course = with_a_bug(own_miniature)
    settings = own_miniature / "exercises" / "course.toml"
    settings.write_text('solutions = "always"\n' + settings.read_text(encoding="utf-8"), encoding="utf-8")
    for _ in range(len(course.exercises[0].tasks[0].hints)):
        grade("hint", "line", "1", course=own_miniature)
    said = grade("solution", "line", "1", course=own_miniature).output

    assert RIGHT.strip() in said
    assert "FACTOR" in said
    assert not any(sign in said for sign in ("INSTEAD", "SOLUTION", WRONG.strip()))


@pytest.mark.parametrize("number", [1, 2])
def test_what_is_broken_while_loading_is_said_as_ever(own_miniature: Path, box: ForkServers, number: int) -> None:
    """A function that was taken away is missing, whichever task it belongs to."""
    course = with_a_bug(own_miniature)
    text = making.generated(course, course.exercises[0], solved=True)["line.py"]
    gone = text.replace("def double", "def twice") if number == 1 else text.replace("class Total", "class Sum")

    assert outcomes(course, box, ("line.py", gone)).count(PASSED) == (2 if number == 1 else 3)
