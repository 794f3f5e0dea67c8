"""How far a learner is: what the file says, by whoever it was written, and what is done when it cannot be used."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from grader.course import location, progress
from grader.course.progress import ExerciseProgress
from grader.course.review import Slip
from grader.model.course import Check, Exercise, Mistake, Task
from grader.model.errors import InputError
from grader.model.language import Text
from grader.model.report import CheckResult, ExerciseResult, Outcome
from grader.model.submission import Source

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
TASKS = tuple(Task(number, Text(f"Task {number}"), ()) for number in (1, 2))
EXERCISE = Exercise(1, "line", Text("A line"), 10, TASKS)
SOURCE = Source("line.py", b"", "")


def graded(*outcomes: Outcome, source: Source | None = SOURCE) -> ExerciseResult:
    """Return a result with one check of 2 points in each task."""
    checks = tuple(
        CheckResult(Check(f"c{n}", "line", n, Text("It works."), 2), o, function=f"f{n}")
        for n, o in enumerate(outcomes, 1)
    )
    return ExerciseResult(EXERCISE, source, checks)


def test_what_is_recorded_is_read(tmp_path: Path) -> None:
    """Points, finished tasks and hints come back as they were recorded; another grading keeps the hints."""
    progress.record(tmp_path, [graded(Outcome.PASSED, Outcome.FAILED)], MONDAY)
    progress.hinted(tmp_path, "line", 2, 1)
    progress.hinted(tmp_path, "line", 2, 3, "f")
    progress.record(tmp_path, [graded(Outcome.FAILED, Outcome.PASSED)], TUESDAY)

    slips = {1: Slip(TUESDAY), 2: Slip(MONDAY, mended=TUESDAY)}
    failed = {1: "f1"}
    assert progress.read(tmp_path) == {
        "line": ExerciseProgress(2, 4, (2,), {2: 1}, {2: {"f": 3}}, (), failed, TUESDAY, slips)
    }


def test_a_part_of_a_task_is_seen(tmp_path: Path) -> None:
    """A task of which one check passed and another did not is half done."""
    result = graded(Outcome.PASSED, Outcome.UNFINISHED)
    more = CheckResult(Check("c3", "line", 1, Text("It works."), 2), Outcome.FAILED)
    progress.record(tmp_path, [replace(result, checks=(*result.checks, more))], MONDAY)

    assert progress.read(tmp_path)["line"].half == (1,)


def test_what_only_stops_is_no_wrong_answer(tmp_path: Path) -> None:
    """A program that raises is not to be reviewed later, but a known mistake that raises is."""
    result = graded(Outcome.RAISED, Outcome.RAISED)
    named = replace(result.checks[1], mistake=Mistake("squares", 2, "", Text("")))
    progress.record(tmp_path, [replace(result, checks=(result.checks[0], named))], MONDAY)

    assert progress.read(tmp_path)["line"].slips == {2: Slip(MONDAY, "squares")}


def test_what_was_not_handed_in_keeps_its_standing(tmp_path: Path) -> None:
    """An exercise without a file is not counted as lost."""
    progress.record(tmp_path, [graded(Outcome.PASSED, Outcome.PASSED)])
    progress.record(tmp_path, [graded(Outcome.UNFINISHED, Outcome.UNFINISHED, source=None)])

    assert progress.read(tmp_path)["line"].done == (1, 2)


def test_a_line_for_each_exercise(tmp_path: Path) -> None:
    """The file is JSON that a person can read: a line for each exercise."""
    progress.hinted(tmp_path, "line", 1, 2)
    progress.hinted(tmp_path, "gates", 3, 1)

    lines = (tmp_path / ".grade" / "progress.json").read_text(encoding="utf-8").splitlines()

    assert lines[1] == '  "line": {"points": 0, "max_points": 0, "done": [], "hints": {"1": 2}},'
    assert len(lines) == 4


def test_many_writers_lose_nothing(tmp_path: Path) -> None:
    """Twenty who write at once each leave what they wrote."""
    writers = [threading.Thread(target=progress.hinted, args=(tmp_path, f"e{n}", 1, 1)) for n in range(20)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert set(progress.read(tmp_path)) == {f"e{n}" for n in range(20)}


def test_a_hand_edit_counts(tmp_path: Path) -> None:
    """What is left out of an entry is nothing, and what somebody wrote is taken."""
    (tmp_path / ".grade").mkdir()
    (tmp_path / ".grade" / "progress.json").write_text('{"exercises": {"line": {"done": [1]}}}', encoding="utf-8")

    assert progress.read(tmp_path) == {"line": ExerciseProgress(0, 0, (1,), {})}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", "null", '{"exercises": []}', '{"exercises": {"line": 1}}', '{"exercises": {"line": {"points": -1}}}',
     '{"exercises": {"line": {"done": ["x"]}}}', '{"exercises": {"line": {"hints": {"x": 1}}}}', '{"exercises": {"line": {"points": true}}}',
     '{"exercises": {"line": {"hints": 3}}}', '{"exercises": {"line": {"graded_on": "soon"}}}', '{"exercises": {"line": {"slips": {"1": {}}}}}',
     '{"exercises": {"line": {"slips": {"1": {"made": "2026-11-23", "box": 9}}}}}', '{"exercises": {"line": {"hints_for": {"1": 2}}}}', "\x00", "[" * 100_000],
)  # fmt: skip
def test_a_file_that_cannot_be_understood_is_left_alone(tmp_path: Path, text: str) -> None:
    """One sentence names the file, for those who read and for those who write, and nothing in it changes."""
    path = tmp_path / ".grade" / "progress.json"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=r"progress\.json cannot be understood"):
        progress.read(tmp_path)
    with pytest.raises(InputError, match=r"progress\.json cannot be understood"):
        progress.hinted(tmp_path, "line", 1, 1)
    assert path.read_text(encoding="utf-8") == text


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """Where no file can be made, one sentence says so."""
    (tmp_path / ".grade").write_text("in the way", encoding="utf-8")

    with pytest.raises(InputError, match="your progress cannot be saved"):
        progress.hinted(tmp_path, "line", 1, 1)


def test_whose_folder_it_is(own_miniature: Path, tmp_path: Path) -> None:
    """A course's exercises and a folder made by init are a learner's own; solutions and strangers' files are not."""
    location.remember(tmp_path / "mine", own_miniature)
    shutil.copytree(own_miniature, tmp_path / "theirs")

    assert progress.home_of(own_miniature / "exercises" / "01-line" / "line.py") == own_miniature.resolve()
    assert progress.home_of(own_miniature) == own_miniature.resolve()
    assert progress.home_of(own_miniature / "solutions") is None
    assert progress.home_of(tmp_path / "mine" / "01-line") == (tmp_path / "mine").resolve()
    assert progress.home_of(tmp_path / "theirs" / "exercises") is None
    assert progress.home_of(Path("/")) is None


LAID: dict[str, Callable[[Path, Path], object]] = {
    "a link": lambda path, outside: path.symlink_to(outside / "precious"),
    "a link to what is not there": lambda path, outside: path.symlink_to(outside / "new"),
    "a link to a folder": lambda path, outside: path.symlink_to(outside),
    "another name of a file": lambda path, outside: path.hardlink_to(outside / "precious"),
    "a pipe": lambda path, _outside: os.mkfifo(path),
    "a folder": lambda path, _outside: path.mkdir(),
}


@pytest.mark.parametrize("name", ["progress.json", "progress.lock", ".progress.json.part"])
@pytest.mark.parametrize("kind", LAID)
def test_nothing_leads_out_of_the_folder(tmp_path: Path, name: str, kind: str) -> None:
    """Whatever lies in place of a file of ours, nothing outside changes, and nobody waits."""
    mine, outside = tmp_path / "mine", tmp_path / "outside"
    (mine / ".grade").mkdir(parents=True)
    outside.mkdir()
    (outside / "precious").write_text("precious", encoding="utf-8")
    LAID[kind](mine / ".grade" / name, outside)

    with suppress(InputError):
        progress.hinted(mine, "line", 1, 1)
    with suppress(InputError):
        progress.read(mine)

    assert [path.name for path in outside.iterdir()] == ["precious"]
    assert (outside / "precious").read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_of_progress_that_is_a_link_is_not_used(tmp_path: Path, there: bool) -> None:
    """Nothing is written or read where the link leads, neither standings nor a page."""
    outside = tmp_path / "outside"
    if there:
        outside.mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / ".grade").symlink_to(outside)

    with pytest.raises(InputError, match="your progress cannot be saved"):
        progress.hinted(tmp_path / "mine", "line", 1, 1)
    with pytest.raises(OSError, match=r"Not a directory|File exists|symbolic links"):
        progress.write(tmp_path / "mine", "report.html", "")
    assert not there or not list(outside.iterdir())


def test_a_page_beside_it_leads_nowhere(tmp_path: Path) -> None:
    """A page replaces a link that lies in its place, and what the link led to stays."""
    (tmp_path / ".grade").mkdir()
    (tmp_path / "precious").write_text("precious", encoding="utf-8")
    for name in ("report.html", ".report.html.part"):
        (tmp_path / ".grade" / name).symlink_to(tmp_path / "precious")

    assert progress.write(tmp_path, "report.html", "page").read_text(encoding="utf-8") == "page"
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "precious"
