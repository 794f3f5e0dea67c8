"""Reads the known mistakes of an exercise: wrong programs that learners write, and what is told about each.

A file in ``solutions/NN-slug/mistakes/`` redefines only what is wrong; the rest comes from the solution:

    '''The gradient of x is made of x, as if each input knew its own slope.'''

    TASK = 1
    FEEDBACK = "Each gradient was multiplied by its own input. …"
    FEEDBACK_KO = "각 기울기에 자기 입력을 곱했습니다. …"


    class MulLayer(MulLayer):
        def backward(self, dout):
            return dout * self.x, dout * self.y

Each function or class of the solution that a file defines is a wrong program of its own, so that a text speaks only of
what is wrong. A name that is defined several times has as many forms of the same mistake.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any
from zipfile import ZipFile

from grader.course.release import making
from grader.model.course import Course, Exercise, Mistake
from grader.model.errors import CourseError
from grader.model.language import Text, _

MISTAKES, PACKED = "mistakes", "mistakes.zip"  # beside a solution; a browser takes long to unpack many files
HANGUL = re.compile(r"[가-힣]")


@dataclass(frozen=True, slots=True, eq=False)
class Script:
    """A whole program: the solution, or, where ``mistake`` is given, the solution with that mistake in it.

    The ``source`` of a solution is that of all its files, to be read; with a mistake, that of its main file.
    """

    mistake: Mistake | None
    source: str
    line: int  # of the mistake's file, where what is wrong begins
    codes: tuple[CodeType, ...]
    redefined: frozenset[str] = frozenset()  # what it gives a meaning, as ``relu``; of a mistake also as ``MLP.fit``
    modules: Mapping[str, CodeType] = field(default_factory=dict)  # that it imports, by name

    def module(self) -> ModuleType:
        """Return a new module, made by running the code (whatever it raises comes through)."""
        module = ModuleType("program")
        if self.modules:  # which are this program's own: another's may have the same names
            module.__dict__["__builtins__"] = vars(builtins) | {"__import__": _Imports(self.modules)}
        for code in self.codes:
            exec(code, module.__dict__)
        return module


class _Imports:
    """Stands for ``__import__`` in one program, whose own modules it runs when they are first imported."""

    def __init__(self, codes: Mapping[str, CodeType]) -> None:
        self.codes = codes
        self.made: dict[str, ModuleType] = {}

    def __call__(self, name: str, *about: Any, **further: Any) -> ModuleType:
        if name not in self.codes:
            return __import__(name, *about, **further)
        if name not in self.made:
            module = self.made[name] = ModuleType(name)
            module.__dict__["__builtins__"] = vars(builtins) | {"__import__": self}
            exec(self.codes[name], module.__dict__)
        return self.made[name]


def read(course: Course, exercise: Exercise) -> tuple[Script, ...]:
    """Return the solution of an exercise and then its known mistakes (CourseError names file and line)."""
    folder = course.solution_folder(exercise)
    path = folder / exercise.file
    main = making.text_of(path)
    modules = {name: _compiled(folder / name, text) for name, text in making.modules_of(course, exercise).items()}
    tree, code = _compiled(path, main)
    defined = frozenset().union(*(_defined(each) for each in (tree, *(of for of, _code in modules.values()))))
    codes = {name.removesuffix(".py"): compiled for name, (_tree, compiled) in modules.items()}
    solution = Script(None, making.read_as_one(course, exercise), 1, (code,), defined, codes)
    found = (_programs(path, source, exercise, solution, main) for path, source in _files(folder))
    return (solution, *chain.from_iterable(found))


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the path and the source of each file of mistakes beside a solution, where they may be ``PACKED``."""
    if (packed := folder / PACKED).is_file():
        with ZipFile(packed) as archive:
            yield from ((folder / MISTAKES / name, archive.read(name).decode()) for name in sorted(archive.namelist()))
    yield from ((path, making.text_of(path)) for path in sorted((folder / MISTAKES).glob("*.py")))


def _programs(path: Path, source: str, exercise: Exercise, solution: Script, main: str) -> Iterator[Script]:
    """Yield the wrong programs that a mistake's file makes of the solution's main file, all with the same text."""
    tree, _code = _compiled(path, source)
    texts = {code: f"FEEDBACK{ending.upper().replace('.', '_')}" for code, ending in exercise.endings.items()}
    expected_of = {"TASK": int, **dict.fromkeys(texts.values(), str)}
    said: dict[str, Any] = {}
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in expected_of:
                said[name] = _literal(value)
    for name, kind in expected_of.items():
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
    if "ko" in texts and not HANGUL.search(said[texts["ko"]]):
        raise CourseError(_("{file}: `{name}` has no Korean in it.").format(file=_shown(path), name=texts["ko"]))
    feedback = Text(**{code: said[name] for code, name in texts.items()})
    mistake = Mistake(path.stem, said["TASK"], belief, feedback)
    shared = [part for part in tree.body if _name(part) not in solution.redefined]
    wrong = [part for part in tree.body if part not in shared]
    for part in wrong or tree.body[-1:]:
        others = [each for each in wrong if each is not part]
        program = ast.Module([each for each in tree.body if each not in others], [])
        text = f"{main}\n\n{_without(source, others)}"
        code = compile(program, _shown(path), "exec", dont_inherit=True)
        names = frozenset(bound(program)) - {*expected_of}
        yield Script(mistake, text, part.lineno, (*solution.codes, code), names, solution.modules)


def _name(statement: ast.stmt) -> str:
    """Return the name of the function or class that a statement defines, or nothing."""
    return statement.name if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) else ""


def _defined(tree: ast.Module) -> frozenset[str]:
    return frozenset(filter(None, map(_name, tree.body)))


def _without(source: str, statements: list[ast.stmt]) -> str:
    """Return a source in which the lines of some statements are empty."""
    lines = source.splitlines()
    for statement in statements:
        lines[statement.lineno - 1 : statement.end_lineno] = [""] * len(
            lines[statement.lineno - 1 : statement.end_lineno]
        )
    return "\n".join(lines) + "\n"


def bound(tree: ast.Module) -> Iterator[str]:
    """Yield the names that a module binds at its top; of a class that redefines methods of its namesake, those."""
    for statement in tree.body:
        match statement:
            case ast.ClassDef(name=name, bases=[ast.Name(id=of)], body=body) if of == name and all(map(_method, body)):
                yield from (f"{name}.{_method(part)}" for part in body)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)


def _method(statement: ast.stmt) -> str:
    """Return the name of a method that runs only where somebody writes that name, or "" for anything else."""
    return statement.name if isinstance(statement, ast.FunctionDef) and not statement.name.startswith("__") else ""


def uses(tree: ast.Module) -> dict[str, set[str]]:
    """Return what each function, method and class (apart from its methods) mentions: names, and ``.fit``."""
    used = {}
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name):
                used[name] = _mentioned([node])
            case ast.ClassDef(name=name, body=body):
                used[name] = _mentioned([*node.bases, *(part for part in body if not _method(part))])
                used |= {f"{name}.{_method(part)}": _mentioned([part]) for part in body if _method(part)}
    return used


def _mentioned(nodes: list[Any]) -> set[str]:
    parts = [part for node in nodes for part in ast.walk(node)]
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    return names | {f".{part.attr}" for part in parts if isinstance(part, ast.Attribute)}


def affected(redefined: frozenset[str], used: dict[str, set[str]]) -> set[str]:
    """Return the names whose behaviour may change when some are redefined: these, and all that use them.

    A method is there as ``MLP.fit`` and as ``.fit``, which may be that of any object.
    """
    found: set[str] = set()
    more = set(redefined)
    while more:
        found |= more | {f".{name.rpartition('.')[2]}" for name in more if "." in name}
        more = {name for name, names in used.items() if names & found} - found
    return found


def built_on(names: frozenset[str], used: dict[str, set[str]]) -> set[str]:
    """Return all that some functions and classes use, and what that uses in its turn.

    A method is used where its name stands, and its class, too, unless it is the class of who uses it.
    """
    found: set[str] = set()
    more = set(names)
    while more:
        mentioned = set().union(*(used.get(name, set()) for name in more))
        classes = {name.partition(".")[0] for name in names | found | mentioned}
        methods = [name.partition(".") for name in used if "." in name]
        more = mentioned | {f"{of}.{name}" for of, _, name in methods if of in classes and f".{name}" in mentioned}
        more -= found
        found |= more
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
