"""Workers of a browser's one process."""

from __future__ import annotations

from grader.sandbox.launch import PLAIN
from grader.sandbox.workers.within import Shared, Within


class Here:
    """Makes workers within this process (see ``worker.Workers``)."""

    def __init__(self) -> None:
        self.shared = Shared()
        self.hung: set[object] = set()

    def worker(self, memory_mib: int, kind: str = PLAIN) -> Within:
        """Return a new worker, around which everything is as it was."""
        self.shared.restore()
        return Within(kind, self.shared, self.hung)

    def expect_drawings(self) -> None:
        """Do nothing: what reads drawings is loaded."""
