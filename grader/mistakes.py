"""Reads the known mistakes of an exercise: wrong programs that learners write, and what is told about each.

A file in ``solutions/NN-slug/mistakes/`` redefines only what is wrong; the rest comes from the solution:

    '''The gradient of x is made of x, as if each input knew its own slope.'''

    TASK = 1
    FEEDBACK = "Each gradient was multiplied by its own input. …"
    FEEDBACK_KO = "각 기울기에 자기 입력을 곱했습니다. …"


    class MulLayer(MulLayer):
        def backward(self, dout):
            return dout * self.x, dout * self.y
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from grader.catalog import Catalog
from grader.errors import CourseError
from grader.language import Text, _
from grader.model import Exercise, Mistake

TEXTS = {"TASK": int, "FEEDBACK": str, "FEEDBACK_KO": str}
HANGUL = re.compile(r"[가-힣]")


@dataclass(frozen=True, slots=True, eq=False)
class Script:
    """A whole program of ours: the solution, or, where ``mistake`` is given, the solution with that mistake in it."""

    mistake: Mistake | None
    source: str
    line: int  # of the mistake's file, where what is wrong begins
    codes: tuple[CodeType, ...]
    redefined: frozenset[str] | None = None  # the names that the mistake gives another meaning; None: any

    def module(self) -> ModuleType:
        """Return a new module, made by running the code (whatever it raises comes through)."""
        module = ModuleType("program")
        for code in self.codes:
            exec(code, module.__dict__)
        return module


def read(catalog: Catalog, exercise: Exercise) -> tuple[Script, ...]:
    """Return the solution of an exercise and then its known mistakes (CourseError names file and line)."""
    folder = catalog.solution_folder(exercise)
    path = folder / exercise.file
    source = path.read_text(encoding="utf-8")
    _tree, code = _compiled(path, source)
    solution = Script(None, source, 1, (code,))
    return (solution, *(_program(path, exercise, solution) for path in sorted((folder / "mistakes").glob("*.py"))))


def _program(path: Path, exercise: Exercise, solution: Script) -> Script:
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(_("{file}: cannot be read ({reason}).").format(file=_shown(path), reason=error)) from None
    tree, code = _compiled(path, source)
    said: dict[str, Any] = {}
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in TEXTS:
                said[name] = _literal(value)
    for name, kind in TEXTS.items():
        if type(said.get(name)) is not kind:
            expected = _("a number") if kind is int else _("a text")
            raise CourseError(
                _("{file}: `{name}` is missing; it should be {expected}.").format(
                    file=_shown(path), name=name, expected=expected
                )
            )
    belief = " ".join((ast.get_docstring(tree) or "").split())
    if not belief:
        raise CourseError(_("{file}: line 1 should say, as a docstring, what is believed.").format(file=_shown(path)))
    if not 1 <= said["TASK"] <= len(exercise.tasks):
        raise CourseError(
            _("{file}: `TASK` is {task}, which does not exist.").format(file=_shown(path), task=said["TASK"])
        )
    if not HANGUL.search(said["FEEDBACK_KO"]):
        raise CourseError(_("{file}: `FEEDBACK_KO` has no Korean in it.").format(file=_shown(path)))
    mistake = Mistake(path.stem, said["TASK"], belief, Text(said["FEEDBACK"], said["FEEDBACK_KO"]))
    definitions = (ast.FunctionDef, ast.ClassDef)
    line = next((s.lineno for s in tree.body if isinstance(s, definitions)), len(source.splitlines()))
    return Script(mistake, f"{solution.source}\n\n{source}", line, (*solution.codes, code), frozenset(bound(tree)))


def bound(tree: ast.Module) -> Iterator[str]:
    """Yield the names that a module binds at its top."""
    for statement in tree.body:
        match statement:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)


def uses(tree: ast.Module) -> dict[str, set[str]]:
    """Return which names each function and class of a module mentions."""
    return {
        node.name: {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
        for node in tree.body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    }


def affected(redefined: frozenset[str], used: dict[str, set[str]]) -> set[str]:
    """Return which names mean something else when some of them do: these, and what is built on them."""
    found: set[str] = set()
    more = set(redefined)
    while more:
        found |= more
        more = {name for name, names in used.items() if names & found} - found
    return found


def _compiled(path: Path, source: str) -> tuple[ast.Module, CodeType]:
    try:
        tree = ast.parse(source, _shown(path))
        return tree, compile(tree, _shown(path), "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        said = _("{file}, line {line}: Python cannot read this: {reason}.")
        reason = getattr(error, "msg", None) or str(error)
        raise CourseError(said.format(file=_shown(path), line=line, reason=reason)) from None


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def _shown(path: Path) -> str:
    return "/".join(path.parts[-3:])
