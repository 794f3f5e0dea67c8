"""How long the tests take: ``python -m tests.benchmarks.suite [ARGUMENT …]``, on a machine that does nothing else.

Runs the tests with the arguments, none for README's second command, and divides the time by that of 20 million turns of
a loop at the top of a program, before and after. Exits with 1 where the tests fail, or take longer than 300 times the
loop (decision 35).
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
TURNS = 20_000_000
LOOP = f"count = 0\nwhile count < {TURNS}: count += 1"
MOST = 300


def main() -> None:
    """Print both times, and how often the one holds the other."""
    before = loop()
    started = time.monotonic()
    failed = subprocess.call([sys.executable, "-m", "pytest", "-q", *sys.argv[1:]], cwd=ROOT)
    spent = time.monotonic() - started
    turns = (before + loop()) / 2
    print(f"tests {spent:.0f} s, {TURNS} turns {turns:.2f} s: {spent / turns:.0f} times (at most {MOST})")
    sys.exit(failed or int(spent > MOST * turns))


def loop() -> float:
    """Return the seconds that a loop without anything in it takes."""
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", LOOP], check=True)
    return time.monotonic() - started


if __name__ == "__main__":
    main()
