"""A fresh process with NumPy loaded and no secret in its memory; each request makes it fork one worker.

It is executed as a script, with ``-S`` and a scrubbed environment, so that nothing but the standard library can be
imported; a finder adds the packages that learners may use. Neither the course nor this package is among them.

argv: the number of the control socket, and a JSON object with ``root`` (the folder that holds this package),
``site`` (the folders that hold the allowed packages), ``parent`` and ``kind`` (what to load beyond NumPy).
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.machinery
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

ALLOWED = frozenset(
    [
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
        "pydot",
        "msgspec",
    ]
)
WARM = ("numpy", "numpy.random", "numpy.linalg", "numpy.fft", "numpy.ma", "numpy.polynomial", "random", "dataclasses")
OURS = ("grader.sandbox.lock", "grader.sandbox.worker")
REQUEST_FD, REPLY_FD = 3, 4


class AllowedPackages:
    """Finds the packages of the allow-list, and nothing else beside them."""

    def __init__(self, site: list[str]) -> None:
        self.site = site

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the spec of an allowed top-level package (None leaves it to the next finder)."""
        if path is None and name in ALLOWED:
            return importlib.machinery.PathFinder.find_spec(name, self.site)
        return None


def load_own_modules(root: str) -> list[ModuleType]:
    """Import what the worker needs of this package, then make the package impossible to import."""
    sys.path.insert(0, root)
    modules = [importlib.import_module(name) for name in OURS]
    sys.path.remove(root)
    for name in [name for name in sys.modules if name == "grader" or name.startswith("grader.")]:
        sys.modules[name].__dict__.pop("__path__", None)
        del sys.modules[name]
    importlib.invalidate_caches()
    return modules


def main() -> None:
    """Load, say so, and fork one worker per request until the other side closes the socket."""
    control = socket.socket(fileno=int(sys.argv[1]))
    setup = json.loads(sys.argv[2])
    sys.meta_path.append(AllowedPackages(setup["site"]))
    lock, worker = load_own_modules(setup["root"])
    lock.die_with_parent(setup["parent"])
    for name in (*WARM, *(["matplotlib.pyplot"] if setup["kind"] == "plots" else [])):
        importlib.import_module(name)
    if setup["kind"] == "drawings":
        worker.drawing.parse("digraph { x -> y }")  # the first text that is read pays for the grammar
    gc.collect()
    gc.freeze()
    control.send(b'{"ready": true}')
    Zygote(control, lock, worker).serve()


class Zygote:
    """Forks workers and tells how they ended."""

    def __init__(self, control: socket.socket, lock: Any, worker: Any) -> None:
        self.control = control
        self.lock = lock
        self.worker = worker
        self.children: dict[int, int] = {}  # pidfd -> pid

    def serve(self) -> None:
        """Answer requests, and reap, until the grader is gone."""
        while True:
            watched: list[Any] = [self.control, *self.children]
            ready, _, _ = select.select(watched, [], [])
            for pidfd in [fd for fd in ready if fd in self.children]:
                self.reap(pidfd)
            if self.control in ready:
                message, fds, _, _ = socket.recv_fds(self.control, 4096, 3)
                if not message:
                    return
                self.fork(json.loads(message), fds)

    def fork(self, job: dict[str, Any], fds: list[int]) -> None:
        """Make one worker of ``fds`` (requests, replies, printed output) and send back its pidfd."""
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            self.become_worker(job, fds, parent)
        for fd in fds:
            os.close(fd)
        pidfd = os.pidfd_open(pid)
        self.children[pidfd] = pid
        socket.send_fds(self.control, [json.dumps({"pid": pid}).encode()], [pidfd])

    def become_worker(self, job: dict[str, Any], fds: list[int], parent: int) -> None:
        """Lock in, say "locked", and only then take requests. Never returns."""
        try:
            requests, replies, output = (os.dup2(fd, 100 + i) for i, fd in enumerate(fds))
            nothing = os.open(os.devnull, os.O_RDONLY)
            self.control.detach()
            for fd, place in [(nothing, 0), (output, 1), (output, 2), (requests, REQUEST_FD), (replies, REPLY_FD)]:
                os.dup2(fd, place)
            os.closerange(5, 4096)
            self.lock.lock_in(job["memory_mib"], job["scratch"], parent)
        except BaseException as error:  # noqa: BLE001 - whatever it is, no learner's code runs in a worker that is not locked
            os.write(2, f"{type(error).__name__}: {error}".encode())
            os._exit(70)
        try:
            self.worker.serve(REQUEST_FD, REPLY_FD)
        finally:
            os._exit(0)

    def reap(self, pidfd: int) -> None:
        """Kill what a finished worker may have left in its process group, and report its exit status."""
        pid = self.children.pop(pidfd)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        os.close(pidfd)
        self.control.send(json.dumps({"exit": pid, "status": status}).encode())


if __name__ == "__main__":
    main()
