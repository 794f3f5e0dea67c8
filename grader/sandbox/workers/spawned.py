"""The handle of a worker that was spawned: its standard streams, each read by a thread, which feed one queue."""

from __future__ import annotations

import json
import os
import queue
from contextlib import suppress
from subprocess import TimeoutExpired
from threading import Thread
from typing import IO, Any

from grader.model.errors import Died
from grader.sandbox.workers.spares import Alone
from grader.sandbox.workers.worker import PIPE_SIZE, Patience, Worker, ended

REPLIES, PRINTED = "replies", "printed"
MOST_WAITING = 64  # pieces of at most PIPE_SIZE that wait to be taken in; then the program waits, as for a full pipe
GRACE_SECONDS = 0.2  # for a process to end by itself, so that how it ended can be told


class Spawned(Worker):
    """A worker in a process that was started for it. Nothing keeps it from what its user may do."""

    def __init__(self, kind: str, alone: Alone, memory_mib: int) -> None:
        super().__init__(kind)
        self.alone, self.process = alone, alone.process
        self.arrived: queue.Queue[tuple[str, bytes]] = queue.Queue(MOST_WAITING)
        self.frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        for stream, name in ((self.process.stdout, REPLIES), (self.process.stderr, PRINTED)):
            assert stream
            Thread(target=self.read, args=(stream, name), daemon=True).start()
        Thread(target=self.write, daemon=True).start()
        self.frames.put(json.dumps({"memory_mib": memory_mib, "mark": self.mark}).encode() + b"\n")

    def read(self, stream: IO[bytes], name: str) -> None:
        """Queue what comes, piece by piece, and no bytes at the end."""
        piece = b"more"
        while piece:
            try:
                piece = os.read(stream.fileno(), PIPE_SIZE)
            except (OSError, ValueError):
                piece = b""
            self.arrived.put((name, piece))

    def write(self) -> None:
        """Write frames as they are asked for; a worker that does not read them keeps only this thread waiting."""
        stream = self.process.stdin
        assert stream
        with suppress(OSError, ValueError):
            while (frame := self.frames.get()) is not None:
                stream.write(frame)
                stream.flush()

    def send(self, frame: bytes, patience: Patience) -> None:
        """Have a frame written."""
        self.frames.put(frame)

    def more(self, patience: Patience, size: int) -> bytes:
        """Return the next bytes of replies, having taken in what was printed (Died where there are none to come)."""
        while True:
            try:
                name, piece = self.arrived.get(timeout=patience.left())
            except queue.Empty:
                continue  # whose patience then ends
            if name == REPLIES:
                if not piece:
                    raise Died(self.how_it_ended())
                return piece
            self.keep(piece)
            self.expect_less(patience)

    def take(self, patience: Patience, *, more_follow: bool = False) -> tuple[Any, ...]:
        """Return the next reply, when all that was printed before it has come, too."""
        reply = super().take(patience, more_follow=more_follow)
        with suppress(queue.Empty):  # of a program that has closed its output
            while self.marks < self.sequence:
                self.sort(*self.arrived.get(timeout=GRACE_SECONDS))
        return reply

    def sort(self, name: str, piece: bytes) -> None:
        """Take in a piece of what is printed, or of a reply that comes early."""
        if name == PRINTED:
            self.keep(piece)
        else:
            self.received += piece

    def take_output(self) -> None:
        """Take in what is printed by now; replies that nobody asked for are kept, and found to be just that."""
        with suppress(queue.Empty):
            while True:
                self.sort(*self.arrived.get_nowait())

    def how_it_ended(self) -> str:
        """Wait for it, or kill it, and return how it ended, as a clause for a sentence."""
        try:
            code = self.process.wait(GRACE_SECONDS)
        except TimeoutExpired:
            self.kill()
            code = self.process.wait()
        return ended(code)

    def number(self) -> int:
        """Return the number of its process, as /proc has it."""
        return self.process.pid

    def kill(self) -> None:
        """Kill it, with what it has started."""
        self.alone.group.kill()

    def close(self) -> None:
        """Kill it, wait until it is gone, take in the last that it printed, and remove its folder."""
        if self.closed:
            return
        self.kill()
        self.process.wait()
        self.frames.put(None)
        with suppress(queue.Empty):
            ended = 0
            while ended < 2:  # somebody whom it started may hold its streams open, and is not waited for
                name, piece = self.arrived.get(timeout=GRACE_SECONDS)
                ended += not piece
                if name == PRINTED:
                    self.keep(piece)
        self.count(self.unmarked)
        self.closed = True
        self.alone.close()
