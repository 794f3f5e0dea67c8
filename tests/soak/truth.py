"""Counts the false sentences that learners would read: ``python -m tests.soak.truth [EXERCISE …] [--mutants N] [--pairs N]``.

Wrong programs are graded: mutants of each solution, each known mistake alone, pairs of them in different functions, and
those that were written by somebody who did not know the list. A name is false where it speaks of a function that the
program does not change, or whose own checks all hold; and where another seed shows an answer of the same function that
the mistake does not give: then the sentence was not implied by what the program does.

What each program answered is kept in ``.grade/truth``, so that a run goes on where the last one ended and, after a
change of the mistakes alone, only names are looked for. Exits with 1 where anything was false.
"""

from __future__ import annotations

import argparse
import ast
import copyreg
import difflib
import hashlib
import pickle
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from grader.authoring.audit.mutation import mutants
from grader.course import catalog, digests, mistakes
from grader.course.mistakes import Script
from grader.grading import collection
from grader.grading.mistake_naming import Diagnosis
from grader.grading.replay import quietly
from grader.grading.runner import Suite
from grader.model.course import Course, Exercise
from grader.model.errors import Died, LeftIn, Missing, Raised, StudentFailure, TimedOut, WorkerFailure
from grader.model.report import Outcome
from grader.model.submission import Source
from grader.protocol import drawing
from grader.protocol.refs import Ref
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.recording import Border, Record
from tests.grading import source_of

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "tests" / "shipped"
CHUNK = 30  # programs for one process at a time
FAILING = (Outcome.FAILED, Outcome.RAISED)
Seen = list[tuple[str, Outcome, Record | None]]
"""How each check ended, and what was asked in it."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """One wrong program: of which population it is, what it is called, and the functions that it changes, if known."""

    population: str
    id: str
    source: Source
    changed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What learners are told about one program: whether it fails by a value, gets a name, and what is false of it."""

    wrong: Wrong
    fails: bool
    names: frozenset[str]
    unnamed: frozenset[str]
    false: tuple[str, ...]


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


def main() -> None:
    """Print each false sentence, and for each exercise and population how many programs get a name."""
    options = parsed()
    course = catalog.read(ROOT)
    started = time.monotonic()
    verdicts: list[Verdict] = []
    for exercise in course.selected(tuple(options.exercises)):
        solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
        programs = list(programs_of(course, exercise, options.mutants, options.pairs // len(course.exercises)))
        if options.sample and options.sample < len(programs):
            chosen = np.random.default_rng(options.sample).permutation(len(programs))[: options.sample]
            programs = [programs[index] for index in sorted(chosen)]
        chunks = [programs[start : start + CHUNK] for start in range(0, len(programs), CHUNK)]
        found: list[Verdict] = []
        with ProcessPoolExecutor(options.jobs) as executor:
            jobs = [executor.submit(judged, exercise.slug, chunk, options.seeds) for chunk in chunks]
            for job in as_completed(jobs):
                found += job.result()
        tell(exercise, solution, found, options)
        verdicts += found
    print(f"\nall: {table(verdicts)}")
    print(f"{len(verdicts)} programs, {time.monotonic() - started:.0f} s")
    sys.exit(any(verdict.false for verdict in verdicts))


def parsed() -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(prog="tests.soak.truth", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("exercises", nargs="*", metavar="EXERCISE")
    parser.add_argument("--mutants", type=int, default=0, help="of each exercise at most so many (0: all of them)")
    parser.add_argument("--pairs", type=int, default=600, help="in all exercises together")
    parser.add_argument("--sample", type=int, default=0, help="of each exercise so many programs, drawn from all")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--unnamed", action="store_true", help="show the programs that get no name, too")
    return parser.parse_args()


def programs_of(course: Course, exercise: Exercise, most_mutants: int, pairs: int) -> Iterator[Wrong]:
    """Yield the wrong programs of one exercise, the same ones each time."""
    rng = np.random.default_rng(exercise.number)
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    made = mutants(solution)
    if most_mutants and most_mutants < len(made):
        made = [made[index] for index in sorted(rng.permutation(len(made))[:most_mutants])]
    for mutant in made:
        yield Wrong("mutants", mutant.id, source_of(exercise.file, mutant.source), frozenset([mutant.function]))
    known = mistakes.read(course, exercise)[1:]
    for script in known:
        assert script.mistake
        yield Wrong("known", script.mistake.id, source_of(exercise.file, script.source), script.redefined)
    drawn: set[frozenset[str]] = set()
    for _ in range(20 * pairs):
        one, two = (known[index] for index in rng.permutation(len(known))[:2])
        assert one.mistake
        assert two.mistake
        if len(drawn) < pairs and not owners(one.redefined) & owners(two.redefined):
            text = one.source + two.source.removeprefix(solution)
            of = frozenset([one.mistake.id, two.mistake.id])
            if of not in drawn:
                drawn.add(of)
                changed = one.redefined | two.redefined
                yield Wrong("pairs", " + ".join(sorted(of)), source_of(exercise.file, text), changed)
    for path in sorted((SHIPPED / "unseen" / exercise.slug).iterdir()):
        yield Wrong("unseen", path.name, source_of(exercise.slug + path.suffix, path.read_bytes()))
    for path in sorted((SHIPPED / "by_heart").glob(f"{exercise.slug}*.py")):
        yield Wrong("by heart", path.name, source_of(exercise.file, path.read_bytes()))


def owners(names: frozenset[str]) -> set[str]:
    """Return the functions and classes that some names belong to."""
    return {name.partition(".")[0] for name in names}


def judged(slug: str, programs: list[Wrong], seeds: int) -> list[Verdict]:
    """Return what learners are told about some programs, in this process."""
    course = catalog.read(ROOT)
    exercise = course.exercise(slug)
    diagnosis = Diagnosis(mistakes.read(course, exercise))
    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        look = Look(suite, exercise, box)
        return [verdict(diagnosis, look, wrong, seeds) for wrong in programs]


class Look:
    """Looks what a program answers in each check, once: it is written down."""

    def __init__(self, suite: Suite, exercise: Exercise, box: ForkServers) -> None:
        self.suite, self.exercise, self.box = suite, exercise, box
        self.tests = [test for test in suite.tests[exercise.slug] if test.replay]
        self.digest = digests.run_sha256(suite.course, (exercise,))
        solution = suite.course.solution_folder(exercise) / exercise.file
        self.uses = mistakes.uses(ast.parse(solution.read_text(encoding="utf-8")))
        self.folder = ROOT / ".grade" / "truth" / exercise.folder

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


def verdict(diagnosis: Diagnosis, look: Look, wrong: Wrong, seeds: int) -> Verdict:
    """Return what learners are told about one program."""
    seen = look.at(wrong, 1)
    failed = {id_: record for id_, outcome, record in seen if record and outcome in FAILING}
    scripts = diagnosis.explanations(failed, passed_of(seen))
    false = [told for id_, script in scripts.items() for told in blamed(diagnosis, look, wrong, seen, id_, script)]
    for seed in range(2, seeds + 1) if scripts else ():
        again = look.at(wrong, seed)
        for id_, script in scripts.items():
            assert script.mistake
            known = script.mistake.id in wrong.id.split(" + ")  # it is in the program, whatever else is
            forms = [s for s in diagnosis.wrong if s.mistake is script.mistake and s.redefined == script.redefined]
            if not known and not any(fits(diagnosis, form, again, id_) for form in forms):
                false.append(f"{script.mistake.id} at {id_}: seed {seed} contradicts it")
    fails = {id_ for id_, outcome, record in seen if record and outcome is Outcome.FAILED}
    return Verdict(
        wrong,
        bool(fails),
        frozenset(script.mistake.id for script in scripts.values() if script.mistake),
        frozenset(fails - scripts.keys()),
        tuple(false),
    )


def passed_of(seen: Seen) -> list[Record]:
    """Return what was asked in the checks that passed."""
    return [record for _id, outcome, record in seen if record and outcome is Outcome.PASSED]


def blamed(diagnosis: Diagnosis, look: Look, wrong: Wrong, seen: Seen, id_: str, script: Script) -> Iterator[str]:
    """Yield what shows that a mistake at a check speaks of a function that is right."""
    assert script.mistake
    about = [(outcome, diagnosis.asked(record, record.calls)) for _id, outcome, record in seen if record]
    own = [outcome for outcome, names in about if names is None or not diagnosis.own[script].isdisjoint(names)]
    if own and all(outcome is Outcome.PASSED for outcome in own):
        yield f"{script.mistake.id} at {id_}: the function's own checks all hold"
    if wrong.changed and not owners(script.redefined) & owners(frozenset(look.affected(wrong.changed))):
        yield f"{script.mistake.id} at {id_}: the function is the solution's"


def asked(diagnosis: Diagnosis, record: Record) -> set[str]:
    """Return the functions that a check asks."""
    return diagnosis.asked(record, record.calls) or set()


def fits(diagnosis: Diagnosis, script: Script, seen: Seen, id_: str) -> bool:
    """Return whether a mistake answers as the program did with another seed, at one check and in those of its functions."""
    with quietly():
        for id_of, outcome, record in seen:
            if record is None or not record.complete:
                continue
            right = diagnosis.answers(diagnosis.right, record)
            if id_of == id_ and outcome in FAILING:
                first = diagnosis.first_difference(record, right)
                if first is not None and diagnosis.likeness(script, record, right, first) == "nothing":
                    return False
            own = not diagnosis.own[script].isdisjoint(asked(diagnosis, record))
            if outcome is Outcome.PASSED and own and not diagnosis.agrees(script, record, partial(list, right)):
                return False
    return True


def tell(exercise: Exercise, solution: str, found: list[Verdict], options: argparse.Namespace) -> None:
    """Print what is false of one exercise, and its figures."""
    print(f"\n{exercise.folder}: {table(found)}", flush=True)
    for each in found:
        shown = list(each.false) + (
            ["no name at " + ", ".join(each.unnamed)] if options.unnamed and each.fails and not each.names else []
        )
        for told in shown:
            print(f"  [{each.wrong.population}] {each.wrong.id}: {told}")
        if shown and each.wrong.population in ("mutants", "unseen", "by heart"):
            text = each.wrong.source.content.decode()
            lines = difflib.unified_diff(solution.splitlines(), text.splitlines(), lineterm="", n=0)
            print(*(f"      {line}" for line in list(lines)[2:12] if not line.startswith("@@")), sep="\n")


def table(found: list[Verdict]) -> str:
    """Return how many programs of each population fail by a value, how many of these have a name, and what is false."""
    rows = []
    kinds = Counter(each.wrong.population for each in found)
    for kind in kinds:
        fail = [each for each in found if each.wrong.population == kind and each.fails]
        named = sum(bool(each.names) for each in fail)
        false = sum(bool(each.false) for each in found if each.wrong.population == kind)
        rows.append(
            f"{kind} {named}/{len(fail)} named ({named / max(1, len(fail)):.0%}), {false} with a false sentence"
        )
    return "; ".join(rows)


if __name__ == "__main__":
    main()
