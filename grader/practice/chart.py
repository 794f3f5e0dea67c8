"""A chart for a terminal: signs on a grid, which any terminal shows, with or without colour."""

from __future__ import annotations

from typing import Any

import numpy as np
from rich.text import Text

from grader.figures.programs import Chart, Series

BORDERS = 12  # columns that the frame and the numbers beside it take
COLORS = ("cyan", "yellow")
MARGIN = 0.1  # of its height, above and below


def text(chart: Chart, width: int, height: int, *, color: bool) -> Text:
    """Return a chart that fits into so many columns and lines."""
    from uniplot import plot_to_string  # noqa: PLC0415 - takes a quarter of a second, and only charts need it

    drawn = [(series, _finite(series)) for series in chart.series]
    drawn = [(series, finite) for series, finite in drawn if finite.any()]
    if not drawn:
        return Text("")
    curves = all(series.joined for series, _ in drawn)
    low, high = _limits([series.y[finite] for series, finite in drawn[: 1 if curves else None]])
    shown = plot_to_string(
        [np.clip(series.y[finite], 2 * low - high, 2 * high - low) for series, finite in drawn],
        [series.x[finite] for series, finite in drawn],
        lines=[series.joined for series, _ in drawn],
        width=max(width - BORDERS, 10),
        line_length_hard_cap=max(width, 20),
        height=max(height - 6, 5),
        y_min=low,
        y_max=high,
        character_set="ascii",
        force_ascii_characters=[series.sign for series, _ in drawn],
        color=list(COLORS[: len(drawn)]) if color else False,
        legend_labels=[series.label for series, _ in drawn] if curves else None,
        title=chart.title,
    )
    return Text.from_ansi(shown)


def _finite(series: Series) -> Any:
    return np.isfinite(series.x) & np.isfinite(series.y)


def _limits(ys: list[Any]) -> tuple[float, float]:
    """Return from where to where a chart goes: what lies far from the first curve would make it flat."""
    low, high = min(float(y.min()) for y in ys), max(float(y.max()) for y in ys)
    room = MARGIN * (high - low) or 1.0
    return low - room, high + room
