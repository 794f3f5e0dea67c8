"""What stands for something that stays on its own side of the border: an object, a place in one, a function."""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

ATTRIBUTE, ITEM, OF_PYTHON = STEPS = (".", "[", "python")
"""The kinds of a step: to an attribute, to an item, and, as the first, to a builtin or a module of Python's."""


@dataclass(frozen=True, slots=True)
class Handle:
    """An object that stays in the learner's process: its number there, and a label for people."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Ref:
    """The way to something in the learner's process: from a root (0: the module) along steps, each a kind and a key."""

    root: int
    steps: tuple[tuple[str, Any], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function known to the learner: one lambda expression, which crosses as its source and is made on each side."""

    source: str

    def made(self) -> Callable[..., Any]:
        """Return the function; its source is an author's own text, and what it makes with `type` has a module."""
        function: Callable[..., Any] = eval(self.source, {"np": np, "__name__": "given"})
        return function

    def __call__(self, *args: Any) -> Any:
        """Call the function on this side."""
        return self.made()(*args)


def place_in_python(path: str) -> Ref:
    """Return the place of something of Python's own in a program, by its dotted name, such as ``operator.add``."""
    module, _dot, name = path.rpartition(".")
    steps = ((OF_PYTHON, module), (ATTRIBUTE, name)) if module else ((OF_PYTHON, name),)
    return Ref(0, steps, path)


def of_python(name: str) -> Any:
    """Return what Python itself has by a name on this side: a builtin, or else a module (ImportError for neither)."""
    return getattr(builtins, name) if hasattr(builtins, name) else importlib.import_module(name)
