"""Grades thousands of submissions in one run and watches what grows: ``python -m tests.soak.submissions [count]``.

One in ten ends its process, one in ten raises, one in ten leaves files behind, and the others are right. Memory is what
belongs to a process alone (Pss), taken after a tenth of the run, when all that is loaded once is loaded, and at its end.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from grader.course import catalog
from grader.grading import collection
from grader.model.submission import Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN
from grader.sandbox.student import Student
from grader.sandbox.workers.server import ForkServer
from tests.grading import source_of

MINIATURE = Path(__file__).parents[1] / "miniature"
RIGHT = (MINIATURE / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
KINDS = {
    0: RIGHT + "\nimport os\ndouble = lambda x: os._exit(1)\n",
    1: RIGHT + "\ndef double(x):\n    raise ValueError(x)\n",
    2: RIGHT + "\nfor i in range(9):\n    open(f'file{i}', 'w').write('x' * 5000)\n",
}
GROWTH = 0.05


def main() -> None:
    """Print memory and descriptors of the grader and its fork server at a tenth and at the end; exit 1 where they grew."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    course = catalog.read(MINIATURE)
    measured: list[dict[str, int]] = []
    started = time.monotonic()

    with ForkServers() as box:
        box.server(PLAIN).await_ready()
        with collection.collected(course, course.exercises) as suite:
            server = box.server(PLAIN)
            assert isinstance(server, ForkServer)
            process = server.process
            assert process
            for number in range(1, count + 1):
                student = Student(box)
                source = source_of("line.py", KINDS.get(number % 10, RIGHT))
                suite.grade(Submission(str(number), {"line": (source,)}), student, seed=number)
                student.close()
                if number in (count // 10, count):
                    measured.append(sizes(os.getpid(), "grader") | sizes(serving(process.pid), "server"))
                    spent = time.monotonic() - started
                    print(f"{number:6} submissions, {spent:6.1f} s: {measured[-1]}", flush=True)
    early, late = measured
    grown = [name for name in early if late[name] > early[name] * (1 + GROWTH)]
    print("grown by more than 5 %:", ", ".join(grown) or "nothing")
    sys.exit(bool(grown))


def sizes(pid: int, name: str) -> dict[str, int]:
    """Return memory in KiB and the number of open descriptors of a process."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    pss = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return {f"{name} KiB": pss, f"{name} fds": len(os.listdir(f"/proc/{pid}/fd"))}  # noqa: PTH208


def serving(pid: int) -> int:
    """Return the process that serves: the last of those that each wait for the next, where there are namespaces."""
    while children := Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split():
        pid = int(children[0])
    return pid


if __name__ == "__main__":
    main()
