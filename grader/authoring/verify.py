"""Proves a course: stubs earn nothing, solutions all, mistakes are named, numbers agree, and no text is missing."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from grader.authoring import lazy
from grader.authoring.endings import Endings
from grader.course import answers, mistakes
from grader.course.release import making, notebooks, stubs
from grader.figures import programs
from grader.grading import collection
from grader.grading.runner import Student, Suite
from grader.model.course import NOTHING, Course, Exercise
from grader.model.language import Text
from grader.model.report import SETTLING, ExerciseResult, Outcome
from grader.model.submission import Source
from grader.testing.hidden import Hidden

SEEDS = range(10)
MISTAKE_SEEDS = 3

SAID = re.compile(r"\S")
SPOKEN = {"ko": re.compile(r"[가-힣]")}  # what stands in a text of a language that has signs of its own
NAMES = {"en": "English", "ko": "Korean"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a course that is not as it should be."""

    exercise: str
    problem: str


def verify(
    course: Course,
    exercises: tuple[Exercise, ...],
    new_student: Callable[[], Student],
    progress: Callable[[Exercise, str], None],
    *,
    mistake_seeds: int = MISTAKE_SEEDS,
    every: int = 1,
) -> list[Fault]:
    """Return every fault found in these exercises.

    Known mistakes are tried with so many seeds; of them, and of lazy programs, each so-manieth is tried.
    """
    faults: list[Fault] = []
    proofs = PROOFS | {
        "lazy programs": partial(lazy_programs_earn_nothing, every=every),
        "mistakes": partial(mistakes_are_named, seeds=range(mistake_seeds), every=every),
    }
    with collection.collected(course, exercises) as suite:
        for exercise in exercises:
            for name, proof in proofs.items():
                progress(exercise, name)
                faults.extend(Fault(exercise.folder, p) for p in proof(course, exercise, suite, new_student))
    return faults


def texts_agree(course: Course, exercise: Exercise, suite: Suite, new_student: object) -> Iterator[str]:
    """Task numbers agree in README, stub, settings and checks; texts exist in both languages."""
    numbers = {task.number for task in exercise.tasks}
    for path in making.readmes_of(course, exercise):
        told = set(notebooks.prose_of(path.read_text(encoding="utf-8")).tasks)
        if told != numbers:
            yield f"{path.name} has sections for tasks {sorted(told)}, exercise.toml has {sorted(numbers)}"
    source = making.read_as_one(course, exercise)
    by_hand = {task.number for task in exercise.tasks if task.by_hand}
    todos = {int(n) for n in stubs.ASKED.findall(source)}
    if not numbers - by_hand <= todos <= numbers:
        yield f"{exercise.file} has TODOs for tasks {sorted(todos)}, exercise.toml has {sorted(numbers)}"
    checks = [test.check for test in suite.tests[exercise.slug]]
    if {c.task for c in checks} != numbers - by_hand:
        yield f"the checks are of tasks {sorted({c.task for c in checks})}, exercise.toml has {sorted(numbers)}"
    for check in checks:
        yield from _untold(f"check {check.id}", check.title, exercise.languages)
    for task in exercise.tasks:
        for text in (task.title, *task.hints, *chain.from_iterable(task.hints_for.values())):
            yield from _untold(f"task {task.number}", text, exercise.languages)
        note = answers.another(course, exercise, task.number).note
        for name, text in (("`why`", task.why), ("`rubric`", task.rubric), ("the note of the alternative", note)):
            if text != NOTHING:
                yield from _untold(f"{name} of task {task.number}", text, exercise.languages)
    stub, *others = (stubs.stub_of(text, name) for name, text in making.sources_of(course, exercise).items())
    words = {word for part in notebooks.parts_of(stub, exercise.file) for word in stubs.words_of(part.source)}
    words |= {word for text in others for word in stubs.words_of(text)}
    known = {word for text in (stub, *others) for word in stubs.words_of(text)}
    for code, said in course.translations[exercise.slug].items():
        file, ids = f"{code}.toml", {check.id for check in checks}
        yield from (f"{file} names {id_}, which is no check" for id_ in said["checks"].keys() - ids)
        for message in _messages(course, exercise):
            if message not in said["messages"]:
                yield f"{file} has no {NAMES.get(code, code)} for the message {message!r}"
        for word in sorted(words):
            yield from _untold(f"{word!r} in the stub", Text(**{code: said["stub"].get(word, "")}), [code])
        yield from (f"{file} names {word!r}, which is not in the stub" for word in sorted(said["stub"].keys() - known))


def _untold(what: str, text: Text, languages: Iterable[str]) -> Iterator[str]:
    for code in languages:
        if not SPOKEN.get(code, SAID).search(text.in_language(code)):
            yield f"{what} has no {NAMES.get(code, code)} text"


def _messages(course: Course, exercise: Exercise) -> Iterator[str]:
    """Yield the sentences that hidden tests give to ``require``, or name ``message`` or ``sentence`` before."""
    sources = [path.read_text(encoding="utf-8") for path in course.hidden_tests((exercise,))]
    for node in ast.walk(ast.parse("".join(sources))):
        match node:
            case ast.Call(func=ast.Name(id="require"), args=[_, ast.Constant(value=str(message)), *_]):
                yield message
            case ast.Assign(targets=[ast.Name(id="message" | "sentence")], value=ast.Constant(value=str(message))):
                yield message


def stubs_are_current(course: Course, exercise: Exercise, suite: Suite, new_student: object) -> Iterator[str]:
    """The stubs and notebooks are what the solution makes."""
    for path in making.drifted(course, (exercise,)):
        yield f"{path.name} is not what the solution makes; run `grade release`"


def stubs_earn_nothing(
    course: Course, exercise: Exercise, suite: Suite, new_student: Callable[[], Student]
) -> Iterator[str]:
    """On every stub each check is UNFINISHED; one that was written for another grader may look at a stub and fail."""
    ends = Endings(Outcome.UNFINISHED, *[Outcome.FAILED, Outcome.RAISED] * exercise.is_imported)
    seen: set[str] = set()
    for code in exercise.languages:
        files = making.generated(course, exercise, code)
        for name in (exercise.file, *exercise.notebooks):
            stub = making.handed_in(exercise, files, name)
            if stub.sha256 not in seen:
                seen.add(stub.sha256)
                ends.add(f"the stub {name}", _graded(exercise, suite, new_student, stub, seed=0))
    yield from ends.problems()


def solutions_earn_everything(
    course: Course, exercise: Exercise, suite: Suite, new_student: Callable[[], Student]
) -> Iterator[str]:
    """The solution passes every check with ten seeds, and as either notebook; so it does with each alternative."""
    solved = making.generated(course, exercise, solved=True)
    main = making.handed_in(exercise, solved, exercise.file)
    runs = [(f"the solution as {exercise.file}", main, seed) for seed in SEEDS]
    runs += [(f"the solution as {name}", making.handed_in(exercise, solved, name), 0) for name in exercise.notebooks]
    known = {f"task{task.number}.py" for task in exercise.tasks}
    for path in sorted(answers.folder_of_others(course, exercise).glob("*.py")):
        if path.name not in known:
            yield f"alternatives/{path.name} is about no task; its name should be one of {', '.join(sorted(known))}"
    for task in exercise.tasks:
        if another := answers.another(course, exercise, task.number).source:
            yield from _about_nothing(course, exercise, task.number, another)
            text = f"{solved[exercise.file]}\n\n{another}"
            other = making.handed_in(exercise, solved | {exercise.file: text}, exercise.file)
            runs += [(f"the alternative of task {task.number}", other, seed) for seed in SEEDS]
    ends = Endings(Outcome.PASSED)
    for what, program, seed in runs:
        ends.add(f"{what} with seed {seed}", _graded(exercise, suite, new_student, program, seed=seed))
    yield from ends.problems()


def _about_nothing(course: Course, exercise: Exercise, task: int, another: str) -> Iterator[str]:
    """Yield that an alternative redefines no function of its task, where that is so."""
    names = answers.functions_of(course, exercise, task)
    redefined = set(mistakes.bound(ast.parse(another)))
    if redefined.isdisjoint({*names, *(name.partition(".")[0] for name in names)}):
        yield f"the alternative of task {task} defines none of {', '.join(names)}"


def lazy_programs_earn_nothing(
    course: Course, exercise: Exercise, suite: Suite, new_student: Callable[[], Student], *, every: int
) -> Iterator[str]:
    """A program that computes nothing gets no point; of tests that were written elsewhere, nobody promises that."""
    if exercise.is_imported:
        return
    for id_, result in lazy.earned(course, exercise, suite, new_student, every=every):
        what = f"a program that computes nothing (`{id_}`) earns {result.points} at {result.check.id}"
        yield f"{what}: ask what only a right one answers, or bind the check to others with `after`"


def mistakes_are_named(
    course: Course,
    exercise: Exercise,
    suite: Suite,
    new_student: Callable[[], Student],
    *,
    seeds: Iterable[int],
    every: int,
) -> Iterator[str]:
    """Every known mistake fails at the same checks with each seed, is named there as itself, and nowhere as another."""
    replayed = [test for test in suite.tests[exercise.slug] if test.mark.replay]
    files = making.sources_of(course, exercise)
    for script in mistakes.read(course, exercise)[1::every]:
        if script.mistake:
            results: dict[int, ExerciseResult] = {}
            problem = ""
            for seed in seeds:
                program = making.handed_in(exercise, {**files, exercise.file: script.source}, exercise.file)
                results[seed] = _graded(exercise, suite, new_student, program, seed=seed, tests=replayed)
                if problem := _misnamed(script, results[seed], seed) or _unsteady(results):
                    break
            if problem:
                yield f"mistakes/{script.mistake.id}.py, line {script.line}: {problem}"


def pictures_are_drawn(
    course: Course, exercise: Exercise, suite: Suite, new_student: Callable[[], Student]
) -> Iterator[str]:
    """Of a solution every picture is drawn, with its words in both languages."""
    student = new_student()
    student.open(exercise, making.as_handed_in(course, exercise))
    try:
        pictures = programs.marked(course, exercise, programs.FIGURE)
        for name, function in (pictures | programs.marked(course, exercise, programs.CHARTS)).items():
            try:
                seen = (
                    programs.drawn(name, function, student)
                    if name in pictures
                    else programs.charts_of(function, student)
                )
            except Exception as error:  # noqa: BLE001 - an author's own file
                yield f"figures.py: {name} stops with {type(error).__name__}: {error}"
                continue
            if not seen:
                yield f"figures.py: {name} draws nothing of the solution"
            elif isinstance(seen, programs.Picture):
                yield from _untold(f"the title of the picture {name}", seen.title, exercise.languages)
                yield from _untold(f"the picture {name}", seen.alternative, exercise.languages)
    finally:
        student.close()


def _unsteady(results: dict[int, ExerciseResult]) -> str:
    """Return which check a program passes with one seed and not with another, or nothing."""
    first, *others = results
    passed = {seed: {c.check.id for c in result.checks if c.points} for seed, result in results.items()}
    for seed in others:
        for id_ in sorted(passed[first] ^ passed[seed]):
            once, again = (first, seed) if id_ in passed[first] else (seed, first)
            return f"{id_} passes with seed {once}, and not with seed {again}"
    return ""


def _misnamed(script: mistakes.Script, result: ExerciseResult, seed: int) -> str:
    """Return what is wrong with the naming of one mistake, or nothing."""
    if raised := [notice for notice in result.notices if "Error" in notice]:
        return f"it does not run: {raised[0]}"
    failed = [c for c in result.checks if c.outcome in SETTLING]
    hung = [c.check.id for c in failed if c.outcome is Outcome.TIMED_OUT]
    named = {c.mistake.id: c.check.id for c in failed if c.mistake}
    others = [f"{other} at {id_}" for other, id_ in named.items() if script.mistake and other != script.mistake.id]
    if hung:
        return f"it does not come to an end at {hung[0]}"
    if not failed:
        return f"with seed {seed} no check fails; is it wrong at all?"
    if others:
        return f"with seed {seed} it is named as {others[0]}"
    return "" if named else f"with seed {seed} it is not named at {', '.join(c.check.id for c in failed)}"


def _graded(
    exercise: Exercise,
    suite: Suite,
    new_student: Callable[[], Student],
    program: Source,
    *,
    seed: int,
    tests: Sequence[Hidden] | None = None,
) -> ExerciseResult:
    student = new_student()
    try:
        return suite.grade_exercise(exercise, program, student, seed, tests=tests)
    finally:
        student.close()


PROOFS: dict[str, Callable[[Course, Exercise, Suite, Callable[[], Student]], Iterator[str]]] = {
    "texts": texts_agree,
    "generated files": stubs_are_current,
    "stubs": stubs_earn_nothing,
    "solutions": solutions_earn_everything,
    "pictures": pictures_are_drawn,
}
