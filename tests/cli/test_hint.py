"""`grade hint` leads to the task at hand, in the language that is asked for."""

from __future__ import annotations

from pathlib import Path

from tests.commands import grade


def test_hints_are_spoken_in_korean(own_miniature: Path) -> None:
    """A hint, its task and the words around it come in Korean when asked."""
    shown = grade("hint", "line", 1, "--lang", "ko", course=own_miniature).output

    assert shown == "과제 1: 두 배\n\n힌트 1/3: 2 · 1은 얼마인가요?\n"
