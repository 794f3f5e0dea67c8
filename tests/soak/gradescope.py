"""Builds the autograder of an exercise and runs it in its place, as Gradescope would: ``python -m tests.soak.gradescope``.

Makes the zip, unpacks it to /autograder (which must not be there yet; without root: to a temporary folder), runs its
setup.sh, which installs the wheel with all that it needs, and then its run_autograder on the solution, on the stub, and on
a program that looks for the course. Prints what became of each; exit 1 where it is not what it should be.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EXERCISE, FOLDER, FILE = "layers", "05-layers", "layers.py"
METADATA = {"id": 123456, "assignment": {"title": EXERCISE}, "users": [{"id": 1, "name": "Kim, Min-ji"}]}
THIEF = """
import glob, os
paths = [os.path.join(folder, name) for folder, _, names in os.walk("{root}/source") for name in names]

class MulLayer:
    def __init__(self):
        raise ValueError(f"readable: {{sum(os.access(path, os.R_OK) for path in paths)}}")
"""


def main() -> None:
    """Do it, and print a line for each step."""
    root = Path("/autograder") if os.geteuid() == 0 else Path(tempfile.mkdtemp(), "autograder")
    if root.exists():
        sys.exit(f"{root} is there already; nothing was done.")
    root.mkdir()
    try:
        wrong = tried(root)
    finally:
        shutil.rmtree(root)
    print(f"{wrong} wrong")
    sys.exit(bool(wrong))


def tried(root: Path) -> int:
    """Return how many things went wrong in this folder."""
    environment = os.environ | {"AUTOGRADER": str(root)}
    archive = root / "autograder.zip"
    grade = [sys.executable, "-m", "grader.cli", "gradescope-zip", "--course", str(ROOT), "--exercise", EXERCISE]
    timed("zip", [*grade, "--out", str(archive)], environment)
    shutil.unpack_archive(archive, root / "source")
    timed("setup.sh", ["bash", str(root / "source" / "setup.sh")], environment)
    (root / "submission_metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    programs = {
        "solution": ((ROOT / "solutions" / FOLDER / FILE).read_text(encoding="utf-8"), 100.0),
        "stub": ((ROOT / "exercises" / FOLDER / FILE).read_text(encoding="utf-8"), 0.0),
        "thief": (THIEF.format(root=root), 0.0),
    }
    wrong = 0
    for name, (program, wanted) in programs.items():
        (root / "submission").mkdir(exist_ok=True)
        (root / "submission" / FILE).write_text(program, encoding="utf-8")
        timed(name, ["bash", str(root / "source" / "run_autograder")], environment)
        text = (root / "results" / "results.json").read_text(encoding="utf-8")
        results: Any = json.loads(text)
        right = results["score"] == wanted and len(text) < 1 << 20 and ("readable: 0" in text or name != "thief")
        wrong += not right
        print(f"  {results['score']:g} points, {len(results['tests'])} tests, {results['output']}", flush=True)
    return wrong


def timed(name: str, command: list[str], environment: dict[str, str]) -> None:
    """Run a command from a folder of its own, and print how long it took."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")
    print(f"{name}: {time.perf_counter() - started:.1f} s", flush=True)


if __name__ == "__main__":
    main()
