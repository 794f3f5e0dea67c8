"""Measures the reports of known mistakes: ``python -m tests.soak.screens [exercise …]``.

A report of one mistake fits on a screen of 80 columns and 30 lines, and its stories tell the calls that led to the
wrong answer, whole, under names that hide nothing. Prints what does not, in both languages, and a line for each
exercise. Exits with 1 where there is something.
"""

from __future__ import annotations

import ast
import builtins
import io
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from grader.course import catalog, mistakes
from grader.course.mistakes import Script
from grader.grading import collection
from grader.grading.grade import report_on
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.report import Report, Sandbox
from grader.model.submission import Submission
from grader.reports.text import print_report
from grader.sandbox.forkserver import ForkServers
from tests.grading import source_of

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT = 80, 30
LANGUAGES = ("en", "ko")
LARGE = re.compile(r"<[^<>=;]*>")  # what stands for an array that is too large for a story
SANDBOX = Sandbox("full", (), ())


def main() -> None:
    """Print what is too long or tells too much, and how long the reports of each exercise are."""
    course = catalog.read(ROOT)
    odd = 0
    with ForkServers() as box:
        for exercise in course.selected(tuple(sys.argv[1:])):
            started = time.monotonic()
            scripts = [script for script in mistakes.read(course, exercise) if script.mistake]
            lengths = []
            found: list[str] = []
            for code in LANGUAGES:
                language.choose(code)
                for name, report in reports(course, exercise, scripts, box):
                    lengths.append((len(screen(report)), code, name))
                    found += [f"{code} {name}: {fault}" for fault in faults(report)]
            print(*(f"  {line}" for line in found), sep="\n", flush=True)
            longest = ", ".join(f"{count} ({code} {name})" for count, code, name in sorted(lengths)[:-6:-1])
            over = sum(count > HEIGHT for count, _code, _name in lengths)
            mean = sum(count for count, _code, _name in lengths) / max(1, len(lengths))
            kinds = ", ".join(f"{sum(kind in line for line in found)} {kind}" for kind in ("cut", "hides", "needless"))
            spent = time.monotonic() - started
            print(f"{exercise.folder}: {len(lengths)} reports, mean {mean:.1f}, {over} over {HEIGHT}, {kinds}")
            print(f"  longest {longest}; {spent:.0f} s", flush=True)
            odd += len(found)
    sys.exit(bool(odd))


def reports(
    course: Course, exercise: Exercise, scripts: list[Script], box: ForkServers, seed: int = 1
) -> Iterator[tuple[str, Report]]:
    """Yield the report on each program with one known mistake, by its name, in the language spoken now."""
    with collection.collected(course, (exercise,)) as suite:
        for script in scripts:
            assert script.mistake
            source = source_of(exercise.file, script.source)
            handed_in = Submission(exercise.file, {exercise.slug: (source,)}, is_single=True)
            yield script.mistake.id, report_on(suite, handed_in, box, SANDBOX, seed=seed)


def screen(report: Report) -> list[str]:
    """Return the lines that `grade submit` prints of a report on a file."""
    out = io.StringIO()
    console = Console(file=out, width=WIDTH, highlight=False, emoji=False, markup=False)
    print_report(report, console, where=report.submission)
    return out.getvalue().splitlines()


def faults(report: Report) -> Iterator[str]:
    """Yield what is wrong with a report: its length, and the stories in it."""
    if (count := len(screen(report))) > HEIGHT:
        yield f"{count} lines"
    for result in report.exercises:
        assert result.source
        taken = {*dir(builtins), *names_of(result.source.content.decode())}
        for check in result.checks:
            if "…" in f"{check.story}{check.got}{check.expected}":
                yield f"{check.check.id} is cut"
            else:
                yield from (f"{check.check.id} {fault}" for fault in story_faults(check.story, taken))


def names_of(source: str) -> set[str]:
    """Return what a program defines at its top."""
    return {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def story_faults(story: str, taken: set[str]) -> Iterator[str]:
    """Yield the names in a story that hide others, and the calls before the last that lead to no later one."""
    statements = ast.parse(LARGE.sub("None", story)).body
    for statement in statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in taken and not isinstance(
                value, ast.Lambda
            ):
                yield f"hides {name}"
    for statement in statements[:-1]:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(), args=args)) if not any(isinstance(a, ast.Name) for a in args):
                yield f"needless {ast.unparse(statement)[:50]}"
            case ast.Expr(value=ast.Attribute()):
                yield f"needless {ast.unparse(statement)[:50]}"


if __name__ == "__main__":
    main()
