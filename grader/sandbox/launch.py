"""One fork server: starts it and speaks to it. Light on purpose: it loads NumPy while its starter still imports."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

from grader.model.errors import InputError, WeakSandbox, WorkerFailure
from grader.model.language import _
from grader.sandbox.lockdown.clock import START_SECONDS
from grader.sandbox.lockdown.kernel import ON_LINUX
from grader.sandbox.workers import spares
from grader.sandbox.workers.spares import Spares

CLOSING_SECONDS = 5.0
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


class ForkServer:
    """The handle of one fork server, which may still be loading; ``process`` is None where others started it."""

    def __init__(self, process: subprocess.Popen[bytes] | None, control: socket.socket, kind: str) -> None:
        self.process, self.control, self.kind = process, control, kind
        self.control.settimeout(START_SECONDS)
        self.mechanisms: frozenset[str] | None = None  # known when it is ready
        self.expects_drawings = False
        self.exits: dict[int, int] = {}
        self.said = ""

    def expect_drawings(self) -> None:
        """Have the parser of drawings built before the next fork, so that each worker need not do it."""
        if not self.expects_drawings:
            self.expects_drawings = True
            with contextlib.suppress(WorkerFailure):  # whoever forks next will see it, too
                self.send({"expect": "drawings"})

    def share(self) -> socket.socket:
        """Return another socket to the fork server, which need not be ready yet (WorkerFailure when it is gone)."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self.send({"share": True}, [theirs.fileno()])
            except WorkerFailure:
                ours.close()
                raise
        return ours

    def fork(self, job: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        """Have the fork server make a worker; return its message, with the worker's ``pid`` and ``pidfd``."""
        self.send(job, fds)
        while "pid" not in (message := self.receive()):
            self.exits[message["exit"]] = message["status"]
        return message

    def send(self, job: dict[str, Any], fds: Sequence[int] = ()) -> None:
        """Send the fork server a job."""
        try:
            socket.send_fds(self.control, [json.dumps(job).encode()], fds)
        except OSError as error:
            raise WorkerFailure(f"the fork server does not listen: {error}") from None

    def await_ready(self) -> frozenset[str]:
        """Wait until it is ready; return the mechanisms in use (WeakSandbox if its workers can import nothing)."""
        if self.mechanisms is None:
            said = self.receive()
            if "unreadable" in said:
                advice = _(
                    "Learners' code gets none of root's privileges, so put {folder} where everybody may read it."
                )
                raise WeakSandbox(advice.format(folder=said["unreadable"][0]))
            self.mechanisms = frozenset(said["ready"])
        return self.mechanisms

    def receive(self) -> dict[str, Any]:
        """Return the next message; one about a new worker brings its pidfd along."""
        try:
            message, fds, _, _ = socket.recv_fds(self.control, 4096, 1)
        except OSError as error:
            raise WorkerFailure(f"the fork server does not answer: {error}") from None
        if not message:
            raise WorkerFailure(f"the fork server ended: {self.close_and_read_stderr()}")
        said: dict[str, Any] = json.loads(message)
        return said | {"pidfd": fds[0]} if fds else said

    def close_and_read_stderr(self) -> str:
        """Close the connection, and return the last line that the fork server wrote to its standard error."""
        self.close()
        return self.said.splitlines()[-1] if self.said else "without a word"

    def exit_status(self, pid: int) -> int:
        """Wait for a worker that has ended, and return its status as ``os.waitpid`` gives it."""
        while pid not in self.exits:
            message = self.receive()
            self.exits[message["exit"]] = message["status"]
        return self.exits.pop(pid)

    def close(self) -> None:
        """Close the connection; a server that this process started then ends with its workers, and is waited for."""
        if self.control.fileno() < 0:
            return
        self.control.close()
        if self.process is None:  # the process that started it ends it
            return
        try:
            said = self.process.communicate(timeout=CLOSING_SECONDS)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[1]
        self.said = said.decode(errors="replace").strip()


Server = ForkServer | Spares
"""What makes workers: it forks them, or has processes wait that become workers where nothing can be forked."""


def kind_needed(source: bytes) -> str:
    """Return the kind of fork server, PLAIN or PLOTS, that a file needs, by the words in it."""
    return PLOTS if any(word in source for word in PLOT_WORDS) else PLAIN


def draws(source: bytes) -> bool:
    """Return whether a file seems to draw in DOT, by the words in it."""
    return any(word in source for word in DRAWING_WORDS)


def launch(kind: str = PLAIN, without: frozenset[str] = frozenset()) -> Server:
    """Start what makes workers of one kind, without waiting for it.

    Mechanisms of the sandbox in ``without`` stay unused.
    """
    packages = [spec for spec in map(importlib.util.find_spec, PACKAGES) if spec and spec.origin]
    site = sorted({str(_folder_of(spec).parent) for spec in packages})
    setup: dict[str, object] = {"root": str(PACKAGE_ROOT), "packages": PACKAGES, "site": site, "kind": kind}
    cache = _plot_cache() if kind == PLOTS else None
    environment = ENVIRONMENT | {"MPLCONFIGDIR": str(cache or os.devnull)}  # matplotlib may insist on one
    if spares.are_asked_for():
        return Spares(kind, setup, environment)
    if not ON_LINUX:
        raise InputError(_("Grading needs Linux: on Windows use WSL 2, on macOS a container; `grade doctor` says how."))
    if not Path("/proc/self/status").exists():
        raise InputError(_("Grading needs /proc, which is not there; root brings it by `mount -t proc proc /proc`."))
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    setup |= {
        "readable": [*map(str, _readable(packages, site)), *([str(cache)] if cache else [])],
        "without": sorted(without),
        "parent": os.getpid(),
    }
    script = str(Path(__file__).parent / "inside" / "forkserver_main.py")
    flags = ["-S", "-s", "-P", *(["-B"] if sys.dont_write_bytecode else [])]
    process = subprocess.Popen(
        [sys.executable, *flags, script, str(theirs.fileno()), json.dumps(setup)],
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        cwd="/",
    )
    theirs.close()
    return ForkServer(process, control, kind)


def _folder_of(spec: ModuleSpec) -> Path:
    """Return the folder that is a package, or the file that is a module."""
    return Path(str(spec.origin)).parent if spec.submodule_search_locations else Path(str(spec.origin))


def _readable(packages: list[ModuleSpec], site: list[str]) -> list[Path]:
    """Return the files and folders that a worker may read: Python, its libraries and the allowed packages."""
    standard = [Path(os.__file__).parent, Path(sys.base_prefix, "lib"), *map(Path, SYSTEM_PATHS)]
    bundled = [folder for place in site for folder in Path(place).glob("*.libs")]  # shared libraries beside a package
    return [*standard, *map(_folder_of, packages), *bundled]


def _plot_cache() -> Path | None:
    """Return the folder for matplotlib's list of fonts, which takes seconds to make; None where it cannot be made."""
    is_root = os.geteuid() == 0  # whose workers are other users, and get into nothing of root's own
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
