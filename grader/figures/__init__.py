"""For authors: pictures of what a learner's program does, drawn from its answers.

``solutions/NN-slug/figures.py`` holds functions such as this one::

    @figure("Your sigmoid", "여러분의 sigmoid")
    def curve(student, sheet):
        axes = sheet.axes()
        heights = answer(lambda: student.sigmoid(GRID), shape=GRID.shape)
        if heights is None:
            return None  # nothing to draw yet
        axes.plot(GRID, heights, color=MINE)
        first, last = number(heights[0]), number(heights[-1])
        return Text(f"It goes from {first} to {last}.", f"{first}에서 {last}까지 갑니다.")

Each returns in words, in each language, what is seen. The program may be wrong, so title and words say what *it*
answers. A figure asks through the same border as a hidden test, with a budget of calls and time. One that fails is left
out; it never fails a report. A function marked ``@charts`` yields Charts instead: curves or points that are small and
plain enough for a terminal.
"""

from grader.figures.canvas import FAINT, INK, MINE, OFF, ON, RIGHT, WRONG, Margins, Sheet
from grader.figures.programs import Chart, Series, against, answer, charts, figure, number, over_square, where_on
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
    "number",
    "over_square",
    "where_on",
]
