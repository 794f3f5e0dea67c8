"""Each way in which a course can break its promise is found by ``grade verify``."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.authoring import verify
from grader.course import catalog
from grader.model.errors import CourseError
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.commands import taught

pytestmark = pytest.mark.usefixtures("few_lazy_programs")
TASK_1, HINTS = "exercises/01-line/exercise.toml", 'title_ko = "두 배"\n'
TEST_FILE, OTHER = "solutions/01-line/test_hidden.py", "solutions/01-line/alternatives/task1.py"
BROKEN = {
    "a check that passes on the stub": (
        TEST_FILE, ('"""`double` doubles a number."""\n    ', '"""`double` doubles a number."""\n    return\n    '),
        "doubles_a_number is PASSED, not UNFINISHED, on the stub line.py and 3 more of these programs",
    ),
    "a check that the solution fails": (
        TEST_FILE, ("expected=6.0", "expected=7.0"), "doubles_a_number is FAILED, not PASSED, on the solution as line.py with seed 0 and 2 more of these programs: double(3.0) gives 6.0; 7.0 is expected",
    ),
    "a check that zeros pass": (
        TEST_FILE, ("student.double(3.0), expected=6.0", "student.double(0.0), expected=0.0"), "the lazy program zero earns",
    ),
    "a check that breaks": (
        TEST_FILE, ("assert_close(student.double(3.0)", "assert_close(len(student.double)"), "doubles_a_number is BROKEN, not PASSED, on the solution as line.py with seed 0 and 2 more of these programs: AuthorError: write value(double): ",
    ),
    "a check without a docstring": (
        TEST_FILE, ('    """`double` doubles a number."""\n', ""), "check doubles_a_number has no English text",
    ),
    "a check without Korean": (
        "solutions/01-line/ko.toml", ("doubles_a_number =", "doubles_numbers ="), "check doubles_a_number has no Korean text",
    ),
    "Korean for no check": (
        "solutions/01-line/ko.toml", ("doubles_a_number =", "doubles_numbers ="), "ko.toml names doubles_numbers, which is no check",
    ),
    "a message without Korean": (
        "solutions/01-line/ko.toml", ('"One total', '"Two totals'),
        "ko.toml has no Korean for the message 'One total changed another.'",
    ),
    "a TODO without Korean": (
        "solutions/01-line/ko.toml", ('"times two" =', '"twice" ='), "'times two' in the stub has no Korean text",
    ),
    "Korean for nothing in the stub": (
        "solutions/01-line/ko.toml", ('"times two" =', '"twice" ='), "ko.toml names 'twice', which is not in the stub",
    ),
    "a README without a task": (
        "exercises/01-line/README.ko.md", ("## 과제 2", "## 부록 2"), "README.ko.md has sections for tasks [1]",
    ),
    "a TODO of another task": (
        "solutions/01-line/line.py", ("TODO(task 2)", "TODO(task 3)"), "line.py has TODOs for tasks [1, 3]",
    ),
    "an alternative that is wrong": (
        OTHER, "def double(x): return x",
        "doubles_a_number is FAILED, not PASSED, on the alternative of task 1 with seed 0",
    ),
    "an alternative of another task": (
        OTHER, "def triple(x): return x", "the alternative of task 1 defines none of double",
    ),
    "an alternative that is no Python": (
        OTHER, "def double(x", "alternatives/task1.py, line 1: Python cannot read this: '(' was never closed",
    ),
    "an alternative of no task": (
        "solutions/01-line/alternatives/task7.py", "x = 1", "alternatives/task7.py is about no task; its name should be one of task1.py",
    ),
    "a note without Korean": (
        OTHER, 'NOTE = "So."\ndef double(x): return 2 * x', "the note of the alternative of task 1 has no Korean text",
    ),
    "why without Korean": (
        TASK_1, (HINTS, f'{HINTS}why = "So."\nwhy_ko = "So."\n'), "`why` of task 1 has no Korean text",
    ),
    "a hint for a function without Korean": (
        TASK_1, ("[[tasks]]\nnumber = 2", '[tasks.hints_for]\ndouble = ["a"]\n[tasks.hints_for_ko]\ndouble = ["a"]\n[[tasks]]\nnumber = 2'),
        "task 1 has no Korean text",
    ),
    "a stub that has drifted": (
        "exercises/01-line/line.py", ("twice x", "two x"), "line.py is not what the solution makes; run `grade release`",
    ),
}  # fmt: skip
FIGURES = """
from grader.figures import answer, figure
from grader.language import Text


@figure("A line", "직선")
def line(student, sheet):
    sheet.axes().plot([0, 1], answer(lambda: student.double([0.0, 1.0]), shape=(2,)))
    return Text("It rises.", "올라갑니다.")
"""
BROKEN_FIGURES = {
    "figures that cannot be run": ("from grader.figures", "from grader.figgures", "figures.py: cannot be run (ModuleNotFoundError"),
    "a figure that stops": (".plot(", ".plott(", "figures.py: line stops with AttributeError"),
    "a figure of nothing": ("return Text", "None and Text", "figures.py: line draws nothing of the solution"),
    "a picture without Korean": ("올라갑니다.", "", "the picture line has no Korean text"),
    "a title without Korean": ("직선", "", "the title of the picture line has no Korean text"),
}  # fmt: skip


@pytest.mark.alike
@pytest.mark.parametrize("name", BROKEN_FIGURES)
def test_a_figure_that_does_not_hold_is_found(own_miniature: Path, box: ForkServers, name: str) -> None:
    """Each way in which a figure can be wrong is told."""
    before, after, why = BROKEN_FIGURES[name]
    path = own_miniature / "solutions" / "01-line" / "figures.py"
    path.write_text(FIGURES.replace(before, after), encoding="utf-8")
    wrong = problems(own_miniature, box)

    assert any(why in problem for problem in wrong), wrong


def test_a_figure_that_holds_is_no_fault(own_miniature: Path, box: ForkServers) -> None:
    """Of a figure that draws the solution, with words in both languages, nothing is said."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(FIGURES, encoding="utf-8")

    assert problems(own_miniature, box) == []


@pytest.fixture(autouse=True)
def one_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of seeds is nothing that these tests are about."""
    monkeypatch.setattr(verify, "SEEDS", range(1))


def problems(root: Path, box: ForkServers, mistake_seeds: int = 1) -> list[str]:
    """Return what is wrong with a course."""
    broken = catalog.read(root)
    try:
        faults = verify.verify(
            broken,
            broken.exercises,
            lambda: Student(box),
            lambda exercise, what: None,
            mistake_seeds=mistake_seeds,
        )
        return [fault.problem for fault in faults]
    except CourseError as error:
        return [str(error)]


@pytest.mark.alike(each=6)
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_promise_is_found(own_miniature: Path, box: ForkServers, name: str) -> None:
    """The fault is named in one of the sentences."""
    file, change, problem = BROKEN[name]
    path = own_miniature / file
    if isinstance(change, str):  # the whole of another file
        path.parent.mkdir(exist_ok=True)
        path.write_text(change, encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8")
        before, after = change
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    assert any(problem in found for found in problems(own_miniature, box))


def test_a_sound_course_has_no_fault(own_miniature: Path, box: ForkServers) -> None:
    """The miniature course as it is holds what it promises."""
    assert problems(own_miniature, box) == []


def test_a_sound_alternative_is_no_fault(own_miniature: Path, box: ForkServers) -> None:
    """A task with an alternative that earns every point, hints for its function and a reason has none either."""
    assert problems(taught(own_miniature), box) == []


MISTAKE = '''"""What is believed."""

TASK = 1
FEEDBACK = "What happened?"
FEEDBACK_KO = "무슨 일이 있었습니까?"


def double(x):
    {body}
'''
BAD_MISTAKES = {
    "as the solution does": ("return 2 * x", "line 8: with seed 0 no check fails; is it wrong at all?"),
    "never ends": ("while True: x += 1", "line 8: it does not come to an end at doubles_a_number"),
    "raises at once": ("return nothing", None),
    "as another one": ("return x + 5", "line 8: with seed 0 it is not named at doubles_a_number"),
}


@pytest.mark.alike
@pytest.mark.parametrize("name", BAD_MISTAKES)
def test_a_mistake_that_is_none_is_found(own_miniature: Path, box: ForkServers, name: str) -> None:
    """A known mistake that is right, that hangs, or that another one cannot be told from, is named with its line."""
    body, problem = BAD_MISTAKES[name]
    folder = own_miniature / "solutions" / "01-line" / "mistakes"
    folder.mkdir()
    (folder / "a.py").write_text(MISTAKE.format(body=body), encoding="utf-8")
    (folder / "b.py").write_text(MISTAKE.format(body="return 5 + x"), encoding="utf-8")

    found = [p for p in problems(own_miniature, box) if p.startswith("mistakes/a.py")]

    assert found == ([f"mistakes/a.py, {problem}"] if problem else [])


def test_a_mistake_that_does_not_run_is_found(own_miniature: Path, box: ForkServers) -> None:
    """A known mistake whose file raises when it is run is named."""
    folder = own_miniature / "solutions" / "01-line" / "mistakes"
    folder.mkdir()
    (folder / "a.py").write_text(MISTAKE.format(body="return x") + "\n1 / 0\n", encoding="utf-8")

    (found,) = problems(own_miniature, box)

    assert found.startswith("mistakes/a.py, line 8: it does not run: ")
    assert "ZeroDivisionError" in found


@pytest.mark.long
def test_a_mistake_that_chance_lets_pass_is_found(own_miniature: Path, box: ForkServers) -> None:
    """A check that a known mistake passes with one seed and fails with another is named: marks would be drawn by lot."""
    tests = own_miniature / TEST_FILE
    coin = '''

@task(1, points=1)
def test_doubles_what_the_coin_says(student, rng):
    """`double` doubles 0 or 1."""
    x = float(rng.integers(2))
    assert_close(student.double(x), expected=2 * x)
'''
    tests.write_text(tests.read_text(encoding="utf-8") + coin, encoding="utf-8")
    folder = own_miniature / "solutions" / "01-line" / "mistakes"
    folder.mkdir()
    body = "return x + 5 if np.ndim(x) == 0 and x > 0 else 2 * np.asarray(x)"
    (folder / "a.py").write_text(MISTAKE.format(body=body), encoding="utf-8")

    (found,) = [problem for problem in problems(own_miniature, box, 3) if problem.startswith("mistakes/a.py")]

    assert "doubles_what_the_coin_says passes with seed" in found
