"""Pictures and charts of what a learner's program does, drawn from its answers within a budget of calls and time."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import numpy as np

from grader.figures.canvas import Sheet, load, style
from grader.grading.runner import Student
from grader.judging.comparison import numbers
from grader.model.course import Course, Exercise
from grader.model.errors import CourseError, Died, InputError, StudentFailure, TimedOut, WorkerFailure
from grader.model.language import Text, _
from grader.model.submission import Source
from grader.testing.proxy import Proxy, value
from grader.testing.recording import Record, student_of

MOST_CALLS = 2000  # for one picture
LARGEST_ANSWER = 100_000  # numbers
LARGEST_NUMBER = 1e9  # what is larger is drawn as this
LARGEST_PICTURE = 300_000  # characters of SVG
FIGURE, CHARTS = "title", "charts"  # the attributes that mark a function
SQUARE = np.linspace(-0.5, 1.5, 13)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG, its title, and what is seen in it."""

    name: str
    title: Text
    svg: str
    alternative: Text


Pictures = dict[str, list[Picture]]  # by the slug of their exercise


@dataclass(frozen=True, slots=True)
class Series:
    """Points of a chart: ``sign`` is the character that each is drawn as, and lines join them where that is asked."""

    label: str
    sign: str
    x: Any
    y: Any
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """What a terminal can show of a program's answers, in the language spoken; of two points in one place the later."""

    title: str
    series: tuple[Series, ...]


def against(title: str, x: Any, mine: Any, right: Any) -> Chart:
    """Return a learner's curve over the right one."""
    series = Series(_("right"), ".", x, right, joined=True), Series(_("yours"), "*", x, mine, joined=True)
    return Chart(title, series)


def where_on(title: str, x: Any, y: Any, on: Any) -> Chart:
    """Return the points at which a program answers 1 and those at which it answers 0."""
    return Chart(title, (Series("0", "0", x[~on], y[~on]), Series("1", "1", x[on], y[on])))


def over_square(title: str, gate: Callable[[float, float], Any]) -> Chart | None:
    """Return where a gate of two inputs is on, around the four points that it is meant for; None without numbers."""
    x, y = np.meshgrid(SQUARE, SQUARE)
    answers = []
    for x1, x2 in zip(x.flat, y.flat, strict=True):
        answers.append(answer(partial(gate, float(x1), float(x2)), shape=()))
        if answers[-1] is None:
            return None
    return where_on(title, x, y, np.reshape(answers, x.shape) > 0.5)


def figure(en: str, ko: str = "", **others: str) -> Callable[[Callable[[Proxy, Sheet], Text | None]], Any]:
    """Mark a function as a picture with this title."""

    def mark(function: Any) -> Any:
        function.title = Text(en, ko, **others)
        return function

    return mark


def charts(function: Any) -> Any:
    """Mark a function that is given the learner's program, and yields charts."""
    function.charts = True
    return function


def answer(ask: Callable[[], Any], shape: tuple[int, ...] | None = None) -> Any:
    """Return what a learner's program answers as an array of floats, or None when it gives no such numbers.

    What is not finite becomes NaN, which is not drawn.
    """
    try:
        array = numbers(value(ask()))
    except (TimedOut, Died):
        raise
    except StudentFailure:
        return None
    if array is None or array.dtype.kind not in "biuf" or array.size > LARGEST_ANSWER:
        return None
    if shape == () and array.size == 1:  # a number may come in an array, as in a hidden test
        array = array.reshape(())
    if shape is not None and array.shape != shape:
        return None
    array = array.astype(float)
    return np.clip(np.where(np.isfinite(array), array, np.nan), -LARGEST_NUMBER, LARGEST_NUMBER)


def number(value: float, form: str = "g") -> str:
    """Return a number as a reader sees it, with a true minus; of one that ``answer`` changed, what is still known."""
    if not np.isfinite(value):
        return "nan/inf"
    if abs(value) >= LARGEST_NUMBER:
        return "≥ 1e9" if value > 0 else "≤ −1e9"
    return f"{value + 0.0:{form}}".replace("-", "−")


def pictures(course: Course, exercise: Exercise, source: Source, student: Student) -> list[Picture]:
    """Return the pictures of a learner's program; none that fail (CourseError when figures.py cannot be run)."""

    def draw(name: str, function: Any) -> list[Picture]:
        picture = drawn(f"{exercise.slug}-{name}", function, student)
        return [picture] if picture else []

    return _each(marked(course, exercise, FIGURE), draw, exercise, source, student)


def charted(course: Course, exercise: Exercise, source: Source, student: Student) -> list[Chart]:
    """Return the charts of a learner's program for a terminal, as ``pictures`` does."""

    def chart(_name: str, function: Any) -> list[Chart]:
        return charts_of(function, student)

    return _each(marked(course, exercise, CHARTS), chart, exercise, source, student)


def _each(
    functions: dict[str, Any],
    draw: Callable[[str, Any], list[T]],
    exercise: Exercise,
    source: Source,
    student: Student,
) -> list[T]:
    """Load a program; return what ``draw`` makes with each function, without those that fail."""
    if not functions:
        return []
    try:
        student.open(exercise, source)
    except (InputError, StudentFailure, WorkerFailure):
        return []
    found: list[T] = []
    for name, function in functions.items():
        try:
            found += draw(name, function)
        except (TimedOut, Died, WorkerFailure):  # what hangs once would hang in each picture
            break
        except Exception:  # noqa: BLE001 - answers can be anything, and a picture earns no point
            continue
    return found


def drawn(name: str, function: Any, student: Student) -> Picture | None:
    """Return one picture, or None when there is nothing to draw (exceptions are passed on)."""
    load()  # before the learner's time begins to run
    sheet = Sheet()
    student.begin(0)
    with style():
        seen = function(student_of(Record(student, MOST_CALLS)), sheet)
        if seen is None or sheet.drawn is None:
            return None
        svg = sheet.svg(name)
    return Picture(name, function.title, svg, seen) if len(svg) <= LARGEST_PICTURE else None


def charts_of(function: Any, student: Student) -> list[Chart]:
    """Return the charts that one function yields (whatever is wrong with it comes through)."""
    student.begin(0)
    with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        return list(function(student_of(Record(student, MOST_CALLS))))


def marked(course: Course, exercise: Exercise, mark: str) -> dict[str, Any]:
    """Return by name what ``figures.py`` of an exercise marks so (CourseError when the file cannot be run)."""
    path = course.solution_folder(exercise) / "figures.py"
    if not path.is_file():
        return {}
    spec = importlib.util.spec_from_file_location(f"figures_{exercise.slug}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(course.root))  # what hidden tests can import, figures can, too
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        said = _("{file}: cannot be run ({reason}).")
        raise CourseError(said.format(file=path, reason=f"{type(error).__name__}: {error}")) from error
    finally:
        sys.path.remove(str(course.root))
    return {name: thing for name, thing in vars(module).items() if hasattr(thing, mark) and callable(thing)}
