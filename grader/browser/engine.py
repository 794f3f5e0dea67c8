"""Answers the page's questions, in the browser: grades programs, draws, and shows what the course allows to see."""

from __future__ import annotations

import base64
import json
import py_compile
import secrets
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from zipfile import ZipFile
from zipimport import zipimporter

from grader.course import answers, catalog, progress
from grader.figures import programs
from grader.grading import collection, grade
from grader.grading.runner import Suite
from grader.model import language
from grader.model.errors import InputError, StudentFailure
from grader.model.report import Outcome
from grader.model.submission import Source, Submission
from grader.reports import html, report_json
from grader.sandbox import strength
from grader.sandbox.here import Here
from grader.sandbox.student import Student

DEEPEST = 400  # calls within calls: methods such as ``__add__`` take much of a browser's stack, whose end ends Python
COURSE = "/course/"  # below the folder in which everything is


class Engine:
    """One course, its hidden tests collected when they are first needed, and kept."""

    def __init__(self, root: Path) -> None:
        self.course = catalog.read(root)
        self.suites: dict[str, Suite] = {}
        self.open = ExitStack()
        self.box = Here()

    def suite(self, slug: str) -> Suite:
        """Return the hidden tests of an exercise."""
        if slug not in self.suites:
            collected = collection.collected(self.course, (self.course.exercise(slug),))
            self.suites[slug] = self.open.enter_context(collected)
        return self.suites[slug]

    def check(self, slug: str, name: str, text: str, seed: int | None = None, **_: Any) -> dict[str, Any]:
        """Grade a program; return what the page shows of it, and where to look next."""
        started = perf_counter()
        self.box.hung.clear()
        handed_in = Submission(name, {slug: (Source.of(name, text.encode()),)}, is_single=True)
        seed = secrets.randbelow(1 << 32) if seed is None else seed
        report = grade.report_on(self.suite(slug), handed_in, self.box, strength.NOWHERE, seed=seed)
        document = report_json.document(report, audience="student")
        (result,) = report.exercises
        done = progress.passed(result)
        tasks = []
        for number in (task.number for task in result.exercise.tasks):
            seen = progress.seen(result, number)
            earned, most = sum(check.points for check in seen), sum(check.check.points for check in seen)
            state = "done" if number in done else _state({check.outcome for check in seen})
            tasks.append({"number": number, "state": state, "earned": earned, "max": most})
        return {
            "html": html.section(document),
            "next": document.get("next", ""),
            "earned": document["exercises"][0]["points"],
            "max": document["exercises"][0]["max_points"],
            "tasks": tasks,
            "report": document,
            "ms": round((perf_counter() - started) * 1000),
        }

    def pictures(self, slug: str, name: str, text: str, **_: Any) -> dict[str, Any]:
        """Return what the program looks like, drawn."""
        exercise, student = self.course.exercise(slug), Student(self.box)
        try:
            drawn = programs.pictures(self.course, exercise, Source.of(name, text.encode()), student)
        finally:
            student.close()
        shown, sheet = html.gallery({slug: drawn})
        return {"html": shown, "sheet": sheet}

    def solution(self, slug: str, task: int, *, done: bool, hints: int, **_: Any) -> dict[str, Any]:
        """Return the course's own answer to a task, another way and why it matters, where the course shows them."""
        exercise = self.course.exercise(slug)
        asked = self.course.task_of(exercise, task)
        if not answers.may_be_shown(self.course, asked, done=done, hints=hints):
            return {"refused": True}
        another = answers.another(self.course, exercise, task)
        return {
            "text": answers.of_task(self.course, exercise, task),
            "another": another.source,
            "note": str(another.note),
            "why": str(asked.why),
        }

    def notebook(self, slug: str, text: str, **_: Any) -> dict[str, Any]:
        """Return a program as a notebook of one cell."""
        title = str(self.course.exercise(slug).title)
        cells = [
            {"cell_type": "markdown", "id": "title", "metadata": {}, "source": f"# {title}"},
            {
                "cell_type": "code", "id": "program", "metadata": {}, "execution_count": None, "outputs": [],
                "source": text.rstrip("\n"),
            },
        ]  # fmt: skip
        kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
        document = {"nbformat": 4, "nbformat_minor": 5, "metadata": kernel, "cells": cells}
        return {"text": json.dumps(document, ensure_ascii=False, indent=1) + "\n"}

    def opened(self, name: str, content: str, **_: Any) -> dict[str, Any]:
        """Return the program in a file, given in base64, and the exercise that it is of by the file's name."""
        exercise = self.course.named(name)
        source = Source.of(name, base64.b64decode(content))
        if not source.is_notebook:
            with suppress(UnicodeDecodeError):
                return {"slug": exercise.slug, "text": source.content.decode("utf-8-sig")}
        student = Student(self.box)
        try:
            return {"slug": exercise.slug, "text": student.outline(source).text}
        finally:
            student.close()


def _state(outcomes: set[Outcome]) -> str:
    """Return how far a task is that is not done."""
    if Outcome.PASSED in outcomes:
        return "half"
    return "open" if outcomes <= {Outcome.UNFINISHED, Outcome.SKIPPED, Outcome.TO_BE_MARKED} else "wrong"


ENGINES: list[Engine] = []
FIRST: set[str] = set()  # packages that are there before the grader


def boot(root: str, before: Iterable[str] = ()) -> None:
    """Read the course, and leave nothing of the page within reach of programs.

    ``before`` are the modules that were loaded before this one.
    """
    FIRST.update(name.partition(".")[0] for name in before)
    sys.setrecursionlimit(DEEPEST)
    ENGINES.append(Engine(Path(root)))
    for name in [name for name in sys.modules if name.partition(".")[0] in ("js", "pyodide", "pyodide_js", "_pyodide")]:
        del sys.modules[name]
    sys.meta_path[:] = [finder for finder in sys.meta_path if "pyodide" not in type(finder).__module__]


def answer(request: str) -> str:
    """Answer a request, both as JSON: an object with its ``verb`` and what that needs."""
    (engine,) = ENGINES
    engine.box.shared.restore()  # first of all: a program may have left anything behind
    asked = json.loads(request)
    language.choose(asked.pop("language", "en"))
    verb = asked.pop("verb")
    if verb not in ("check", "pictures", "solution", "notebook", "opened"):
        raise ValueError(verb)
    try:
        said = getattr(engine, verb)(**asked)
    except (InputError, StudentFailure) as error:
        said = {"refused": str(error)}
    return json.dumps(said)


def compiled(root: str = "/grade") -> bytes:
    """Return all that is in a folder, as a zip that is unpacked there at the next visit in place of what came.

    Of libraries that were imported the bytecode is there in place of the source, which takes the fewest files; with it
    comes the bytecode of Python's own modules, of which Pyodide has the sources alone.
    """
    packed = BytesIO()
    modules = ((getattr(m, "__cached__", None), getattr(m, "__file__", None)) for m in list(sys.modules.values()))
    known = {source: Path(path) for path, source in modules if path and source and not source.startswith(root + COURSE)}
    with ZipFile(packed, "w") as archive:  # which nobody transfers
        for path in sorted(Path(root).rglob("*")):
            name, bytecode = path.relative_to(root), known.get(str(path))
            if bytecode and bytecode.is_file():
                archive.writestr(str(name.with_suffix(".pyc")), bytecode.read_bytes())
            elif path.is_file() and "__pycache__" not in name.parts:
                archive.writestr(str(name), path.read_bytes())
        for file, code in _own_of_python():
            archive.writestr(f"packages/{file}", code)
    return packed.getvalue()


def _own_of_python() -> Iterator[tuple[str, bytes]]:
    """Yield file and bytecode of each module of Python's that was imported for us, packages only as a whole."""
    with TemporaryDirectory() as folder:
        source, bytecode = Path(folder, "module.py"), Path(folder, "module.pyc")
        for name, module in list(sys.modules.items()):
            spec = getattr(module, "__spec__", None)
            if name.partition(".")[0] not in FIRST and spec and isinstance(spec.loader, zipimporter):
                file = name.replace(".", "/") + ("/__init__" if spec.submodule_search_locations is not None else "")
                source.write_text(spec.loader.get_source(name) or "", encoding="utf-8")
                py_compile.compile(str(source), str(bytecode), f"{file}.py", doraise=True)
                yield f"{file}.pyc", bytecode.read_bytes()
