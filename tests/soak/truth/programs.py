"""Wrong programs: mutants of a solution, known mistakes alone and in pairs, and what others wrote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from grader.authoring.audit.mutation import mutants
from grader.course import mistakes
from grader.model.course import Course, Exercise
from grader.model.submission import Source
from tests.grading import source_of
from tests.shipped import others

SHIPPED = Path(__file__).parents[2] / "shipped"


@dataclass(frozen=True, slots=True)
class Wrong:
    """One wrong program: of which population it is, what it is called, and the functions that it changes, if known."""

    population: str
    id: str
    source: Source
    changed: frozenset[str] = frozenset()


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
    for name, source in others.whole_files(exercise):
        yield Wrong("unseen", name, source)
    for name, source, names in others.functions(course, exercise):
        yield Wrong("strangers", name, source, names)
    for path in sorted((SHIPPED / "by_heart").glob(f"{exercise.slug}*.py")):
        yield Wrong("by heart", path.name, source_of(exercise.file, path.read_bytes()))


def owners(names: frozenset[str]) -> set[str]:
    """Return the functions and classes that some names belong to."""
    return {name.partition(".")[0] for name in names}
