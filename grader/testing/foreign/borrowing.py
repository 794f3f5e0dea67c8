"""Foreign tests as checks: what a generated test_hidden.py calls them by, and how each of them is run."""

from __future__ import annotations

import ast
import inspect
import unittest
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import pytest

from grader.model.errors import AuthorError
from grader.testing.foreign.live import live
from grader.testing.foreign.running import judged, run_case, run_examples, run_method
from grader.testing.foreign.sending import send
from grader.testing.foreign.standing import Names, Surroundings, now
from grader.testing.foreign.world import World
from grader.testing.recording import Record, running_record

MARKS = ("parametrize", "usefixtures")  # that are heeded
Test = Callable[..., None]
_worlds: WeakKeyDictionary[Record, World] = WeakKeyDictionary()


def world_now() -> World:
    """Return the learner's program as the running check sees it."""
    record = running_record()
    if record is None:
        raise AuthorError("a test that was taken over runs as a hidden test only")
    if record not in _worlds:
        _worlds[record] = World(record, live, send)
    return _worlds[record]


class Borrowed:
    """A file of tests as somebody wrote it for pytest or unittest, beside the test_hidden.py that names its tests."""

    __test__ = False

    def __init__(self, here: str, name: str, *, of: str, given: tuple[str, ...] = ()) -> None:
        self.path = Path(here).with_name(name)
        self.around = Surroundings(self.path.parent, of, given)
        self.collected: dict[Any, Any] = {}

    @property
    def before(self) -> ModuleType:
        """The tests as they are while no program is there: which fixtures and parameters they ask for."""
        return self.around.run(self.path, None, self.collected)

    def __call__(self, path: str) -> Callable[[Test], Test]:
        """Return what makes a check of the test at a path, such as ``test_push`` or ``StackTest.test_push``."""
        first, *names = path.split(".")
        found: Any = getattr(self.before, first)
        is_case = isinstance(found, type) and issubclass(found, unittest.TestCase)
        for name in names:
            found = getattr(found, name)
        parameters = [] if is_case else [p for p in _parameters(found) if p.name != "self"]

        def test(**given: Any) -> None:
            world = world_now()
            with judged(world):
                module = self.around.run(self.path, world, world.modules)
                owner: Any = getattr(module, first)
                if is_case:
                    run_case(module, owner, names[-1])
                elif names:
                    run_method(owner, names[-1], now(world, given))
                else:
                    owner(**now(world, given))

        def named(stub: Test) -> Test:
            for name, value in (
                ("__name__", stub.__name__),
                ("__qualname__", stub.__name__),
                ("__doc__", stub.__doc__),
            ):
                setattr(test, name, value)
            test.__module__ = stub.__module__
            test.__dict__["__signature__"] = inspect.Signature(parameters)
            owned = getattr(getattr(self.before, first), "pytestmark", ()) if names else ()
            marks = [mark for mark in (*owned, *getattr(found, "pytestmark", ())) if mark.name in MARKS]
            test.__dict__["pytestmark"] = [*marks, *getattr(stub, "pytestmark", ())]
            return test

        return named

    def fixture(self, name: str) -> Any:
        """Return a fixture of the file as one of test_hidden.py, made for each test anew."""
        made = getattr(self.before, name)
        parameters = _parameters(_behind(made))

        def fixture(**given: Any) -> Iterator[Any]:
            world = world_now()
            module = self.around.run(self.path, world, world.modules)
            with judged(world):
                found = _behind(getattr(module, name))(**now(world, given))
                is_generator = inspect.isgenerator(found)
                value = next(found) if is_generator else found
            yield value
            if is_generator:
                with judged(world):
                    next(found, None)

        fixture.__dict__["__signature__"] = inspect.Signature(parameters)
        asked = _asked_of(made)
        return pytest.fixture(name=name, params=asked["params"], ids=asked["ids"], autouse=asked["autouse"])(fixture)


def _behind(fixture: Any) -> Any:
    """Return the function of a fixture, which pytest keeps in one of two ways."""
    return getattr(fixture, "_fixture_function", None) or getattr(fixture, "__wrapped__", fixture)


def _asked_of(fixture: Any) -> dict[str, Any]:
    marker = getattr(fixture, "_fixture_function_marker", None) or getattr(fixture, "_pytestfixturefunction", None)
    return {key: getattr(marker, key, None) or None for key in ("params", "ids")} | {
        "autouse": bool(getattr(marker, "autouse", False))
    }


def _parameters(function: Any) -> list[inspect.Parameter]:
    kept = inspect.signature(function).parameters.values()
    return [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in kept]


class Cells:
    """Test cells of a notebook, in a file that has ``# %% name`` above each, and what they import in one without."""

    __test__ = False

    def __init__(self, here: str, name: str, *, of: str, given: tuple[str, ...] = ()) -> None:
        self.path = Path(here).with_name(name)
        self.around = Surroundings(self.path.parent, of, given)

    def __call__(self, name: str, *, calls: str = "") -> Callable[[Test], Test]:
        """Return what makes a check of the cell of a name; of one that only defines a function, this is called."""
        cells = cells_of(self.path)
        if name not in cells:
            raise AuthorError(f"{self.path.name} has no cell {name}")

        def named(stub: Test) -> Test:
            def test() -> None:
                world = world_now()
                with judged(world):
                    self.run(world, cells[""], cells[name], calls)

            for key in ("__name__", "__qualname__", "__doc__", "__module__"):
                setattr(test, key, getattr(stub, key))
            test.__dict__["pytestmark"] = [*getattr(stub, "pytestmark", ())]
            return test

        return named

    def run(self, world: World, shared: tuple[int, str], cell: tuple[int, str], calls: str = "") -> None:
        """Run a cell, after what all cells share."""
        own: dict[str, Any] = {"__name__": "__main__"}
        self.around.enter(own, world, world.modules)
        self.execute(shared, own)
        names = Names(world, own)
        match ast.parse(cell[1]).body:
            case [ast.Expr(value=ast.Constant(value=str(text)))] if ">>> " in text:
                run_examples(text, names, self.path.name)
                return
        self.execute(cell, names)
        if calls:
            test = names[calls]
            test(**{name: names.asked(name) for name in inspect.signature(test).parameters})

    def execute(self, cell: tuple[int, str], names: dict[str, Any]) -> None:
        """Run the source of a cell."""
        first, source = cell
        tree = ast.increment_lineno(ast.parse(source), first - 1)
        exec(compile(tree, str(self.path), "exec", dont_inherit=True), names)


def cells_of(path: Path) -> dict[str, tuple[int, str]]:
    """Return the cells of a file by their names, with the line that each begins at; what they share has no name."""
    found: dict[str, tuple[int, str]] = {"": (1, "")}
    name, first, lines = "", 1, list[str]()
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), "# %%"], 1):
        if line.startswith("# %%"):
            found[name] = first, "\n".join(lines)
            name, first, lines = line[4:].strip(), number + 1, []
        else:
            lines.append(line)
    return found


class Printed(NamedTuple):
    """What was printed since the last time."""

    out: str
    err: str


class Listening:
    """What pytest's ``capsys`` gives to a test."""

    def __init__(self) -> None:
        self.shown = StringIO()

    def readouterr(self) -> Printed:
        """Return what was printed since the last time."""
        said = self.shown.getvalue()
        self.shown.seek(0)
        self.shown.truncate()
        return Printed(said, "")


@pytest.fixture
def capsys() -> Iterator[Listening]:
    """Catch what the program and its test print."""
    world_now()
    listening = Listening()
    with redirect_stdout(listening.shown):
        yield listening
