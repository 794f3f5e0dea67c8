"""Kills a grader at random moments and looks for what it leaves behind: ``python -m tests.soak.kills [times [mode]]``.

Each run grades the shipped solutions, and a program that hangs, starts threads and fills its scratch folder; it is
killed (SIGKILL) at a moment between its start and the time that an undisturbed run takes. What counts as left behind: a
process that a fork server of this run became, a mount, a file in the folder for temporary files (which is one of our own) or
in others where everybody may write, and a file in the report's folder that is not a whole report.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.modes import MODES, STRONGEST, Mode, grade_in
from tests.processes import processes_of

ROOT = Path(__file__).parents[2]
SHARED = ("/var/tmp", "/dev/shm")
PATIENCE = 10.0
NASTY = """
import threading
for number in range(20):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    with open(f"file{number}", "w") as file:
        file.write("x" * 10_000)
while True:
    pass
"""


def main() -> None:
    """Print a line for each thing that was left behind, and how many kills there were."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    mode = MODES[sys.argv[2] if len(sys.argv) > 2 else STRONGEST]
    with tempfile.TemporaryDirectory() as scratch:
        base = Path(scratch)
        (base / "layers.py").write_text(NASTY, encoding="utf-8")
        (base / "reports").mkdir()
        (base / "tmp").mkdir()
        os.environ["TMPDIR"] = str(base / "tmp")
        submissions = (ROOT / "solutions", base / "layers.py")
        whole = {path: seconds(mode, path, base / "reports") for path in submissions}
        before = traces(base)
        left = 0
        for number in range(times):
            path = submissions[number % 2]
            moment = random.uniform(0, whole[path])
            pid = killed(mode, path, base / "reports", moment)
            for fault in faults(pid, base, before):
                left += 1
                print(f"killed after {moment:.3f} s: {fault}")
    print(
        f"{mode.name}: {times} kills at random moments of a run of {min(whole.values()):.1f} to {max(whole.values()):.1f} s:"
    )
    print(f"{left} things left behind")
    sys.exit(left > 0)


def command(mode: Mode, path: Path, reports: Path) -> list[str]:
    """Return the command that grades one submission."""
    return grade_in(mode, "submit", str(path), "--course", str(ROOT), "--report", str(reports / "report.json"))


def seconds(mode: Mode, path: Path, reports: Path) -> float:
    """Return how long an undisturbed run takes."""
    started = time.monotonic()
    subprocess.run(command(mode, path, reports), cwd=ROOT, capture_output=True, check=False)
    return time.monotonic() - started


def killed(mode: Mode, path: Path, reports: Path, moment: float) -> int:
    """Start a run, kill it, and return the number that its process had."""
    with subprocess.Popen(
        command(mode, path, reports), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as grader:
        time.sleep(moment)
        grader.kill()
        return grader.pid


def traces(base: Path) -> set[str]:
    """Return every mount that we see, and every file where temporary files are made."""
    mounts = {line.split(" - ")[0].split(" ", 2)[2] for line in Path("/proc/self/mountinfo").read_text().splitlines()}
    folders = [folder for folder in (base / "tmp", *map(Path, SHARED)) if folder.is_dir()]
    return mounts | {str(path) for folder in folders for path in folder.iterdir()}


def faults(pid: int, base: Path, before: set[str]) -> list[str]:
    """Return what is left when everything had time to go."""
    deadline = time.monotonic() + PATIENCE
    while (processes := processes_of(pid)) or traces(base) - before:
        if time.monotonic() > deadline:
            break
        time.sleep(0.02)
    found = [f"process {process}" for process in processes] + sorted(traces(base) - before)
    for path in (base / "reports").iterdir():
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            found.append(f"{path.name}: not a whole report")
        if path.name != "report.json":
            found.append(f"{path.name}: beside the report")
        path.unlink()
    return found


if __name__ == "__main__":
    main()
