"""Programs that compute nothing earn nothing."""

from __future__ import annotations

import ast
from itertools import islice
from pathlib import Path

import pytest

from grader.authoring import lazy
from grader.grading import collection
from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import grade_all, source_of

SLUGS = ["neuron", "gates", "xor", "activations", "layers", "mlp"]
TABLED = {  # whose README holds every answer, so that a table of them is a right program
    "gates": ("AND", "NAND", "OR"),
    "xor": ("AND", "NAND", "OR", "XOR", "half_adder"),
    "mlp": ("output_and_loss",),
}


@pytest.mark.long  # `grade verify` tries this
@pytest.mark.parametrize("slug", SLUGS)
def test_lazy_programs_earn_nothing(
    slug: str, course: Course, box: ForkServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At least 40 programs compute nothing in each exercise, and each fifth of them gets 0 points.

    `grade verify` carries out all of them.
    """
    exercise = course.exercise(slug)
    programs = lazy.of_exercise(course, exercise)
    monkeypatch.setattr(lazy, "of_exercise", lambda *_about: dict(islice(programs.items(), 0, None, 5)))

    with collection.collected(course, (exercise,)) as suite:
        found = list(lazy.earned(course, exercise, suite, lambda: Student(box)))

    assert len(programs) >= 40
    assert found == []


KNOWING = sorted((Path(__file__).parent / "by_heart").glob("*.py"))  # each named after its exercise, "mlp_…" too
BY_HEART = {  # what programs earn that know what was asked, and the checks that they compute something for
    "neuron": {"learning_finds_the_weight"},  # y / x
    "gates": {"one_row_moves_the_weights", "each_row_finds_what_the_last_one_left"},  # lr · t · x
    "mlp": {  # a network of its own wrong weights, and decisions on its own wrong outputs
        "init_names_the_spread",
        "params_have_names_and_shapes",
        "biases_start_at_zero",
        "the_seed_fixes_the_network",
        "predict_decides",
    },
    "mlp_answers_that_fit": {  # parameters alone, and decisions on whatever
        "init_names_the_spread",
        "params_have_names_and_shapes",
        "biases_start_at_zero",
        "the_seed_fixes_the_network",
        "predict_decides",
    },
}


@pytest.mark.alike
@pytest.mark.parametrize("program", KNOWING, ids=lambda path: path.stem)
def test_what_was_asked_before_is_not_all_that_is_asked(program: Path, course: Course, box: ForkServers) -> None:
    """Programs that know by heart what reports have shown earn nothing but for what they compute."""
    exercise = course.exercise(program.stem.partition("_")[0])
    (result,) = grade_all(course, exercise, [(source_of(exercise.file, program.read_bytes()),)], box)

    assert {c.check.id for c in result.checks if c.points} == BY_HEART.get(program.stem, set())


def test_each_exercise_has_a_program_that_knows_it() -> None:
    """For each exercise there is at least one program that knows it by heart."""
    assert {program.stem.partition("_")[0] for program in KNOWING} == set(SLUGS)


@pytest.mark.parametrize("slug", SLUGS)
def test_each_of_them_is_a_program_of_its_own(slug: str, course: Course) -> None:
    """Lazy programs have names of their own, can be read by Python, and define all that the solution defines."""
    exercise = course.exercise(slug)
    programs = lazy.of_exercise(course, exercise)
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    names = {node.name for node in ast.parse(solution).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}

    assert len(set(programs.values())) == len(programs)
    for id_, source in programs.items():
        scope: dict[str, object] = {}
        exec(compile(source, id_, "exec"), scope)
        assert names <= scope.keys(), id_


def test_what_a_table_answers_rightly_is_declared(course: Course) -> None:
    """A look-up table is a right program for these functions alone."""
    assert {e.slug: e.tabled for e in course.exercises if e.tabled} == TABLED
