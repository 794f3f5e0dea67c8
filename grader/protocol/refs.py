"""What stands for something that stays on its own side of the border: an object, a place in one, a function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


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
    """A function known to the learner: one lambda expression, which crosses as its source and is made on each side."""

    source: str

    def made(self) -> Callable[..., Any]:
        """Return the function; its source is an author's own text."""
        function: Callable[..., Any] = eval(self.source, {"np": np})
        return function

    def __call__(self, *args: Any) -> Any:
        """Call the function on this side."""
        return self.made()(*args)
