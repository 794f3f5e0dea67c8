"""Time that counts against a limit: that in which a program runs or sleeps, but not that in which it waits for a core.

Limits by the clock on the wall would take points from whoever is graded beside others. The kernel tells for each thread
how long it ran and how long it stood ready without a core (Documentation/scheduler/sched-stats.rst). Where it does not
tell the latter, only processor time counts. Either way nothing goes on for longer than ``LONGEST`` times its limit.
"""

from __future__ import annotations

import os
import time

LONGEST = 10  # times a limit, by the clock on the wall
OWN = "/proc/thread-self/schedstat"
HAS_WAITS = os.path.exists(OWN)  # noqa: PTH110 - loaded in every worker, where pathlib would only cost time
NANOSECONDS = 1e-9

Threads = dict[str, tuple[float, float]]
"""Of each thread of a process: the seconds that it ran, and those that it waited for a core."""


def threads_of(pid: int | str) -> Threads:
    """Return how long each thread of a process ran and waited; of one that is gone, nothing."""
    found: Threads = {}
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
            found[thread] = _read(f"/proc/{pid}/task/{thread}/{'schedstat' if HAS_WAITS else 'stat'}")
    except (OSError, ValueError, IndexError):
        return found
    return found


def _read(path: str) -> tuple[float, float]:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        text = os.read(fd, 1024)
    finally:
        os.close(fd)
    if HAS_WAITS:
        ran, waited, _slices = text.split()
        return int(ran) * NANOSECONDS, int(waited) * NANOSECONDS
    fields = text[text.rindex(b")") + 2 :].split()  # the name before it may hold anything
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), 0.0


def _own_wait() -> float:
    try:
        return _read(OWN)[1] if HAS_WAITS else 0.0
    except (OSError, ValueError):
        return 0.0


class Stopwatch:
    """Tells how much of the time counts while it runs, for a process that works for this thread, in turns."""

    def __init__(self, pid: int | str) -> None:
        self.pid = pid
        self.before = 0.0  # what counted until it was started last
        self.start()

    def start(self) -> None:
        """Begin to measure, or go on."""
        self.running = True
        self.own = _own_wait()
        self.threads = threads_of(self.pid)
        self.started = time.monotonic()
        self.known_wait = 0.0

    def pause(self) -> None:
        """Stand still, until it is started again."""
        if self.running:
            self.before = self.counted()
            self.running = False

    def wall(self) -> float:
        """Return the seconds since it was started, by the clock on the wall."""
        return time.monotonic() - self.started if self.running else 0.0

    def at_most(self) -> float:
        """Return a bound of what ``counted`` would return, without asking the kernel."""
        return self.before + max(0.0, self.wall() - self.known_wait)

    def counted(self) -> float:
        """Return the seconds that count: the processor time of all threads, and at least what is no waiting."""
        threads = threads_of(self.pid) if self.running else {}
        if not threads:  # gone, or not to be looked at
            return self.at_most()
        wall = self.wall()
        nothing = (0.0, 0.0)
        spent = [
            (ran - self.threads.get(thread, nothing)[0], waited - self.threads.get(thread, nothing)[1])
            for thread, (ran, waited) in threads.items()
        ]
        counts = sum(ran for ran, _waited in spent)
        if HAS_WAITS:
            counts = max(counts, wall - (_own_wait() - self.own) - max(waited for _ran, waited in spent))
        self.known_wait = max(self.known_wait, wall - counts)
        return self.before + counts
