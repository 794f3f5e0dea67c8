"""The trusted side of the border: starts zygotes, gets workers from them, and never waits without a deadline."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import time
from collections.abc import Iterable, Sequence
from typing import Any

from grader import wire
from grader.errors import AuthorError, Died, InputError, ProtocolViolation, TimedOut, WorkerFailure
from grader.language import _
from grader.sandbox.kernel import forbid_inspection
from grader.sandbox.launch import PLAIN, Launched, draws, kind_needed, launch

OUTPUT_KEPT = 16 << 10
PIPE_SIZE = 64 << 10
START_SECONDS = 30.0
CLOSING_SECONDS = 5.0


class Box:
    """The zygotes of one run. ``without`` leaves mechanisms of the sandbox unused, so that the others can be tested."""

    def __init__(self, *started: Launched, without: frozenset[str] = frozenset()) -> None:
        forbid_inspection()
        self.without = without
        self.zygotes = {launched.kind: Zygote(launched) for launched in started}

    def zygote(self, kind: str) -> Zygote:
        """Return the zygote of this kind, started when it is first asked for; it may still be loading."""
        if kind not in self.zygotes:
            self.zygotes[kind] = Zygote(launch(kind, self.without))
        return self.zygotes[kind]

    def expect(self, sources: Iterable[bytes]) -> None:
        """Have what these files will need loaded, while something else is done."""
        sources = list(sources)
        for kind in {PLAIN, *map(kind_needed, sources)}:
            self.zygote(kind)
        if any(map(draws, sources)):
            self.zygote(PLAIN).expect_drawings()

    def worker(self, memory_mib: int, kind: str = PLAIN) -> Worker:
        """Return a new worker, which locks itself in while the caller goes on.

        A zygote that does not answer is replaced: whoever brought it down gains nothing by it, and nobody else loses.
        """
        try:
            return self.zygote(kind).fork(memory_mib)
        except WorkerFailure:
            self.zygotes.pop(kind).close()
            return self.zygote(kind).fork(memory_mib)

    def share(self) -> socket.socket:
        """Return what another process of ours can ask the plain zygote through (see ``shared``)."""
        return self.zygote(PLAIN).share()

    def close(self) -> None:
        """End every process of this box."""
        for zygote in self.zygotes.values():
            zygote.close()
        self.zygotes.clear()

    def __enter__(self) -> Box:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def shared(control: socket.socket) -> Box:
    """Return a box whose plain zygote is that of another process."""
    return Box(Launched(None, control, PLAIN))


class Zygote:
    """The handle of one zygote process."""

    def __init__(self, launched: Launched) -> None:
        self.process, self.control, self.kind = launched.process, launched.control, launched.kind
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
        """Return another socket to the zygote, which need not be ready yet (WorkerFailure when it is gone)."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self.send({"share": True}, [theirs.fileno()])
        return ours

    def fork(self, memory_mib: int) -> Worker:
        """Ask for one worker (WorkerFailure when the zygote is broken)."""
        self.await_ready()
        (request_out, request_in), (reply_out, reply_in), (output_out, output_in) = os.pipe(), os.pipe(), os.pipe()
        theirs, ours = (request_out, reply_in, output_in), (request_in, reply_out, output_out)
        try:
            message = self.forked({"memory_mib": memory_mib}, theirs)
        except WorkerFailure:
            _close(ours)
            raise
        finally:
            _close(theirs)
        return Worker(self, message["pid"], message["pidfd"], *ours)

    def forked(self, job: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        """Send the zygote a job, and return what it says of the worker that it made."""
        self.send(job, fds)
        while "pid" not in (message := self.receive()):
            self.exits[message["exit"]] = message["status"]
        return message

    def send(self, job: dict[str, Any], fds: Sequence[int] = ()) -> None:
        """Send the zygote a job."""
        try:
            socket.send_fds(self.control, [json.dumps(job).encode()], fds)
        except OSError as error:
            raise WorkerFailure(f"the zygote does not listen: {error}") from None

    def await_ready(self) -> frozenset[str]:
        """Wait until the zygote is ready; return what locks its workers in (InputError where they could not import)."""
        if self.mechanisms is None:
            said = self.receive()
            if "unreadable" in said:
                advice = _(
                    "Learners' code gets none of root's privileges, so put {folder} where everybody may read it."
                )
                raise InputError(advice.format(folder=said["unreadable"][0]))
            self.mechanisms = frozenset(said["ready"])
        return self.mechanisms

    def receive(self) -> dict[str, Any]:
        """Return the next message; one about a new worker brings its pidfd along."""
        try:
            message, fds, _, _ = socket.recv_fds(self.control, 4096, 1)
        except OSError as error:
            raise WorkerFailure(f"the zygote does not answer: {error}") from None
        if not message:
            raise WorkerFailure(f"the zygote ended: {self.last_words()}")
        said: dict[str, Any] = json.loads(message)
        return said | {"pidfd": fds[0]} if fds else said

    def last_words(self) -> str:
        """Return the last line that the zygote wrote to its standard error."""
        self.close()
        return self.said.splitlines()[-1] if self.said else "without a word"

    def exit_status(self, pid: int) -> int:
        """Wait for a worker that has ended, and return its status as ``os.waitpid`` gives it."""
        while pid not in self.exits:
            message = self.receive()
            self.exits[message["exit"]] = message["status"]
        return self.exits.pop(pid)

    def close(self) -> None:
        """Let the zygote end its workers and itself, which it does when nobody is left to ask it."""
        if self.control.fileno() < 0:
            return
        self.control.close()
        if self.process is None:  # it is for others to end
            return
        try:
            said = self.process.communicate(timeout=CLOSING_SECONDS)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[1]
        self.said = said.decode(errors="replace").strip()


class Worker:
    """One child that runs a learner's code. It is told to do something, answers with plain values, and is killed."""

    def __init__(self, zygote: Zygote, pid: int, pidfd: int, requests: int, replies: int, output: int) -> None:
        self.zygote, self.pid, self.pidfd = zygote, pid, pidfd
        self.kind = zygote.kind
        self.requests, self.replies, self.output_fd = requests, replies, output
        self.sequence = 0
        self.output = bytearray()
        self.output_open = True
        self.printed = 0
        self.closed = False
        self.locked = False
        self.poll = select.poll()
        for fd in (requests, replies, output):
            os.set_blocking(fd, False)
        for fd in (replies, output, pidfd):
            self.poll.register(fd, select.POLLIN)

    def ask(self, *request: Any, seconds: float, output_limit: int, seed: int | None = None) -> tuple[Any, ...]:
        """Send one request and return the reply (TimedOut, also with no time to begin with, and Died end the worker).

        A seed says that a new check begins with this request.
        """
        deadline = time.monotonic() + seconds
        self.sequence += 1
        try:
            frame = wire.encode((self.sequence, seed, *request))
        except wire.Malformed as error:
            raise AuthorError(str(error)) from None
        try:
            if not self.locked:
                self.await_lock()
            self.send(frame, deadline, seconds, output_limit)
            reply = self.receive(deadline, seconds, output_limit)
            if (
                type(reply) is not tuple
                or [type(part) for part in reply[:2]] != [int, str]
                or reply[0] != self.sequence
            ):
                raise ProtocolViolation("a reply to something else")
        except (ProtocolViolation, wire.Malformed) as error:
            self.close()
            raise Died(_("it sent what is no answer ({reason})").format(reason=error)) from None
        except (TimedOut, Died):
            self.close()
            raise
        return reply[1:]

    def await_lock(self) -> None:
        """Wait until the worker is locked in: until then every failure is ours."""
        try:
            reply = self.receive(time.monotonic() + START_SECONDS, START_SECONDS, OUTPUT_KEPT)
        except (TimedOut, Died, ProtocolViolation, wire.Malformed) as error:
            raise WorkerFailure(f"{error} {self.output.decode(errors='replace')}".strip()) from None
        if reply != (0, "locked"):
            raise WorkerFailure("the worker did not lock itself in")
        self.locked = True

    def send(self, frame: bytes, deadline: float, seconds: float, output_limit: int) -> None:
        """Write a frame, draining what the worker prints meanwhile."""
        view = memoryview(frame)
        while view:
            try:
                view = view[os.write(self.requests, view) :]
            except BlockingIOError:
                self.poll.register(self.requests, select.POLLOUT)
                try:
                    self.wait(deadline, seconds, output_limit)
                finally:
                    self.poll.unregister(self.requests)
            except BrokenPipeError:
                raise Died(self.fate()) from None

    def receive(self, deadline: float, seconds: float, output_limit: int) -> Any:
        """Return the one value that the worker sends (bytes beyond it are a violation)."""
        frame = bytearray()
        while (missing := wire.missing(frame)) > 0:
            ready = self.wait(deadline, seconds, output_limit)
            if self.replies in ready:
                piece = self.read(self.replies, min(max(missing, wire.USUAL_SIZE), wire.LARGEST_READ))
                if piece == b"":
                    raise Died(self.fate())
                frame += piece or b""
            elif self.pidfd in ready:
                raise Died(self.fate())
        if missing < 0:
            raise ProtocolViolation("bytes that nobody asked for")
        return wire.decode(frame)

    def wait(self, deadline: float, seconds: float, output_limit: int) -> set[int]:
        """Return which descriptors are ready, having taken in what was printed."""
        left = deadline - time.monotonic()
        ready = {fd for fd, _ in self.poll.poll(max(0.0, left * 1000))}
        if self.output_fd in ready:
            self.take_output()
        if self.printed > output_limit:
            raise Died(_("it printed more than {limit} MiB").format(limit=output_limit >> 20))
        if not ready or left <= 0:
            raise TimedOut(seconds)
        return ready

    def take_output(self) -> None:
        """Read what is printed by now, as much as a pipe holds; keep the start of it and count all of it."""
        piece = self.read(self.output_fd, PIPE_SIZE)
        if piece == b"" and self.output_open:
            self.output_open = False
            self.poll.unregister(self.output_fd)
        piece = piece or b""
        self.printed += len(piece)
        self.output += piece[: max(0, OUTPUT_KEPT - len(self.output))]

    def read(self, fd: int, size: int) -> bytes | None:
        """Read what is there: None when that is nothing yet, and no bytes when the other end is closed."""
        try:
            return os.read(fd, size)
        except BlockingIOError:
            return None

    def take_printed(self) -> bytes:
        """Return the start of what was printed since the last time."""
        if not self.closed:
            self.take_output()
        printed = bytes(self.output)
        self.output.clear()
        self.printed = 0
        return printed

    def fate(self) -> str:
        """Return how the process ended, in a clause."""
        self.kill()
        pid, self.pid = self.pid, 0
        try:
            status = self.zygote.exit_status(pid)
        except WorkerFailure:  # nobody is left to say it; that was not before the learner's code ran, so it is not ours
            return _("it ended with the process that it came from")
        if os.WIFSIGNALED(status):
            return _("it was killed by {signal}").format(signal=_name_of(os.WTERMSIG(status)))
        return _("it left with exit status {status}").format(status=os.WEXITSTATUS(status))

    def kill(self) -> None:
        """Kill by pidfd, which cannot name another process by mistake."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def close(self) -> None:
        """Kill the worker, wait until it is gone, and give back its descriptors."""
        if self.closed:
            return
        if self.pid:
            self.fate()
        self.take_output()
        self.closed = True
        _close((self.requests, self.replies, self.output_fd, self.pidfd))


def _close(fds: Iterable[int]) -> None:
    for fd in fds:
        os.close(fd)


def _name_of(number: int) -> str:
    """Return the name of a signal; those for real time have none."""
    known = {each.value: each.name for each in signal.Signals}
    return known.get(number, f"signal {number}")
