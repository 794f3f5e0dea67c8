"""Kills `grade batch` at random moments and compares what comes of it: ``python -m tests.soak.batches [TIMES [WHAT]]``.

So many times each, a run, one of its engines, and a worker of a Dask cluster is killed (SIGKILL) at a random moment of
grading a made-up class; then the same command is given again until nothing is left. The gradebook must have the rows of
an undisturbed run, times aside, and every report must be whole. Prints a line for each difference, and a sum.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.batch.test_cluster import Machines
from tests.benchmarks import classes
from tests.classes import rows
from tests.processes import engines_of, until

SIZE = 24  # learners
MOST_RESUMPTIONS = 5


def main() -> None:
    """Print what went wrong, and how many kills there were."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as scratch:
        base = Path(scratch)
        classes.make(base / "class", SIZE, slugs=["gates"], hanging=0)
        started = time.monotonic()
        ended(begun(base, base / "undisturbed"))
        whole, right = time.monotonic() - started, rows(base / "undisturbed")
        victims = {"run": kill_run, "engine": kill_engine, "worker": kill_worker}
        for victim in sys.argv[2:] or victims:
            killed, faults = victims[victim], 0
            for number in range(times):
                out = base / f"{victim}-{number}"
                moment = random.uniform(0, whole)
                killed(base, out, moment)
                for fault in faults_in(out, right):
                    faults += 1
                    print(f"{victim} killed after {moment:.2f} s: {fault}")
            print(f"{victim}: killed {times} times within {whole:.1f} s: {faults} differences", flush=True)


def begun(base: Path, out: Path, *options: str) -> subprocess.Popen[bytes]:
    """Start to grade the class."""
    return subprocess.Popen(
        [*classes.command(base / "class", out, "gates"), *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def ended(running: subprocess.Popen[bytes]) -> int:
    """Wait for a run."""
    return running.wait(300)


def resumed(base: Path, out: Path, *options: str) -> None:
    """Give the command again until it has nothing left to do."""
    for _ in range(MOST_RESUMPTIONS):
        if ended(begun(base, out, *options)) == 0:
            return


def kill_run(base: Path, out: Path, moment: float) -> None:
    """Kill the run itself, and resume."""
    running = begun(base, out)
    time.sleep(moment)
    running.kill()
    running.wait()
    resumed(base, out)


def kill_engine(base: Path, out: Path, moment: float) -> None:
    """Kill an engine once there is one; the run goes on by itself, or is resumed."""
    running = begun(base, out)
    time.sleep(moment)
    until(lambda: bool(engines_of(running.pid)) or running.poll() is not None)
    with suppress(IndexError, ProcessLookupError):
        os.kill(random.choice(sorted(engines_of(running.pid))), signal.SIGKILL)
    if ended(running):
        resumed(base, out)


def kill_worker(base: Path, out: Path, moment: float) -> None:
    """Kill one of two workers of a cluster, whose scheduler has to do with the other."""
    (base / f"{out.name}-cluster").mkdir()
    machines = Machines(base / f"{out.name}-cluster")
    try:
        running = begun(base, out, "--scheduler", machines.address)
        time.sleep(moment)
        machines.workers[0].kill()
        if ended(running):
            resumed(base, out, "--scheduler", machines.address)
    finally:
        machines.close()


def faults_in(out: Path, right: list[tuple[object, ...]]) -> list[str]:
    """Return what is not as after an undisturbed run."""
    faults = [] if rows(out) == right else ["the gradebook differs"]
    reports = list(out.glob("reports/*/*"))
    if len(reports) != SIZE:
        faults.append(f"{len(reports)} files of reports")
    for path in reports:
        try:
            json.loads(path.read_bytes())
        except ValueError:
            faults.append(f"{path.name} is no whole report")
    return faults


if __name__ == "__main__":
    main()
