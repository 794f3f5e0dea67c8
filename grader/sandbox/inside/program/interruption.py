"""Stops a statement of a learner's file that takes too long, so that the rest of the file can still be loaded.

Runs in a worker, next to the learner's code, which can get round it; then the grader ends the worker from outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from grader.system.clock import Stopwatch
from grader.system.timer import raising

AGAIN_SECONDS = 0.1  # until it is stopped once more, when it has caught what stopped it
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
        until = self.round * self.seconds
        stopped = False

        def left() -> float:
            nonlocal stopped
            remaining = until - self.watch.counted()
            stopped = remaining <= 0
            return remaining

        try:
            with raising(TooSlow, until - self.watch.at_most(), left, AGAIN_SECONDS):
                yield
        finally:
            self.round += stopped
