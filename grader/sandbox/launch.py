"""Starts zygotes. Light on purpose: one loads NumPy while its starter still imports what it needs itself."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PACKAGE_ROOT = Path(__file__).parents[2]
PLAIN, PLOTS, DRAWINGS = "plain", "plots", "drawings"
WORDS = {PLOTS: (b"matplotlib", b"pylab"), DRAWINGS: (b"digraph", b"graph {")}  # what else a zygote loads takes 0.5 s
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
    """A zygote that may still be loading, and the socket to it."""

    process: subprocess.Popen[bytes]
    control: socket.socket
    kind: str


def kinds_needed(sources: Iterable[bytes]) -> set[str]:
    """Return which zygotes beside the plain one these files will need, by the words in them."""
    sources = list(sources)
    return {kind for kind, words in WORDS.items() if any(word in source for source in sources for word in words)}


def launch(kind: str = PLAIN) -> Launched:
    """Start a zygote of one kind without waiting for it."""
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    setup = {"root": str(PACKAGE_ROOT), "site": _site_folders(), "kind": kind, "parent": os.getpid()}
    script = str(Path(__file__).with_name("zygote.py"))
    process = subprocess.Popen(
        [sys.executable, "-S", "-s", "-P", "-B", script, str(theirs.fileno()), json.dumps(setup)],
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | ({"MPLCONFIGDIR": str(_plot_cache())} if kind == PLOTS else {}),
        cwd="/",
    )
    theirs.close()
    return Launched(process, control, kind)


def _site_folders() -> list[str]:
    """Return the folders that hold the packages learners may use."""
    specs = [importlib.util.find_spec(name) for name in ("numpy", "matplotlib", "msgspec", "pydot")]
    return sorted({str(Path(spec.origin).parents[1]) for spec in specs if spec and spec.origin})


def _plot_cache() -> Path:
    """Return where matplotlib keeps its list of fonts, which takes seconds to make."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "nn-grade" / "matplotlib"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.gettempdir())
    return folder
