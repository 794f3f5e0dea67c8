"""A chart in a terminal shows in signs what a program does, whatever its numbers, in the room that it is given."""

from __future__ import annotations

import numpy as np
import pytest
from rich.cells import cell_len

from grader.figures.programs import Chart, Series, against, where_on
from grader.model import language
from grader.practice import chart

X = np.linspace(-1.0, 1.0, 21)
CURVES = """\
           twice
┌──────────────────────────┐
│             │         ***│ 1
│           ************.  │
│***********......─────────│ 0
│  .......    │            │
│..           │            │ -1
└──────────────────────────┘
-1            0           1
    .. right   ** yours
"""
POINTS = """\
            AND
┌──────────────────────────┐
│0            1           1│ 2
││                         │
│0            0           1│ 1
││                         │
│0────────────0───────────0│ 0
└──────────────────────────┘
 0            1           2
"""


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (against("twice", X, 0.6 * X + 0.4, X), CURVES),
        (
            where_on("AND", *(grid := np.meshgrid([0.0, 1.0, 2.0], [0.0, 1.0, 2.0])), grid[0] + grid[1] > 2.5),
            POINTS,
        ),
    ],
    ids=["curves", "points"],
)
def test_a_chart_is_drawn_in_signs(made: Chart, expected: str) -> None:
    """Curves lie over each other, the learner's above; points are what the program answers there."""
    language.choose("en")
    lines = chart.text(made, 38, 10, color=False).plain.splitlines()

    assert [line.rstrip() for line in lines] == expected.splitlines()


@pytest.mark.parametrize(
    "y",
    [np.zeros(21), X * 1e9, np.where(X < 0, np.nan, X), np.full(21, np.inf), 1 / (X + 1e-12) ** 3, np.full(21, np.nan)],
    ids=["constant", "large", "half of it", "infinite", "a pole", "nothing"],
)
@pytest.mark.parametrize(("width", "height"), [(78, 20), (30, 12), (5, 3)])
def test_any_numbers_fit_into_any_room(y: np.ndarray, width: int, height: int) -> None:
    """Whatever is drawn, no line is wider than it may be, and there are no more lines than that, down to a least size."""
    lines = chart.text(against("odd", X, y, X), width, height, color=False).plain.splitlines()

    assert max(map(cell_len, lines)) <= max(width, 22)
    assert len(lines) <= max(height, 11)


def test_nothing_to_draw_is_no_chart() -> None:
    """Where no number is finite, nothing is shown."""
    made = Chart("none", (Series("yours", "*", X, np.full(21, np.nan)),))

    assert chart.text(made, 40, 12, color=True).plain == ""


def test_color_only_adds_to_the_signs() -> None:
    """With color the signs are the same."""
    made = against("twice", X, 2 * X, X)
    colored, plain = (chart.text(made, 60, 12, color=color) for color in (True, False))

    assert colored.plain == plain.plain
    assert colored.spans
    assert not plain.spans
