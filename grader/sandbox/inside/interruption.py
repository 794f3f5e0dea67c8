"""Stops a statement of a learner's file that takes too long, so that the rest of the file can still be loaded.

Runs in a worker, next to the learner's code, which can get round it; then the grader ends the worker from outside.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from grader.sandbox.lockdown.clock import Stopwatch

AGAIN_SECONDS = 0.1  # until it is stopped once more, when it has caught what stopped it
SOON, LONGEST_TIMER = 0.001, 3600.0
ROUNDS = 2


class TooSlow(BaseException):
    """The seconds for loading are used up; no ``except Exception`` of a learner's may catch it."""


class Interruptions:
    """The seconds for loading a file: when they are used up, what is running is stopped, and after as many more."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.round = 1
        self.watch = Stopwatch("self")

    @property
    def over(self) -> bool:
        """Whether there is no time left for anything but definitions."""
        return self.round > ROUNDS

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Raise TooSlow in what is inside, as often as it takes, once the seconds are used up."""
        stopped = False

        def look(_signal: int, _frame: Any) -> None:
            nonlocal stopped
            left = self.round * self.seconds - self.watch.counted()
            if left > 0 and not stopped:
                signal.setitimer(signal.ITIMER_REAL, left + SOON, AGAIN_SECONDS)
                return
            stopped = True
            raise TooSlow

        signal.signal(signal.SIGALRM, look)
        left = self.round * self.seconds - self.watch.at_most()
        signal.setitimer(signal.ITIMER_REAL, min(max(left, SOON), LONGEST_TIMER), AGAIN_SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            self.round += stopped
