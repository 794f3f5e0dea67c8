"""Processes that wait to become workers, so that nobody waits until Python and NumPy are loaded."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from grader.system import process

SCRIPT = Path(__file__).parents[1] / "inside" / "alone_main.py"
READY = 2  # a submission needs one that parses, and one that runs its program
OF_WINDOWS = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE")  # without which Python finds no folder there


class Alone:
    """A process that is to become a worker, in a folder of its own."""

    def __init__(self, setup: dict[str, object], environment: dict[str, str]) -> None:
        self.scratch = tempfile.TemporaryDirectory(prefix="grade-", ignore_cleanup_errors=True)
        kept = {name: os.environ[name] for name in OF_WINDOWS if sys.platform == "win32" and name in os.environ}
        command = [sys.executable, "-S", "-s", "-P", "-B", str(SCRIPT), json.dumps(setup)]
        self.process = process.started(command, {**environment, **kept}, Path(self.scratch.name))
        self.group = process.Group(self.process)

    def close(self) -> None:
        """Give back what belonged to the process, which has ended, and remove its folder."""
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream
            with suppress(OSError):
                stream.close()
        self.group.close()
        self.scratch.cleanup()


class Spares:
    """Starts processes of one kind ahead of time: where a fork server forks, this hands out one that is warm.

    It has the parts of a fork server that do not fork: what is asked for is known at once, and nothing is locked.
    """

    def __init__(self, kind: str, setup: dict[str, object], environment: dict[str, str]) -> None:
        self.kind, self.setup, self.environment = kind, setup, environment
        self.waiting: list[Alone] = []
        self.expects_drawings = False
        self.warm()

    def warm(self) -> None:
        """Start processes until enough wait, which load in the background."""
        while len(self.waiting) < READY:
            self.waiting.append(Alone(self.setup, self.environment))

    def take(self) -> Alone:
        """Return the process that has waited longest, and start the next."""
        taken = self.waiting.pop(0)
        self.warm()
        return taken

    def expect_drawings(self) -> None:
        """Do nothing: each worker builds the parser of drawings when it is asked for one."""

    def await_ready(self) -> frozenset[str]:
        """Return the mechanisms that lock workers in: none."""
        return frozenset()

    def close(self) -> None:
        """End the processes that nobody took."""
        while self.waiting:
            alone = self.waiting.pop()
            alone.group.kill()
            alone.process.wait()
            alone.close()
