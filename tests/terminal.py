"""A terminal that a test can type into and look at: a real program behind a pseudo-terminal, its screen read by pyte."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

import pyte

ROOT = Path(__file__).parents[1]
PATIENCE = 30.0


class Terminal:
    """One program and its screen."""

    def __init__(
        self,
        *arguments: str,
        cwd: Path,
        columns: int = 80,
        rows: int = 24,
        through: Sequence[str] = (),  # what is to start it
        program: Sequence[str] = (sys.executable, "-m", "grader.cli"),
        **environment: str,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.status: int | None = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            _set_size(0, columns, rows)
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # who runs the tests in the background has it ignored
            os.chdir(cwd)
            inherited = {key: text for key, text in os.environ.items() if key not in ("COLUMNS", "LINES")}
            ours = {"TERM": "xterm-256color", "GRADE_LANG": "en", "PYTHONPATH": str(ROOT), **environment}
            # Not execvp: readline, which pytest loads, puts the size of another terminal where os.environ does not see it.
            words = [*through, *program, *arguments]
            os.execvpe(words[0], words, {**inherited, **ours})

    def resize(self, columns: int, rows: int) -> None:
        """Give the screen another size, and tell the program."""
        self.screen.resize(rows, columns)
        _set_size(self.fd, columns, rows)

    def type(self, keys: str) -> None:
        """Press some keys."""
        os.write(self.fd, keys.encode())

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def read(self, seconds: float) -> None:
        """Take in what the program prints within some time."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if ready:
            try:
                self.stream.feed(os.read(self.fd, 1 << 16))
            except OSError:  # it has ended
                self.status = self.status if self.status is not None else os.waitpid(self.pid, 0)[1]

    def shows(self, text: str, seconds: float = PATIENCE) -> str:
        """Wait until the screen shows a text, and return all of it (AssertionError when it does not)."""
        end = time.monotonic() + seconds
        while text not in self.text:
            assert time.monotonic() < end, f"{text!r} never came:\n{self.text}"
            assert self.status is None, f"it ended before {text!r}:\n{self.text}"
            self.read(0.2)
        return self.text

    def ends(self, seconds: float = PATIENCE) -> int:
        """Wait until the program has ended, and return its exit status."""
        end = time.monotonic() + seconds
        while self.status is None:
            assert time.monotonic() < end, f"it does not end:\n{self.text}"
            self.read(0.2)
        return os.waitstatus_to_exitcode(self.status)

    def close(self) -> None:
        """End the program, if it has not."""
        if self.status is None:
            os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        os.close(self.fd)


def _set_size(fd: int, columns: int, rows: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
