"""The terminal of somebody who practises: keys come one by one, unseen, and whoever waits for them can be woken."""

from __future__ import annotations

import codecs
import os
import queue
import select
import shutil
import signal
import sys
import threading
from dataclasses import dataclass
from typing import Self

WOKEN = 255  # in the pipe that wakes us, where other numbers are signals
LOOK_SECONDS = 0.2
GONE, RESIZED, CALLED = "gone", "resized", "called"
"""What may come instead of keys: none will come any more, the terminal has another size, somebody woke us."""


@dataclass(frozen=True, slots=True)
class Came:
    """What has come from the terminal: letters, or else what happened."""

    letters: str = ""
    happened: str = ""


if sys.platform == "win32":
    import msvcrt

    SPECIAL, INTERRUPT = ("\x00", "\xe0"), "\x03"
    ARROWS = {"M": "\x1b[C", "K": "\x1b[D", "H": "\x1b[A", "P": "\x1b[B"}  # as other terminals send them

    class Console:
        """The terminal, looked at by threads of its own."""

        def __init__(self) -> None:
            self.came: queue.SimpleQueue[Came] = queue.SimpleQueue()
            self.stop = threading.Event()

        def __enter__(self) -> Self:
            for look in (self.look_for_keys, self.look_at_size):
                threading.Thread(target=look, daemon=True).start()  # the first one waits until a key comes
            return self

        def __exit__(self, *_: object) -> None:
            self.stop.set()

        def look_for_keys(self) -> None:
            """Pass on keys, as other terminals send them."""
            while not self.stop.is_set():
                try:
                    letter = msvcrt.getwch()
                    self.came.put(Came(ARROWS.get(msvcrt.getwch(), "") if letter in SPECIAL else letter))
                except KeyboardInterrupt:
                    self.came.put(Came(INTERRUPT))

        def look_at_size(self) -> None:
            """Say when the window has another size."""
            size = shutil.get_terminal_size()
            while not self.stop.wait(LOOK_SECONDS):
                if (now := shutil.get_terminal_size()) != size:
                    size = now
                    self.came.put(Came(happened=RESIZED))

        def wake(self) -> None:
            """Have whoever waits be called, from whatever thread."""
            self.came.put(Came(happened=CALLED))

        def wait(self) -> Came:
            """Return what comes next, whenever it comes (KeyboardInterrupt for Ctrl-C, which is a key here)."""
            came = self.came.get()
            if came.letters == INTERRUPT:
                raise KeyboardInterrupt
            return came

else:
    import termios
    import tty

    class Console:
        """The terminal, waited for together with a pipe by which signals and other threads wake us."""

        def __init__(self) -> None:
            self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

        def __enter__(self) -> Self:
            self.reader, self.writer = os.pipe()
            self.stdin = sys.stdin.fileno()
            self.terminal = termios.tcgetattr(self.stdin)
            tty.setcbreak(self.stdin)
            # Every signal wakes select through the pipe, also one that another thread was chosen to receive.
            os.set_blocking(self.writer, False)
            self.woken_before = signal.set_wakeup_fd(self.writer, warn_on_full_buffer=False)
            self.on_resize = signal.signal(signal.SIGWINCH, lambda *_: None)
            return self

        def __exit__(self, *_: object) -> None:
            signal.signal(signal.SIGWINCH, self.on_resize)
            signal.set_wakeup_fd(self.woken_before)
            termios.tcsetattr(self.stdin, termios.TCSADRAIN, self.terminal)
            os.close(self.reader)
            os.close(self.writer)

        def wake(self) -> None:
            """Have whoever waits be called, from whatever thread."""
            os.write(self.writer, bytes([WOKEN]))

        def wait(self) -> Came:
            """Return what comes next, whenever it comes."""
            while True:
                ready, _, _ = select.select([self.stdin, self.reader], [], [])
                if self.stdin in ready:
                    raw = os.read(self.stdin, 1024)
                    return Came(self.decoder.decode(raw)) if raw else Came(happened=GONE)
                woken_by = os.read(self.reader, 1)[0]
                if woken_by == WOKEN:
                    return Came(happened=CALLED)
                if woken_by == signal.SIGWINCH:
                    return Came(happened=RESIZED)
