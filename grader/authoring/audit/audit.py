"""Audits exercises: tries every mutant of the solution and every right variant, and says what the hidden tests miss."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.authoring import lazy
from grader.authoring.audit import inputs
from grader.authoring.audit.mutation import Mutant, of_files
from grader.authoring.audit.trial import Trial, TrialResult, verdicts
from grader.course.mistakes import Script
from grader.course.release import making
from grader.files import toml
from grader.grading import collection
from grader.model.course import Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import _
from grader.model.report import CheckResult
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.recording import Record

SURVIVOR_SEEDS = range(20)
EQUIVALENT_INPUTS = 10_000
Tell = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found out about the hidden tests of one exercise."""

    exercise: Exercise
    files: Mapping[str, str]  # of the solution
    mutants: int
    equivalent: int
    survivors: tuple[tuple[Mutant, str], ...]  # each with an input on which it answers otherwise, if one was found
    faults: tuple[str, ...]  # of the list of equivalent mutants
    variants: int
    rejected: tuple[TrialResult, ...]
    lazy: int
    earned: tuple[tuple[str, CheckResult], ...]  # by lazy programs, of which each has a name

    @property
    def killed(self) -> int:
        """How many mutants fail at a check."""
        return self.mutants - self.equivalent - len(self.survivors)

    @property
    def share(self) -> float:
        """The share of the mutants that are wrong and found to be."""
        wrong = self.mutants - self.equivalent
        return self.killed / wrong if wrong else 1.0


def audit(course: Course, exercise: Exercise, *, jobs: int, seeds: int, prove: bool, tell: Tell) -> Audit:
    """Return what the hidden tests of an exercise let through, and what they reject.

    Right variants are graded with so many ``seeds``. With ``prove``, each mutant that is listed as equivalent is asked
    what the hidden tests would ask it with other seeds, 10,000 inputs, and has to answer as the solution does.
    """
    folder = course.solution_folder(exercise)
    known = equivalents(folder / "equivalents.toml")
    files = making.sources_of(course, exercise)
    made = of_files(files, exercise.file)
    trials = [
        Trial(m.id, m.function, making.handed_in(exercise, {**files, m.file: m.source}, exercise.file)) for m in made
    ]
    alive = {v.id for v in _verdicts(course, exercise, trials, jobs, tell) if not v.failed_at}
    variants = [
        Trial(
            path.name,
            "",
            making.handed_in(exercise, {**files, path.name: making.text_of(path)}, path.name),
            tuple(range(seeds)),
        )
        for path in sorted((folder / "variants").glob("*.*"))
    ]
    tried = _verdicts(course, exercise, variants, jobs, tell)
    survivors = [m for m in made if m.id in alive and m.id not in known]
    listed = [m for m in made if m.id in alive and m.id in known]
    to_prove = [m for m in listed if prove and not known[m.id]]
    faults = [
        _("{id} is listed, and there is no such mutant").format(id=id_) for id_ in known.keys() - {m.id for m in made}
    ]
    faults += [_("{id} is listed, and fails at a check").format(id=m.id) for m in made if m.id in known.keys() - alive]
    told: dict[str, str] = {}
    if survivors or to_prove:
        told = _differences(course, exercise, files, survivors, to_prove, tell)
        faults += [
            _("{id} is listed, and answers otherwise to {input}").format(id=m.id, input=told[m.id])
            for m in listed
            if told.get(m.id)
        ]
    return Audit(
        exercise,
        files,
        len(made),
        len(listed),
        tuple((m, told.get(m.id, "")) for m in survivors),
        tuple(sorted(faults)),
        len(variants),
        tuple(v for v in tried if v.failed_at),
        len(lazy.of_exercise(course, exercise)),
        _earned_by_lazy(course, exercise, tell),
    )


def _earned_by_lazy(course: Course, exercise: Exercise, tell: Tell) -> tuple[tuple[str, CheckResult], ...]:
    """Return the points that programs get which compute nothing."""
    tell(_("{name}: lazy programs").format(name=exercise.folder), 0, 1)
    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        return tuple(lazy.earned(course, exercise, suite, lambda: Student(box)))


def _verdicts(course: Course, exercise: Exercise, trials: list[Trial], jobs: int, tell: Tell) -> list[TrialResult]:
    done = 0

    def more(count: int) -> None:
        nonlocal done
        done += count
        tell(exercise.folder, done, len(trials))

    return verdicts(course, exercise, trials, jobs, more)


def equivalents(path: Path) -> dict[str, bool]:
    """Return the mutants that are no wrong programs, by id (CourseError when the list cannot be read).

    Each has a reason. One that is free (True) may answer otherwise, where a task leaves it to the learner.
    """
    if not path.is_file():
        return {}
    listed = toml.read(path, CourseError, shown="/".join(path.parts[-2:]))
    return {
        mutant: bool(entry.values.get("free"))
        for entry in (listed.tables("equivalent") if "equivalent" in listed.values else ())
        for mutant in (entry.texts("mutants") if entry.text("reason") else ())
    }


def _differences(
    course: Course,
    exercise: Exercise,
    files: Mapping[str, str],
    survivors: list[Mutant],
    listed: list[Mutant],
    tell: Tell,
) -> dict[str, str]:
    """Return by id the input on which a mutant answers otherwise, for those that do."""

    def script(changed: Mapping[str, str]) -> Script:
        codes = {name: compile(text, "mutant", "exec") for name, text in (dict(files) | dict(changed)).items()}
        main = codes.pop(exercise.file)
        return Script(None, "", 1, (main,), modules={name.removesuffix(".py"): code for name, code in codes.items()})

    right = script({})
    found: dict[str, str] = {}
    with collection.collected(course, (exercise,)) as suite:
        asked = [record for seed in SURVIVOR_SEEDS for record in inputs.records(suite, exercise, right, seed)]
        near = [n for record in inputs.records(suite, exercise, right, 0) for n in inputs.neighbours(record)]
        for number, mutant in enumerate(survivors, 1):
            wrong = script({mutant.file: mutant.source})
            found[mutant.id] = inputs.difference(right, wrong, [*asked, *near])
            tell(_("{name}: inputs").format(name=exercise.folder), number, len(survivors))
        many: dict[str, list[Record]] = {}
        for number, mutant in enumerate(listed, 1):
            if mutant.function not in many:
                many = {
                    mutant.function: list(inputs.asking(mutant.function, EQUIVALENT_INPUTS, suite, exercise, right))
                }
            wrong = script({mutant.file: mutant.source})
            found[mutant.id] = inputs.difference(right, wrong, many[mutant.function])
            tell(_("{name}: equivalents").format(name=exercise.folder), number, len(listed))
    return found
