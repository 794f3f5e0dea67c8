"""What a page with all pictures costs: ``python -m tests.benchmarks.page [rounds]``.

Grades the solutions with and without `--html`, one after the other, and prints both medians, their difference, and the
size of the page.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Print one line."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        times: dict[bool, list[float]] = {False: [], True: []}
        for _ in range(rounds):
            for with_page, spent in times.items():
                started = time.perf_counter()
                words = ["submit", str(ROOT / "solutions"), *(["--html", str(page)] if with_page else [])]
                subprocess.run([sys.executable, "-m", "grader.cli", *words], stdout=subprocess.DEVNULL, check=True)
                spent.append(time.perf_counter() - started)
        without, with_it = median(times[False]), median(times[True])
        size = page.stat().st_size / 1e6
        print(f"without {without:.2f} s, with a page {with_it:.2f} s: {with_it - without:+.2f} s; {size:.2f} MB")


if __name__ == "__main__":
    main()
