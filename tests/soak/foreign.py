"""Compares foreign tests here with what they say by themselves: ``python -m tests.soak.foreign FOLDER``.

Each folder in FOLDER is an exercise with pytest or unittest files, laid out as exercism has them: the solution in
``.meta/example.py``, a stub beside the tests. It is imported, and solution and stub are graded. The same tests are run
by pytest, without a sandbox, so the files have to be ones that you trust. Prints for each exercise how many tests the
solution passes there and here, and each test that ends otherwise. Exits with 1 where a stub passes one here alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.authoring.importing import modules, writing
from grader.authoring.importing.draft import Draft
from grader.model.errors import InputError
from grader.model.report import CheckResult, Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of

PASSED = re.compile(r"^PASSED \S*?\.py::(\S+)", re.MULTILINE)
RUNS = re.compile(r'"(.+)"')
LONGEST = 600  # seconds for the tests of one exercise by themselves


def main() -> None:
    """Print a line for each exercise, the tests that end otherwise, and the sums."""
    there = here = wrongly = 0
    with ForkServers() as box:
        for folder in sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_dir()):
            try:
                drafts = [draft for draft in modules.read(folder, "pytest") if draft.tests]
            except InputError as error:
                print(f"{folder.name}: {error}")
                continue
            for draft in drafts:
                natively, ours, stubs = compared(folder, draft, box)
                print(f"{folder.name}: {natively} natively, {ours} here", *(f"  {line}" for line in stubs), sep="\n")
                there, here, wrongly = there + natively, here + ours, wrongly + len(stubs)
    print(f"{there} natively, {here} of them here, {wrongly} passed by a stub here alone")
    sys.exit(bool(wrongly))


def compared(folder: Path, draft: Draft, box: ForkServers) -> tuple[int, int, list[str]]:
    """Return how many tests a solution passes by themselves, how many of these here, and those of the stub."""
    name = f"{draft.slug}.py"
    solution = next(p for p in (*(folder / s for s in modules.SOLUTIONS), folder / name) if p.is_file())
    programs = {"solution": solution.read_bytes()}
    if solution != folder / name and (folder / name).is_file():
        programs["stub"] = (folder / name).read_bytes()
    native = {kind: set(passing(folder, name, program)) for kind, program in programs.items()}
    with TemporaryDirectory() as made:
        course, _made, _left = writing.write(Path(made) / "course", [draft])
        (exercise,) = course.exercises
        results = grade_all(course, exercise, [(source_of(name, program),) for program in programs.values()], box)
    tests = {taken.id: found[1] for taken in draft.tests if (found := RUNS.search(taken.runs))}
    ours = {kind: {test_of(c, tests): c for c in r.checks} for kind, r in zip(programs, results, strict=True)}
    lost = [test for test in sorted(native["solution"]) if not passes(ours["solution"].get(test))]
    for test in lost:
        ended = ours["solution"].get(test)
        print(
            f"  {test} {f'is {ended.outcome.name}: {ended.staff_message or ended.message}' if ended else 'was not taken'}"
        )
    stubs = [test for test, c in ours.get("stub", {}).items() if passes(c) and test not in native["stub"]]
    return len(native["solution"]), len(native["solution"]) - len(lost), stubs


def passes(ended: CheckResult | None) -> bool:
    """Return whether a check has passed."""
    return ended is not None and ended.outcome is Outcome.PASSED


def test_of(ended: CheckResult, tests: dict[str, str]) -> str:
    """Return the test that a check runs, as pytest would name it within its file."""
    id_, bracket, parameters = ended.check.id.partition("[")
    return tests[id_].replace(".", "::") + bracket + parameters


def passing(folder: Path, name: str, program: bytes) -> Iterator[str]:
    """Yield the tests in a folder that a program passes by themselves."""
    with TemporaryDirectory() as made:
        copy = Path(made) / "exercise"
        shutil.copytree(folder, copy)
        (copy / name).write_bytes(program)
        command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", "-p", "no:xdist", "."]
        ended = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=LONGEST, check=False)
    yield from PASSED.findall(ended.stdout)


if __name__ == "__main__":
    main()
