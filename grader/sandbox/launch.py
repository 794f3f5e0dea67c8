"""What makes workers: starts it. Light on purpose: it loads NumPy while its starter still imports."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import re
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path

from grader.model.errors import InputError
from grader.model.language import _
from grader.sandbox.workers.spares import Spares
from grader.system.folder import own_user
from grader.system.portable import without_linux

if sys.platform == "linux":
    from grader.sandbox.workers import server

PACKAGE_ROOT = Path(__file__).parents[2]
PACKAGES = (
    "numpy",
    "matplotlib",
    "mpl_toolkits",
    "pylab",
    "PIL",
    "contourpy",
    "cycler",
    "dateutil",
    "fontTools",
    "kiwisolver",
    "packaging",
    "pyparsing",
    "six",
    "lark",
    "msgspec",
)
"""What learners may import beside the standard library (and what those packages import, and what parses drawings)."""

OF_PACKAGES = ("site-packages", "dist-packages", "*/site-packages", "*/dist-packages")  # in folders of Python

PLAIN, PLOTS = "plain", "plots"  # pyplot takes 0.5 s to load, so only those wait for it who use it
PYPLOT = "matplotlib.pyplot"
NEEDED = re.compile(r"[\w.-]+")  # the name in a line such as `numpy>=1.26; python_version < "3.14"`
PLOT_WORDS, DRAWING_WORDS = (b"matplotlib", b"pylab"), (b"digraph", b"graph {")
SYSTEM_PATHS = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/share/fonts", "/usr/share/zoneinfo",
    "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
)  # fmt: skip
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",  # workers share the machine; two threads each would only wait for each other
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
    "MPLBACKEND": "Agg",
    "PYTHONHASHSEED": "0",
}


if sys.platform == "linux":
    Server = server.ForkServer | Spares
else:
    Server = Spares
"""What makes workers: it forks them, or has processes wait that become workers where nothing can be forked."""


def kind_needed(source: bytes, packages: Sequence[str] = ()) -> str:
    """Return the kind of fork server that a file needs: PLAIN or PLOTS by the words in it, and what else it loads."""
    return " ".join((PLOTS if any(word in source for word in PLOT_WORDS) else PLAIN, *packages))


def draws(source: bytes) -> bool:
    """Return whether a file seems to draw in DOT, by the words in it."""
    return any(word in source for word in DRAWING_WORDS)


def launch(kind: str = PLAIN, without: frozenset[str] = frozenset()) -> Server:
    """Start what makes workers of one kind, without waiting for it.

    Mechanisms of the sandbox in ``without`` stay unused.
    """
    base, *further = kind.split()
    names = (*PACKAGES, *_with_what_they_need(further))
    packages = [spec for spec in map(importlib.util.find_spec, names) if spec and spec.origin]
    site = sorted({str(_folder_of(spec).parent) for spec in packages})
    loaded = [*([PYPLOT] if base == PLOTS else []), *further]
    setup: dict[str, object] = {
        "root": str(PACKAGE_ROOT),
        "packages": names,
        "site": site,
        "load": loaded,
    }
    cache = _plot_cache() if base == PLOTS else None
    environment = ENVIRONMENT | {"MPLCONFIGDIR": str(cache or os.devnull)}  # matplotlib may insist on one
    if sys.platform == "linux" and not without_linux():
        standard = _standard()
        setup["readable"] = [*map(str, [*standard, *_given(packages, site)]), *([str(cache)] if cache else [])]
        setup["hidden"] = [*map(str, _hidden(standard))]
        return server.started(kind, setup, environment, without)
    return Spares(kind, setup, environment)


def _with_what_they_need(modules: Sequence[str]) -> list[str]:
    """Return the packages of some modules, and those that they need in turn, by the names that are imported.

    What needs what stands in the metadata of what is installed. InputError for a module that is missing.
    """
    if not modules:
        return []
    from importlib import metadata  # noqa: PLC0415 - takes 10 ms, and few exercises name packages

    packages = list(dict.fromkeys(name.partition(".")[0] for name in modules))
    if missing := [name for name in packages if importlib.util.find_spec(name) is None]:
        said = _("{packages}: not installed here, and an exercise needs it; `pip install {packages}` brings it.")
        raise InputError(said.format(packages=" ".join(missing)))
    if missing := [name for name in modules if not _is_there(name)]:
        said = _("{package} has no module {name} here, and an exercise names it under `packages`.")
        raise InputError(said.format(package=missing[0].partition(".")[0], name=missing[0]))
    imported = metadata.packages_distributions()
    named: dict[str, list[str]] = {}
    for name, distributions in imported.items():
        for distribution in distributions:
            named.setdefault(_normal(distribution), []).append(name)
    waiting = [_normal(distribution) for name in packages for distribution in imported.get(name, [name])]
    found: dict[str, None] = dict.fromkeys(packages)
    seen: set[str] = set()
    while waiting:
        distribution = waiting.pop()
        if distribution in seen or distribution not in named:
            continue
        seen.add(distribution)
        found.update(dict.fromkeys(named[distribution]))
        needed = (NEEDED.match(line) for line in metadata.requires(distribution) or () if "extra ==" not in line)
        waiting += [_normal(match[0]) for match in needed if match]
    return [name for name in found if name != "grader"]


def _is_there(name: str) -> bool:
    """Return whether there is such a module in an installed package, without importing that."""
    top, *parts = name.split(".")
    spec = importlib.util.find_spec(top)
    for part in parts:
        top = f"{top}.{part}"
        spec = importlib.machinery.PathFinder.find_spec(top, spec.submodule_search_locations or []) if spec else None
    return spec is not None


def _normal(distribution: str) -> str:
    """Return the name of a distribution as indexes write it."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


def _folder_of(spec: ModuleSpec) -> Path:
    """Return the folder that is a package, or the file that is a module."""
    return Path(str(spec.origin)).parent if spec.submodule_search_locations else Path(str(spec.origin))


def _standard() -> list[Path]:
    """Return the files and folders of Python itself and of its libraries, which a worker may read."""
    return [Path(os.__file__).parent, Path(sys.base_prefix, "lib"), *map(Path, SYSTEM_PATHS)]


def _given(packages: list[ModuleSpec], site: list[str]) -> list[Path]:
    """Return the files and folders of the allowed packages, with the shared libraries that lie beside them."""
    return [*map(_folder_of, packages), *(folder for place in site for folder in Path(place).glob("*.libs"))]


def _hidden(standard: list[Path]) -> list[Path]:
    """Return what lies in those folders and is none of Python's: other packages, perhaps this one with its course."""
    folders = [folder for folder in standard if not folder.is_symlink()]
    places = [found for folder in folders for name in OF_PACKAGES for found in folder.glob(name)]
    ours = PACKAGE_ROOT / "grader"
    return [*places, *([ours] if any(ours.is_relative_to(folder) for folder in standard) else [])]


def _plot_cache() -> Path | None:
    """Return the folder for matplotlib's list of fonts, which takes seconds to make; None where it cannot be made."""
    is_root = own_user() == 0  # whose workers are other users, and get into nothing of root's own
    try:
        base = Path(os.environ.get("XDG_CACHE_HOME") or ("/var/cache" if is_root else Path.home() / ".cache"))
        if not base.is_absolute():
            return None
        folder = base / "nn-grade" / "matplotlib"
        folder.mkdir(parents=True, exist_ok=True)
        for each in (folder.parent, folder) if is_root else ():
            each.chmod(0o755)
    except (OSError, RuntimeError):  # the latter where nobody has said which home folder is this user's
        return None
    return folder
