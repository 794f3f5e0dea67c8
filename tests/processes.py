"""The processes that a grader started: warm engines, servers, and workers, which have their server's command line."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path


def processes_of(grader: int) -> set[int]:
    """Return the servers and workers of a grader that have not ended; each names it on its command line."""
    mark = re.compile(rb'"parent": %d\b' % grader)
    return {
        pid
        for pid, (command, _parent) in _running().items()
        if b"forkserver_main.py" in command and mark.search(command)
    }


def engines_of(run: int) -> set[int]:
    """Return the warm engines that a run of `grade batch` started and that have not ended."""
    return {
        pid
        for pid, (command, parent) in _running().items()
        if b"grader.batch.engines.engine_main" in command and parent == run
    }


def _running() -> dict[int, tuple[bytes, int]]:
    """Return the command line and the parent of each process that has not ended."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            found[int(folder.name)] = (command, int(parent))
    return found


def resident(pid: int) -> float:
    """Return how much memory a process has, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


def until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)
