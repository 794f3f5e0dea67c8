"""What a picture is drawn on: matplotlib, with roles in place of colours, lengths in inches, and SVG in the end."""

from __future__ import annotations

import io
import logging
import os
import re
import warnings
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

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


def load() -> None:
    """Import all of matplotlib that is needed: half a second that can pass while something else is waited for.

    It takes settings from a file in the current folder, which may be what somebody handed in. Where its fonts cannot be
    kept, it says so at length, and nobody who reads that can change it.
    """
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    with chdir(os.sep):
        import matplotlib.backends.backend_svg  # noqa: PLC0415 - in no folder of a learner's
        import matplotlib.figure  # noqa: F401, PLC0415


@contextmanager
def style() -> Iterator[None]:
    """Apply the drawing style to the block: roles in place of colours, and no warnings about odd numbers."""
    load()
    import matplotlib as mpl  # noqa: PLC0415 - see load

    with mpl.rc_context(STYLE), np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        yield


@dataclass(frozen=True, slots=True)
class Margins:
    """The room around all axes of a picture, in inches."""

    left: float = 0.04
    right: float = 0.04
    bottom: float = 0.04
    top: float = 0.04


NO_MARGINS = Margins()


class Sheet:
    """What one picture is drawn on."""

    def __init__(self) -> None:
        self.drawn: Any = None

    def axes(
        self,
        rows: int = 1,
        columns: int = 1,
        *,
        height: float = 3.0,
        around: Margins = NO_MARGINS,
        between: tuple[float, float] = (0.0, 0.0),
        **settings: Any,
    ) -> Any:
        """Return one pair of axes, or an array of them.

        All lengths are in inches: the ``height`` of a row, the room ``around`` all axes for their labels, and the room
        ``between`` two columns and between two rows. Matplotlib could measure the labels itself, in twice the time.
        """
        from matplotlib.figure import Figure  # noqa: PLC0415 - see load

        high = height * rows
        across = (WIDTH - around.left - around.right - between[0] * (columns - 1)) / columns
        down = (high - around.bottom - around.top - between[1] * (rows - 1)) / rows
        self.drawn = Figure(figsize=(WIDTH, high), layout=None)
        self.drawn.subplots_adjust(
            left=around.left / WIDTH,
            right=1 - around.right / WIDTH,
            bottom=around.bottom / high,
            top=1 - around.top / high,
            wspace=between[0] / across,
            hspace=between[1] / down,
        )
        return self.drawn.subplots(rows, columns, **settings)

    def svg(self, name: str) -> str:
        """Return the drawing; ``name`` keeps its ids apart from those of other pictures."""
        from matplotlib.backends.backend_svg import FigureCanvasSVG  # noqa: PLC0415 - see load

        text = io.StringIO()
        canvas: Any = FigureCanvasSVG(self.drawn)  # savefig would draw everything twice
        canvas.print_svg(text, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        drawing = text.getvalue()
        drawing = drawing[drawing.index("<svg") :]
        drawing = re.sub(r"<metadata>.*?</metadata>\s*", "", drawing, flags=re.DOTALL)
        drawing = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", drawing, count=1)
        drawing = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", drawing, count=1)
        return re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", drawing)
