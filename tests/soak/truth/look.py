"""What a program answered in each check, asked once and written down."""

from __future__ import annotations

import ast
import copyreg
import hashlib
import pickle
import zlib
from typing import Any

from grader.course import digests, mistakes
from grader.grading.runner import Suite
from grader.model.course import Exercise
from grader.model.errors import Died, LeftIn, Missing, Raised, StudentFailure, TimedOut, WorkerFailure
from grader.model.report import Outcome
from grader.protocol import drawing
from grader.protocol.refs import Ref
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.recording import Border, Record
from tests.soak.truth.programs import Wrong

Seen = list[tuple[str, Outcome, Record | None]]
"""How each check ended, and what was asked in it."""


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


class Look:
    """Looks what a program answers in each check, once: it is written down."""

    def __init__(self, suite: Suite, exercise: Exercise, box: ForkServers) -> None:
        self.suite, self.exercise, self.box = suite, exercise, box
        self.tests = [test for test in suite.tests[exercise.slug] if test.mark.replay]
        self.digest = digests.run_sha256(suite.course, (exercise,))
        solution = suite.course.solution_folder(exercise) / exercise.file
        self.uses = mistakes.uses(ast.parse(solution.read_text(encoding="utf-8")))
        self.folder = suite.course.root / ".grade" / "truth" / exercise.folder

    def affected(self, changed: frozenset[str]) -> set[str]:
        """Return the functions that answer otherwise, or may do so, where some are changed."""
        return mistakes.affected(changed, self.uses)

    def at(self, wrong: Wrong, seed: int) -> Seen:
        """Return what was asked of a program with one seed, and how each check ended."""
        said = f"{self.digest} {wrong.source.name} {wrong.source.sha256} {seed}"
        path = self.folder / hashlib.sha256(said.encode()).hexdigest()[:32]
        if path.is_file():
            seen: Seen = pickle.loads(zlib.decompress(path.read_bytes()))
        else:
            seen = self.asked(wrong, seed)
            for _id, _outcome, record in seen:
                if record:
                    record.border = Dots()
            self.folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(zlib.compress(pickle.dumps(seen), 1))
            part.rename(path)
        border = Dots()  # of its own for each look, so that each has the time of one submission
        for _id, _outcome, record in seen:
            if record:
                record.border = border
        return seen

    def asked(self, wrong: Wrong, seed: int) -> Seen:
        """Grade a program; nothing where it cannot be loaded."""
        student = Student(self.box)
        try:
            student.open(self.exercise, wrong.source)
            ran = self.suite.outcomes(self.tests, student, seed)
            return [(result.check.id, result.outcome, record) for result, record in ran]
        except (StudentFailure, WorkerFailure):
            return []
        finally:
            student.close()
