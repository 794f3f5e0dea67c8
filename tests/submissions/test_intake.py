"""Reading what was handed in: once, whatever becomes of it, and in a sentence where it cannot be graded."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.model.course import Course
from grader.model.errors import InputError
from grader.submissions import intake
from tests.commands import grade, one_sentence, written
from tests.files.others import others_work

ROOT = Path(__file__).parents[2]


def linked(path: Path) -> Path:
    """Make a symbolic link to a file that is there."""
    path.symlink_to(__file__)
    return path


def fifo(path: Path) -> Path:
    """Make a named pipe, which would keep a reader waiting for ever."""
    os.mkfifo(path)
    return path


def sparse(path: Path) -> Path:
    """Make a file of 200 MB."""
    with path.open("wb") as file:
        file.truncate(200_000_000)
    return path


def folder(path: Path, name: str) -> Path:
    """Make a folder with one text file in it."""
    path.mkdir()
    (path / name).write_text("hello", encoding="utf-8")
    return path


WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no such path": (lambda t: t / "nothing", "cannot be read (No such file or directory)"),
    "empty folder": (lambda t: t, "is empty; it should hold line.py"),
    "folder without a known file": (lambda t: folder(t / "f", "notes.txt"), "no file of the course; expected are line.py"),
    "file of another name": (lambda t: written(t / "other.py", b""), "no file of the course"),
    "file of another kind": (lambda t: written(t / "line.txt", b""), "line.txt ends in .txt, so it was not taken for a program; call it line.py"),
    "binary file": (lambda t: written(t / "line.py", bytes(range(256))), "line.py is not a text file"),
    "200 MB": (lambda t: sparse(t / "line.py"), "is larger than 16 MiB"),
    "too much code": (lambda t: written(t / "line.py", b"x = 1\n" * 200_000), "line.py has more than 1 MiB of code"),
    "broken notebook": (lambda t: written(t / "line.ipynb", b'{"cells": [}'), "is not a Jupyter notebook"),
    "notebook that is a list": (lambda t: written(t / "line.ipynb", b"[1]"), "is not a Jupyter notebook"),
    "symbolic link": (lambda t: linked(t / "line.py"), "is a symbolic link"),
    "symbolic link in a folder": (lambda t: linked(t / "line.py").parent, "is a symbolic link"),
    "named pipe": (lambda t: fifo(t / "line.py"), "is not a regular file"),
    "named pipe in a folder": (lambda t: fifo(t / "line.py").parent, "is not a regular file"),
    "a folder called line.py": (lambda t: folder(t / "line.py", "x"), "no file of the course"),
}  # fmt: skip


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """A folder with somebody else's work, as a folder, a zip and a file."""
    return others_work(tmp_path)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_submission_ends_in_one_sentence(tmp_path: Path, name: str) -> None:
    """Each thing that cannot be graded is refused with exit 2 and a sentence that says why."""
    make, why = WRONG[name]

    sentence = one_sentence(grade("submit", make(tmp_path)))

    assert why in sentence


def test_files_are_read_once(miniature: Course, tmp_path: Path) -> None:
    """What is graded are the bytes that were read, whatever becomes of the file."""
    path = tmp_path / "line.py"
    path.write_text("x = 1", encoding="utf-8")

    handed_in = intake.read(path, miniature.exercises)
    path.write_text("x = 2", encoding="utf-8")

    (source,) = handed_in.sources["line"]
    assert source.content == b"x = 1"
    assert len(source.sha256) == 64


def test_all_files_of_an_exercise_are_found(miniature: Course, tmp_path: Path) -> None:
    """Each form of it, in each folder, is there for the choice; the higher ones come first, and equal ones once."""
    for name, text in (
        ("old/line.py", "old"),
        ("Line.py", "new"),
        ("a/b/c/d/e/line.py", "deep"),
        ("same/line.py", "new"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    sources = intake.read(tmp_path, miniature.exercises).sources["line"]

    assert [source.content for source in sources] == [b"new", b"old", b"deep"]


@pytest.mark.parametrize("folder", [".git", "__pycache__", ".ipynb_checkpoints", "env/lib", "lib/site-packages"])
def test_folders_of_others_are_passed_over(miniature: Course, tmp_path: Path, folder: str) -> None:
    """Nothing is taken out of caches, checkpoints, or packages that somebody installed."""
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "env").mkdir(exist_ok=True)
    (tmp_path / "env" / "pyvenv.cfg").write_text("home = /usr/bin", encoding="utf-8")
    (tmp_path / folder / "line.py").write_text("x", encoding="utf-8")

    with pytest.raises(InputError, match="no file of the course"):
        intake.read(tmp_path, miniature.exercises)


def test_one_file_is_told_from_what_was_opened(miniature: Course, tmp_path: Path, others: Path) -> None:
    """A file is one; a folder is none, whatever it is called, and a zip neither."""
    folder = Path(shutil.copytree(others / "work", tmp_path / "folder.py"))
    zipped = others / "work.ZIP"
    (others / "work.zip").rename(zipped)
    read = [intake.read(path, miniature.exercises) for path in (others / "line.py", folder, zipped)]

    assert [each.is_single for each in read] == [True, False, False]


def test_no_more_is_open_than_a_learner_hands_in(miniature: Course, tmp_path: Path, others: Path) -> None:
    """Hundreds of files at once are refused before any is opened."""
    many = tuple((f"line ({n}).py", others / "line.py") for n in range(300))

    with pytest.raises(InputError, match="holds more than 200 files"):
        intake.gathered("many", many, miniature.exercises)


def film(size: int, cells: str = "") -> bytes:
    """Return a notebook of so many MiB, all of it the picture that its one cell printed; or other cells as they are."""
    outputs = f'[{{"data": {{"image/png": "{"A" * (size << 20)}"}}, "output_type": "display_data"}}]'
    cell = f'{{"cell_type": "code", "metadata": {{}}, "outputs": {outputs}, "source": ["x = 1\\n", "y = 2"]}}'
    return f'{{"cells": [{cells or cell}], "metadata": {{}}, "nbformat": 4, "nbformat_minor": 5}}'.encode()


@pytest.mark.parametrize("folder", [False, True])
def test_a_large_notebook_is_read_without_its_outputs(
    miniature: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: bool
) -> None:
    """What its cells say is there, and a picture beyond what a file may be large is not."""
    monkeypatch.setattr(intake, "LARGEST_FILE", 1 << 20)
    path = written(tmp_path / "line.ipynb", film(2))

    (source,) = intake.read(tmp_path if folder else path, miniature.exercises).sources["line"]

    assert json.loads(source.content) == {"cells": [{"cell_type": "code", "source": ["x = 1\n", "y = 2"]}]}
    assert source.fault == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (film(1, '{"cell_type": "code", "source": "' + "#" * (2 << 20) + '"}'), "clear its outputs (Edit, Clear All Outputs)"),
        (b'{"cells": ' + b" " * (2 << 20) + b"1}", "clear its outputs (Edit, Clear All Outputs)"),
        (b"{" + b'"a":{' * (1 << 20) + b"}", "clear its outputs (Edit, Clear All Outputs)"),
    ],
    ids=["all of it code", "no cells", "nested"],
)  # fmt: skip
def test_a_large_notebook_that_stays_large_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, said: str
) -> None:
    """Whatever is large in it, the sentence says how outputs are cleared, or that it is none; nothing is graded."""
    monkeypatch.setattr(intake, "LARGEST_FILE", 1 << 20)
    path = written(tmp_path / "line.ipynb", content)

    assert said in one_sentence(grade("submit", path))


def test_what_is_larger_than_any_notebook_is_one_sentence(tmp_path: Path) -> None:
    """Beyond the size of an archive nothing is read."""
    path = sparse(tmp_path / "line.ipynb")

    assert "is larger than 64 MiB" in one_sentence(grade("submit", path))


def test_one_file_of_a_wrong_kind_costs_its_own_exercise(course: Course, tmp_path: Path) -> None:
    """Among others it is 0 in its exercise, which says why; where all are like that, nothing is graded."""
    solution = (course.solution_folder(course.exercises[0]) / "neuron.py").read_bytes()
    written(tmp_path / "neuron.py", solution)
    written(tmp_path / "gates.ipynb.txt", b"{}")
    written(tmp_path / "xor.py", b"<!doctype html>")
    some = grade("submit", tmp_path, course=ROOT).output
    (tmp_path / "neuron.py").unlink()
    none = one_sentence(grade("submit", tmp_path, course=ROOT))

    assert "gates.ipynb.txt ends in .txt" in some
    assert "xor.py is a web page" in some
    assert "37 of 37 points" in some
    assert "gates.ipynb.txt ends in .txt" in none


def test_an_archive_of_another_kind_is_named_where_something_is_missing(course: Course, tmp_path: Path) -> None:
    """Beside what is graded, a rar that may hold the rest is named at the first exercise that is missing."""
    written(tmp_path / "gates.py", b"x = 1\n")
    written(tmp_path / "rest.rar", b"Rar!")
    handed_in = intake.read(tmp_path, course.exercises)

    assert [*handed_in.sources] == ["gates"]
    assert handed_in.notices == {
        "neuron": ("rest.rar is an archive that is not opened here; hand in a zip, or the files themselves.",)
    }
