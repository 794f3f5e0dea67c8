"""The processes that a grader started: zygotes and workers, which all have the zygote's command line."""

from __future__ import annotations

import re
from pathlib import Path


def processes_of(grader: int) -> set[int]:
    """Return the zygotes and workers of a grader that have not ended; each names it on its command line."""
    mark = f'"parent": {grader}'.encode()
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            ended = (folder / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            continue
        if b"zygote.py" in command and mark in command and not ended:
            found.add(int(folder.name))
    return found


def resident(pid: int) -> float:
    """Return how much memory a process has, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]
