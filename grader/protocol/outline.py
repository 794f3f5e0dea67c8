"""The functions of a program: where each stands, so that it can be shown without being parsed, and which are stubs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Outline:
    """A text, and from which line to which each function, and method as ``MLP.fit``, stands; the first line is 0."""

    text: str
    spans: dict[str, tuple[int, int]]

    @property
    def lines(self) -> list[str]:
        """The lines of the text, as Python counts them."""
        return self.text.split("\n")


def spans(tree: ast.Module, before: int = 0) -> dict[str, tuple[int, int]]:
    """Return where the functions of a module stand, with their decorators, so many lines after others."""
    found = {}
    for name, function in functions(tree):
        first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
        found[name] = (before + first - 1, before + (function.end_lineno or function.lineno))
    return found


def functions(tree: ast.Module) -> Iterator[tuple[str, Function]]:
    """Yield the functions and methods of a module by their names, in order."""
    for node in tree.body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        owner = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        yield from ((f"{owner}{each.name}", each) for each in inside if isinstance(each, Function))


def of(source: str) -> Outline:
    """Return the outline of a program that is our own (SyntaxError)."""
    return Outline(source, spans(ast.parse(source)))


def has_code(function: Function) -> bool:
    """Return whether a function has more in it than its docstring, ``pass``, ``...`` and the raise of a stub."""
    return not all(says_nothing(each) or stub_task(each) is not None for each in function.body)


def says_nothing(statement: ast.stmt) -> bool:
    """Return whether a statement is a docstring or another constant, or ``pass``."""
    return _is_constant(statement) or isinstance(statement, ast.Pass)


def do_alike(one: Function, other: Function) -> bool:
    """Return whether two functions do the same, whatever their docstrings and comments say."""
    first, second = ((each.args, *each.body[_is_constant(each.body[0]) :]) for each in (one, other))
    return len(first) == len(second) and all(map(alike, first, second))


def alike(one: ast.AST, other: ast.AST) -> bool:
    """Return whether two pieces of a program are the same; no, where they are nested more deeply than is compared."""
    try:
        return ast.dump(one) == ast.dump(other)
    except RecursionError:
        return False


def function_in(text: str) -> Function:
    """Return the function that stands in a text of its own, whatever its indentation (ValueError)."""
    (function,) = (node for node in ast.parse(dedent(text)).body if isinstance(node, Function))
    return function


def _is_constant(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def stub_task(node: ast.AST) -> int | None:
    """Return n of ``raise NotImplementedError("task n: …")``."""
    match node:
        case ast.Raise(exc=ast.Call(func=ast.Name(id="NotImplementedError"), args=[ast.Constant(value=str(text))])):
            found = re.match(r"task (\d{1,3}):", text)
            return int(found[1]) if found else None
    return None
