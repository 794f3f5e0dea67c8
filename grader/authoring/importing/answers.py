"""Marks around the answers of a solution: where another grader has its own marks, or around whole bodies."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from grader.protocol.outline import says_nothing

OTHERS_BEGIN = re.compile(r"^(\s*)#{1,3} *BEGIN SOLUTION\b.*$")
OTHERS_END = re.compile(r"^\s*#{1,3} *END SOLUTION\b.*$")
ONE_LINE = re.compile(r"^(\s*)(.*?)\s*# *SOLUTION\b(?: NO PROMPT)?\s*$")
PROMPT = re.compile(r'^[ \t]*"""\s*# *BEGIN PROMPT.*?"""\s*;?\s*# *END PROMPT[^\n]*\n?', re.MULTILINE | re.DOTALL)
Span = tuple[int, int, str]
"""The first and the last line of an answer, and what it is called."""


def has_marks(source: str) -> bool:
    """Return whether a source has marks of another grader around its answers."""
    return any(OTHERS_BEGIN.match(line) or ONE_LINE.match(line) for line in source.splitlines())


def remarked(source: str, task: int) -> str:
    """Return a source with this framework's marks in place of another grader's."""
    lines: list[str] = []
    owner = ""
    for line in PROMPT.sub("", source).splitlines():
        if found := re.match(r"\s*(?:async )?(?:def|class) (\w+)", line):
            owner = found[1]
        if line and not line[0].isspace() and not found:
            owner = ""
        if found := OTHERS_BEGIN.match(line):
            lines += [f"{found[1]}{_todo(task, owner)}", f"{found[1]}# BEGIN SOLUTION"]
        elif OTHERS_END.match(line):
            lines.append(f"{line[: len(line) - len(line.lstrip())]}# END SOLUTION")
        elif found := ONE_LINE.match(line):
            lines += [
                f"{found[1]}{_todo(task, owner)}", f"{found[1]}# BEGIN SOLUTION",
                f"{found[1]}{found[2]}", f"{found[1]}# END SOLUTION",
            ]  # fmt: skip
        else:
            lines.append(line)
    return "\n".join(lines)


def _todo(task: int, owner: str) -> str:
    return f"# TODO(task {task}): {f'write `{owner}`' if owner else 'write this'}"


def bodies_marked(source: str, task: int, given: frozenset[str] | None = None, *, values: bool = False) -> str:
    """Return a module with marks around the bodies of its functions and methods.

    ``given`` are the names that learners are given; other variables of the module are answers, too. With ``values``,
    all its variables are.
    """
    tree = ast.parse(source)
    source = _on_lines_of_their_own(source, tree)
    tree = ast.parse(source)
    lines = source.splitlines()
    spans = list(_bodies(tree.body, "", lines))
    for statement in tree.body:
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        is_answer = values or (given is not None and names.isdisjoint(given))
        if isinstance(statement, ast.Assign) and is_answer and not _is_dunder(names):
            spans.append((statement.lineno, statement.end_lineno or statement.lineno, ""))
    for first, last, name in sorted(spans, reverse=True):
        indent = re.match(r"\s*", lines[_first_code(lines, first) - 1])
        space = indent[0] if indent else ""
        lines[last:last] = [f"{space}# END SOLUTION"]
        lines[first - 1 : first - 1] = [f"{space}{_todo(task, name)}", f"{space}# BEGIN SOLUTION"]
    return "\n".join(lines)


def _is_dunder(names: set[str]) -> bool:
    return any(name.startswith("__") for name in names)


def _first_code(lines: list[str], number: int) -> int:
    while number < len(lines) and not lines[number - 1].strip():
        number += 1
    return number


def _on_lines_of_their_own(source: str, tree: ast.Module) -> str:
    """Return a source in which no body stands in the line of its ``def``."""
    lines = source.splitlines()
    for node in sorted(_functions(tree), key=lambda f: f.lineno, reverse=True):
        first = node.body[0]
        before = lines[first.lineno - 1].encode()[: first.col_offset].decode()
        if before.strip():
            rest = lines[first.lineno - 1][len(before) :]
            lines[first.lineno - 1 : first.lineno] = [before.rstrip(), f"{' ' * (node.col_offset + 4)}{rest}"]
    return "\n".join(lines)


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


def _bodies(body: list[ast.stmt], within: str, lines: list[str]) -> Iterator[Span]:
    """Yield the lines of each function's body without its docstring, but for bodies that say nothing."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from _bodies(node.body, f"{within}{node.name}.", lines)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            rest = node.body[1:] if ast.get_docstring(node) is not None else node.body
            if not all(map(says_nothing, rest)):
                first = min(part.lineno for part in ast.walk(rest[0]) if hasattr(part, "lineno"))
                while re.match(r"\s*(#|$)", lines[first - 2]):
                    first -= 1
                yield first, node.end_lineno or first, f"{within}{node.name}"


def given_in(stub: ast.Module, solution: ast.Module) -> frozenset[str]:
    """Return the variables that a stub has, but for those to which the solution gives another value."""
    theirs, ours = _values(stub), _values(solution)
    stored = {n.id for n in ast.walk(stub) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return frozenset(name for name in stored if name not in ours or theirs.get(name, ours[name]) == ours[name])


def _values(tree: ast.Module) -> dict[str, str]:
    """Return the names that a module gives a value each at its top, with these values as they stand there."""
    return {
        target.id: ast.dump(statement.value)
        for statement in tree.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
