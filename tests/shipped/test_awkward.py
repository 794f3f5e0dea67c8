"""Submissions that are right but odd, in solutions/<exercise>/variants/: each must earn every point of its exercise."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from grader.model import language
from grader.model.course import Course
from grader.model.report import ExerciseResult, Outcome
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of
from tests.shipped.redefined import REDEFINED

SOLUTIONS = Path(__file__).parents[2] / "solutions"
FILES = {f"{path.parts[-3][3:]}/{path.name}": path for path in sorted(SOLUTIONS.glob("*/variants/*.*"))}


@dataclass(frozen=True, slots=True)
class Variant:
    """A file of the folder in other bytes or under another name, made here because git and editors would undo them."""

    base: str
    name: str
    content: bytes


def text_of(base: str) -> str:
    """Return the text of a file in the folder."""
    return FILES[base].read_text(encoding="utf-8")


def with_large_outputs(base: str) -> bytes:
    """Return a notebook with four megabytes of pictures in it."""
    notebook: Any = json.loads(text_of(base))
    picture = {
        "output_type": "display_data",
        "data": {"image/png": "iVBO" * 250_000, "text/plain": [""]},
        "metadata": {},
    }
    for cell in [c for c in notebook["cells"] if c["cell_type"] == "code"][:4]:
        cell["outputs"] = [picture]
    return json.dumps(notebook).encode()


def variants() -> Iterator[Variant]:
    """Yield what Windows, old Macs and learners make of a file."""
    korean = "neuron/loops_tabs_korean.py"
    gates = "gates/lists_of_one.py"
    notebook = "gates/np_int_then_int.ipynb"
    layers = "layers/factories_of_closures.py"
    yield Variant(korean, "cp949.py", text_of(korean).replace("utf-8", "cp949").encode("cp949"))
    yield Variant(layers, "euc-kr without a word about it.py", text_of(layers).encode("euc-kr"))
    yield Variant(gates, "bom and crlf.py", text_of(gates).replace("\n", "\r\n").encode("utf-8-sig"))
    yield Variant("xor/trained_gates.py", "cr only.py", text_of("xor/trained_gates.py").replace("\n", "\r").encode())
    yield Variant("xor/truth_values.py", "no newline at the end.py", text_of("xor/truth_values.py").rstrip().encode())
    yield Variant(notebook, "bom and crlf.ipynb", text_of(notebook).replace("\n", "\r\n").encode("utf-8-sig"))
    yield Variant(notebook, "cp949.ipynb", text_of(notebook).encode("cp949"))
    yield Variant(
        "layers/book_style_in_vscode.ipynb", "large.ipynb", with_large_outputs("layers/book_style_in_vscode.ipynb")
    )
    yield Variant(gates, "2. 게이트 (최종).py", unicodedata.normalize("NFD", text_of(gates)).encode())
    relu = "activations/float32_inside.py"
    yield Variant(
        relu, "crlf and utf-8 cookie.py", f"# -*- coding: utf-8 -*-\n{text_of(relu)}".replace("\n", "\r\n").encode()
    )
    for name, lines in REDEFINED.items():
        slug, file = name.split("/")
        (solution,) = SOLUTIONS.glob(f"*-{slug}/{slug}.py")
        yield Variant(name, file, f"{solution.read_text(encoding='utf-8')}\n{lines}".encode())


VARIANTS = {f"{v.base.split('/')[0]}/{v.name}": v for v in variants()}
EXERCISES = sorted({name.split("/")[0] for name in FILES})


def sources(slug: str) -> dict[str, Source]:
    """Return everything that is graded as one exercise, by id."""
    plain = {name: source_of(path.name, path.read_bytes()) for name, path in FILES.items()}
    made = {name: source_of(variant.name, variant.content) for name, variant in VARIANTS.items()}
    return {name: source for name, source in (plain | made).items() if name.startswith(f"{slug}/")}


Graded = Callable[[str], ExerciseResult]


@pytest.fixture(scope="module")
def graded(course: Course, box: ForkServers) -> Graded:
    """Return the result of one submission, which is graded when it is first asked for."""
    language.choose("en")

    @cache
    def result(name: str) -> ExerciseResult:
        slug = name.split("/")[0]
        (found,) = grade_all(course, course.exercise(slug), [(sources(slug)[name],)], box)
        return found

    return result


@pytest.mark.long
@pytest.mark.parametrize("name", sorted([*FILES, *VARIANTS]))
def test_full_marks(name: str, graded: Graded) -> None:
    """Every check of a right submission passes, however odd it is."""
    result = graded(name)
    lost = [
        (c.check.id, c.outcome, c.message, c.got, c.story) for c in result.checks if c.outcome is not Outcome.PASSED
    ]

    assert lost == [], result.notices
    assert result.checks


@pytest.mark.parametrize("slug", EXERCISES)
def test_every_exercise_is_covered(slug: str) -> None:
    """Each exercise has at least five submissions, one of them a notebook, besides the variants made here."""
    mine = [name for name in FILES if name.startswith(f"{slug}/")]

    assert len(mine) >= 5
    assert any(name.endswith(".ipynb") for name in mine)


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_what_is_odd_about_it(name: str) -> None:
    """The first line of a script is a comment, and the first cell of a notebook is text."""
    text = text_of(name)
    if name.endswith(".py"):
        assert text.startswith("# ")
    else:
        notebook = json.loads(text)
        cells = notebook["cells"] if "cells" in notebook else notebook["worksheets"][0]["cells"]
        assert cells[0]["cell_type"] in ("markdown", "heading")


def notices(graded: Graded, name: str) -> str:
    """Return the notices of one submission, one a line."""
    return "\n".join(graded(name).notices)


def test_magics_are_named(graded: Graded) -> None:
    """What IPython alone understands is left out line by line, with its cell and line."""
    said = notices(graded, "neuron/colab_magics_and_plots.ipynb")

    assert "cell 1, line 1: `!pip install -q graphviz` is for notebooks only and was left out." in said
    assert "cell 1, line 2: `%matplotlib inline`" in said
    assert "cell 1, line 6: `files = !ls`" in said
    assert "cell 1, line 7: `np.dot?`" in said
    assert "cell 5, line 1: `%%time`" in said
    assert "cell 8, line 1: the cell `%%html` is not Python and was left out." in said


def test_a_package_that_is_not_here_is_explained(graded: Graded) -> None:
    """An import that cannot work says what can be imported, and the rest of the cell is run."""
    advice = "This is not among the packages that can be imported while grading"

    assert f"No module named 'graphviz'. {advice}" in notices(graded, "neuron/colab_magics_and_plots.ipynb")
    assert f"No module named 'common'. {advice}" in notices(graded, "layers/book_style_in_vscode.ipynb")


def test_cells_that_fail_are_named(graded: Graded) -> None:
    """A cell that cannot be parsed and a use before the definition are told with their places."""
    said = notices(graded, "neuron/out_of_order_cells.ipynb")

    assert "cell 1, line 1: this stopped with NameError: name 'neuron' is not defined" in said
    assert "cell 3, line 1: Python cannot read this: expected ':'" in said
    assert "cell 5, line 2: Python cannot read this: expected an indented block" in said
    assert "cell 7, line 3: `find_weight` is defined again; the last definition counts." in said
    assert "cell 7, line 6: this stopped with ZeroDivisionError" in said


def test_python_2_is_shown(graded: Graded) -> None:
    """A print statement of Python 2 in an old notebook is shown, and the other cells count."""
    assert "Python cannot read this: Missing parentheses in call to 'print'." in notices(
        graded, "neuron/format_3.ipynb"
    )


def test_input_is_explained(graded: Graded) -> None:
    """An unguarded input() stops its statement only, and is explained; a guarded one is not mentioned."""
    said = notices(graded, "neuron/input_and_exit.py")

    assert "line 9: this stopped with EOFError" in said
    assert "`input()` found nothing more to read" in said
    assert "AssertionError: this one is a typo of mine" in said
    assert "line 6" not in said


@pytest.mark.parametrize("name", ["gates/np_int_then_int.ipynb", "gates/bom and crlf.ipynb", "gates/cp949.ipynb"])
def test_np_int_is_explained(graded: Graded, name: str) -> None:
    """The slides' np.int is explained where it stops a cell, and both later definitions are mentioned."""
    said = notices(graded, name)

    assert "cell 2, line 5: this stopped with AttributeError: module 'numpy' has no attribute 'int'." in said
    assert "`np.int` was removed in NumPy 1.24; write `int`." in said
    assert "`step_function` is defined again" in said
    assert "`AND` is defined again" in said


def test_defined_twice_in_colab(graded: Graded) -> None:
    """Names that are written wrong first and right later are mentioned, and so is the broken cell between."""
    said = notices(graded, "xor/colab_defined_twice.ipynb")

    assert "cell 4, line 4: Python cannot read this" in said
    assert "cell 5: these are defined again, and the last definitions count: `XOR`, `NAND`." in said


def test_an_exit_is_survived(graded: Graded) -> None:
    """sys.exit() ends its statement, not the grading."""
    assert "this stopped with SystemExit: 끝" in notices(graded, "xor/trained_gates.py")


@pytest.mark.parametrize(
    "name",
    [
        "activations/float32_inside.py",
        "activations/crlf and utf-8 cookie.py",
        "gates/bom and crlf.py",
        "gates/2. 게이트 (최종).py",
        "layers/euc-kr without a word about it.py",
        "mlp/legacy_seed_and_prints.py",
    ],
)
def test_files_that_are_only_odd_inside_have_no_notices(graded: Graded, name: str) -> None:
    """Warnings, prints, plots and unusual classes are no matter for a notice, and neither is an encoding."""
    assert graded(name).notices == ()
