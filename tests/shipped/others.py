"""Wrong programs that people wrote who saw neither our list of mistakes nor the grader.

In ``unseen/`` there are whole files, in ``strangers/`` what somebody made of some functions, all others being right.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from grader.model.course import Course, Exercise
from grader.model.submission import Source
from tests.grading import solution_but, source_of

HERE = Path(__file__).parent


def whole_files(exercise: Exercise) -> Iterator[tuple[str, Source]]:
    """Yield the files of one exercise that somebody wrote from the first line to the last."""
    for path in sorted((HERE / "unseen" / exercise.slug).iterdir()):
        yield path.name, source_of(exercise.slug + path.suffix, path.read_bytes())


def functions(course: Course, exercise: Exercise) -> Iterator[tuple[str, Source, frozenset[str]]]:
    """Yield right programs of one exercise with some functions of somebody else's, and the names of these."""
    for path in sorted((HERE / "strangers" / exercise.slug).glob("*.py")):
        text = path.read_text(encoding="utf-8")
        parts = ast.parse(text).body
        names = frozenset(part.name for part in parts if isinstance(part, ast.FunctionDef | ast.ClassDef))
        yield path.name, solution_but(course, exercise, text), names
