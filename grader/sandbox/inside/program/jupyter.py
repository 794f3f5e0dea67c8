"""What stands where a notebook asks for Jupyter, or for us: nothing happens in it."""

from __future__ import annotations

import ast
from types import ModuleType

OURS = "grader.notebook"  # which a learner's notebook imports to be checked there


def show_nothing(*_: object, **__: object) -> None:
    """Stand for IPython's ``display`` and for our ``check``, which have nowhere to show anything here."""


class Nobody:
    """Stands for IPython, or for us: whatever is called in it does nothing here."""

    def __getattr__(self, name: str) -> Nobody:
        return self

    def __call__(self, *_: object, **__: object) -> None:
        """Do nothing."""


def took_ours(statement: ast.stmt, module: ModuleType) -> bool:
    """Bind what a notebook imports to be checked where it is written; return whether it was that."""
    match statement:
        case ast.ImportFrom(module=name, names=[ast.alias(name=what, asname=called)]) if name == OURS:
            module.__dict__[called or what] = show_nothing
        case ast.Import(names=[ast.alias(name=name, asname=called)]) if name == OURS:
            module.__dict__[called or "grader"] = Nobody()
        case _:
            return False
    return True
