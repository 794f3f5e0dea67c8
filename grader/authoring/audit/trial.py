"""Tries programs on the hidden tests of an exercise: which mutants survive, and which right variants lose a point.

Programs are graded by the ordinary engine in its sandbox, as a learner's would be, several processes side by side. What
was tried is written down at once, by the digest of suite and program, so that a run that was ended goes on.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from grader.course import catalog, digests
from grader.files.writing import writing
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.course import Course, Exercise
from grader.model.errors import StudentFailure, WorkerFailure
from grader.model.report import Outcome
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.hidden import Hidden

CHUNK = 40  # programs for one process at a time: collecting the hidden tests costs as much as trying a few


@dataclass(frozen=True, slots=True)
class Trial:
    """One program to try: its name, what it is about, its files, and the seeds to try with."""

    id: str
    topic: str
    source: Source
    seeds: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What became of one program: the check at which it failed first, or none."""

    id: str
    failed_at: str
    seed: int


def verdicts(
    course: Course, exercise: Exercise, trials: Sequence[Trial], jobs: int, tell: Callable[[int], None]
) -> list[TrialResult]:
    """Return what became of each program; ``tell`` hears how many more are done."""
    known = Notebook(course, exercise)
    found = {trial.id: known.verdict(trial) for trial in trials}
    pending = [trial for trial in trials if found[trial.id] is None]
    tell(len(trials) - len(pending))
    with ProcessPoolExecutor(jobs) as executor:
        for done in _tried(executor, course.root, exercise, pending):
            for trial, verdict in done:
                found[trial.id] = verdict
                known.write(trial, verdict)
            tell(len(done))
    return [verdict for verdict in found.values() if verdict]


def _tried(
    executor: Executor, root: Path, exercise: Exercise, trials: list[Trial]
) -> Iterator[list[tuple[Trial, TrialResult]]]:
    chunks = [trials[start : start + CHUNK] for start in range(0, len(trials), CHUNK)]
    for future in as_completed(executor.submit(tried, root, exercise.slug, chunk) for chunk in chunks):
        yield future.result()


def tried(root: Path, slug: str, trials: list[Trial]) -> list[tuple[Trial, TrialResult]]:
    """Try some programs in this process."""
    course = catalog.read(root)
    exercise = course.exercise(slug)
    done: list[tuple[Trial, TrialResult]] = []
    kills: Counter[tuple[str, str]] = Counter()
    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        for trial in trials:
            # What failed on the last mutants of the same function will fail on this one.
            tests = sorted(suite.tests[slug], key=lambda test: -kills[trial.topic, test.check.id])
            verdict = _verdict(suite, exercise, tests, trial, box)
            kills[trial.topic, verdict.failed_at] += 1
            done.append((trial, verdict))
    return done


def _verdict(suite: Suite, exercise: Exercise, tests: Sequence[Hidden], trial: Trial, box: ForkServers) -> TrialResult:
    source = trial.source
    for seed in trial.seeds:
        student = Student(box)
        try:
            student.open(exercise, source)
            for result, _record in suite.outcomes(tests, student, seed):
                if result.outcome is not Outcome.PASSED:
                    return TrialResult(trial.id, result.check.id, seed)
        except (StudentFailure, WorkerFailure) as failure:
            return TrialResult(trial.id, f"loading: {failure}", seed)
        finally:
            student.close()
    return TrialResult(trial.id, "", trial.seeds[-1])


class Notebook:
    """What was tried before, in a file for each exercise; with other hidden tests, a program is tried again."""

    def __init__(self, course: Course, exercise: Exercise) -> None:
        self.path = course.root / ".grade" / "audit" / f"{exercise.folder}.jsonl"
        self.suite = digests.run_sha256(course, (exercise,))
        self.verdicts: dict[str, TrialResult] = {}
        if self.path.is_file():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                self._read(line)

    def _read(self, line: str) -> None:
        try:
            key, *verdict = json.loads(line)
            self.verdicts[key] = TrialResult(*verdict)
        except (ValueError, TypeError):  # the last line of a run that was killed
            return

    def verdict(self, trial: Trial) -> TrialResult | None:
        """Return what became of a program when it was tried before."""
        return self.verdicts.get(self._key(trial))

    def write(self, trial: Trial, verdict: TrialResult) -> None:
        """Write down what became of a program."""
        line = json.dumps([self._key(trial), verdict.id, verdict.failed_at, verdict.seed])
        with writing(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")

    def _key(self, trial: Trial) -> str:
        said = (self.suite, trial.id, trial.source.name, trial.source.sha256, trial.seeds)
        return hashlib.sha256(repr(said).encode()).hexdigest()
