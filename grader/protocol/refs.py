"""What stands for something that stays on its own side of the border: an object, a place in one, a function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Handle:
    """An object that stays in the learner's process: its number there, and a label for people."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Ref:
    """The way to something in the learner's process: from a root (0 is the module) along attributes and items."""

    root: int
    steps: tuple[tuple[str, Any], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function that crosses as the source of one lambda expression, known to the learner."""

    source: str
