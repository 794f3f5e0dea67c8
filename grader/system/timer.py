"""Raises an exception in a block of code that takes too long: from a signal, or from another thread without signals.

In a browser there is neither: there Python itself looks at the clock after so many jumps and calls (PEP 669). Each
comes between two steps of Python code; a single long one, as in a library, ends first.
"""

from __future__ import annotations

import ctypes
import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from grader.system.portable import IN_BROWSER, without_unix

SOON, LONGEST = 0.001, 3600.0  # seconds that a timer is set to
LOOK_SECONDS = 0.05  # how often the other thread looks
STEPS = 10
STEPS_BETWEEN_LOOKS = 256

Left = Callable[[], float]
"""Returns how many seconds are left, by whatever clock: 0 or less when they are used up."""


@contextmanager
def raising(error: type[BaseException], seconds: float, left: Left, again: float = math.inf) -> Iterator[None]:
    """Raise an error in the block when no time is left, which is asked first after so many seconds.

    Should it be caught, it is raised once more ``again`` seconds later. One block at a time, in the thread that grades,
    which is the main one where there are signals.
    """
    way = _by_steps if IN_BROWSER else _by_thread if without_unix() else _by_signal
    with way(error, seconds, left, again):
        yield


@contextmanager
def _by_signal(error: type[BaseException], seconds: float, left: Left, again: float) -> Iterator[None]:
    if sys.platform == "win32":
        raise NotImplementedError
    was_raised = False

    def look(_signal: int, _frame: Any) -> None:
        nonlocal was_raised
        remaining = left()
        if remaining <= 0 or was_raised:
            was_raised = True
            raise error
        signal.setitimer(signal.ITIMER_REAL, remaining + SOON, interval)

    interval = again if again < LONGEST else 0.0
    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, min(max(seconds, SOON), LONGEST), interval)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL if before is None else before)


@contextmanager
def _by_steps(error: type[BaseException], seconds: float, left: Left, again: float) -> Iterator[None]:
    if sys.version_info < (3, 12):
        raise NotImplementedError
    events, tool = sys.monitoring.events, sys.monitoring.PROFILER_ID
    seen, silent_until = 0, time.monotonic() + seconds

    def step(*_where: Any) -> None:
        nonlocal seen, silent_until
        seen += 1
        if seen % STEPS_BETWEEN_LOOKS == 0 and time.monotonic() >= silent_until and left() <= 0:
            silent_until = time.monotonic() + again
            raise error

    sys.monitoring.use_tool_id(tool, "time limit")
    try:
        for event in (events.JUMP, events.PY_START, events.PY_RESUME):
            sys.monitoring.register_callback(tool, event, step)
        sys.monitoring.set_events(tool, events.JUMP | events.PY_START | events.PY_RESUME)
        yield
    finally:
        sys.monitoring.set_events(tool, 0)
        sys.monitoring.free_tool_id(tool)


@contextmanager
def _by_thread(error: type[BaseException], seconds: float, left: Left, again: float) -> Iterator[None]:
    WATCHMAN.watch(error, seconds, left, again)
    try:
        yield
    finally:
        while not WATCHMAN.rests():
            pass


class Watchman:
    """A thread that looks whether the seconds of a block are used up, and then raises in the thread that runs it.

    No locks: the exception may come anywhere, also between taking one and giving it back.
    """

    def __init__(self) -> None:
        self.wanted = threading.Event()
        self.error: type[BaseException] = BaseException
        self.left: Left | None = None
        self.again = self.silent_until = 0.0
        self.thread = 0
        self.is_looking = False
        self.runner: threading.Thread | None = None

    def watch(self, error: type[BaseException], seconds: float, left: Left, again: float) -> None:
        """Raise this error in the calling thread when no seconds are left."""
        self.error, self.again, self.thread = error, again, threading.get_ident()
        self.silent_until = time.monotonic() + seconds
        self.left = left
        if self.runner is None:
            self.runner = threading.Thread(target=self.run, daemon=True)
            self.runner.start()
        self.wanted.set()

    def rests(self) -> bool:
        """Raise nothing any more; return whether nothing was on its way, either (no: ask again).

        To take back what is on its way would leave CPython 3.11 looking for it at each step from then on.
        """
        try:
            self.left = None  # before it is asked whether somebody looks, who set that before asking for this
            while self.is_looking:
                time.sleep(0)
            for _ in range(STEPS):  # what is on its way comes between two of them
                pass
        except self.error:
            return False
        return True

    def run(self) -> None:
        """Look again and again while there is a block."""
        while True:
            self.wanted.wait()
            self.wanted.clear()
            while self.left:
                self.look()
                time.sleep(LOOK_SECONDS)

    def look(self) -> None:
        """Raise the error where the time has come."""
        self.is_looking = True
        left = self.left
        if left and time.monotonic() >= self.silent_until and left() <= 0:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.thread), ctypes.py_object(self.error))
            self.silent_until = time.monotonic() + self.again
        self.is_looking = False


WATCHMAN = Watchman()
