"""For authors: pictures of what a learner's program does, drawn from its answers.

``solutions/NN-slug/figures.py`` holds functions such as this one::

    @figure("The line that each gate draws", "각 게이트가 긋는 직선")
    def decision_lines(student, sheet):
        axes = sheet.axes()
        heights = answer(lambda: student.sigmoid(GRID), shape=GRID.shape)
        if heights is None:
            return None  # nothing to draw yet
        axes.plot(GRID, heights, color=MINE)
        return Text("Sigmoid rises from 0 to 1.", "시그모이드는 0에서 1로 올라갑니다.")

Each returns in words, in each language, what is seen. It asks through the same border as a hidden test, with a
budget of calls and time. A figure that fails is left out; it never fails a report. A function marked ``@charts`` yields
Charts instead: curves or points that are small and plain enough for a terminal.
"""

from grader.figures.canvas import FAINT, INK, MINE, OFF, ON, RIGHT, WRONG, Margins, Sheet
from grader.figures.programs import Chart, Series, against, answer, charts, figure, over_square, where_on
from grader.testing.proxy import Proxy

__all__ = [
    "FAINT",
    "INK",
    "MINE",
    "OFF",
    "ON",
    "RIGHT",
    "WRONG",
    "Chart",
    "Margins",
    "Proxy",
    "Series",
    "Sheet",
    "against",
    "answer",
    "charts",
    "figure",
    "over_square",
    "where_on",
]
