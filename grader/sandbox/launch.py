"""Starts servers. Light on purpose: one loads NumPy while its starter still imports what it needs itself."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path

from grader.model.errors import InputError
from grader.model.language import _
from grader.sandbox.lockdown.kernel import ON_LINUX

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

PLAIN, PLOTS = "plain", "plots"  # pyplot takes 0.5 s to load, so only those wait for it who use it
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
    "MALLOC_ARENA_MAX": "2",
    "MPLBACKEND": "Agg",
    "PYTHONHASHSEED": "0",
}


@dataclass(frozen=True, slots=True)
class Launched:
    """A fork server that may still be loading (no process where it is another's), and the socket to it."""

    process: subprocess.Popen[bytes] | None
    control: socket.socket
    kind: str


def kind_needed(source: bytes) -> str:
    """Return which fork server a file will need, by the words in it."""
    return PLOTS if any(word in source for word in PLOT_WORDS) else PLAIN


def draws(source: bytes) -> bool:
    """Return whether a file seems to draw in DOT, by the words in it."""
    return any(word in source for word in DRAWING_WORDS)


def launch(kind: str = PLAIN, without: frozenset[str] = frozenset()) -> Launched:
    """Start a fork server of one kind without waiting for it; mechanisms of the sandbox in ``without`` stay unused."""
    if not ON_LINUX:
        raise InputError(_("Grading needs Linux: on Windows use WSL 2, on macOS a container; `grade doctor` says how."))
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    cache = _plot_cache() if kind == PLOTS else None
    packages = [spec for spec in map(importlib.util.find_spec, PACKAGES) if spec and spec.origin]
    site = sorted({str(_folder_of(spec).parent) for spec in packages})
    setup = {
        "root": str(PACKAGE_ROOT),
        "packages": PACKAGES,
        "site": site,
        "readable": [*map(str, _readable(packages, site)), *([str(cache)] if cache else [])],
        "kind": kind,
        "without": sorted(without),
        "parent": os.getpid(),
    }
    script = str(Path(__file__).parent / "inside" / "forkserver_main.py")
    process = subprocess.Popen(
        [sys.executable, "-S", "-s", "-P", "-B", script, str(theirs.fileno()), json.dumps(setup)],
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | ({"MPLCONFIGDIR": str(cache)} if cache else {}),
        cwd="/",
    )
    theirs.close()
    return Launched(process, control, kind)


def _folder_of(spec: ModuleSpec) -> Path:
    """Return the folder that is a package, or the file that is a module."""
    return Path(str(spec.origin)).parent if spec.submodule_search_locations else Path(str(spec.origin))


def _readable(packages: list[ModuleSpec], site: list[str]) -> list[Path]:
    """Return the files and folders that a worker may read: Python, its libraries and the allowed packages."""
    standard = [Path(os.__file__).parent, Path(sys.base_prefix, "lib"), *map(Path, SYSTEM_PATHS)]
    bundled = [folder for place in site for folder in Path(place).glob("*.libs")]  # shared libraries beside a package
    return [*standard, *map(_folder_of, packages), *bundled]


def _plot_cache() -> Path | None:
    """Return where matplotlib keeps its list of fonts, which takes seconds to make; None where no folder can be."""
    is_root = os.geteuid() == 0  # whose workers are other users, and get into nothing of root's own
    base = os.environ.get("XDG_CACHE_HOME") or ("/var/cache" if is_root else Path.home() / ".cache")
    folder = Path(base) / "nn-grade" / "matplotlib"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in (folder.parent, folder) if is_root else ():
            each.chmod(0o755)
    except OSError:
        return None
    return folder
