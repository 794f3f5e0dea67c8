"""A learner's file, and the terminals in which they practise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.practice.learner import Start
from tests.terminal import Terminal


@pytest.fixture
def work(own_miniature: Path) -> Path:
    """The file that the learner fills in, in a course of their own."""
    return own_miniature / "exercises" / "01-line" / "line.py"


@pytest.fixture
def start(own_miniature: Path) -> Iterator[Start]:
    """Begin to practise, in a terminal that is closed afterwards."""
    opened: list[Terminal] = []

    def begin(*arguments: str, **settings: object) -> Terminal:
        opened.append(Terminal("practice", *arguments, cwd=own_miniature, **settings))  # type: ignore[arg-type]
        return opened[-1]

    yield begin
    for terminal in opened:
        terminal.close()
