"""Loads a learner's file as far as it goes: a notebook cell by cell, a module statement by statement.

What fails is noted with its place, and what did load is kept. Runs in a worker, never in the trusted process.
"""

from __future__ import annotations
import __future__

import ast
import builtins
import linecache
import sys
import traceback
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from types import ModuleType, TracebackType
from typing import Any

from grader.protocol.outline import alike, has_code, stub_task
from grader.sandbox.inside.program import refusals
from grader.sandbox.inside.program.causes import FUNCTIONS, Causes
from grader.sandbox.inside.program.cells import MOST_NOTES, Block, Note, blocks_of, functions_of, names_in
from grader.sandbox.inside.program.interruption import Interruptions, TooSlow
from grader.sandbox.inside.program.jupyter import Nobody, show_nothing, took_ours

ANNOTATIONS = __future__.annotations.compiler_flag
LIKELY = 0.7
SURELY = 0.8  # how similar a name of Python's own has to be, of which there are many
QUICK = (*FUNCTIONS, ast.ClassDef, ast.Import, ast.ImportFrom)

MAIN = "__main__"

_main = sys.modules[MAIN]  # that of the fork server
_loaded: set[str] = set()
_blocks: list[Block] = []  # of the files that were loaded last
_beside: set[str] = set()  # names of the modules among them


def load(
    slug: str,
    name: str,
    content: bytes,
    interruptions: Interruptions,
    slow: Collection[tuple[str, int]] = (),
    beside: Iterable[tuple[str, bytes]] = (),
) -> tuple[ModuleType, list[Note], dict[str, tuple[str, int]]]:
    """Run a file in a module of its own; return the module, what did not load, and where things are defined.

    Statements known to be slow, by place and line, are left out. Files ``beside`` it, which it may import, are run
    before it, each before the one that imports it.
    """
    _blocks.clear()
    for module_name in _beside:  # of another program
        sys.modules.pop(module_name, None)
    _beside.clear()
    loading = Loading(interruptions, slow, dict(beside))
    while loading.waiting:
        loading.module(next(iter(loading.waiting)))
    is_notebook = name.lower().endswith(".ipynb")
    module = ModuleType(MAIN if is_notebook else f"graded_{slug}")  # what a notebook guards by that name, Jupyter runs
    sys.modules[MAIN] = _main
    sys.modules[module.__name__] = module
    if is_notebook:
        module.__dict__.update(display=show_nothing, get_ipython=Nobody)
    else:
        module.__file__ = name
    loading.run(name, content, module, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if is_notebook else 0)
    return module, loading.notes, loading.places


class Loading:
    """The files of one program, which are run one after the other, and what was found out about them."""

    def __init__(
        self, interruptions: Interruptions, slow: Collection[tuple[str, int]], waiting: dict[str, bytes]
    ) -> None:
        self.interruptions = interruptions
        self.slow = slow
        self.waiting = waiting  # modules that are not begun, by the names of their files
        self.causes: dict[str, Causes] = {}  # by module
        self.notes: list[Note] = []
        self.places: dict[str, tuple[str, int]] = {}

    def module(self, file: str) -> None:
        """Run a module that waits, so that it can be imported."""
        module = ModuleType(file.removesuffix(".py"))
        module.__file__ = file
        sys.modules[module.__name__] = module
        _beside.add(module.__name__)
        self.run(file, self.waiting.pop(file), module)

    def run(self, name: str, content: bytes, module: ModuleType, flags: int = 0) -> None:
        """Run a file as far as it goes, and before each of its imports the module of the learner's that it names."""
        blocks, notes = blocks_of(name, content)
        _blocks.extend(blocks)
        unread = chain.from_iterable(names_in(note) for note in notes if note.kind == "syntax")
        causes = self.causes[module.__name__] = Causes(self.causes, frozenset(unread))
        defined: dict[str, ast.stmt] = {}
        for block in blocks:
            padded = "\n" * (block.first_line - 1) + block.text
            linecache.cache[block.place] = (len(padded), None, padded.splitlines(keepends=True), block.place)
            _loaded.add(block.place)
            for statement in chain.from_iterable(map(_one_by_one, block.tree.body)):
                self.places.update((name, (block.place, line)) for name, line in _definitions_in(statement, ""))
                flags |= _future_flags(statement)
                for file in [f"{imported}.py" for imported in _imported_by(statement)]:
                    if file in self.waiting:
                        self.module(file)
                is_over = self.interruptions.over and not isinstance(statement, QUICK)
                if is_over or (block.place, statement.lineno) in self.slow:
                    continue
                ran = _run(statement, block, module, flags, self.interruptions, causes)
                found = [*ran, *_redefinition(statement, block, defined)]
                room = max(0, MOST_NOTES - len(notes) - len(self.notes))
                notes.extend([note for note in found if note not in notes][:room])
        self.notes += sorted(notes, key=_reading_order)


def _imported_by(statement: ast.stmt) -> list[str]:
    """Return the modules that a statement imports by their whole names."""
    match statement:
        case ast.Import(names=names):
            return [name.name for name in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
    return []


def _reading_order(note: Note) -> tuple[int, int]:
    _, _, cell = note.place.partition(", cell ")
    return int(cell or 0), note.line


def _future_flags(statement: ast.stmt) -> int:
    """Return what ``from __future__ import …`` changes for the statements after it."""
    if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
        return sum(getattr(__future__, name.name).compiler_flag for name in statement.names)
    return 0


def _definitions_in(statement: ast.stmt, prefix: str) -> Iterator[tuple[str, int]]:
    """Yield each function, class and variable that a statement defines, and each method, with its line."""
    if isinstance(statement, ast.Assign) and not prefix:
        yield from ((target.id, statement.lineno) for target in statement.targets if isinstance(target, ast.Name))
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        yield prefix + statement.name, statement.lineno
        if isinstance(statement, ast.ClassDef):
            for inner in statement.body:
                yield from _definitions_in(inner, f"{statement.name}.")


def _one_by_one(statement: ast.stmt) -> list[ast.stmt]:
    """Return a statement, or for several imports one for each name: a package that is missing costs its own alone."""
    match statement:
        case ast.ImportFrom(module="__future__"):
            return [statement]
        case ast.Import(names=names) if len(names) > 1:
            return [ast.copy_location(ast.Import([name]), statement) for name in names]
        case ast.ImportFrom(module=module, names=names, level=level) if len(names) > 1:
            return [ast.copy_location(ast.ImportFrom(module, [name], level), statement) for name in names]
    return [statement]


def _run(
    statement: ast.stmt,
    block: Block,
    module: ModuleType,
    flags: int,
    interruptions: Interruptions,
    causes: Causes,
) -> list[Note]:
    if took_ours(statement, module):
        return []
    try:
        code = compile(ast.Module([statement], []), block.place, "exec", flags, dont_inherit=True)
        with interruptions.watching():
            waiting = eval(code, module.__dict__)  # nothing, unless the statement awaits something, as a cell may
            if waiting is not None:
                import asyncio  # noqa: PLC0415 - each worker would pay for it

                asyncio.run(waiting)
    except TooSlow:
        return [Note("slow", block.place, statement.lineno, f"{interruptions.seconds:g}")]
    except BaseException as error:  # noqa: BLE001 - SystemExit and KeyboardInterrupt too: the rest is still graded
        if not flags & ANNOTATIONS and _is_annotated(statement):
            # It may have been an annotation, which decides nothing: once more, as if none of them were looked at.
            return _run(statement, block, module, flags | ANNOTATIONS, interruptions, causes)
        if causes.is_echo(statement, error):
            return []
        place, line = block.place, statement.lineno
        if frames := frames_of(error.__traceback__):
            place, line, _ = frames[0]
        shown, nearest = line_of(frames), meant_by(error)
        error = refusals.behind(error)
        first_line = str(error).partition("\n")[0][:300]
        said = f"{type(error).__name__}: {first_line}".removesuffix(": ")
        return [Note("raised", place, line, f"{said}\n{shown}\n{nearest}")]
    return []


def _is_annotated(statement: ast.stmt) -> bool:
    """Return whether a definition or an assignment has annotations, which are evaluated when it is run."""
    if not isinstance(statement, (*FUNCTIONS, ast.ClassDef, ast.AnnAssign)):
        return False
    return any(getattr(node, "annotation", None) or getattr(node, "returns", None) for node in ast.walk(statement))


def _redefinition(statement: ast.stmt, block: Block, defined: dict[str, ast.stmt]) -> list[Note]:
    """Note a name that is defined again with another body; the last one counts."""
    if not isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return []
    before = defined.get(statement.name)
    defined[statement.name] = statement
    if before is None or alike(before, statement):
        return []
    return [Note("redefined", block.place, statement.lineno, statement.name)]


def frames_of(trace: TracebackType | None) -> list[tuple[str, int, str]]:
    """Return (place, line, function) of the learner's own frames, outermost first."""
    return [
        (frame.filename, frame.lineno or 0, frame.name)
        for frame in traceback.extract_tb(trace, limit=200)
        if frame.filename in _loaded
    ][-8:]


def left_in(place: str, line: int) -> str:
    """Return how a line reads where it is the raise of a stub in a function that has code beside it, else nothing."""
    for function in filter(has_code, functions_of(block for block in _blocks if block.place == place)):
        if any(stub_task(node) and getattr(node, "lineno", 0) == line for node in ast.walk(function)):
            return linecache.getline(place, line).strip()
    return ""


def line_of(frames: list[tuple[str, int, str]]) -> str:
    """Return how the line of the innermost frame reads."""
    return linecache.getline(*frames[-1][:2]).strip()[:120] if frames else ""


def meant_by(error: BaseException) -> str:
    """Return the name most similar to the one that was not found, or nothing."""
    try:
        if isinstance(error, AttributeError) and error.name:
            return nearest(error.name, dir(error.obj)) or ""
        if isinstance(error, NameError) and error.name:
            *_, (frame, _line) = traceback.walk_tb(error.__traceback__)
            own = nearest(error.name, [*frame.f_locals, *frame.f_globals], LIKELY)
            return own or nearest(error.name, dir(builtins), SURELY) or ""
    except BaseException:  # noqa: BLE001 - a learner's objects may do anything when they are asked
        pass
    return ""


def nearest(name: str, names: Any, likeness: float = 0.6) -> str | None:
    """Return the most similar of ``names``, or None when none is; case and underscores make no difference."""
    import difflib  # noqa: PLC0415 - each worker would pay for it

    known = {str(n).lower().replace("_", ""): str(n) for n in names if isinstance(n, str) and not n.startswith("__")}
    matches = difflib.get_close_matches(name.lower().replace("_", ""), known, n=1, cutoff=likeness)
    return known[matches[0]] if matches else None
