"""What happens while a learner practises: a key, files that are saved, an answer, another size of the terminal."""

from __future__ import annotations

import codecs
import os
import queue
import re
import select
import signal
import sys
import termios
import threading
import tty
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.practice import saves

POSTED = 255  # in the pipe that wakes us, where other numbers are signals
KEY = re.compile(r"\x1b[\[O][0-9;]*[A-Za-z~]|.", re.DOTALL)  # an arrow comes as several letters
ARROWS = {"\x1b[C": "n", "\x1b[D": "p", "\x1bOC": "n", "\x1bOD": "p"}
JAMO = dict(zip("ㅗㅜㅔㅣㄱㄴㅐㅌㅂㅍ", "hnplrsoxqv", strict=True))  # the same keys while Hangul is typed


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key, as the Latin letter on it; nothing when no key will come any more."""

    key: str


@dataclass(frozen=True, slots=True)
class Saved:
    """Files that were written, made or deleted."""

    paths: frozenset[Path]


@dataclass(frozen=True, slots=True)
class Found:
    """The grader has found something: what, is for the sitting to say."""

    what: Any


@dataclass(frozen=True, slots=True)
class Resized:
    """The terminal has another size."""


@dataclass(frozen=True, slots=True)
class Untold:
    """The system does not tell what is saved, so it is looked for from now on."""


Event = Pressed | Saved | Found | Resized | Untold


class Events:
    """Waits for the next event. While it is open, keys come one by one and are not echoed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.posted: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.stop = threading.Event()
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.keys: list[str] = []

    def __enter__(self) -> Events:
        self.reader, self.writer = os.pipe()
        self.stdin = sys.stdin.fileno()
        self.terminal = termios.tcgetattr(self.stdin)
        tty.setcbreak(self.stdin)
        # Every signal wakes select through the pipe, also one that another thread was chosen to receive.
        os.set_blocking(self.writer, False)
        self.woken_before = signal.set_wakeup_fd(self.writer, warn_on_full_buffer=False)
        self.on_resize = signal.signal(signal.SIGWINCH, lambda *_: None)
        self.watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        signal.signal(signal.SIGWINCH, self.on_resize)
        signal.set_wakeup_fd(self.woken_before)
        termios.tcsetattr(self.stdin, termios.TCSADRAIN, self.terminal)
        self.watcher.join()
        os.close(self.reader)
        os.close(self.writer)

    def watch(self) -> None:
        """Put what changes in the folder into the queue, until told to stop."""
        try:
            for paths in saves.told(self.folder, self.stop):
                self.put(Saved(paths))
        except Exception:  # noqa: BLE001 - no watch is left, the folder is closed to us in part, and what else there may be
            before = saves.states(self.folder)
            self.put(Untold())
            for paths in saves.looked_for(self.folder, before, self.stop):
                self.put(Saved(paths))

    def put(self, event: Event) -> None:
        """Post an event, from whatever thread, and wake whoever waits."""
        self.posted.put(event)
        os.write(self.writer, bytes([POSTED]))

    def wait(self) -> Event:
        """Return the next event, whenever it comes."""
        while True:
            if self.keys:
                key = self.keys.pop(0)
                return Pressed(ARROWS.get(key) or JAMO.get(key, key).lower())
            ready, _, _ = select.select([self.stdin, self.reader], [], [])
            if self.stdin in ready:
                raw = os.read(self.stdin, 1024)
                if not raw:
                    return Pressed("")
                self.keys.extend(KEY.findall(self.decoder.decode(raw)))
                continue
            woken_by = os.read(self.reader, 1)[0]
            if woken_by == POSTED:
                return self.posted.get()
            if woken_by == signal.SIGWINCH:
                return Resized()
