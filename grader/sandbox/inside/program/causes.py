"""Tells apart, of what fails while a file is run, causes and what only follows from them."""

from __future__ import annotations

import ast
from collections.abc import Mapping

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Causes:
    """What went wrong so far, so that a statement which fails only by that is not told as another cause."""

    def __init__(self, of_modules: Mapping[str, Causes], unread: frozenset[str]) -> None:
        self.of_modules = of_modules  # that may be imported
        self.unread = unread  # names that the file would define where Python cannot read it
        self.unbound: set[str] = set()  # names that a statement which failed would have bound
        self.told: set[str] = set()  # names and packages that were missing

    def is_echo(self, statement: ast.stmt, error: BaseException) -> bool:
        """Return whether an error follows from one before it; what its statement would have bound is missing, too."""
        self.unbound |= bound_by(statement)
        if isinstance(statement, ast.ImportFrom) and isinstance(error, ImportError):
            imported = self.of_modules.get(error.name or "")
            if imported and {name.name for name in statement.names} <= imported.unbound | imported.unread:
                return True
        if not isinstance(error, (NameError, ModuleNotFoundError)) or not error.name:
            return False
        missing = error.name if isinstance(error, NameError) else f"{error.name.partition('.')[0]}."
        is_known = missing in self.unbound or missing in self.told
        self.told.add(missing)
        return is_known


def bound_by(statement: ast.stmt) -> set[str]:
    """Return the names that a statement binds in its module."""
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {name.asname or name.name.partition(".")[0] for name in statement.names}
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        return {statement.name}
    nodes = ast.walk(statement)
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
