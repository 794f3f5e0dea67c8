"""A fresh process with NumPy loaded and no secret in its memory; each request makes it fork one worker.

It is executed as a script, with ``-S`` and a scrubbed environment, so that nothing but the standard library can be
imported; a finder adds the packages that learners may use. Neither the course nor this package is among them.

argv: the number of the control socket, and a JSON object with ``root`` (the folder that holds this package),
``packages`` (what learners may import), ``site`` (the folders that hold it), ``readable`` (what workers may read),
``load`` (what to load beyond NumPy), ``without`` (mechanisms of the sandbox to leave unused), and ``parent``,
which only tells whoever lists processes whose this one is.
"""

from __future__ import annotations

import contextlib
import dataclasses
import fcntl
import gc
import importlib
import importlib.machinery
import json
import os
import resource
import select
import signal
import socket
import subprocess
import sys
import tempfile
from typing import Any

assert sys.platform == "linux"

OURS = (
    "grader.sandbox.lockdown.kernel",
    "grader.sandbox.lockdown.lock",
    "grader.sandbox.lockdown.mechanisms",
    "grader.sandbox.lockdown.namespaces",
    "grader.sandbox.inside.worker_main",
)
REQUEST_FD, REPLY_FD = 3, 4


def main() -> None:
    """Load, say so, and fork one worker per request until nobody is left to ask."""
    gc.disable()
    _take_all_memory()
    control = socket.socket(fileno=int(sys.argv[1]))
    setup = json.loads(sys.argv[2])
    sys.argv[:] = [""]
    sys.path.insert(0, setup["root"])
    packages = importlib.import_module("grader.sandbox.inside.packages")
    sys.path.remove(setup["root"])
    sys.meta_path.append(packages.AllowedPackages(setup["packages"], setup["site"]))
    kernel, lock, mechanisms, namespaces, worker = packages.load_own_modules(setup["root"], OURS)
    sys.dont_write_bytecode = True  # ours are kept compiled; of what others import nothing is written down
    wanted = frozenset(mechanisms.MECHANISMS) - set(setup["without"])
    packages.warm_up(setup["load"])
    gc.freeze()  # before the first fork: whoever looks through all objects copies every page that they lie on
    gc.enable()
    _claim, users = lock.claimed_users()  # while this process lives; by a name in the network that it now leaves
    inside = mechanisms.NAMESPACES in wanted and namespaces.enter(setup["readable"], setup["hidden"])
    kernel.forbid_inspection()
    # Where nothing can be mounted over what is hidden, what lies around it is named instead.
    readable, passed = (setup["readable"], []) if inside else lock.around(setup["readable"], setup["hidden"])
    listable = (*setup["site"], *passed)
    cell = lock.Cell(frozenset({mechanisms.NAMESPACES} if inside else ()), tuple(readable), listable, users)
    cell = dataclasses.replace(cell, mechanisms=cell.mechanisms | lock.rehearsed(wanted, cell))
    if not lock.can_import(cell):
        control.send(json.dumps({"unreadable": setup["site"]}).encode())
        return
    scratch = Scratch(namespaces.SCRATCH if inside else "")
    control.send(json.dumps({"ready": sorted(cell.mechanisms)}).encode())
    try:
        Server(control, lock, worker, cell, scratch).serve()
    finally:
        scratch.remove()


def _take_all_memory() -> None:
    """Have as much memory as this process may, whatever bound was on the one that has started it meanwhile."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


class Scratch:
    """The folders of the workers; where they are no mounts of their own, each goes with its worker and all it holds."""

    def __init__(self, mounted: str) -> None:
        self.mounted = mounted
        self.base = "" if mounted else tempfile.mkdtemp(prefix="grade-")
        if self.base:
            os.chmod(self.base, 0o711)  # noqa: PTH101 - other users pass through it to their own folder

    def folder(self, uid: int) -> str:
        """Return the folder of a new worker."""
        if self.mounted:
            return self.mounted
        folder = tempfile.mkdtemp(dir=self.base)
        os.chown(folder, uid, -1)
        return folder

    def remove(self, folder: str = "") -> None:
        """Remove the folder of one worker, or all of them."""
        if self.mounted:
            return
        folder = folder or self.base
        with contextlib.suppress(OSError):
            os.rmdir(folder)  # noqa: PTH106
        if os.path.exists(folder):  # noqa: PTH110
            # Nested more deeply than a path can say, or closed to its own owner: these programs have seen it all.
            subprocess.run(["chmod", "-R", "u+rwX", folder], capture_output=True, check=False)
            subprocess.run(["rm", "-rf", folder], capture_output=True, check=False)


def tell(control: socket.socket, message: dict[str, Any], *fds: int) -> None:
    """Say something to somebody, who may be gone."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        socket.send_fds(control, [json.dumps(message).encode()], fds)


@dataclasses.dataclass(frozen=True)
class Child:
    """A worker, its user, its scratch folder, and the socket of who asked for it."""

    pid: int
    uid: int
    scratch: str
    control: socket.socket


class Server:
    """Forks workers and tells how they ended."""

    def __init__(self, control: socket.socket, lock: Any, worker: Any, cell: Any, scratch: Scratch) -> None:
        self.controls = [control]  # one for each process that asks
        self.lock = lock
        self.worker = worker
        self.cell = cell
        self.scratch = scratch
        self.children: dict[int, Child] = {}  # by pidfd

    def serve(self) -> None:
        """Answer requests, and reap, until nobody is left to ask."""
        while self.controls:
            watched: list[Any] = [*self.controls, *self.children]
            ready, _, _ = select.select(watched, [], [])
            for pidfd in [fd for fd in ready if fd in self.children]:
                self.reap(pidfd)
            for control in [each for each in ready if each in self.controls]:
                try:
                    message, fds, _, _ = socket.recv_fds(control, 4096, 3)
                except ConnectionResetError:  # gone, and left something unread
                    message, fds = b"", []
                if message:
                    self.answer(control, json.loads(message), fds)
                else:
                    self.leave(control)

    def answer(self, control: socket.socket, job: dict[str, Any], fds: list[int]) -> None:
        """Do what is asked for."""
        match job:
            case {"expect": "drawings"}:
                self.worker.drawing.parse("digraph { x -> y }")  # the first text that is read builds the parser
                gc.freeze()
            case {"share": True}:
                self.controls.append(socket.socket(fileno=fds[0]))
                tell(self.controls[-1], {"ready": sorted(self.cell.mechanisms)})
            case _:
                self.fork(control, job, fds)

    def leave(self, control: socket.socket) -> None:
        """End the workers of somebody who has gone, and wait until they are gone, too."""
        self.controls.remove(control)
        for pidfd in [fd for fd, child in self.children.items() if child.control is control]:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
            self.reap(pidfd)
        control.close()

    def fork(self, control: socket.socket, job: dict[str, Any], fds: list[int]) -> None:
        """Make one worker of ``fds`` (requests, replies, printed output) and send back its pidfd."""
        parent = os.getpid()
        uid = self.free_user() if self.cell.has(self.lock.USER) else os.geteuid()
        scratch = self.scratch.folder(uid)
        pid = os.fork()
        if pid == 0:
            self.become_worker(job["memory_mib"], job["mark"], scratch, uid, fds, parent)
        for fd in fds:
            os.close(fd)
        pidfd = os.pidfd_open(pid)
        self.children[pidfd] = Child(pid, uid, scratch, control)
        tell(control, {"pid": pid}, pidfd)

    def free_user(self) -> int:
        """Return a user whom no living worker has."""
        taken = [child.uid for child in self.children.values()]
        return min(map(int, self.cell.users), key=taken.count)

    def become_worker(self, memory_mib: int, mark: str, scratch: str, uid: int, fds: list[int], parent: int) -> None:
        """Lock in, say "locked", and only then take requests. Never returns."""
        try:
            requests, replies, output = (fcntl.fcntl(fd, fcntl.F_DUPFD, REPLY_FD + 1) for fd in fds)
            nothing = os.open(os.devnull, os.O_RDONLY)
            for control in self.controls:
                control.detach()
            for fd, place in [(nothing, 0), (output, 1), (output, 2), (requests, REQUEST_FD), (replies, REPLY_FD)]:
                os.dup2(fd, place)
            os.closerange(5, 4096)
            tempfile.tempdir = None  # the fork server has made up its mind for itself
            self.lock.lock_in(self.cell, memory_mib, scratch, uid, parent)
        except BaseException as error:  # noqa: BLE001 - whatever it is, no learner's code runs in a worker that is not locked
            os.write(2, f"{type(error).__name__}: {error}".encode())
            os._exit(70)
        try:
            self.worker.serve(REQUEST_FD, REPLY_FD, mark.encode())
        finally:
            os._exit(0)

    def reap(self, pidfd: int) -> None:
        """Kill what a finished worker may have left in its process group, and report its exit status."""
        child = self.children.pop(pidfd)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
        _, status = os.waitpid(child.pid, 0)
        os.close(pidfd)
        self.scratch.remove(child.scratch)
        tell(child.control, {"exit": child.pid, "status": status})


if __name__ == "__main__":
    main()
