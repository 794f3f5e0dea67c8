"""Tells learners in a sentence what cannot be done while grading. It is feedback: the walls are elsewhere.

Learners' code could get round all of this, and would then meet the sandbox, whose refusals nobody understands.
"""

from __future__ import annotations

import importlib.machinery
import sys
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Any

NETWORK, PROGRAMS = "network", "programs"
EVENTS = {
    **dict.fromkeys(["socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"], NETWORK),
    **dict.fromkeys(
        ["os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.system", "pty.spawn", "subprocess.Popen"], PROGRAMS
    ),
}


class NotWhileGrading(PermissionError):
    """Something that is not available here; the message is a word that feedback has a sentence for."""


def behind(error: BaseException) -> BaseException:
    """Return the refusal that an exception came from, however libraries have wrapped it, or the exception itself."""
    cause: BaseException | None = error
    for _ in range(10):
        if cause is None or isinstance(cause, NotWhileGrading):
            break
        cause = cause.__cause__ or cause.__context__
    return cause if isinstance(cause, NotWhileGrading) else error


def watch() -> None:
    """Refuse the network and other programs from now on, in words."""

    def refuse(event: str, _arguments: tuple[Any, ...]) -> None:
        if event in EVENTS:
            raise NotWhileGrading(EVENTS[event])

    sys.addaudithook(refuse)


class Forbidden(ModuleType):
    """Stands for a package that an exercise asks to do without: it can be imported, but not used."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Forbidden:
        if name.startswith("__"):
            raise AttributeError(name)
        return Forbidden(f"{self.__name__}.{name}")

    def __call__(self, *_arguments: Any, **_named: Any) -> Any:
        """Refuse, under the name of the package."""
        raise NotWhileGrading(self.__name__.partition(".")[0])

    def __mro_entries__(self, _bases: tuple[Any, ...]) -> tuple[type, ...]:
        """Refuse to be a base class."""
        self()
        return ()


class ForbiddenPackages:
    """Finds the packages that the exercise at hand forbids, before anybody else does."""

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()
        self.replaced: dict[str, ModuleType] = {}

    def forbid(self, names: Iterable[str]) -> None:
        """Forbid these packages, and no longer those of the exercise before."""
        for name in [name for name in sys.modules if name.partition(".")[0] in self.names]:
            del sys.modules[name]
        sys.modules.update(self.replaced)
        self.names = frozenset(names)
        loaded = [name for name in sys.modules if name.partition(".")[0] in self.names]
        self.replaced = {name: sys.modules.pop(name) for name in loaded}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the spec of a stand-in, or None."""
        if name.partition(".")[0] in self.names:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        """Return the stand-in."""
        return Forbidden(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Run nothing."""
