"""Modules in which a foreign test runs: the learner's by its name, files beside the test, and Python's own."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

from grader.model.errors import AuthorError
from grader.protocol.refs import ATTRIBUTE, OF_PYTHON, Ref
from grader.testing.foreign.world import World


class Later:
    """What stands for anything of the learner's while tests are collected, when no program is there yet."""

    def __init__(self, way: tuple[Any, ...]) -> None:
        self._way = way

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Later((*self._way, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return what stands for an answer."""
        return Later((*self._way, (args, kwargs)))

    def __mro_entries__(self, _bases: Any) -> tuple[type, ...]:
        return (object,)


def now(world: World, value: Any) -> Any:
    """Return what a parameter of a test is, now that there is a program."""
    if isinstance(value, Later):
        first, *way = value._way
        found = world.named(first)
        for step in way:
            found = getattr(found, step) if isinstance(step, str) else found(*step[0], **step[1])
        return found
    if type(value) in (list, tuple):
        return type(value)(now(world, part) for part in value)
    return {key: now(world, part) for key, part in value.items()} if type(value) is dict else value


class StandIn(ModuleType):
    """A module of the learner's side: its names are looked up there."""

    def __init__(self, name: str, world: World | None, steps: tuple[tuple[str, Any], ...], names: list[str]) -> None:
        super().__init__(name)
        self.__dict__.update(_world=world, _steps=steps, __all__=names)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        world = self.__dict__["_world"]
        return world.named(name, self.__dict__["_steps"]) if world else Later((name,))

    def __setattr__(self, name: str, new: Any) -> None:
        world = self.__dict__["_world"]
        if world is not None:
            world.ask("set", Ref(0, (*self.__dict__["_steps"], (ATTRIBUTE, name)), name), new)


class Surroundings:
    """Where a test file was written to lie: beside its helpers, where the learner's program can be imported.

    ``program`` is what the tests call the learner's module; ``given`` are files that lie beside it over there.
    """

    def __init__(self, folder: Path, program: str, given: tuple[str, ...], defined: tuple[str, ...] = ()) -> None:
        self.folder, self.program, self.given, self.defined = folder, program, given, defined

    def run(self, path: Path, world: World | None, loaded: dict[Any, Any]) -> ModuleType:
        """Return the module in a file, run once for each of what it is run for."""
        if path not in loaded:
            module = ModuleType(path.stem)
            module.__file__ = str(path)
            loaded[path] = module
            self.enter(module.__dict__, world, loaded)
            with _any_marks():
                exec(code_of(path), module.__dict__)
        found: ModuleType = loaded[path]
        return found

    def enter(self, names: dict[str, Any], world: World | None, loaded: dict[Any, Any]) -> None:
        """Have what is run with these names import from these surroundings."""

        def import_(
            name: str, _globals: Any = None, _locals: Any = None, wanted: Any = (), level: int = 0
        ) -> ModuleType:
            module = self.found(name, world, loaded)
            parts = {part: self.found(part, world, loaded) for part in wanted or () if module is None}
            if level or any(parts.values()):  # from a package, of which the exercise is a module
                package = module or ModuleType("package")
                for part in filter(parts.get, parts):
                    setattr(package, part, parts[part])
                return package
            if module is None:
                return builtins.__import__(name, None, None, wanted or (), 0)
            first, *inner = name.split(".")
            if wanted or not inner:
                return module
            outer = ModuleType(first)
            at = outer
            for part in inner[:-1]:
                setattr(at, part, ModuleType(part))
                at = getattr(at, part)
            setattr(at, inner[-1], module)
            return outer

        names["__builtins__"] = {**vars(builtins), "__import__": import_}

    def found(self, name: str, world: World | None, loaded: dict[Any, Any]) -> ModuleType | None:
        """Return a module that belongs to the exercise, by its name within a package or alone."""
        last = name.rpartition(".")[2]
        if last == self.program:
            taken = getattr(world.record, "taken", ()) if world else self.defined
            mine = [each for each in taken if "." not in each and not each.startswith("_")]
            return StandIn(last, world, (), mine)
        if last in self.given:
            return StandIn(last, world, ((OF_PYTHON, last),), [])
        path = self.folder / f"{last}.py"
        if "." not in name and path.is_file() and last != "test_hidden":
            return self.run(path, world, loaded)
        return None


@contextmanager
def _any_marks() -> Iterator[None]:
    """Let a foreign test have marks that nobody has registered here, and that mean nothing here."""
    config = pytest.mark._config
    pytest.mark._config = None
    try:
        yield
    finally:
        pytest.mark._config = config


_compiled: dict[tuple[Path, float], CodeType] = {}


def code_of(path: Path) -> CodeType:
    """Return the code in a file (AuthorError where Python cannot read it)."""
    try:
        key = path, path.stat().st_mtime
        if key not in _compiled:
            _compiled[key] = compile(path.read_bytes(), path, "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError) as error:
        raise AuthorError(f"{path.name}: {error}") from None
    return _compiled[key]


class Names(dict[str, Any]):
    """The names that a test cell sees: its own, then the learner's, then Python's."""

    def __init__(self, world: World, own: Mapping[str, Any]) -> None:
        super().__init__(own)
        self.world = world
        self.gone: set[str] = set()

    def __missing__(self, name: str) -> Any:
        if name in self.gone:
            raise NameError(f"name {name!r} is not defined")
        if name not in self.world.record.taken and (hasattr(builtins, name) or name.startswith("__")):
            raise KeyError(name)
        return self.world.named(name)

    def __setitem__(self, name: str, new: Any) -> None:
        if name in self.gone or name in self.world.record.taken:
            if self.world.can_cross(new):
                self.world.pin(name)
                self.world.ask("set", Ref(0, ((ATTRIBUTE, name),), name), new)
            self.gone.discard(name)
        super().__setitem__(name, new)

    def __delitem__(self, name: str) -> None:
        if self.pop(name, self) is self or name in self.world.record.taken:
            self.world.gone(name)
            self.gone.add(name)

    def asked(self, name: str) -> Any:
        """Return what otter gives a test function for a parameter: all names for ``env``, or what has the name."""
        return self if name == "env" else self[name]
