"""Pictures of what a learner's program does, drawn from its answers.

``solutions/NN-slug/figures.py`` holds functions such as

    @figure("The line that each gate draws", "각 게이트가 긋는 직선")
    def decision_lines(student, sheet):
        axes = sheet.axes()
        heights = answer(lambda: student.sigmoid(GRID), shape=GRID.shape)
        if heights is None:
            return None  # nothing to draw yet
        axes.plot(GRID, heights, color=MINE)
        return Text("Sigmoid rises from 0 to 1.", "시그모이드는 0에서 1로 올라갑니다.")

and each returns in words, in both languages, what is seen. It asks through the same border as a hidden test, with a
budget of calls and time. A figure that fails is left out; it never fails a report.
"""

from __future__ import annotations

import importlib.util
import io
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.agreement import numbers
from grader.catalog import Catalog
from grader.engine import Student
from grader.errors import CourseError, Died, StudentFailure, TimedOut, WorkerFailure
from grader.language import Text, _
from grader.model import Exercise, Source
from grader.places import Place, Record, student_of, value

MOST_CALLS = 2000  # for one picture
LARGEST_ANSWER = 100_000  # numbers
LARGEST_NUMBER = 1e9  # what is larger is drawn as this
LARGEST_PICTURE = 300_000  # characters of SVG
WIDTH = 7.0  # inches, at 72 units each

# Roles, not colours: a page gives each of them the colour that can be seen on its ground.
NAMES = ("ink", "faint", "mine", "right", "wrong", "on", "off")
ROLES = {name: f"#0101{number:02d}" for number, name in enumerate(NAMES, 1)}
INK, FAINT, MINE, RIGHT, WRONG, ON, OFF = ROLES.values()
STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "grade",
    "text.parse_math": False,
    "font.size": 12,
    "text.color": INK,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.facecolor": "none",
    "axes.titlesize": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.facecolor": "none",
    "grid.color": FAINT,
    "grid.linewidth": 0.4,
    "legend.frameon": False,
    "xtick.color": FAINT,
    "xtick.labelcolor": INK,
    "ytick.color": FAINT,
    "ytick.labelcolor": INK,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG, its title, and what is seen in it."""

    name: str
    title: Text
    svg: str
    alternative: Text


Pictures = dict[str, list[Picture]]  # by the slug of their exercise


class Sheet:
    """What one picture is drawn on."""

    def __init__(self) -> None:
        self.drawn: Any = None

    def axes(self, rows: int = 1, columns: int = 1, *, height: float = 3.0, **settings: Any) -> Any:
        """Return one pair of axes, or an array of them; ``height`` is that of a row, in inches."""
        from matplotlib.figure import Figure

        self.drawn = Figure(figsize=(WIDTH, height * rows), layout="constrained")
        return self.drawn.subplots(rows, columns, **settings)

    def svg(self, name: str) -> str:
        """Return the drawing; ``name`` keeps its ids apart from those of other pictures."""
        self.drawn.get_layout_engine().execute(self.drawn)
        self.drawn.set_layout_engine("none")  # savefig would draw everything once more for it
        text = io.StringIO()
        self.drawn.savefig(text, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        drawing = text.getvalue()
        drawing = drawing[drawing.index("<svg") :]
        drawing = re.sub(r"<metadata>.*?</metadata>\s*", "", drawing, flags=re.DOTALL)
        drawing = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", drawing, count=1)
        drawing = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", drawing, count=1)
        return re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", drawing)


def figure(en: str, ko: str) -> Callable[[Callable[[Place, Sheet], Text | None]], Any]:
    """Mark a function as a picture with this title."""

    def mark(function: Any) -> Any:
        function.title = Text(en, ko)
        return function

    return mark


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


class OverBudget(Exception):
    """A picture asked more than it may."""


class Budget(Record):
    """The crossings of one picture, of which there are not too many."""

    def cross(self, verb: str, place: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request (OverBudget when there were too many)."""
        if len(self.calls) >= MOST_CALLS:
            raise OverBudget
        return super().cross(verb, place, args, kwargs)


def pictures(catalog: Catalog, exercise: Exercise, source: Source, student: Student) -> list[Picture]:
    """Return what can be drawn of one learner's program."""
    functions = drawn_for(catalog, exercise)
    if not functions:
        return []
    try:
        student.open(exercise, source)
    except (StudentFailure, WorkerFailure):
        return []
    found = []
    for name, function in functions.items():
        try:
            picture = drawn(f"{exercise.slug}-{name}", function, student)
        except (TimedOut, Died, WorkerFailure):  # what hangs once would hang in each picture
            break
        except Exception:  # noqa: BLE001 - answers can be anything, and a picture earns no point
            continue
        found += [picture] if picture else []
    return found


def drawn(name: str, function: Any, student: Student) -> Picture | None:
    """Return one picture, or None when there is nothing to draw (whatever is wrong with it comes through)."""
    # All of it before the learner's time begins to run: this takes a third of a second, once.
    import matplotlib as mpl
    import matplotlib.backends.backend_svg
    import matplotlib.figure

    sheet = Sheet()
    student.begin(0)
    with mpl.rc_context(STYLE), np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        seen = function(student_of(Budget(student)), sheet)
        if seen is None or sheet.drawn is None:
            return None
        svg = sheet.svg(name)
    return Picture(name, function.title, svg, seen) if len(svg) <= LARGEST_PICTURE else None


def drawn_for(catalog: Catalog, exercise: Exercise) -> dict[str, Any]:
    """Return the figures of an exercise by name (CourseError when their file cannot be run)."""
    path = catalog.solution_folder(exercise) / "figures.py"
    if not path.is_file():
        return {}
    spec = importlib.util.spec_from_file_location(f"figures_{exercise.slug}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        said = _("{file}: cannot be run ({reason}).")
        raise CourseError(said.format(file=path, reason=f"{type(error).__name__}: {error}")) from error
    return {name: thing for name, thing in vars(module).items() if hasattr(thing, "title") and callable(thing)}
