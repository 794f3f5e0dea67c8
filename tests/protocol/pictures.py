"""Drawings to ask about."""

from __future__ import annotations

from grader.protocol import drawing
from grader.protocol.drawing import Drawing


def drawn(text: str) -> Drawing:
    """Return the drawing of a text that is DOT."""
    return drawing.from_parts(drawing.parse(text))
