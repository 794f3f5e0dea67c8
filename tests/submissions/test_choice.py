"""Which of somebody's files for an exercise is graded, and what is said of the others."""

from __future__ import annotations

import shutil
import zipfile
from functools import partial
from pathlib import Path

import pytest

from grader.course import handout
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.submission import Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.submissions import choice, intake

STUB = 'def double(x):\n    raise NotImplementedError("task 1: a")\n\n\ndef add(x):\n    raise NotImplementedError("task 2: b")\n'
HALF = 'def double(x):\n    return 2 * x\n\n\ndef add(x):\n    raise NotImplementedError("task 2: b")\n'
DONE = "def double(x):\n    return 2 * x\n\n\ndef add(a, b):\n    return a + b\n"
NOTEBOOK = '{{"cells": [{{"cell_type": "code", "source": {}}}], "nbformat": 4}}'


def made(folder: Path, files: dict[str, str]) -> Path:
    """Write files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def zipped(path: Path, files: dict[str, str]) -> Path:
    """Write files into a zip, in this order."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def chosen(course: Course, box: ForkServers, path: Path) -> Submission:
    """Return what is decided of what is at a path."""
    (exercise,) = course.exercises
    student = Student(box)
    try:
        handed_in = intake.read(path, (exercise,), partial(handout.answers, course))
        return choice.decided(handed_in, (exercise,), student.survey)
    finally:
        student.close()


@pytest.mark.parametrize(
    ("files", "counts", "named"),
    [
        ({"line.py": STUB, "hw/line.py": DONE}, "hw/line.py", []),
        ({"exercises/01-line/line.py": STUB, "my-work/01-line/line.py": HALF}, "my-work/01-line/line.py", []),
        ({"a/line.py": STUB, "b/line.py": DONE}, "b/line.py", []),
        ({"b/line.py": DONE, "a/line.py": STUB}, "b/line.py", []),
        ({"line.py": HALF, "old/line.py": DONE}, "old/line.py", ["line.py"]),
        ({"line.py": DONE, "line-Copy1.ipynb": NOTEBOOK.format('"x = 1"')}, "line.py", ["line-Copy1.ipynb"]),
        ({"line.ipynb": NOTEBOOK.format('"%%time"'), "Copy of line.ipynb": NOTEBOOK.format('"def double(x): return 2*x"')}, "Copy of line.ipynb", ["line.ipynb"]),
        ({"line.py": STUB, "line (1).py": STUB.replace("\n", "\r\n")}, "line.py", []),
        ({"a/b/c/d/e/f/line.py": DONE, "line.py": STUB}, "a/b/c/d/e/f/line.py", []),
        ({"line.py": "def double(x:\n", "stub/line.py": STUB}, "line.py", []),
        ({"line.py": DONE, "2/line.py": DONE + "\n# new\n"}, "line.py", ["2/line.py"]),
        ({"line.ipynb": "", "line.py": DONE}, "line.py", ["line.ipynb is empty"]),
        ({"line.py": DONE, "line.ipynb.txt": "x"}, "line.py", ["line.ipynb.txt ends in .txt"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("as_zip", [False, True])
def test_the_file_with_most_work_counts(
    miniature: Course,
    box: ForkServers,
    tmp_path: Path,
    files: dict[str, str],
    counts: str,
    named: list[str],
    as_zip: bool,
) -> None:
    """Wherever files lie and in whatever order, that with most functions counts, and each other with work is named."""
    path = zipped(tmp_path / "work.zip", files) if as_zip else made(tmp_path / "work", files)

    decided = chosen(miniature, box, path)

    ((source,),) = decided.sources.values()
    notices = decided.notices.get("line", ())
    assert source.name == counts
    assert len(notices) == len(named)
    assert all(notice.startswith(name) for notice, name in zip(notices, named, strict=True))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_courses_own_solution_is_nobodys_work(
    miniature: Course, box: ForkServers, tmp_path: Path, newline: str
) -> None:
    """A copy of it never counts beside a stub, and where nothing else is there, it counts and a line says so."""
    folder = miniature.solution_folder(miniature.exercises[0])
    answer = (folder / "line.py").read_text(encoding="utf-8").replace("\n", newline)
    both = made(tmp_path / "both", {"solutions/01-line/line.py": answer, "work/line.py": STUB})
    alone = made(tmp_path / "alone", {"line.py": answer})

    beside, single = chosen(miniature, box, both), chosen(miniature, box, alone)

    assert beside.sources["line"][0].name == "work/line.py"
    assert beside.notices["line"][0].startswith("solutions/01-line/line.py was not graded: it is, to the letter,")
    assert single.sources["line"][0].name == "line.py"
    assert single.notices["line"] == ("line.py is, to the letter, a solution that the course has itself.",)


def test_a_variant_of_the_solution_is_the_courses_too(course: Course, box: ForkServers, tmp_path: Path) -> None:
    """What stands among the variants is no work of a learner's either."""
    variant = next((course.solution_folder(course.exercises[0]) / "variants").glob("*.py"))
    work = tmp_path / "work"
    work.mkdir()
    shutil.copy(variant, work / "neuron.py")

    handed_in = intake.read(work, course.exercises, partial(handout.answers, course))

    assert "a solution that the course has itself" in handed_in.notices["neuron"][0]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["main.py"], "main.py"),
        (["work/my_solution.ipynb", "notes.txt"], "work/my_solution.ipynb"),
    ],
)
def test_a_program_that_is_alone_is_the_one_that_is_asked_for(
    miniature: Course, tmp_path: Path, names: list[str], said: str
) -> None:
    """In a folder without a known name, the only program is taken for the exercise that somebody named."""
    path = made(tmp_path / "work", dict.fromkeys(names, DONE))

    (source,) = intake.read(path, miniature.exercises, only=miniature.exercises[0]).sources["line"]

    assert source.name == said


def test_of_two_unknown_programs_none_is_taken(miniature: Course, tmp_path: Path) -> None:
    """Where there are several programs of unknown names, nobody guesses."""
    path = made(tmp_path / "work", {"a.py": DONE, "b.py": HALF})

    with pytest.raises(InputError, match="no file of the course"):
        intake.read(path, miniature.exercises, only=miniature.exercises[0])
