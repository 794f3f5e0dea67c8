"""What can be imported where learners' code runs: the packages that they may use, and nothing of ours."""

from __future__ import annotations

import importlib
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

WARM = ("numpy", "numpy.random", "numpy.linalg", "random", "dataclasses")


class AllowedPackages:
    """Finds the packages of the allow-list, and nothing else beside them."""

    def __init__(self, packages: Sequence[str], site: Sequence[str]) -> None:
        self.packages = packages
        self.site = site

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the spec of an allowed top-level package (None leaves it to the next finder)."""
        if path is None and name in self.packages:
            return importlib.machinery.PathFinder.find_spec(name, list(self.site))
        return None


def load_own_modules(root: str, names: Sequence[str]) -> list[ModuleType]:
    """Import what a worker needs of this package, then make the package impossible to import."""
    sys.path.insert(0, root)
    modules = [importlib.import_module(name) for name in names]
    sys.path.remove(root)
    for name in [name for name in sys.modules if name == "grader" or name.startswith("grader.")]:
        sys.modules[name].__dict__.pop("__path__", None)
        del sys.modules[name]
    importlib.invalidate_caches()
    return modules


def warm_up(further: Sequence[str]) -> None:
    """Import what most programs import, and further modules by name."""
    for name in (*WARM, *further):
        importlib.import_module(name)
