"""Programs that compute nothing, made mechanically of the names in a solution. Each must earn exactly no point.

Some answer every call alike; some hand back what they were given; some answer in the form of the right answer, but with
other numbers in it; one object has every name and equals everything; one knows the README's examples by heart. A table
of a whole domain is a right program, so functions that ``tabled`` names are not looked up.
"""

from __future__ import annotations

import ast
import doctest
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from grader.authoring.lazy_answers import BASES, CONSTANTS, FORMS, FROM_ARGUMENTS, HEAD, HOLLOW, YES
from grader.course.release import making
from grader.grading.runner import Student, Suite
from grader.model.course import Course, Exercise
from grader.model.errors import StudentFailure
from grader.model.report import CheckResult


@dataclass(frozen=True, slots=True)
class Names:
    """What a solution defines: its functions with their parameters, and its classes with those of each method.

    Of the functions, some are ``answering``; others only do something, such as printing.
    """

    functions: dict[str, ast.arguments]
    classes: dict[str, dict[str, ast.arguments]]
    answering: frozenset[str]


def earned(
    course: Course,
    exercise: Exercise,
    suite: Suite,
    new_student: Callable[[], Student],
    seed: int = 0,
    *,
    every: int = 1,
) -> Iterator[tuple[str, CheckResult]]:
    """Grade each so-manieth lazy program of an exercise, and yield where one gets points, which should be nowhere."""
    files = making.sources_of(course, exercise)
    for id_, program in islice(of_exercise(course, exercise).items(), 0, None, every):
        student = new_student()
        try:
            student.open(exercise, making.handed_in(exercise, {**files, exercise.file: program}, exercise.file))
            for result, _record in suite.outcomes(suite.tests[exercise.slug], student, seed):
                if result.points:
                    yield id_, result
        except StudentFailure:  # it cannot even be loaded
            continue
        finally:
            student.close()


def of_exercise(course: Course, exercise: Exercise) -> dict[str, str]:
    """Return the lazy programs of an exercise by their names."""
    solution = making.read_as_one(course, exercise)
    readme = (course.exercise_folder(exercise) / exercise.readmes[0]).read_text(encoding="utf-8")
    return programs(solution, readme, exercise.tabled)


def programs(solution: str, readme: str, tabled: Collection[str] = ()) -> dict[str, str]:
    """Return by name the lazy programs for a solution (Python text), whose exercise has this README (Markdown)."""
    names = _names(solution)
    kinds = (
        _alike(names),
        _hollow(names, solution),
        _keepers(names),
        _yes(names),
        _by_heart(names, readme, tabled),
    )
    named = [program for kind in kinds for program in kind]
    assert len(dict(named)) == len(named), "two lazy programs have one name"
    return dict(named)


def _names(solution: str) -> Names:
    body = ast.parse(solution).body
    functions = {node.name: node.args for node in body if isinstance(node, ast.FunctionDef)}
    classes = {
        node.name: {part.name: part.args for part in node.body if isinstance(part, ast.FunctionDef)}
        for node in body
        if isinstance(node, ast.ClassDef)
    }
    answering = frozenset(node.name for node in body if isinstance(node, ast.FunctionDef) and any(_answers(node)))
    return Names(functions, classes, answering)


def _answers(function: ast.FunctionDef) -> Iterator[bool]:
    """Yield of each part of a function whether it hands something back."""
    for node in ast.walk(function):
        yield isinstance(node, (ast.Yield, ast.YieldFrom)) or (isinstance(node, ast.Return) and node.value is not None)


def _given(parameters: ast.arguments) -> str:
    """Return the arguments of a function as they are handed on, without ``self``."""
    return ", ".join(p.arg for p in parameters.args if p.arg != "self")


def _defined(name: str, parameters: ast.arguments, returned: str, indent: str = "") -> str:
    return f"\n\n{indent}def {name}({ast.unparse(parameters)}):\n{indent}    return {returned}\n"


def _alike(names: Names) -> Iterator[tuple[str, str]]:
    """Yield programs in which one expression is the answer to every call, and the value of every attribute."""
    for id_, expression in (CONSTANTS | FROM_ARGUMENTS).items():
        parts = [HEAD, f"\n\ndef answer(*given):\n    return {expression}\n"]
        for name, parameters in names.functions.items():
            parts.append(_defined(name, parameters, f"answer({_given(parameters)})"))
        for name, methods in names.classes.items():
            parts.append(f"\n\nclass {name}:\n    def __init__(self, *given, **named):\n        pass\n")
            parts.append("\n    def __getattr__(self, name):\n        return answer()\n")
            for method, parameters in methods.items():
                if method != "__init__":
                    parts.append(_defined(method, parameters, f"answer({_given(parameters)})", "    "))
        yield id_, "".join(parts)


def _hollow(names: Names, solution: str) -> Iterator[tuple[str, str]]:
    """Yield programs whose answers have the form of the right ones, with one kind of number in place of all."""
    for id_, number in FORMS.items():
        parts = [HEAD, f"\nSOLUTION = {solution!r}", HOLLOW.replace("NUMBER", number)]
        for name, parameters in names.functions.items():
            given = ", ".join(filter(None, (f"RIGHT[{name!r}]", _given(parameters))))
            answer = f"hollow(asked({given}))" if name in names.answering else "None"
            parts.append(_defined(name, parameters, answer))
        for name, methods in names.classes.items():
            parts.append(
                f"\n\nclass {name}:\n    def __init__(self, *given, **named):\n"
                f"        self._right = RIGHT[{name!r}](*given, **named)\n        show(self, self._right)\n"
            )
            for method, parameters in methods.items():
                if method != "__init__":
                    given = ", ".join(filter(None, (f"self._right.{method}", _given(parameters))))
                    parts.append(
                        f"\n    def {method}({ast.unparse(parameters)}):\n"
                        f"        answer = hollow(asked({given}))\n"
                        f"        show(self, self._right)\n        return answer\n"
                    )
        yield id_, "".join(parts)


def _keepers(names: Names) -> Iterator[tuple[str, str]]:
    """Yield programs that hand back what they were given first, or last."""
    for id_, at in (("keeps_the_first_arguments", 0), ("keeps_the_last_arguments", -1)):
        parts = [HEAD, "\nKEPT = []\n\n\ndef keep(kept, given):\n    kept.append(given)\n    return kept"]
        parts.append(f"[{at}] if len(kept[{at}]) > 1 else (*kept[{at}], 0)[0]\n")
        for name, parameters in names.functions.items():
            parts.append(_defined(name, parameters, f"keep(KEPT, ({_given(parameters)},))".replace("(,)", "()")))
        for name, methods in names.classes.items():
            parts.append(f"\n\nclass {name}:\n    def __init__(self, *given, **named):\n        self.kept = []\n")
            parts.append("        self.params = named\n")
            for method, parameters in methods.items():
                if method != "__init__":
                    given = f"keep(self.kept, ({_given(parameters)},))".replace("(,)", "()")
                    parts.append(_defined(method, parameters, given, "    "))
        yield id_, "".join(parts)


def _yes(names: Names) -> Iterator[tuple[str, str]]:
    """Yield programs that are one object, which has every name and equals everything."""
    for id_, base in BASES.items():
        source = HEAD + YES.replace("BASE", base)
        source += "".join(f"{name} = Yes()\n" for name in (*names.functions, *names.classes))
        yield f"equals_everything_as_{id_}", source


def _by_heart(names: Names, readme: str, tabled: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield programs that know the README's examples by heart, and have one answer to all else."""
    known = [pair for pair in _examples(readme) if pair[0].partition("(")[0] not in tabled]
    table = "".join(
        f"    ({call.partition('(')[0]!r}, lambda: {_as_tuple(call)}, lambda: {answer}),\n" for call, answer in known
    )
    for id_, otherwise in (("examples_or_zero", "0"), ("examples_or_one", "1"), ("examples_or_none", "None")):
        parts = [
            HEAD,
            f"\nfrom numpy import array\n\nTABLE = [\n{table}]\n",
            "\n\ndef look_up(name, *given):\n    for known, arguments, answer in TABLE:\n        try:\n",
            "            if known == name and repr(arguments()) == repr(given):\n                return answer()\n",
            f"        except Exception:\n            continue\n    return {otherwise}\n",
        ]
        for name, parameters in names.functions.items():
            given = ", ".join(filter(None, (repr(name), _given(parameters))))
            parts.append(_defined(name, parameters, f"look_up({given})"))
        parts.extend(f"\n\nclass {name}:\n    pass\n" for name in names.classes)
        yield id_, "".join(parts)


def _examples(readme: str) -> Iterator[tuple[str, str]]:
    """Yield the calls of functions in a README's examples, and what they answer, both as text."""
    for example in doctest.DocTestParser().get_examples(readme):
        try:
            call = ast.parse(example.source.strip(), mode="eval").body
            answer = ast.parse(example.want.strip(), mode="eval").body
        except (SyntaxError, ValueError):
            continue
        pairs = (
            zip(call.elts, answer.elts, strict=False)
            if isinstance(call, ast.List) and isinstance(answer, ast.List)
            else [(call, answer)]
        )
        for asked, told in pairs:
            if isinstance(asked, ast.Call) and isinstance(asked.func, ast.Name):
                yield ast.unparse(asked), ast.unparse(told)


def _as_tuple(call: str) -> str:
    """Return the arguments of a call as a tuple."""
    node = ast.parse(call, mode="eval").body
    assert isinstance(node, ast.Call)
    return ast.unparse(ast.Tuple([*node.args, *(keyword.value for keyword in node.keywords)], ast.Load()))
