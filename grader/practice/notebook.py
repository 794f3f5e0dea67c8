"""Studying within Jupyter or Colab: exercises are begun, and the cells that were run so far are graded, saved or not.

from grader import notebook
notebook.start("gates")
notebook.check("gates")
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
from base64 import b64encode
from html import escape
from pathlib import Path
from typing import Any

from grader.course import catalog, handout, location
from grader.course.release.making import readmes_of
from grader.files.opening import content_of
from grader.files.writing import writing
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.errors import InputError
from grader.model.language import _

OURS = re.compile(
    r"^(?:from grader\.notebook import|from grader import notebook|import grader\.notebook"
    r"|(?:(?:grader\.)?notebook\.)?(?:check|start)\().*$",
    re.M,
)
PICTURE = re.compile(r"\]\(([\w-]+\.svg)\)")  # beside a README
HEIGHT = "34rem"


class Feedback:
    """What was found: a page where there is a browser, text where there is none; and what is said beside it."""

    def __init__(self, text: str, page: str, note: str = "") -> None:
        self.text = text
        self.page = page
        self.note = note

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, in which nothing that a program printed can do anything."""
        style = f"width: 100%; height: {HEIGHT}; border: 0; resize: vertical"
        return f'<iframe sandbox title="grade" style="{style}" srcdoc="{escape(self.page)}"></iframe>'

    def __repr__(self) -> str:
        return self.text


def start(exercise: str, *, course: str | Path | None = None, lang: str | None = None) -> None:
    """Begin an exercise: show its text, put its stub into a new cell, and write its notebook beside this one.

    A notebook of that name that is there stays as it is. The course is named, or the one that `grade` means here, or
    else the one that comes with the program. What is wrong with the call is printed as one sentence.
    """
    language.choose(lang)
    try:
        meant = course_meant(course)
        found = meant.named(exercise)
        stubs = handout.stubs(meant, found, language.current())
        name = found.files[1]
        with writing(Path(name)):
            is_new = handout.write_new(Path(name), stubs[name].encode())
            for module in found.modules:
                handout.write_new(Path(module), stubs[module].encode())
    except InputError as error:
        sys.stderr.write(f"grade: {error}\n")
        return
    text = prose_of_exercise(meant, found)
    said = _("{name} has the same, a cell for each task.") if is_new else _("{name} was there, and stays as it is.")
    call = f'from grader.notebook import check\ncheck("{found.slug}")'
    shell = _shell()
    if shell is None:
        sys.stdout.write(f"{said.format(name=name)}\n")
        return
    from IPython.display import Markdown, display  # noqa: PLC0415 - Jupyter brings it, and we do not

    display(Markdown(f"{text}\n\n{said.format(name=f'`{name}`')}"))  # type: ignore[no-untyped-call]
    shell.set_next_input(f"{stubs[found.file].rstrip()}\n\n\n{call}\n")


def course_meant(course: str | Path | None) -> Course:
    """Return the course that is named, here or in the environment, or the one that comes with the program."""
    named = course or os.environ.get("GRADE_COURSE")
    return catalog.read(location.meant(Path(named) if named else None, or_shipped=True))


def prose_of_exercise(course: Course, exercise: Exercise) -> str:
    """Return the text of an exercise in the language spoken, or in English, with its pictures in it."""
    english, *others = readmes_of(course, exercise)
    spoken = (path for path in others if path.suffixes[:-1] == [f".{language.current()}"] and path.is_file())
    path = next(spoken, english)

    def picture(found: re.Match[str]) -> str:
        content = b64encode((path.parent / found[1]).read_bytes()).decode()
        return f"](data:image/svg+xml;base64,{content})"

    return PICTURE.sub(picture, path.read_text(encoding="utf-8"))


def check(exercise: str, *, course: str | Path | None = None, lang: str | None = None) -> None:
    """Grade the cells that were run in this notebook as one exercise, and show what was found.

    The course is named, or the one that `grade` means here. What is wrong with the call is printed as one sentence.
    """
    shell = _shell()
    if shell is None:
        language.choose(lang)
        sys.stderr.write("grade: " + _("check() is for notebooks; in a terminal, type `grade submit`.") + "\n")
        return
    found = feedback(shell.history_manager.input_hist_raw, exercise, course, lang)
    if isinstance(found, str):
        sys.stderr.write(f"{found}\n")
        return
    from IPython.display import display  # noqa: PLC0415 - Jupyter brings it, and we do not

    if found.note:
        sys.stdout.write(f"{found.note}\n")
    display(found)  # type: ignore[no-untyped-call]


def _shell() -> Any:
    """Return the shell of the notebook that this runs in, or None."""
    try:
        from IPython import get_ipython  # noqa: PLC0415 - Jupyter brings it, and we do not
    except ImportError:
        return None
    return get_ipython()


def feedback(cells: list[str], exercise: str, course: str | Path | None, lang: str | None) -> Feedback | str:
    """Return what `grade submit` finds in some cells, in a process of its own, or the sentence that it stops with.

    In a browser, which starts no process, it is found in this one.
    """
    name = f"{Path(exercise).name}.ipynb"
    named = f"{name}, "
    if sys.platform == "emscripten":
        from grader.practice import within  # noqa: PLC0415 - the whole engine, which elsewhere runs by itself

        language.choose(lang)
        try:
            meant = course_meant(course)
            modules = modules_here(meant.named(exercise))
            text, shown = within.graded(name, notebook_of(cells), meant, meant.named(exercise), modules)
            return Feedback(text.replace(named, ""), shown.replace(named, ""))
        except InputError as error:
            return f"grade: {error}"
    with tempfile.TemporaryDirectory(prefix="grade-") as folder:
        notebook, page = Path(folder, name), Path(folder, "report.html")
        notebook.write_text(notebook_of(cells), encoding="utf-8")
        with contextlib.suppress(InputError):  # which the command below says
            for module, content in modules_here(course_meant(course).named(exercise)).items():
                notebook.with_name(module).write_bytes(content)
        words = ["submit", str(notebook), "--exercise", exercise, "--html", str(page), "--failed-first"]
        if course:
            words += ["--course", str(course)]
        if lang:
            words += ["--lang", lang]
        ran = subprocess.run(
            [sys.executable, "-P", "-m", "grader.cli", *words],  # -P: not the `grader` of the current folder
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
            check=False,
        )
        if ran.returncode:
            return ran.stderr.strip()
        lines = [line for line in ran.stdout.strip().splitlines() if str(page) not in line]
        text, shown = "\n".join(lines).replace(str(notebook), name), page.read_text(encoding="utf-8")
        return Feedback(text.replace(named, ""), shown.replace(named, ""), ran.stderr.strip())


def modules_here(exercise: Exercise) -> dict[str, bytes]:
    """Return the modules of an exercise that lie in the current folder, beside the notebook."""
    return {name: content_of(Path(name)) for name in exercise.modules if Path(name).is_file()}


def notebook_of(cells: list[str]) -> str:
    """Return the text of a notebook with these cells, without what they ask of us.

    The first is what IPython had run before In [1], nothing, so that a cell has here the number that it has there.
    """
    kept = (OURS.sub("", cell) for cell in cells[1:])
    empty: dict[str, Any] = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    code = [{**empty, "source": cell} for cell in kept]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 4})
