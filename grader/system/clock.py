"""Time that counts against a limit: that in which a program runs or sleeps, but not that in which it waits for a core.

Limits by the clock on the wall would take points from whoever is graded beside others. The kernel tells how long a
process ran, also in threads that have ended, and how long each living thread stood ready without a core
(Documentation/scheduler/sched-stats.rst). Where it does not tell the latter, as on other systems, only processor time
counts. Either way nothing goes on for longer than ``LONGEST`` times its limit.
"""

from __future__ import annotations

import math
import os
import sys
import time

from grader.system.portable import IN_BROWSER

LONGEST = 10  # times a limit, by the clock on the wall
START_SECONDS = 30.0  # for a process of ours to be ready
OWN = "/proc/thread-self/schedstat"
HAS_WAITS = os.path.exists(OWN)  # noqa: PTH110 - loaded in every worker, where pathlib would only cost time
NANOSECONDS = 1e-9
SLOWER = 3  # times, in a browser

Times = tuple[float, dict[str, float]]
"""Of a process: the seconds that it ran, and those that each of its living threads waited for a core."""


if sys.platform == "linux":

    def times_of(pid: int | str) -> Times:
        """Return how long a process ran and waited (OSError when it is gone).

        It ran in threads that have ended, too, which only its own clock tells (numbered as ``clock_getcpuclockid``
        does), and in children that it has waited for, where it may have any.
        """
        ran = time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID if pid == "self" else ~int(pid) << 3 | 2)
        try:
            text = _read(f"/proc/{pid}/stat")
        except OSError:  # a worker may not look at its own
            return ran, _waits_of(pid)
        fields = text[text.rindex(b")") + 2 :].split(b" ", 18)  # the name before it may hold anything
        if fields[13:15] != [b"0", b"0"]:
            ran += sum(map(int, fields[13:15])) / os.sysconf("SC_CLK_TCK")
        is_single = fields[17] == b"1"
        return ran, {str(pid): _waited(f"/proc/{pid}/schedstat")} if is_single and HAS_WAITS else _waits_of(pid)

else:

    def times_of(pid: int | str) -> Times:
        """Return how long a process ran (OSError when it is gone)."""
        if pid == "self":
            return own_seconds() if IN_BROWSER else time.process_time(), {}
        import psutil  # noqa: PLC0415 - a worker has none

        try:
            spent = psutil.Process(int(pid)).cpu_times()
        except psutil.Error as error:
            raise ProcessLookupError(str(error)) from None
        return spent.user + spent.system, {}


def own_seconds() -> float:
    """Return for how long this thread has run; in a browser, which does not tell that, a part of the time on the wall.

    Limits are made for a computer; on a telephone, and beside whatever else it does, the same work may take that much
    longer.
    """
    return time.monotonic() / SLOWER if IN_BROWSER else time.thread_time()


class Countdown:
    """Tells when this thread has run for so many seconds, and asks for that only where it can be so.

    By no clock does more time pass than by that on the wall, which takes a fraction of the time to read.
    """

    def __init__(self, seconds: float) -> None:
        self.until = own_seconds() + seconds
        self.look_again = -math.inf

    def is_over(self) -> bool:
        """Return whether the seconds are used up."""
        now = time.monotonic()
        if now < self.look_again:
            return False
        self.look_again = now + self.left()
        return self.look_again < now

    def left(self) -> float:
        """Return the seconds that are left."""
        return self.until - own_seconds()


def _waits_of(pid: int | str) -> dict[str, float]:
    threads = os.listdir(f"/proc/{pid}/task") if HAS_WAITS else ()  # noqa: PTH208
    return {thread: _waited(f"/proc/{pid}/task/{thread}/schedstat") for thread in threads}


def _waited(path: str) -> float:
    """Return for how long a thread waited; of one that has ended meanwhile, nothing."""
    try:
        return int(_read(path).split(b" ", 2)[1]) * NANOSECONDS
    except (OSError, IndexError):
        return 0.0


def _read(path: str) -> bytes:
    fd = os.open(path, os.O_RDONLY)
    try:
        return os.read(fd, 1024)
    finally:
        os.close(fd)


class Stopwatch:
    """Tells how much of the time counts while it runs, for a process that works for this thread, in turns."""

    def __init__(self, pid: int | str) -> None:
        self.pid = pid
        self.before = 0.0  # what counted until it was started last
        self.seen: Times | None = None  # at the last look
        self.start()

    def start(self) -> None:
        """Begin to measure, or go on."""
        self._start(*self.look())

    def start_anew(self) -> None:
        """Begin from nothing where it was paused: what the process has done since then counts, which spares a look."""
        self.pause()
        self.before = 0.0
        self._start(self.seen, _waited(OWN))

    def _start(self, first: Times | None, own_wait: float) -> None:
        self.running = True
        self.first, self.own_wait = first, own_wait
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
        """Return the seconds that count: all processor time of the process, and at least what is no waiting."""
        if not self.running:
            return self.before
        now, own_wait = self.look()
        self.seen = now
        if now is None or self.first is None:
            return self.at_most()
        (ran, waits), (ran_before, waited_before) = now, self.first
        wall, counts = self.wall(), ran - ran_before
        if HAS_WAITS:
            longest = max([waited - waited_before.get(thread, 0.0) for thread, waited in waits.items()], default=0.0)
            counts = max(counts, wall - (own_wait - self.own_wait) - longest)
        self.known_wait = max(self.known_wait, wall - counts)
        return self.before + counts

    def look(self) -> tuple[Times | None, float]:
        """Return the times of the process, or None when it is gone, and how long this thread has waited."""
        try:
            return times_of(self.pid), _waited(OWN)
        except OSError:
            return None, 0.0
