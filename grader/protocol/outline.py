"""A program and where each of its functions stands in it, by lines, so that it can be shown without being parsed."""

from __future__ import annotations

import ast
from dataclasses import dataclass

Functions = ast.FunctionDef | ast.AsyncFunctionDef


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
    for node in tree.body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        owner = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        for function in inside:
            if isinstance(function, Functions):
                first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
                last = function.end_lineno or function.lineno
                found[f"{owner}{function.name}"] = (before + first - 1, before + last)
    return found


def of(source: str) -> Outline:
    """Return the outline of a program that is our own (SyntaxError)."""
    return Outline(source, spans(ast.parse(source)))
