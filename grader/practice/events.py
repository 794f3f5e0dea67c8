"""What happens while a learner practises: a key, files that are saved, an answer, another size of the terminal."""

from __future__ import annotations

import queue
import re
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.practice import saves
from grader.system.console import CALLED, RESIZED, Console

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
        self.console = Console()
        self.posted: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.stop = threading.Event()
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.keys: list[str] = []

    def __enter__(self) -> Events:
        self.console.__enter__()
        self.watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        try:
            self.watcher.join()
        finally:
            self.console.__exit__()

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
        self.console.wake()

    def wait(self) -> Event:
        """Return the next event, whenever it comes."""
        while not self.keys:
            came = self.console.wait()
            if came.happened == CALLED:
                return self.posted.get()
            if came.happened:
                return Resized() if came.happened == RESIZED else Pressed("")
            self.keys.extend(KEY.findall(came.letters))
        key = self.keys.pop(0)
        return Pressed(ARROWS.get(key) or JAMO.get(key, key).lower())
