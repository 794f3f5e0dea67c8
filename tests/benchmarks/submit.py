"""What one `grade submit` costs, as ratios measured in one run: ``python -m tests.benchmarks.submit``.

The baseline is one bare pytest process that runs the same hidden tests on the same solutions, in process and with no
border. Each round runs every command once, one after the other, so that a busy machine slows them alike.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 9
GRADE = [sys.executable, "-m", "grader.cli", "submit"]
PYTEST = [sys.executable, "-m", "pytest", "-c", "/dev/null", "--rootdir", ".", "--import-mode=importlib", "-q"]
PLAIN = [*PYTEST, "-p", "no:cacheprovider", "-p", "tests.benchmarks.plain", "solutions"]


def main() -> None:
    """Print the medians and their ratios to the baseline."""
    with tempfile.TemporaryDirectory() as scratch:
        plotting = with_plots(Path(scratch) / "solutions")
        commands = {
            "bare pytest, the solutions in process": PLAIN,
            "grade submit solutions/": [*GRADE, "solutions"],
            "grade submit exercises/ (stubs)": [*GRADE, "exercises"],
            "grade submit, each file imports pyplot": [*GRADE, str(plotting), "--course", "."],
        }
        subprocess.run(commands["grade submit, each file imports pyplot"], cwd=ROOT, check=True, capture_output=True)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds(command))
    medians = {name: statistics.median(spent) for name, spent in times.items()}
    baseline = next(iter(medians.values()))
    for name, median in medians.items():
        print(f"{name:42} {median:6.2f} s  {median / baseline:5.2f} x")


def seconds(command: list[str]) -> float:
    """Return the wall time of one run."""
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def with_plots(folder: Path) -> Path:
    """Copy the solutions, each with matplotlib imported at the top."""
    for path in sorted((ROOT / "solutions").glob("*/*.py")):
        if path.name != "test_hidden.py":
            target = folder / path.parent.name / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
            target.write_text(
                "import matplotlib.pyplot as plt\n" + target.read_text(encoding="utf-8"), encoding="utf-8"
            )
    return folder


if __name__ == "__main__":
    main()
