"""Wrong programs made from a right one: each mutant is a solution with one small change, in a line or two."""

from __future__ import annotations

import ast
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from grader.authoring.audit.operators import OPERATORS, Scope

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed solution. ``id`` names the function and the change, and stays as long as these stay."""

    id: str
    function: str
    line: int
    old: str
    new: str
    source: str
    file: str = ""  # of the solution, that it takes the place of


def mutants(source: str) -> list[Mutant]:
    """Return every mutant of a program, each another program, in the order of the source."""
    lines = source.splitlines(keepends=True)
    found = []
    tree = ast.parse(source)
    has_numpy = "np" in {name.asname for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    for name, function in _functions(tree):
        start, end = function.lineno - 1, function.end_lineno or 0
        indent = " " * function.col_offset
        text = textwrap.dedent("".join(lines[start:end]))
        for node, old, new, mutated in _mutated(text, has_numpy):
            whole = "".join(lines[:start]) + textwrap.indent(mutated, indent) + "".join(lines[end:])
            found.append(Mutant(f"{name}: {_short(old)} -> {_short(new)}", name, start + _line(node), old, new, whole))
    return _numbered(found)


def of_files(files: Mapping[str, str], main: str) -> list[Mutant]:
    """Return every mutant of the files of a solution, by name; of those beside the main one, ids begin with theirs."""
    return [
        replace(mutant, file=name, id=mutant.id if name == main else f"{name.removesuffix('.py')}.{mutant.id}")
        for name, source in files.items()
        for mutant in mutants(source)
    ]


def _numbered(found: list[Mutant]) -> list[Mutant]:
    """Return mutants of which each has an id of its own."""
    counts: Counter[str] = Counter()
    for i, mutant in enumerate(found):
        counts[mutant.id] += 1
        if counts[mutant.id] > 1:
            found[i] = replace(mutant, id=f"{mutant.id} ({counts[mutant.id]})")
    return found


def _functions(tree: ast.Module) -> Iterator[tuple[str, Function]]:
    for statement in tree.body:
        if isinstance(statement, Function):
            yield statement.name, statement
        elif isinstance(statement, ast.ClassDef):
            for inner in statement.body:
                if isinstance(inner, Function):
                    yield f"{statement.name}.{inner.name}", inner


def _mutated(text: str, has_numpy: bool) -> Iterator[tuple[ast.AST, str, str, str]]:
    """Yield for each change of one function: the node, its old and its new text, and the whole function."""
    tree = ast.parse(text)
    function = tree.body[0]
    assert isinstance(function, Function)
    arguments = tuple(a.arg for a in function.args.args if a.arg != "self")
    seen = {ast.dump(tree)}
    for node, parent in _nodes(function):
        old = ast.get_source_segment(text, node) or ""
        for operator in OPERATORS:
            for new in operator(node, Scope(arguments, parent, has_numpy)):
                mutated = _replaced(text, node, new)
                try:
                    dumped = ast.dump(ast.parse(mutated))
                except SyntaxError:
                    continue
                if dumped not in seen:
                    seen.add(dumped)
                    yield node, old, new, mutated


def _nodes(function: Function) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield the statements and expressions of a function's body with their parents, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    pending: list[tuple[ast.AST, ast.AST]] = [(statement, function) for statement in reversed(body)]
    while pending:
        node, parent = pending.pop()
        if isinstance(node, (ast.stmt, ast.expr)):
            yield node, parent
        pending.extend((child, node) for child in reversed(list(ast.iter_child_nodes(node))))


def _replaced(source: str, node: ast.AST, text: str) -> str:
    """Return the source with other text in place of one node."""
    assert isinstance(node, (ast.stmt, ast.expr))
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    lines = source.splitlines(keepends=True)
    head = "".join(lines[: node.lineno - 1]) + _cut(lines[node.lineno - 1], 0, node.col_offset)
    tail = _cut(lines[node.end_lineno - 1], node.end_col_offset, None) + "".join(lines[node.end_lineno :])
    return head + text + tail


def _cut(line: str, start: int, end: int | None) -> str:
    """Return part of a line, by the offsets in bytes that the syntax tree gives."""
    return line.encode()[start:end].decode()


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 0))


def _short(text: str) -> str:
    """Return text on one line, the middle left out when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= 70 else f"{line[:40]} … {line[-27:]}"
