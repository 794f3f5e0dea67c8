"""Pushes 500 marks to Open edX's own server, and kills pushes: ``python -m tests.soak.pushes [kills]``.

The first push sends all of them, the second one nothing. Then, again and again, every mark changes, a push is killed
(SIGKILL) at a random moment and run once more: every learner has to have the right mark, as another client reads it, in
one column. Open edX is looked for in .openedx, where ``.ci/run`` installs it.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from math import isclose
from pathlib import Path

from tests.platforms.openedx_process import OpenEdx
from tests.results import MOST, results_of

LEARNERS = 500


def main() -> None:
    """Print a line for each push; exit 1 where a mark is wrong."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch, OpenEdx(Path(scratch)) as openedx:
        marks = marks_of(0)
        longest = report(openedx, "first", results_of(Path(scratch, "results"), marks), marks)
        report(openedx, "second", Path(scratch, "results"), marks)
        for number in range(1, kills + 1):
            marks = marks_of(number)
            folder = results_of(Path(scratch, f"results{number}"), marks)
            process = subprocess.Popen(command(openedx, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            moment = random.uniform(0, longest)
            time.sleep(moment)
            process.kill()
            process.wait()
            _seconds, said = pushed(openedx, folder)
            bad = wrong_marks(openedx, marks)
            wrong += bad
            print(f"killed after {moment:5.2f} s, then {said}; {bad} wrong", flush=True)
    print(f"{wrong} wrong marks")
    sys.exit(bool(wrong))


def marks_of(number: int) -> dict[str, float | None]:
    """Return a mark for each learner, another one each time."""
    return {f"learner{n}@example.org": round((n * 7 + number * 3) % 200 / 10, 1) for n in range(1, LEARNERS + 1)}


def command(openedx: OpenEdx, folder: Path) -> list[str]:
    """Return the command that pushes a folder of results."""
    receipt = folder.parent / "receipt.json"  # one for all, as it knows what is ours over there
    return [sys.executable, "-m", "grader.cli", "push", "lti", str(folder), "--config", str(openedx.config),
            "--receipt", str(receipt)]  # fmt: skip


def report(openedx: OpenEdx, name: str, folder: Path, marks: dict[str, float | None]) -> float:
    """Push a folder of results, print what came of it, and return how long it took."""
    seconds, said = pushed(openedx, folder)
    print(f"{name} push: {seconds:.1f} s, {said}; {wrong_marks(openedx, marks)} wrong", flush=True)
    return seconds


def pushed(openedx: OpenEdx, folder: Path) -> tuple[float, str]:
    """Return how long a push took, and the line that it began its summary with."""
    started = time.perf_counter()
    done = subprocess.run(command(openedx, folder), capture_output=True, text=True, check=True)
    return time.perf_counter() - started, done.stdout.splitlines()[0]


def wrong_marks(openedx: OpenEdx, marks: dict[str, float | None]) -> int:
    """Return how many learners have another mark than they should, and how many columns there are too many."""
    there = openedx.read_by_another()
    (*others, item) = there["line_items"]
    found = {row["userId"]: row for row in there["results"][item["id"]]}
    wrong = sum(
        not isclose(
            found[str(n)]["resultScore"] * MOST / found[str(n)]["resultMaximum"], marks[f"learner{n}@example.org"] or 0
        )
        for n in range(1, LEARNERS + 1)
    )
    return wrong + len(others)


if __name__ == "__main__":
    main()
