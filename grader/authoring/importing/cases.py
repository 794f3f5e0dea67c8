"""Classes of tests: which are TestCases, and which methods of theirs are tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def is_case(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> bool:
    """Return whether a class is a TestCase, or made of one."""
    for base in node.bases:
        name = ast.unparse(base).rpartition(".")[2]
        if name.endswith("TestCase") or (name in classes and name != node.name and is_case(classes[name], classes)):
            return True
    return False


def methods(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the test methods of a class, those of its bases first."""
    own = {m.name: m for m in node.body if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for base in node.bases:
        name = ast.unparse(base)
        if name in classes and name != node.name:
            yield from (m for m in methods(classes[name], classes) if m.name not in own)
    yield from (m for name, m in own.items() if name.startswith("test"))
