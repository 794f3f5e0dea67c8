"""What counts against a limit: what a program computes or sleeps, and not what others on the machine do."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from grader.system.clock import HAS_WAITS, Countdown, Stopwatch, times_of
from tests.grading import check, grade_all, outcomes, source_of

RIGHT = """
import numpy as np

def double(x):
    return 2 * np.asarray(x)

class Total:
    def __init__(self):
        self.value = 0

    def add(self, x):
        self.value += x
        return self.value
"""
SLOW = "n = 0\nwhile True:\n    n += 1\n"
SPIN = "while True: pass"


@pytest.fixture
def busy() -> Iterator[None]:
    """Four processes for each core, which do nothing but compute."""
    command = [sys.executable, "-c", SPIN]
    processes = [subprocess.Popen(command) for _ in range(4 * len(os.sched_getaffinity(0)))]
    yield
    for process in processes:
        process.kill()
        process.wait()


def own_wait() -> float:
    """Return for how long this thread has stood ready without a core."""
    return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) * 1e-9


def spinning(seconds: float) -> str:
    """Return a loop that computes for so many seconds of processor time."""
    return f"import time\nend = time.process_time() + {seconds}\nwhile time.process_time() < end: pass\n"


@pytest.mark.alike
@pytest.mark.parametrize(
    "source",
    [
        f"{RIGHT}\n{SLOW}",
        f"{SLOW}\n{RIGHT}",
        f"import time\ntime.sleep(60)\n{RIGHT}",
        f"{RIGHT}\ntry:\n    while True: pass\nexcept Exception:\n    pass\n",
        f"{SLOW}\n{RIGHT}\n{SLOW}\n{SLOW}",
    ],
)
def test_a_slow_statement_costs_nothing_but_itself(source: str, miniature: Course, box: ForkServers) -> None:
    """What takes too long while a file is run is stopped and named, and what the file defines is graded."""
    exercise = miniature.exercises[0]
    short = dataclasses.replace(exercise, limits=dataclasses.replace(exercise.limits, load_seconds=0.5))
    (result,) = grade_all(miniature, short, [(source_of("line.py", source),)], box)

    assert set(outcomes(result).values()) == {Outcome.PASSED}
    assert any("took longer than 0.5 s and was stopped" in notice for notice in result.notices)


def test_a_slow_cell_costs_nothing_but_itself(miniature: Course, box: ForkServers) -> None:
    """The last cell of a notebook, which trains for too long, is named, and the cells before it are graded."""
    import json

    cells = [{"cell_type": "code", "source": source} for source in (RIGHT, SLOW)]
    notebook = json.dumps({"cells": cells, "nbformat": 4})
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.ipynb", notebook),)], box)

    assert set(outcomes(result).values()) == {Outcome.PASSED}
    assert result.notices == (
        "line.ipynb, cell 2, line 2: this took longer than 1.5 s and was stopped; what your file defines is graded.",
    )


def test_a_slow_statement_is_run_once(miniature: Course, box: ForkServers) -> None:
    """A program whose checks need new workers is not stopped at the same statement each time."""
    source = RIGHT.replace("return 2 * np.asarray(x)", "import os; os._exit(1)") + SLOW
    exercise = dataclasses.replace(
        miniature.exercises[0],
        limits=dataclasses.replace(miniature.exercises[0].limits, exercise_seconds=4.0),
    )
    (result,) = grade_all(miniature, exercise, [(source_of("line.py", source),)], box)

    assert check(result, "adds_up").outcome is Outcome.PASSED
    assert Outcome.TIMED_OUT not in outcomes(result).values()


def test_what_nothing_stops_is_ended(miniature: Course, box: ForkServers) -> None:
    """A file that does not let itself be stopped is ended from outside, and has no points."""
    stubborn = (
        "def stubborn():\n    import signal\n    signal.signal(signal.SIGALRM, signal.SIG_IGN)\n    while True: pass\n"
    )
    source = f"{RIGHT}\n{stubborn}\nstubborn()\n"
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", source),)], box)

    assert set(outcomes(result).values()) == {Outcome.TIMED_OUT}


@pytest.mark.skipif(not HAS_WAITS, reason="this kernel does not tell how long a process waits")
def test_waiting_for_a_core_does_not_count(busy: None) -> None:
    """Beside four busy processes a core, computing counts as long as it lasts alone, and sleeping as long as it lasts."""
    for act, seconds in ((spinning(0.3), 0.3), ("import time; time.sleep(0.6)", 0.6)):
        command = [sys.executable, "-c", f"print(flush=True)\ninput()\n{act}\nprint(flush=True)\ninput()"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        assert process.stdin
        assert process.stdout
        process.stdout.readline()  # a wait that began before the watch would be taken off all the same
        watch, waited_before = Stopwatch(process.pid), own_wait()
        process.stdin.write(b"\n")
        process.stdout.readline()
        counted, wall = watch.counted(), watch.wall()
        waited = own_wait() - waited_before  # while it slept, which is taken off in its favour
        process.kill()
        process.communicate()

        assert counted <= wall
        assert seconds * 0.9 - waited <= counted <= seconds + 0.35
        assert "sleep" in act or wall > 1.5 * counted


def test_threads_count_for_all_of_them() -> None:
    """Processor time of all threads of a process counts, so that many of them win nothing."""
    hashing = "import hashlib, threading\nd = bytes(1 << 22)\n"
    hashing += "for _ in range(8): threading.Thread(target=lambda: [hashlib.sha256(d) for _ in range(10 ** 6)]).start()"
    process = subprocess.Popen([sys.executable, "-c", hashing])
    while len(list(Path(f"/proc/{process.pid}/task").iterdir())) < 9:
        time.sleep(0.01)
    watch, before = Stopwatch(process.pid), times_of(process.pid)[0]
    time.sleep(1.0)
    ran, counted = times_of(process.pid)[0] - before, watch.counted()
    process.kill()
    process.wait()

    assert counted >= ran > 0


SHORT_LIVED = {
    "threads": "some = [threading.Thread(target=burn) for _ in range(30)]\n"
    "    for each in some: each.start()\n"
    "    for each in some: each.join()",
    "processes": "for _ in range(30):\n"
    "        if os.fork() == 0: os._exit(sum(0 for _ in range(10 ** 6)))\n"
    "    for _ in range(30): os.wait()",
}


@pytest.mark.parametrize("of", SHORT_LIVED)
def test_what_has_ended_counts(of: str) -> None:
    """Processor time of threads, and of processes, that have ended counts as that of living ones does."""
    source = f"""
import hashlib, os, threading
def burn(rounds=20_000):
    hashlib.pbkdf2_hmac("sha256", b"x", b"y", rounds)
os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
threading.Thread(target=burn, args=[2 ** 30]).start()  # lives on, and mostly waits for the core
while True:
    {SHORT_LIVED[of]}
"""
    process = subprocess.Popen([sys.executable, "-c", source], start_new_session=True)
    time.sleep(0.5)
    watch = Stopwatch(process.pid)
    before = _used(process.pid)
    patience = time.monotonic() + 60.0
    while (used := _used(process.pid) - before) < 0.4 and time.monotonic() < patience:
        time.sleep(0.1)
    counted = watch.counted()
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()

    assert used > 0.2
    assert counted > 0.9 * used - 0.05


def _used(pid: int) -> float:
    """Return the seconds of processor time of a process and of the children that it waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.long  # as is tests.soak.busy
def test_a_busy_machine_changes_no_outcome(miniature: Course, box: ForkServers, busy: None) -> None:
    """A program that computes for most of each limit passes beside busy processes; who loops or sleeps too long fails."""
    exercise = miniature.exercises[0]
    heavy = spinning(0.75) + RIGHT.replace(
        "    return 2 *",
        "    end = time.process_time() + 0.4\n    while time.process_time() < end: pass\n    return 2 *",
    )
    looping = RIGHT.replace("    return 2 *", "    while True: pass\n    return 2 *")
    sleeping = RIGHT.replace("    return 2 *", "    import time; time.sleep(1.5)\n    return 2 *")
    results = grade_all(
        miniature, exercise, [(source_of("line.py", source),) for source in (heavy, looping, sleeping)], box
    )

    assert set(outcomes(results[0]).values()) == {Outcome.PASSED}
    for result in results[1:]:
        assert check(result, "doubles_a_number").outcome is Outcome.TIMED_OUT
        assert check(result, "adds_up").outcome is Outcome.PASSED
    counted = check(results[0], "doubles_a_number").counted_milliseconds
    assert 400 <= counted <= 800
    assert check(results[0], "doubles_a_number").milliseconds >= counted


def test_reports_hold_both_times(miniature: Course, box: ForkServers) -> None:
    """A check that sleeps takes as long by the clock on the wall as it counts."""
    slow = RIGHT.replace("    return 2 *", "    import time; time.sleep(0.3)\n    return 2 *")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", slow),)], box)

    number = check(result, "doubles_a_number")
    assert 280 <= number.counted_milliseconds <= number.milliseconds + 1


def test_a_countdown_ends_when_this_thread_has_run_that_long() -> None:
    """Not while it sleeps, and once it has computed for as many seconds."""
    countdown = Countdown(0.05)
    assert not countdown.is_over()
    time.sleep(0.1)
    assert not countdown.is_over()
    until = time.thread_time() + 0.05
    while time.thread_time() < until:
        pass
    assert countdown.is_over()
