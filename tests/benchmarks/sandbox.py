"""What the sandbox costs, beside limits alone, measured in one run: ``python -m tests.benchmarks.sandbox``.

``limits alone`` is a worker with rlimits and nothing else, and for `grade submit` no self-test either. ``python -c pass``
tells how fast the machine is.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, PLOTS
from grader.sandbox.lockdown import mechanisms
from tests.modes import LIMITS as ALONE
from tests.modes import MODES, STRONGEST, grade_in

ROOT = Path(__file__).parents[2]
ROUNDS = 7
LINE = b"def double(x):\n    return 2 * x\n"
SOLUTION = (ROOT / "solutions" / "05-layers" / "layers.py").read_bytes()
LOCKED: frozenset[str] = frozenset()
LIMITS = frozenset(mechanisms.MECHANISMS)
UNTESTED = """
from grader.sandbox import strength
strength.measured = lambda box, hidden=(): strength.NOWHERE
"""
COMMANDS = {
    LOCKED: grade_in(MODES[STRONGEST], "submit", "solutions"),
    LIMITS: grade_in(MODES[ALONE], "submit", "solutions", first=UNTESTED),
}


def main() -> None:
    """Print the medians in milliseconds, and the ratio of what is locked in to what is not."""
    row("python -c pass", [measured(lambda: run([sys.executable, "-c", "pass"])) for _ in range(ROUNDS)])
    for name, kind in (("server ready", PLAIN), ("server ready, with matplotlib", PLOTS)):
        pairs(name, lambda without, kind=kind: measured(lambda: start(kind, without)))  # type: ignore[misc]
    with ForkServers() as locked, ForkServers(without=LIMITS) as limited:
        boxes = {LOCKED: locked, LIMITS: limited}
        for box in boxes.values():
            box.server(PLAIN).await_ready()
        print("mechanisms:", ", ".join(sorted(locked.server(PLAIN).await_ready())))
        for name, source in (("a line", LINE), ("exercise 05", SOLUTION)):
            pairs(f"fork, lock, load {name}", lambda without, source=source: load(boxes[without], source), 5 * ROUNDS)  # type: ignore[misc]
        pairs("self-test", lambda without: measured(lambda: strength.measured(boxes[without])))
    pairs("grade submit solutions/", lambda without: measured(lambda: run(COMMANDS[without])))


def pairs(name: str, once: Callable[[frozenset[str]], float], rounds: int = ROUNDS) -> None:
    """Measure with and without locks by turns, and print both."""
    times: dict[frozenset[str], list[float]] = {LOCKED: [], LIMITS: []}
    for _ in range(rounds):
        for without, spent in times.items():
            spent.append(once(without))
    row(name, times[LOCKED], times[LIMITS])


def row(name: str, locked: list[float], limited: list[float] | None = None) -> None:
    """Print one line."""
    line = f"{name:34} {statistics.median(locked):8.1f} ms"
    if limited:
        ratio = statistics.median(locked) / statistics.median(limited)
        line += f"   limits alone {statistics.median(limited):8.1f} ms   {ratio:5.2f} x"
    print(line, flush=True)


def measured(act: Callable[[], object]) -> float:
    """Return how long an act takes, in milliseconds."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def run(command: list[str]) -> None:
    """Run a process."""
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def start(kind: str, without: frozenset[str]) -> None:
    """Start a fork server and wait until it can fork."""
    with ForkServers(without=without) as box:
        box.server(kind).await_ready()


def load(box: ForkServers, source: bytes) -> float:
    """Return how long it takes until a new worker is locked in and has loaded a file."""
    started = time.perf_counter()
    worker = box.worker(1024)
    worker.ask("load", "layers", "layers.py", source, seconds=10.0, output_limit=1 << 20)
    spent = time.perf_counter() - started
    worker.close()
    return spent * 1000


if __name__ == "__main__":
    main()
