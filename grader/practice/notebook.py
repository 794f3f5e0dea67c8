"""Feedback within Jupyter, on the cells that were run so far, saved or not.

from grader.notebook import check
check("gates")
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import Any

from grader.model import language
from grader.model.language import _

OURS = re.compile(r"^(?:from grader\.notebook import|import grader\.notebook|(?:grader\.notebook\.)?check\().*$", re.M)
HEIGHT = "34rem"


class Feedback:
    """What was found: a page where there is a browser, text where there is none."""

    def __init__(self, text: str, page: str) -> None:
        self.text = text
        self.page = page

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, in which nothing that a program printed can do anything."""
        style = f"width: 100%; height: {HEIGHT}; border: 0; resize: vertical"
        return f'<iframe sandbox title="grade" style="{style}" srcdoc="{escape(self.page)}"></iframe>'

    def __repr__(self) -> str:
        return self.text


def check(exercise: str, *, course: str | Path | None = None, lang: str | None = None) -> None:
    """Grade the cells that were run in this notebook as one exercise, and show what was found.

    The course is named, or the one that `grade` means here. What is wrong with the call is printed as one sentence.
    """
    from IPython import get_ipython  # noqa: PLC0415 - Jupyter brings it, and we do not
    from IPython.display import display  # noqa: PLC0415 - as above

    shell: Any = get_ipython()
    if shell is None:
        language.choose(lang)
        sys.stderr.write("grade: " + _("check() is for notebooks; in a terminal, type `grade submit`.") + "\n")
        return
    found = feedback(shell.history_manager.input_hist_raw, exercise, course, lang)
    if isinstance(found, str):
        sys.stderr.write(f"{found}\n")
    else:
        display(found)  # type: ignore[no-untyped-call]


def feedback(cells: list[str], exercise: str, course: str | Path | None, lang: str | None) -> Feedback | str:
    """Return what `grade submit` finds in some cells, in a process of its own, or the sentence that it stops with."""
    with tempfile.TemporaryDirectory(prefix="grade-") as folder:
        notebook, page = Path(folder, f"{Path(exercise).name}.ipynb"), Path(folder, "report.html")
        notebook.write_text(notebook_of(cells), encoding="utf-8")
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
        text, shown = "\n".join(lines).replace(str(notebook), notebook.name), page.read_text(encoding="utf-8")
        return Feedback(text.replace(f"{notebook.name}, ", ""), shown.replace(f"{notebook.name}, ", ""))


def notebook_of(cells: list[str]) -> str:
    """Return the text of a notebook with these cells, without what they ask of us.

    The first is what IPython had run before In [1], nothing, so that a cell has here the number that it has there.
    """
    kept = (OURS.sub("", cell) for cell in cells[1:])
    empty: dict[str, Any] = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    code = [{**empty, "source": cell} for cell in kept]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 4})
