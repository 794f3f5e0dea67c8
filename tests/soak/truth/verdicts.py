"""What learners are told about a wrong program, and what is false of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from grader.course import catalog, mistakes
from grader.course.mistakes import Script
from grader.grading import collection
from grader.grading.mistake_naming import Diagnosis
from grader.grading.replay import quietly
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from grader.testing.recording import Record
from tests.soak.truth.look import Look, Seen
from tests.soak.truth.programs import Wrong, owners

FAILING = (Outcome.FAILED, Outcome.RAISED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What learners are told about one program: whether it fails by a value, gets a name, and what is false of it."""

    wrong: Wrong
    fails: bool
    names: frozenset[str]
    unnamed: frozenset[str]
    false: tuple[str, ...]


def judged(root: Path, slug: str, programs: list[Wrong], seeds: int) -> list[Verdict]:
    """Return what learners are told about some programs, in this process."""
    course = catalog.read(root)
    exercise = course.exercise(slug)
    diagnosis = Diagnosis(mistakes.read(course, exercise))
    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        look = Look(suite, exercise, box)
        return [verdict(diagnosis, look, wrong, seeds) for wrong in programs]


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
            forms = [s for s in diagnosis.wrong if s.mistake is script.mistake and s.redefined == script.redefined]
            if not is_in(script, wrong) and not any(fits(diagnosis, form, again, id_) for form in forms):
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
    if is_in(script, wrong):
        return
    about = [(outcome, diagnosis.asked(record, record.calls)) for _id, outcome, record in seen if record]
    own = [outcome for outcome, names in about if names is None or not diagnosis.own[script].isdisjoint(names)]
    if own and all(outcome is Outcome.PASSED for outcome in own):
        yield f"{script.mistake.id} at {id_}: the function's own checks all hold"
    if wrong.changed and not owners(script.redefined) & owners(frozenset(look.affected(wrong.changed))):
        yield f"{script.mistake.id} at {id_}: the function is the solution's"


def is_in(script: Script, wrong: Wrong) -> bool:
    """Return whether a mistake was put into a program, whatever else is wrong there: then its text is true."""
    return script.mistake is not None and script.mistake.id in wrong.id.split(" + ")


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
                if (
                    first is not None
                    and diagnosis.likeness(script, record, right, first) == "nothing"
                    and not diagnosis.answers_as(script, record)  # something else in the program is wrong as well
                ):
                    return False
            own = not diagnosis.own[script].isdisjoint(asked(diagnosis, record))
            if outcome is Outcome.PASSED and own and not diagnosis.agrees(script, record, partial(list, right)):
                return False
    return True
