"""What a program answered in each check, asked once and written down."""

from __future__ import annotations

import ast
import copyreg
import hashlib
import pickle
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import Any

import grader
from grader.course import digests, mistakes
from grader.grading.mistake_naming import Diagnosis
from grader.grading.runner import Suite
from grader.model.course import Exercise
from grader.model.errors import Died, LeftIn, Missing, Raised, StudentFailure, TimedOut, WorkerFailure
from grader.model.report import CheckResult, Outcome
from grader.model.submission import Source
from grader.protocol import drawing
from grader.protocol.refs import Ref
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.hidden import Hidden
from grader.testing.recording import Border, Record
from tests.grading import source_of
from tests.soak.truth.programs import Wrong

GRADER = Path(grader.__file__).parent

Ran = list[tuple[CheckResult, Record | None]]
"""How each check ended, and what was asked in it."""

Seen = list[tuple[str, Outcome, Record | None]]
"""The same, as it is written down."""


class Dots(Border):
    """What is left of a border when its program has ended: it still reads drawings."""

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Answer nothing."""
        raise WorkerFailure("the program has ended")

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""
        return drawing.parse(text)


def failure(kind: type[StudentFailure], args: tuple[Any, ...], parts: dict[str, Any]) -> StudentFailure:
    """Return a failure as it was, whatever its class asks for."""
    made = kind.__new__(kind, *args)
    vars(made).update(parts)
    return made


for each_kind in (Died, LeftIn, Missing, Raised, TimedOut):
    copyreg.pickle(each_kind, lambda raised: (failure, (type(raised), raised.args, vars(raised))))


class Asking:
    """Asks programs the checks of one exercise: those that run nothing of what a program changes only the solution.

    A program answers these as the solution does, which is asked once for each seed.
    """

    def __init__(self, suite: Suite, exercise: Exercise, box: ForkServers) -> None:
        self.suite, self.exercise, self.box = suite, exercise, box
        self.tests = [test for test in suite.tests[exercise.slug] if test.mark.replay]
        self.right, *self.known = mistakes.read(suite.course, exercise)
        self.diagnosis = Diagnosis((self.right,))
        self.used = mistakes.uses(ast.parse(self.right.source))
        self.answered: dict[int, Ran] = {}

    def affected(self, changed: Collection[str]) -> set[str]:
        """Return the functions that answer otherwise, or may do so, where some are changed.

        What Python calls without its name, as ``__neg__``, counts as its class.
        """
        names = (name.partition(".")[0] if ".__" in name else name for name in changed)
        return mistakes.affected(frozenset(names), self.used)

    def ran(self, source: Source, seed: int, changed: Collection[str]) -> Ran:
        """Return how each check of a program ends, and what was asked in it; nothing where it cannot be loaded.

        ``changed`` are the functions that are not the solution's; none of them where that is not known.
        """
        if not changed:
            return self.run(source, seed, self.tests)
        if seed not in self.answered:
            self.answered[seed] = self.run(source_of(self.exercise.file, self.right.source), seed, self.tests)
        affected = self.affected(changed)
        kept = [(result, record) for result, record in self.answered[seed] if self.runs_none(affected, record)]
        known = {result.check.id for result, _record in kept}
        ran = self.run(source, seed, [test for test in self.tests if test.check.id not in known])
        return ran and [*kept, *ran]

    def runs_none(self, functions: set[str], record: Record | None) -> bool:
        """Return whether what was asked in a check runs none of some functions."""
        asked = self.diagnosis.asked(record, record.calls) if record else None
        return asked is not None and asked.isdisjoint(functions)

    def run(self, source: Source, seed: int, tests: list[Hidden]) -> Ran:
        """Run some checks; what they asked has a border that reads drawings, for the program has ended."""
        student = Student(self.box)
        try:
            student.open(self.exercise, source)
            ran = [*self.suite.outcomes(tests, student, seed)]
        except (StudentFailure, WorkerFailure):
            return []
        finally:
            student.close()
        for _result, record in ran:
            if record:
                record.border = Dots()
        return ran


class Look(Asking):
    """Looks what a program answers in each check, once: it is written down."""

    def __init__(self, suite: Suite, exercise: Exercise, box: ForkServers) -> None:
        super().__init__(suite, exercise, box)
        engine = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(GRADER.rglob("*.py")))).hexdigest()
        self.digest = f"{engine} {digests.run_sha256(suite.course, (exercise,))}"
        self.folder = suite.course.root / ".grade" / "truth" / exercise.folder

    def at(self, wrong: Wrong, seed: int) -> Seen:
        """Return what was asked of a program with one seed, and how each check ended."""
        said = f"{self.digest} {wrong.source.name} {wrong.source.sha256} {seed}"
        path = self.folder / hashlib.sha256(said.encode()).hexdigest()[:32]
        if path.is_file():
            seen: Seen = pickle.loads(zlib.decompress(path.read_bytes()))
        else:
            ran = self.ran(wrong.source, seed, wrong.changed)
            seen = [(result.check.id, result.outcome, record) for result, record in ran]
            self.folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(zlib.compress(pickle.dumps(seen), 1))
            part.rename(path)
        border = Dots()  # of its own for each look, so that each has the time of one submission
        for _id, _outcome, record in seen:
            if record:
                record.border = border
        return seen
