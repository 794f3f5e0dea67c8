"""Pictures are drawn from whatever a learner's program answers, and never cost anything but themselves."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest

from grader.course import catalog
from grader.figures import MINE, Sheet, programs
from grader.figures.programs import Picture
from grader.model import language
from grader.model.course import Course
from grader.model.errors import TimedOut
from grader.model.language import Text
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import source_of

HEAD = """
from grader.figures import answer, figure
from grader.language import Text
"""
LINE = (
    HEAD
    + """
@figure("A line", "직선")
def line(student, sheet):
    heights = answer(lambda: student.double([0.0, 1.0]), shape=(2,))
    if heights is None:
        return None
    sheet.axes().plot([0, 1], heights)
    return Text(f"It ends at {heights[1]:g}.", f"{heights[1]:g}에서 끝납니다.")
"""
)
RIGHT = "def double(x):\n    return [2 * v for v in x]\n"


def drawn(course: Path, code: str, program: str, box: ForkServers) -> list[Picture]:
    """Return the pictures that some figures draw of a program."""
    (course / "solutions" / "01-line" / "figures.py").write_text(code, encoding="utf-8")
    found = catalog.read(course)
    (exercise,) = found.exercises
    student = Student(box)
    try:
        return programs.pictures(found, exercise, source_of("line.py", program), student)
    finally:
        student.close()


def test_figures_import_what_hidden_tests_can(
    own_miniature: Path, tmp_path: Path, box: ForkServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module in the course's folder can be imported, wherever the grader is called; afterwards it is on no path."""
    monkeypatch.chdir(tmp_path)
    (own_miniature / "truth_of_the_line.py").write_text("SLOPE = 2\n", encoding="utf-8")
    before = sys.path[:]

    assert len(drawn(own_miniature, LINE.replace("@figure", "import truth_of_the_line\n@figure", 1), RIGHT, box)) == 1
    assert sys.path == before


def test_a_picture_is_drawn_from_answers(own_miniature: Path, box: ForkServers) -> None:
    """What the program answers is what is drawn, and told in both languages."""
    (picture,) = drawn(own_miniature, LINE, RIGHT, box)

    assert picture.title == Text("A line", "직선")
    assert picture.alternative == Text("It ends at 2.", "2에서 끝납니다.")
    assert picture.svg.startswith("<svg")


@pytest.mark.parametrize(
    "body",
    ["return None", "return 'text'", "return [1.0]", "return [[1.0, 2.0], [3.0]]", "raise NotImplementedError('task 1: double')",
     "raise ValueError(x)", "return [0.0] * 1_000_000", "return object()", "return [10 ** 400, 0]"],
)  # fmt: skip
def test_what_is_no_such_answer_is_not_drawn(own_miniature: Path, box: ForkServers, body: str) -> None:
    """An answer of another kind, shape or size leaves the picture out, and nothing is raised."""
    assert drawn(own_miniature, LINE, f"def double(x):\n    {body}\n", box) == []


@pytest.mark.parametrize("values", ["[float('nan'), 1.0]", "[float('inf'), -1e308]", "[1e300, 2]", "[True, False]"])
def test_odd_numbers_are_drawn(own_miniature: Path, box: ForkServers, values: str) -> None:
    """What is not finite is left out of the line, and what is huge is drawn as something large."""
    (picture,) = drawn(own_miniature, LINE, f"def double(x):\n    return {values}\n", box)

    assert "inf" not in picture.svg
    assert "nan" not in picture.svg.lower()


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.5, "0.5"), (-2.25, "−2.25"), (-0.0, "0"), (float("inf"), "nan/inf"), (1e300, "≥ 1e9"), (-1e10, "≤ −1e9")],
)
def test_numbers_are_told_as_far_as_they_are_known(value: float, said: str) -> None:
    """What is not finite or was cut off is not told as another number."""
    assert programs.number(programs.answer(lambda: value)) == said


def test_a_figure_that_fails_takes_no_other_with_it(own_miniature: Path, box: ForkServers) -> None:
    """Whatever a figure raises, the next one is drawn."""
    failing = '@figure("x", "엑스")\ndef fails(student, sheet):\n    return 1 / 0\n\n\n'

    assert [p.name for p in drawn(own_miniature, LINE.replace("@figure", failing + "@figure", 1), RIGHT, box)] == [
        "line-line"
    ]


def test_a_program_that_hangs_is_waited_for_once(own_miniature: Path, box: ForkServers) -> None:
    """After the first picture that runs out of time no other is begun."""
    counting = LINE.replace("    heights", '    open(f"{__file__}.begun", "a").write("x")\n    heights', 1)
    three = counting + "".join(counting[len(HEAD) :].replace("def line", f"def line{n}") for n in (2, 3))

    assert drawn(own_miniature, three, "def double(x):\n    while True:\n        pass\n", box) == []
    assert (own_miniature / "solutions" / "01-line" / "figures.py.begun").read_text("utf-8") == "x"


def test_a_figure_has_a_budget(own_miniature: Path, box: ForkServers) -> None:
    """A figure that asks without end is left out, long before it runs out of time."""
    endless = HEAD + '@figure("x", "엑스")\ndef x(student, sheet):\n    while True:\n        student.double([1.0])\n'
    terms = own_miniature / "exercises" / "01-line" / "exercise.toml"
    terms.write_text(terms.read_text("utf-8").replace("check_seconds = 1.0", "check_seconds = 60.0"), encoding="utf-8")

    assert drawn(own_miniature, endless + LINE[len(HEAD) :], RIGHT, box)[0].name == "line-line"


def test_no_figures_no_pictures(miniature: Course, box: ForkServers) -> None:
    """A course without figures.py draws nothing, and opens no program for it."""
    (exercise,) = miniature.exercises

    assert programs.pictures(miniature, exercise, source_of("line.py", RIGHT), Student(box)) == []


def test_the_same_is_drawn_alike(own_miniature: Path, box: ForkServers) -> None:
    """The same answers give the same text, byte for byte, without a date."""
    first, second = (drawn(own_miniature, LINE, RIGHT, box) for _ in range(2))

    assert first == second
    assert "date" not in first[0].svg


def test_ids_of_pictures_do_not_meet() -> None:
    """Each id of a drawing, and each mention of it, begins with the picture's name."""
    sheet = Sheet()
    sheet.axes().plot(np.arange(3), color=MINE, marker="o")
    svg = sheet.svg("mine")
    ids = set(re.findall(r'\bid="([^"]*)"', svg))

    assert ids
    assert all(id_.startswith("mine-") for id_ in ids)
    assert set(re.findall(r'(?:url\(#|href="#)([^")]*)', svg)) <= ids


def test_hanging_is_not_taken_for_no_answer() -> None:
    """A program that runs out of time ends the picture, not only the answer."""

    def hang() -> None:
        raise TimedOut(1.0)

    with pytest.raises(TimedOut):
        programs.answer(hang)


@pytest.mark.parametrize("slug", ["neuron", "gates", "xor", "activations", "layers", "mlp"])
def test_stubs_draw_nothing(course: Course, box: ForkServers, slug: str) -> None:
    """Of an exercise that is not begun there is no picture."""
    exercise = course.exercise(slug)
    stub = (course.exercise_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    student = Student(box)

    assert programs.pictures(course, exercise, source_of(exercise.file, stub), student) == []
    assert programs.charted(course, exercise, source_of(exercise.file, stub), student) == []
    student.close()


@pytest.mark.parametrize(
    ("slug", "titles"),
    [
        ("neuron", []),
        ("gates", ["AND", "NAND", "OR"]),
        ("xor", ["XOR"]),
        ("activations", ["identity", "sigmoid", "tanh"]),
        ("mlp", ["XOR: the losses that fit returns", "XOR: what your network answers"]),
    ],
)
def test_solutions_have_charts(course: Course, box: ForkServers, slug: str, titles: list[str]) -> None:
    """Where signs on a grid can show what a program does, they do."""
    language.choose("en")
    exercise = course.exercise(slug)
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    student = Student(box)
    shown = programs.charted(course, exercise, source_of(exercise.file, solution), student)
    student.close()

    assert [chart.title for chart in shown][: len(titles)] == titles


def test_what_is_not_right_is_charted_first(course: Course, box: ForkServers) -> None:
    """Of many curves, those that differ from the right ones come before the others."""
    exercise = course.exercise("activations")
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    student = Student(box)
    wrong = f"{solution}\n\ndef swish(x):\n    return x * np.tanh(x)\n"
    shown = programs.charted(course, exercise, source_of(exercise.file, wrong), student)
    student.close()

    assert [chart.title for chart in shown][:2] == ["swish ≠", "identity"]


CHARTS = """
from grader.figures import answer, charts, over_square
@charts
def broken(student):
    yield 1 / 0
@charts
def square(student):
    yield over_square("double", lambda x1, x2: student.double(x1 > 0.4 and x2))
"""


def test_charts_that_fail_take_no_other_with_them(own_miniature: Path, box: ForkServers) -> None:
    """A chart is made of the answers, whatever becomes of another."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(CHARTS, encoding="utf-8")
    found = catalog.read(own_miniature)
    (exercise,) = found.exercises
    student = Student(box)
    (chart,) = programs.charted(found, exercise, source_of("line.py", "def double(x):\n    return 2 * x\n"), student)
    student.close()

    zero, one = chart.series
    assert (zero.sign, one.sign) == ("0", "1")
    assert all(x > 0.4 and y > 0.25 for x, y in zip(one.x, one.y, strict=True))
    assert len(zero.x) + len(one.x) == 13 * 13
