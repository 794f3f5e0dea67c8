"""What READMEs work out for beginners is right: examples, sums, slopes, and a network's way forward and back."""

from __future__ import annotations

import doctest
import re
import runpy
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from grader.course import handout
from grader.course.release import making, notebooks
from grader.model.course import Course
from reference.gradients import numerical_derivative
from reference.network import MLP
from tests.conftest import ROOT

READMES = sorted((ROOT / "exercises").glob("*/README*.md"))
ACTIVATIONS = sorted((ROOT / "exercises/04-activations").glob("README*.md"))
NETWORKS = sorted((ROOT / "exercises/06-mlp").glob("README*.md"))

NUMBER = r"−?\d+(?:\.\d+)?"
PART = r"(?:[\d.½²()·/+−]| (?! ))"
SUM = re.compile(rf"((?:[½(]|−?\d){PART}*[·/+−²)]{PART}*) = ({NUMBER})(?!\d)")
WRITTEN = {"−": "-", "·": "*", "²": "**2", "½": "0.5"}
PREDICTION = re.compile(r"\*\*(?:Predict, then run|먼저 예상하고 실행해 보세요)\.\*\*")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


def name_of(path: Path) -> str:
    """Return how a README is called in a report of tests."""
    return f"{path.parent.name[3:]}/{path.name}"


def in_python(formula: str) -> str:
    """Return a formula as READMEs write it, such as ``(3x + 1)²``, as Python has it."""
    for written, python in WRITTEN.items():
        formula = formula.replace(written, python)
    return re.sub(r"(\d)x", r"\1*x", formula)


def worth(formula: str, x: float = 0.0) -> float:
    """Return what a formula is worth at x."""
    return float(eval(in_python(formula), {"x": x}))


def sums(path: Path) -> list[tuple[str, str]]:
    """Return what a README adds up and multiplies, each with what it says is the result."""
    return SUM.findall(path.read_text(encoding="utf-8"))


def rows(path: Path, columns: int) -> Iterator[list[str]]:
    """Yield the cells of each row of a README's tables that have so many columns, but not their heads."""
    for table in re.findall(r"(?:^\|.*\n)+", path.read_text(encoding="utf-8"), re.MULTILINE):
        lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
        yield from (cells for cells in lines[2:] if len(cells) == columns)


def numbers(cell: str) -> list[float]:
    """Return the numbers of a table's cell, of each sum only the result."""
    return [worth(part.rpartition("=")[2]) for part in cell.split(",")]


@pytest.mark.parametrize("path", READMES, ids=name_of)
def test_examples_answer_as_they_say(path: Path) -> None:
    """Every example of a README, typed where the solution is loaded, prints what stands below it."""
    (solution,) = (ROOT / "solutions" / path.parent.name).glob(f"{path.parent.name[3:]}.py")
    known = runpy.run_path(str(solution))
    example = doctest.DocTestParser().get_doctest(path.read_text(encoding="utf-8"), known, path.name, None, 0)
    said: list[str] = []

    tried = doctest.DocTestRunner().run(example, out=said.append)

    assert tried.attempted > 0
    assert not tried.failed, "".join(said)


@pytest.mark.parametrize("path", READMES, ids=name_of)
def test_sums_come_out(path: Path) -> None:
    """Every sum of plain numbers in a README has the result that stands behind it, and both languages have the same."""
    found = sums(path)

    assert [written for written in found if worth(written[0]) != pytest.approx(worth(written[1]))] == []
    assert found == sums(path.with_name("README.md"))


def test_sums_are_found() -> None:
    """The search finds the sums of a layer, a division with a square, and no equation with a letter in it."""
    text = "y = 1 · 3 + 0 · 5 = 3, z = (1 · 5 − 2 · 4) / 5² = −0.12; ½ · (5 − 3)² = 2. b = −0.1, y = 3 · x = 6"

    assert SUM.findall(text) == [("1 · 3 + 0 · 5", "3"), ("(1 · 5 − 2 · 4) / 5²", "−0.12"), ("½ · (5 − 3)²", "2")]
    assert [len(sums(path)) for path in (READMES[1], ACTIVATIONS[0], NETWORKS[0])] == [3, 4, 21]


@pytest.mark.parametrize("path", ACTIVATIONS, ids=name_of)
def test_a_slope_is_the_rise_by_the_step(path: Path) -> None:
    """The table of exercise 4 has the rise of x² from 1 to 1 + h, and the rise divided by h, for each h."""
    text = path.read_text(encoding="utf-8")
    (table,) = re.findall(r"^\|.* h \|.*\n(?:\|.*\n)+", text, re.MULTILINE)
    steps, _line, rises, slopes = [[cell.strip() for cell in line.split("|")[2:-1]] for line in table.splitlines()]

    assert [worth(rise) for rise in rises] == pytest.approx([(1 + worth(h)) ** 2 - 1 for h in steps])
    assert [worth(s) for s in slopes] == pytest.approx([worth(r) / worth(h) for r, h in zip(rises, steps, strict=True)])
    assert worth(slopes[-1]) == pytest.approx(numerical_derivative(lambda x: x**2, 1.0), abs=0.002)


@pytest.mark.parametrize("path", ACTIVATIONS, ids=name_of)
def test_the_rules_give_the_slopes_that_are_measured(path: Path) -> None:
    """The worked number of the product, the quotient and the chain rule is the slope of the function beside it."""
    examples = [(formula, worth(x), worth(told.rpartition("=")[2])) for *_rule, formula, x, told in rows(path, 5)]

    assert [x for _formula, x, _slope in examples] == [2, 2, 1]
    for formula, x, slope in examples:
        assert slope == pytest.approx(numerical_derivative(partial(worth, formula), x), rel=1e-6), formula


@pytest.mark.parametrize("path", NETWORKS, ids=name_of)
def test_the_way_forward_and_back_is_that_of_the_network(path: Path) -> None:
    """Outputs, loss, gradients and the step that exercise 6 works out on paper are what the reference computes."""
    text = path.read_text(encoding="utf-8")
    x, t = re.findall(rf"x = ({NUMBER}), t = ({NUMBER})", text)[0]
    X, T = np.array([[worth(x)]]), np.array([[worth(t)]])
    (lr,) = re.findall(rf"lr = ({NUMBER})[^|,]*\|$", text, re.MULTILINE)
    *params, (_y, *outputs), (_loss, *losses) = rows(path, 4)
    net = MLP((1, 2, 1), hidden="relu", problem="regression")
    for name, before, _gradient, _after in params:
        net.params[name] = np.array(numbers(before)).reshape(net.params[name].shape)

    found = net.gradients(X, T)
    seen = [net.forward(X).item(), net.loss(X, T)]
    net.fit(X, T, lr=worth(lr), epochs=1)
    seen += [net.forward(X).item(), net.loss(X, T)]

    assert [name for name, *_ in params] == ["W1", "b1", "W2", "b2"]
    for name, _before, gradient, after in params:
        assert found[name].ravel() == pytest.approx(numbers(gradient))
        assert net.params[name].ravel() == pytest.approx(numbers(after))
    assert seen == pytest.approx([*numbers(outputs[0]), *numbers(losses[0]), *numbers(outputs[2]), *numbers(losses[2])])


@pytest.mark.parametrize("path", READMES, ids=name_of)
def test_learners_are_asked_to_predict(path: Path) -> None:
    """Each README asks one to three times what will happen, at the same tasks in both languages."""
    asked, english = (
        [
            len(PREDICTION.findall(section))
            for section in notebooks.prose_of(file.read_text(encoding="utf-8")).tasks.values()
        ]
        for file in (path, path.with_name("README.md"))
    )

    assert 1 <= sum(asked) <= 3
    assert asked == english


def test_pictures_go_where_the_readme_goes(course: Course) -> None:
    """Each picture of a README is in its notebooks too, lies beside them in what learners get, and changes no mark."""
    shown = 0
    for exercise in course.exercises:
        given = handout.handout(course, exercise)
        for path, notebook in zip(making.readmes_of(course, exercise), exercise.notebooks, strict=True):
            pictures = PICTURE.findall(path.read_text(encoding="utf-8"))
            assert pictures == PICTURE.findall(given[notebook].decode())
            assert all(name in given and name.startswith("README") for name in pictures)
            shown += len(pictures)

    assert shown > 0
