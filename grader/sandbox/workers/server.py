"""One fork server: starts it and speaks to it. Light on purpose: it loads NumPy while its starter still imports."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from grader.model.errors import InputError, WeakSandbox, WorkerFailure
from grader.model.language import _
from grader.system.clock import START_SECONDS

assert sys.platform == "linux"

CLOSING_SECONDS = 5.0
SCRIPT = Path(__file__).parents[1] / "inside" / "forkserver_main.py"


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


def started(
    kind: str, setup: dict[str, object], environment: dict[str, str], without: Collection[str] = ()
) -> ForkServer:
    """Start a fork server, without waiting for it (InputError where it could not work)."""
    if not Path("/proc/self/status").exists():
        raise InputError(_("Grading needs /proc, which is not there; root brings it by `mount -t proc proc /proc`."))
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    setup |= {"without": sorted(without), "parent": os.getpid()}
    flags = ["-S", "-s", "-P", *(["-B"] if sys.dont_write_bytecode else [])]
    process = subprocess.Popen(
        [sys.executable, *flags, str(SCRIPT), str(theirs.fileno()), json.dumps(setup)],
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        cwd="/",
    )
    theirs.close()
    return ForkServer(process, control, kind)
