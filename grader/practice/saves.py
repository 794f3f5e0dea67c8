"""Which files of a folder were saved: told by the system, or looked for where it tells nothing."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

import watchfiles

from grader.files.opening import PASSED_OVER

DEBOUNCE_MS, STEP_MS = 60, 15  # editors write a file in several steps; they are one save
LOOK_SECONDS = 0.3

Paths = frozenset[Path]
States = dict[Path, tuple[int, int, int]]


def told(folder: Path, stop: Event) -> Iterator[Paths]:
    """Yield what changes in a folder as the system tells it, until told to stop.

    What is raised where it cannot, as when all that may be watched is watched already, is the system's to choose.
    """
    if "microsoft" in platform.release().lower():
        raise NotImplementedError("Linux within Windows is not told of what Windows saves")
    changes: Any
    for changes in watchfiles.watch(
        folder,
        watch_filter=None,
        debounce=DEBOUNCE_MS,
        step=STEP_MS,
        stop_event=stop,
        raise_interrupt=False,
        force_polling=False,
    ):
        yield frozenset(Path(path) for _change, path in changes)


def looked_for(folder: Path, before: States, stop: Event) -> Iterator[Paths]:
    """Yield what has changed in a folder, first since its states before, as often as one looks, until told to stop.

    watchfiles could look, too, but misses what is saved twice in the same second.
    """
    while not stop.wait(LOOK_SECONDS):
        now = states(folder)
        if changed := frozenset(path for path in before.keys() | now.keys() if before.get(path) != now.get(path)):
            yield changed
        before = now


def states(folder: Path) -> States:
    """Return what is another whenever a file is written or replaced, by the files in a folder."""
    found = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name[0] != "." and name not in PASSED_OVER]
        for path in (Path(parent, name) for name in names):
            with suppress(OSError):  # it is gone, or closed to us
                about = path.lstat()
                found[path] = (about.st_ino, about.st_size, about.st_ctime_ns)
    return found
