"""What crossing the process border costs: ``python -m tests.benchmarks.border``.

A round trip is one call of a learner's function with a small array, from the hidden test's side and back. The parts are
measured in the same run: the codec alone, bare pipes, and the same function called directly.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

import numpy as np

from grader.protocol import codec, refs
from grader.sandbox.forkserver import ForkServers

ROUNDS = 5000
SOURCE = b"def double(x):\n    return 2 * x\n"


def main() -> None:
    """Print the medians in microseconds."""
    x = np.ones((3, 4))
    place = refs.Ref(0, ((".", "double"),))
    with ForkServers() as box:
        started = time.perf_counter()
        worker = box.worker(1024)
        worker.ask("load", "line", "line.py", SOURCE, seconds=5.0, output_limit=1 << 20)
        print(f"server start, fork, lock, load   {(time.perf_counter() - started) * 1e3:8.1f} ms")
        another = [
            spent(lambda: box.worker(1024).ask("survey", [], ("line.py", SOURCE), seconds=5.0, output_limit=1 << 20))
            for _ in range(20)
        ]
        print(f"worker ready (fork, lock)        {statistics.median(another) * 1e3:8.1f} ms")
        trips = [
            spent(lambda: worker.ask("call", place, (x,), {}, seconds=5.0, output_limit=1 << 20)) for _ in range(ROUNDS)
        ]
        worker.close()
    print(f"one call across the border       {statistics.median(trips) * 1e6:8.1f} us")
    print(f"bare pipes, one byte each way    {echo():8.1f} us")
    frame = codec.encode((7, None, "call", place, (x,), {}))
    print(f"encode                           {median_of(lambda: codec.encode((7, 'call', place, (x,), {}))):8.1f} us")
    print(f"decode                           {median_of(lambda: codec.decode(frame, request=True)):8.1f} us")
    print(f"direct call                      {median_of(lambda: 2 * x):8.1f} us")


def echo() -> float:
    """Return the median microseconds of one byte to a bare child process and back: what no border can beat."""
    there, here = os.pipe(), os.pipe()
    if os.fork() == 0:
        os.close(there[1])
        while byte := os.read(there[0], 1):
            os.write(here[1], byte)
        os._exit(0)

    def trip() -> None:
        os.write(there[1], b"x")
        os.read(here[0], 1)

    median = median_of(trip)
    for fd in (*there, *here):
        os.close(fd)
    os.wait()
    return median


def spent(function: Callable[[], object]) -> float:
    """Return the seconds that one call takes."""
    started = time.perf_counter()
    function()
    return time.perf_counter() - started


def median_of(function: Callable[[], object]) -> float:
    """Return the median of many calls, in microseconds."""
    return statistics.median(spent(function) for _ in range(ROUNDS)) * 1e6


if __name__ == "__main__":
    main()
